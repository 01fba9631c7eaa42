import type { Kysely, Migration } from 'kysely';

/** A proof on a call that we placed, and the session it opens: read only, never fresh. */
export const restricted: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('proof').addColumn('placed', 'bigint').execute();
    await db.schema.alterTable('channelSession').addColumn('restricted', 'bigint').execute();
  },
};
