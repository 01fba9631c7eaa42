import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadConversation, saveConversation } from '../../bot/storage/conversations.js';
import { SealBroken } from '../../bot/storage/errors.js';
import { rotate } from '../../bot/storage/rotate.js';
import { createSealing, type Sealing } from '../../bot/storage/sealing.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { openEverything, writeEverything } from './everything-sealed.js';

const [first, second, third] = [1, 3, 4].map((n) => Buffer.alloc(32, n)) as [Buffer, Buffer, Buffer];
const indexKey = Buffer.alloc(32, 2);
const ring = (keyEncryptionKey: Buffer, ...oldKeys: Buffer[]): Sealing =>
  createSealing({ keyEncryptionKey, oldKeys, indexKey });

const PEOPLE = 7;
/** What writeEverything seals for one person: 10 with their own key, 9 with the deployment's. */
const SEALED = 19;
const ROWS = 9;

describe.each(databases)('a change of the key, on $name', ({ create }) => {
  let store: TestDatabase;
  beforeEach(async () => {
    store = await create();
    for (let n = 0; n < PEOPLE; n++) await writeEverything(store.db, ring(first), `p${n}`, `words ${n}`);
  });
  afterEach(() => store.close());

  it('leaves the old key opening everything, until it is rotated out', async () => {
    expect(await openEverything(store.db, ring(second, first))).toBe(PEOPLE * SEALED);
    await expect(openEverything(store.db, ring(second))).rejects.toThrow(SealBroken);
  });

  it.each([1, 3, 100])('in batches of %d needs the old key no more', async (batch) => {
    const done = await rotate(store.db, ring(second, first), batch);
    expect(done).toEqual({ people: PEOPLE, rows: PEOPLE * ROWS, broken: 0, left: 0 });
    expect(await openEverything(store.db, ring(second))).toBe(PEOPLE * SEALED);
    await expect(openEverything(store.db, ring(first))).rejects.toThrow(SealBroken);
  });

  it('does nothing when it is run again', async () => {
    await rotate(store.db, ring(second, first));
    expect(await rotate(store.db, ring(second, first))).toEqual({ people: 0, rows: 0, broken: 0, left: 0 });
  });

  it('leaves people’s own data keys, and so what they seal, as they were', async () => {
    const sealed = () => store.db.selectFrom('person').select('sealed').orderBy('id').execute();
    const before = await sealed();
    await rotate(store.db, ring(second, first));
    expect(await sealed()).toEqual(before);
  });

  it('goes over two keys at once', async () => {
    await writeEverything(store.db, ring(second), 'late', 'words');
    const done = await rotate(store.db, ring(third, first, second));
    expect(done).toMatchObject({ people: PEOPLE + 1, left: 0 });
    expect(await openEverything(store.db, ring(third))).toBe((PEOPLE + 1) * SEALED);
  });

  it('says how many rows no key opens, and turns the others', async () => {
    await writeEverything(store.db, ring(third), 'lost', 'words');
    const done = await rotate(store.db, ring(second, first));
    expect(done).toEqual({ people: PEOPLE, rows: PEOPLE * ROWS, broken: 1 + ROWS, left: 1 + ROWS });
  });

  it('writes nothing over what the service wrote meanwhile', async () => {
    const id = 'c-p0';
    const service = ring(second, first);
    const turning = rotate(store.db, service, 1);
    for (let version = 1; version <= 20; version++) {
      const state = { turn: version };
      await store.db
        .transaction()
        .execute((trx) =>
          saveConversation(trx, service.deployment, { id, channel: 'web', state, version, now: 2 }),
        );
    }
    expect((await turning).left).toBe(0);
    expect(await loadConversation(store.db, ring(second).deployment, id)).toEqual({
      state: { turn: 20 },
      version: 21,
    });
  });

  it('turns what a machine with the old key still writes, in the next run', async () => {
    await rotate(store.db, ring(second, first));
    await writeEverything(store.db, ring(first, second), 'straggler', 'words');
    expect(await rotate(store.db, ring(second, first))).toEqual({
      people: 1,
      rows: ROWS,
      broken: 0,
      left: 0,
    });
  });
});
