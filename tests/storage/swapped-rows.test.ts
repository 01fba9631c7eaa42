import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SealBroken } from '../../bot/storage/errors.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { openEverything, writeEverything } from './everything-sealed.js';
import { testSealing } from './support.js';

const sealing = testSealing();

/** A table with something sealed, and how its rows are told apart. */
const tables = [
  ['person', 'id'],
  ['phone', 'id'],
  ['totp', 'personId'],
  ['browser', 'tokenHash'],
  ['ownFile', 'id'],
  ['share', 'id'],
  ['shareOpening', 'id'],
  ['conversation', 'id'],
  ['inbox', 'key'],
  ['outbox', 'id'],
  ['webLog', 'seq'],
  ['ticket', 'hash'],
  ['deskSession', 'tokenHash'],
] as const;

describe.each(databases)('threat: disk theft · rows that changed places, on $name', ({ create }) => {
  let store: TestDatabase;
  beforeEach(async () => {
    store = await create();
    for (const id of ['a', 'b']) await writeEverything(store.db, sealing, id, `words of ${id}`);
  });
  afterEach(() => store.close());

  it.each(tables)('what is sealed in one row of %s opens in no other', async (table, key) => {
    expect(await openEverything(store.db, sealing)).toBeGreaterThan(2 * tables.length);
    const { rows } = await sql<Record<string, string>>`
      select * from ${sql.table(table)} order by ${sql.ref(key)}
    `.execute(store.db);
    const [one, other] = [rows[0]!, rows.at(-1)!];
    expect(one['sealed']).not.toBe(other['sealed']);
    for (const [into, from] of [
      [one, other],
      [other, one],
    ] as const) {
      await sql`
        update ${sql.table(table)} set ${sql.ref('sealed')} = ${from['sealed']}
        where ${sql.ref('sealed')} = ${into['sealed']} and ${sql.ref(key)} = ${into[key]}
      `.execute(store.db);
      await expect(openEverything(store.db, sealing)).rejects.toThrow(SealBroken);
    }
  });

  it('a data key put into another person’s row opens nothing of theirs', async () => {
    const [one, other] = await store.db
      .selectFrom('person')
      .select(['id', 'wrappedKey'])
      .orderBy('id')
      .execute();
    const { wrappedKey } = other!;
    await store.db.updateTable('person').set({ wrappedKey }).where('id', '=', one!.id).execute();
    await expect(openEverything(store.db, sealing)).rejects.toThrow(SealBroken);
  });
});
