import type { Kysely, Migration } from 'kysely';

/** What tells the purge that a counter counts no more, and which chains of the audit are old. */
export const retention: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('counter').addColumn('lastAt', 'bigint').execute();
    await db.schema.createIndex('counter_lastAt').on('counter').column('lastAt').execute();
    await db.schema.createIndex('audit_at').on('audit').column('at').execute();
  },
};
