import type { Kysely, Migration } from 'kysely';

/** What people give away, who opened it, files of their own, and what is kept for them until they sign in. */
export const sharing: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('share')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('personId', 'text', (c) => c.notNull())
      .addColumn('urlIndex', 'text', (c) => c.notNull().unique())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('sealed', 'text', (c) => c.notNull())
      .addColumn('sealedKey', 'text')
      .addColumn('passcodeHash', 'text')
      .addColumn('triesLeft', 'integer', (c) => c.notNull())
      .addColumn('openingsLeft', 'integer')
      .addColumn('tell', 'integer', (c) => c.notNull())
      .addColumn('createdAt', 'bigint', (c) => c.notNull())
      .addColumn('fetchedAt', 'bigint', (c) => c.notNull())
      .addColumn('expiresAt', 'bigint', (c) => c.notNull())
      .addColumn('revokedAt', 'bigint')
      .execute();
    await db.schema.createIndex('share_person').on('share').column('personId').execute();
    await db.schema
      .createTable('shareFile')
      .addColumn('shareId', 'text', (c) => c.notNull())
      .addColumn('n', 'integer', (c) => c.notNull())
      .addColumn('contentType', 'text', (c) => c.notNull())
      .addColumn('jwe', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('shareFile_pkey', ['shareId', 'n'])
      .execute();
    await db.schema
      .createTable('shareOpening')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('shareId', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('outcome', 'text', (c) => c.notNull())
      .addColumn('sealed', 'text')
      .execute();
    await db.schema.createIndex('shareOpening_share').on('shareOpening').column('shareId').execute();
    await db.schema
      .createTable('ownFile')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('personId', 'text', (c) => c.notNull())
      .addColumn('sealed', 'text', (c) => c.notNull())
      .addColumn('sealedContent', 'text', (c) => c.notNull())
      .addColumn('addedAt', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('ownFile_person').on('ownFile').column('personId').execute();
    await db.schema
      .createTable('keptFor')
      .addColumn('personId', 'text', (c) => c.primaryKey())
      .addColumn('sealed', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .execute();
  },
};
