import type { Kysely, Migration } from 'kysely';

/** A web session may hold the Veteran's own token (bot/identity/own). */
export const ownToken: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // SQLite adds one column a statement.
    await db.schema.alterTable('browser').addColumn('sealed', 'text').execute();
    await db.schema.alterTable('browser').addColumn('renewingUntil', 'bigint').execute();
  },
};
