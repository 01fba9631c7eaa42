import type { Kysely, Migration } from 'kysely';

/** What complete identity needs beside the first tables: an app's secret, holds and pauses, signed grants, a desk, incidents. */
export const identity: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const [table, column, type] of columns)
      // SQLite adds one column a statement.
      await db.schema.alterTable(table).addColumn(column, type).execute();
    await db.schema
      .createTable('totp')
      .addColumn('personId', 'text', (c) => c.primaryKey())
      .addColumn('sealed', 'text', (c) => c.notNull())
      .addColumn('setAt', 'bigint', (c) => c.notNull())
      .addColumn('lastStep', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('deskSession')
      .addColumn('tokenHash', 'text', (c) => c.primaryKey())
      .addColumn('staffIndex', 'text', (c) => c.notNull())
      .addColumn('sealed', 'text')
      .addColumn('startedAt', 'bigint', (c) => c.notNull())
      .addColumn('lastSeenAt', 'bigint', (c) => c.notNull())
      .addColumn('endedAt', 'bigint')
      .execute();
    await db.schema
      .createTable('incident')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('personId', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('channel', 'text', (c) => c.notNull())
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('closedAt', 'bigint')
      .execute();
    await db.schema.createIndex('incident_personId').on('incident').column('personId').execute();
    await db.schema.createIndex('person_patientIndex').on('person').column('patientIndex').unique().execute();
  },
};

const columns = [
  ['person', 'patientIndex', 'text'],
  ['person', 'pausedWhy', 'text'],
  ['person', 'sharesHeldUntil', 'bigint'],
  ['phone', 'boundAt', 'bigint'],
  ['helperGrant', 'categories', 'text'],
  ['helperGrant', 'pausedAt', 'bigint'],
  ['helperGrant', 'signed', 'text'],
] as const;
