import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SealBroken } from '../../bot/storage/errors.js';
import { append, eraseSaid, lastSeq, readAfter } from '../../bot/storage/web-log.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { testSealing } from './support.js';

const { deployment: seal } = testSealing();

describe.each(databases)('the log of a web conversation on $name', ({ create }) => {
  let store: TestDatabase;
  beforeAll(async () => {
    store = await create();
  });
  afterAll(() => store.close());

  const say = (conversationId: string, ...activities: string[]) =>
    store.db.transaction().execute((trx) => append(trx, seal, { conversationId, activities, now: 1 }));
  const read = (conversationId: string, watermark = 0) =>
    readAfter(store.db, seal, conversationId, watermark);

  it('numbers its activities from 1, each conversation for itself', async () => {
    await say('a', 'one', 'two');
    await say('b', 'other');
    await say('a', 'three');
    expect(await read('a')).toEqual([
      { seq: 1, activity: 'one' },
      { seq: 2, activity: 'two' },
      { seq: 3, activity: 'three' },
    ]);
    expect(await read('b')).toEqual([{ seq: 1, activity: 'other' }]);
    expect(await lastSeq(store.db, 'a')).toBe(3);
  });

  it.each([
    [0, [1, 2, 3]],
    [2, [3]],
    [3, []],
    [99, []],
  ])('after watermark %d it gives %j', async (watermark, expected) => {
    await store.db.deleteFrom('webLog').where('conversationId', '=', 'mark').execute();
    await say('mark', 'one', 'two', 'three');
    expect((await read('mark', watermark)).map((entry) => entry.seq)).toEqual(expected);
  });

  it('is empty before anyone spoke', async () => {
    expect(await read('nobody')).toEqual([]);
    expect(await lastSeq(store.db, 'nobody')).toBe(0);
  });

  it('has no gap and no double number when 20 speak at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => say('crowd', `${n}a`, `${n}b`)));
    const entries = await read('crowd');
    expect(entries.map((entry) => entry.seq)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
  });

  it('forgets what was said in one conversation, and what is said after it stays', async () => {
    await say('not me', 'one', 'two');
    await say('another', 'one');
    await store.db.transaction().execute((trx) => eraseSaid(trx, 'not me'));
    await say('not me', 'I have stopped.');
    expect(await read('not me')).toEqual([{ seq: 3, activity: 'I have stopped.' }]);
    expect(await read('another')).toHaveLength(1);
  });

  it('leaves out what was erased and goes on counting behind it', async () => {
    await say('erased', 'one', 'two');
    await store.db
      .updateTable('webLog')
      .set({ sealed: null })
      .where('conversationId', '=', 'erased')
      .execute();
    await say('erased', 'three');
    expect(await read('erased')).toEqual([{ seq: 3, activity: 'three' }]);
  });

  it('does not open an activity that was moved to another conversation', async () => {
    await say('from', 'for me only');
    const { sealed } = await store.db
      .selectFrom('webLog')
      .select('sealed')
      .where('conversationId', '=', 'from')
      .executeTakeFirstOrThrow();
    await store.db.insertInto('webLog').values({ conversationId: 'to', seq: 1, sealed, at: 1 }).execute();
    await expect(read('to')).rejects.toThrow(SealBroken);
  });
});
