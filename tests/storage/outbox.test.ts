import { afterAll, beforeEach, afterEach, describe, expect, it } from '@jest/globals';
import {
  claim,
  claimedProviderIds,
  enqueue,
  markDelivered,
  markFailed,
  markSending,
  markSent,
  markUndelivered,
  markUnknown,
  retryAt,
} from '../../bot/storage/outbox.js';
import type { OutboxItem } from '../../bot/storage/outbox.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { countingRandom, testSealing } from './support.js';

const sealing = testSealing();
const HOLD = 30_000;

describe.each(databases)('the outbox on $name', ({ create }) => {
  const stores: Promise<TestDatabase>[] = [];
  let store: TestDatabase;
  let random = countingRandom();
  beforeEach(async () => {
    store = await (stores[0] ??= create());
    random = countingRandom();
  });
  afterEach(() => store.db.deleteFrom('outbox').execute());
  afterAll(() => store.close());

  const put = (conversationId: string, ...bodies: string[]) =>
    store.db.transaction().execute((trx) =>
      enqueue(
        trx,
        sealing,
        bodies.map((body) => ({ conversationId, kind: 'text' as const, to: '+12175550100', body })),
        { now: 0, random },
      ),
    );
  const take = (now: number, owner = 'a', limit = 10) =>
    claim(store.db, sealing, { owner, now, holdMs: HOLD, limit });
  const one = async (now: number, owner?: string): Promise<OutboxItem> => {
    const [item] = await take(now, owner);
    if (!item) throw new Error('nothing was due');
    return item;
  };
  const bodies = (items: readonly OutboxItem[]) => items.map((item) => item.body);
  const send = async (item: OutboxItem, now: number, owner = 'a') => {
    expect(await markSending(store.db, { id: item.id, owner, now })).toBe(true);
    await markSent(store.db, { id: item.id, providerId: `SM-${item.id}`, now });
  };
  const state = async (id: string) =>
    (await store.db.selectFrom('outbox').select('state').where('id', '=', id).executeTakeFirstOrThrow())
      .state;

  it('a text kept for the morning waits, and nothing in the thread waits behind it', async () => {
    const draft = { kind: 'text' as const, to: '+12175550100' };
    await store.db.transaction().execute((trx) =>
      enqueue(
        trx,
        sealing,
        [
          { ...draft, conversationId: 'sms:x:later', body: 'notice', notBefore: 5_000 },
          { ...draft, conversationId: 'sms:x', body: 'answer' },
        ],
        { now: 0, random },
      ),
    );
    expect((await take(0)).map(({ body }) => body)).toEqual(['answer']);
    expect((await take(4_999, 'b')).map(({ body }) => body)).toEqual([]);
    expect((await take(5_000, 'c')).map(({ body }) => body)).toEqual(['notice']);
  });

  it('gives what was queued, once', async () => {
    await put('c', 'hello');
    expect(await take(0)).toEqual([
      {
        id: 'id-1',
        conversationId: 'c',
        kind: 'text',
        to: '+12175550100',
        body: 'hello',
        attempts: 0,
        createdAt: 0,
        mustReconcile: false,
      },
    ]);
    expect(await take(0, 'b')).toEqual([]);
  });

  it('keeps the parts of one conversation in order, and lets others pass', async () => {
    await put('c', '1/3', '2/3', '3/3');
    await put('d', 'other');
    const first = await take(0);
    expect(bodies(first)).toEqual(['1/3', 'other']);
    expect(await take(0, 'b')).toEqual([]);
    await send(first[0]!, 1);
    const second = await one(1);
    expect(second.body).toBe('2/3');
    await send(second, 2);
    expect((await one(2)).body).toBe('3/3');
  });

  it('does not overtake an item that waits for its retry, or whose outcome is unknown', async () => {
    await put('c', 'first', 'second');
    const { id } = await one(0);
    await markSending(store.db, { id, owner: 'a', now: 0 });
    await retryAt(store.db, { id, at: 5_000 });
    expect(await take(4_999)).toEqual([]);
    const again = await one(5_000);
    expect(again).toMatchObject({ body: 'first', attempts: 1, mustReconcile: false });
    await markSending(store.db, { id, owner: 'a', now: 5_000 });
    await markUnknown(store.db, { id, at: 9_000, error: 'timeout' });
    expect(await take(8_999)).toEqual([]);
    expect(await one(9_000)).toMatchObject({ body: 'first', attempts: 2, mustReconcile: true });
  });

  it('goes on behind an item that failed for good', async () => {
    await put('c', 'to a wrong number', 'next');
    const { id } = await one(0);
    await markFailed(store.db, { id, error: 'invalidNumber', now: 1 });
    expect((await one(1)).body).toBe('next');
  });

  it.each([
    [HOLD - 1, 0],
    [HOLD, 1],
  ])('a claim of 30 s: %d ms later %d items come back', async (passed, count) => {
    await put('c', 'hello');
    await one(0);
    expect(await take(passed, 'b')).toHaveLength(count);
  });

  it('goes on with the others when one does not open', async () => {
    await put('c', 'damaged');
    await put('d', 'whole');
    await store.db
      .updateTable('outbox')
      .set({ sealed: 's1.x.y' })
      .where('conversationId', '=', 'c')
      .execute();
    expect(bodies(await take(0))).toEqual(['whole']);
    const row = store.db.selectFrom('outbox').select(['state', 'error']).where('conversationId', '=', 'c');
    expect(await row.executeTakeFirst()).toEqual({ state: 'failed', error: 'sealBroken' });
  });

  it('comes back to be looked up at the provider when its sender died while sending', async () => {
    await put('c', 'hello');
    const { id } = await one(0, 'dead');
    await markSending(store.db, { id, owner: 'dead', now: 0 });
    expect(await one(HOLD, 'b')).toMatchObject({ id, mustReconcile: true });
  });

  it('comes back without a look-up when its sender died before sending', async () => {
    await put('c', 'hello');
    await one(0, 'dead');
    expect(await one(HOLD, 'b')).toMatchObject({ mustReconcile: false });
  });

  it('refuses to send for someone who lost the claim, or whose claim ran out', async () => {
    await put('c', 'hello');
    const { id } = await one(0, 'slow');
    expect(await markSending(store.db, { id, owner: 'slow', now: HOLD })).toBe(false);
    await one(HOLD, 'b');
    expect(await markSending(store.db, { id, owner: 'slow', now: HOLD })).toBe(false);
    await retryAt(store.db, { id, owner: 'slow', at: 0 });
    await markFailed(store.db, { id, owner: 'slow', error: 'late', now: HOLD });
    expect(await take(HOLD, 'c')).toEqual([]);
    expect(await markSending(store.db, { id, owner: 'b', now: HOLD })).toBe(true);
  });

  it('never sends again what is sent', async () => {
    await put('c', 'hello');
    const item = await one(0);
    await send(item, 1);
    await retryAt(store.db, { id: item.id, at: 2 });
    await markUnknown(store.db, { id: item.id, at: 2 });
    await markFailed(store.db, { id: item.id, error: 'late', now: 2 });
    expect(await markSending(store.db, { id: item.id, owner: 'a', now: 2 })).toBe(false);
    expect(await state(item.id)).toBe('sent');
    expect(await take(HOLD * 10)).toEqual([]);
  });

  it('keeps what the status callback says, and only for what it sent', async () => {
    await put('c', 'hello', 'again');
    const item = await one(0);
    expect(await markDelivered(store.db, 'SM-unknown', 1)).toBe(false);
    await send(item, 1);
    expect(await markDelivered(store.db, `SM-${item.id}`, 2)).toBe(true);
    expect(await markUndelivered(store.db, { providerId: `SM-${item.id}`, error: 'late', now: 3 })).toBe(
      false,
    );
    expect(await state(item.id)).toBe('delivered');
    const second = await one(3);
    await send(second, 3);
    const lost = { providerId: `SM-${second.id}`, error: 'unreachable', now: 4 };
    expect(await markUndelivered(store.db, lost)).toBe(true);
    expect(await markUndelivered(store.db, lost)).toBe(false);
    expect(await state(second.id)).toBe('failed');
  });

  it('sends again what the provider took and lost, under a new provider id', async () => {
    await put('c', 'hello');
    const item = await one(0);
    await send(item, 1);
    await markUndelivered(store.db, { providerId: `SM-${item.id}`, error: 'unreachable', now: 2 });
    await retryAt(store.db, { id: item.id, at: 3 });
    await markSent(store.db, { id: item.id, providerId: `SM-${item.id}`, now: 3 });
    expect(await one(3)).toMatchObject({ id: item.id, attempts: 1, mustReconcile: false });
  });

  it('does not queue an item again whose words were erased', async () => {
    await put('c', 'hello', 'next');
    const item = await one(0);
    await send(item, 1);
    await markUndelivered(store.db, { providerId: `SM-${item.id}`, error: 'unreachable', now: 2 });
    await store.db.updateTable('outbox').set({ sealed: null }).where('id', '=', item.id).execute();
    await retryAt(store.db, { id: item.id, at: 3 });
    expect(await state(item.id)).toBe('failed');
    expect((await one(3)).body).toBe('next');
  });

  it('knows which provider messages belong to an item', async () => {
    await put('c', 'hello');
    await send(await one(0), 1);
    const known = await claimedProviderIds(store.db, ['SM-id-1', 'SM-other']);
    expect([...known]).toEqual(['SM-id-1']);
    expect((await claimedProviderIds(store.db, [])).size).toBe(0);
  });

  it('never gives one provider message to two items', async () => {
    await put('c', 'same words');
    await put('d', 'same words');
    const [a, b] = await take(0);
    for (const item of [a!, b!]) await markSending(store.db, { id: item.id, owner: 'a', now: 0 });
    await markSent(store.db, { id: a!.id, providerId: 'SM1', now: 1 });
    await expect(markSent(store.db, { id: b!.id, providerId: 'SM1', now: 1 })).rejects.toThrow();
    expect(await state(b!.id)).toBe('sending');
  });

  it('is shared by eight workers without giving anything twice', async () => {
    for (let c = 0; c < 20; c++) await put(`c${c}`, '1', '2', '3');
    const seen: string[] = [];
    const work = async (owner: string): Promise<void> => {
      for (let idle = 0; idle < 3;) {
        const items = await take(0, owner, 3);
        idle = items.length === 0 ? idle + 1 : 0;
        for (const item of items) {
          seen.push(item.id);
          await send(item, 0, owner);
        }
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, n) => work(`w${n}`)));
    expect(seen).toHaveLength(60);
    expect(new Set(seen).size).toBe(60);
  });
});
