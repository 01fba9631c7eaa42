import type { Kysely, Migration } from 'kysely';

/** A file that was added is first held for one conversation; kept, both are null. */
export const heldFiles: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('ownFile').addColumn('heldFor', 'text').execute();
    await db.schema.alterTable('ownFile').addColumn('heldUntil', 'bigint').execute();
  },
};
