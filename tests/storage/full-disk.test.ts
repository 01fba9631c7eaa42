import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { commit } from '../../bot/storage/commit.js';
import { loadConversation, saveConversation, withLease } from '../../bot/storage/conversations.js';
import type { Effect } from '../../bot/storage/effect.js';
import { StorageFull, translated } from '../../bot/storage/errors.js';
import { findReply, finish, receive } from '../../bot/storage/inbox.js';
import { createSqlite, type TestDatabase } from '../support/databases.js';
import { fakeClock, testSealing } from './support.js';

const { deployment: seal } = testSealing();
const clock = fakeClock();

describe('a full disk', () => {
  let store: TestDatabase;
  beforeAll(async () => {
    store = await createSqlite();
  });
  afterAll(() => store.close());

  const pages = async (name: string): Promise<number> => {
    const { rows } = await sql<Record<string, number>>`pragma ${sql.raw(name)}`.execute(store.db);
    return Object.values(rows[0] ?? {})[0] ?? 0;
  };
  const fill = async () => pages(`max_page_count = ${await pages('page_count')}`);
  const makeRoom = () => pages('max_page_count = 100000');
  const turn = (version: number, state: string): Effect => ({
    name: 'test.turn',
    apply: async (trx) => {
      await finish(trx, seal, { key: 'k', reply: 'reply', now: 1 });
      await saveConversation(trx, seal, { id: 'c', channel: 'sms', state, version, now: 1 });
    },
  });
  const large = 'x'.repeat(200_000);

  it('has a stable code, loses nothing, and the next write with room works', async () => {
    await receive(store.db, { key: 'first', conversationId: 'c', now: 0 });
    await receive(store.db, { key: 'k', conversationId: 'c', now: 0 });
    await store.db
      .transaction()
      .execute((trx) =>
        saveConversation(trx, seal, { id: 'c', channel: 'sms', state: 'small', version: 0, now: 0 }),
      );
    await fill();

    const full = commit(store.db, [turn(1, large)]);
    await expect(full).rejects.toThrow(StorageFull);
    await expect(full).rejects.toMatchObject({ code: 'storageFull' });

    expect(await loadConversation(store.db, seal, 'c')).toEqual({ state: 'small', version: 1 });
    expect(await findReply(store.db, seal, 'k')).toEqual({ done: false });
    expect(await findReply(store.db, seal, 'first')).toEqual({ done: false });

    await makeRoom();
    await commit(store.db, [turn(1, large)]);
    expect(await loadConversation(store.db, seal, 'c')).toEqual({ state: large, version: 2 });
    expect(await findReply(store.db, seal, 'k')).toEqual({ done: true, reply: 'reply' });
  });

  it('does not keep the lease of the turn that met it', async () => {
    const lease = { conversationId: 'd', channel: 'sms', owner: 'a', clock, holdMs: 60_000, waitMs: 0 };
    const save = () =>
      store.db
        .transaction()
        .execute((trx) =>
          saveConversation(trx, seal, { id: 'd', channel: 'sms', state: large, version: 0, now: 1 }),
        );
    await withLease(store.db, lease, () => Promise.resolve());
    await fill();
    await expect(withLease(store.db, lease, save)).rejects.toThrow(StorageFull);
    await makeRoom();
    await withLease(store.db, lease, save);
    expect((await loadConversation(store.db, seal, 'd')).state).toBe(large);
  });
});

describe("the databases' own codes", () => {
  it.each([
    ['SQLITE_FULL', 'storageFull'],
    ['53100', 'storageFull'],
    ['SQLITE_BUSY', 'storageBusy'],
    ['SQLITE_BUSY_SNAPSHOT', 'storageBusy'],
    ['40P01', 'storageBusy'],
    ['55P03', 'storageBusy'],
    ['SQLITE_CONSTRAINT', 'SQLITE_CONSTRAINT'],
    ['23505', '23505'],
  ])('%s is %s', (code, ours) => {
    expect(translated(Object.assign(new Error('from the database'), { code }))).toMatchObject({ code: ours });
  });

  it('leaves what is no error of a database as it is', () => {
    for (const thrown of ['text', undefined, null, new Error('plain')])
      expect(translated(thrown)).toBe(thrown);
  });
});
