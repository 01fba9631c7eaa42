import type { Kysely, Migration } from 'kysely';

/** What each reader was last told of a record, in keyed hashes, so that "what's new" has an answer. */
export const heard: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('heard')
      .addColumn('personId', 'text', (c) => c.notNull())
      .addColumn('readerId', 'text', (c) => c.notNull())
      .addColumn('sealed', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('heard_pkey', ['personId', 'readerId'])
      .execute();
  },
};
