import type { Kysely, Migration } from 'kysely';

/** Names of desk staff, so that a person can be told for as long as the audit is kept who acted for them. */
export const staff: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('staff')
      .addColumn('staffIndex', 'text', (c) => c.primaryKey())
      .addColumn('sealed', 'text', (c) => c.notNull())
      .addColumn('lastSeenAt', 'bigint', (c) => c.notNull())
      .execute();
  },
};
