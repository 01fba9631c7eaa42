import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commit } from '../../bot/storage/commit.js';
import type { Effect } from '../../bot/storage/effect.js';
import { databases, type TestDatabase } from '../support/databases.js';

describe.each(databases)('a commit on $name', ({ create }) => {
  let store: TestDatabase;
  beforeAll(async () => {
    store = await create();
  });
  afterAll(() => store.close());

  const optOut = (numberIndex: string): Effect => ({
    name: 'test.optOut',
    apply: async (trx) => {
      await trx.insertInto('optOut').values({ numberIndex, at: 1 }).execute();
    },
  });
  const broken: Effect = { name: 'test.broken', apply: () => Promise.reject(new Error('broken')) };
  const stored = async () =>
    (await store.db.selectFrom('optOut').select('numberIndex').orderBy('numberIndex').execute()).map(
      (row) => row.numberIndex,
    );

  it('does all of it, or none of it', async () => {
    await expect(commit(store.db, [optOut('a'), broken, optOut('b')])).rejects.toThrow('broken');
    expect(await stored()).toEqual([]);
    await commit(store.db, [optOut('a'), optOut('b')]);
    expect(await stored()).toEqual(['a', 'b']);
    await expect(commit(store.db, [optOut('c'), optOut('a')])).rejects.toThrow();
    expect(await stored()).toEqual(['a', 'b']);
  });

  it('of nothing does nothing', async () => {
    await expect(commit(store.db, [])).resolves.toBeUndefined();
  });
});
