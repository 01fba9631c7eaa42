import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadConversation, saveConversation } from '../../bot/storage/conversations.js';
import { findReply, finish, receive } from '../../bot/storage/inbox.js';
import { claim, enqueue, markDelivered, markSending, markSent } from '../../bot/storage/outbox.js';
import { purge } from '../../bot/storage/purge.js';
import { consume, issue } from '../../bot/storage/tickets.js';
import { append, readAfter } from '../../bot/storage/web-log.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { systemRandom } from '../../bot/ports.js';
import { testSealing } from './support.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const sealing = testSealing();
const seal = sealing.deployment;

describe.each(databases)('what was said, on $name', ({ create }) => {
  let store: TestDatabase;
  let run = 0;
  beforeAll(async () => {
    store = await create();
  });
  afterAll(() => store.close());

  /** One conversation that gets a reply, a text and a web activity at time 0. */
  const talk = async () => {
    const id = `c${(run += 1)}`;
    await receive(store.db, { key: id, conversationId: id, now: 0 });
    await store.db.transaction().execute(async (trx) => {
      await saveConversation(trx, seal, { id, channel: 'web', state: { step: 1 }, version: 0, now: 0 });
      await finish(trx, seal, { key: id, reply: 'reply', now: 0 });
      await append(trx, seal, { conversationId: id, activities: ['activity'], now: 0 });
      const text = { conversationId: id, kind: 'text' as const, to: '+12175550100', body: 'text' };
      await enqueue(trx, sealing, [text], { now: 0, random: systemRandom });
    });
    return id;
  };
  const deliver = async (id: string, sentAt: number, deliveredAt?: number) => {
    const items = await claim(store.db, sealing, { owner: 'a', now: 0, holdMs: 1, limit: 50 });
    const item = items.find((i) => i.conversationId === id)!;
    await markSending(store.db, { id: item.id, owner: 'a', now: 0 });
    await markSent(store.db, { id: item.id, providerId: `SM-${id}`, now: sentAt });
    if (deliveredAt !== undefined) await markDelivered(store.db, `SM-${id}`, deliveredAt);
  };
  const left = async (id: string) => {
    const text = await store.db
      .selectFrom('outbox')
      .select(['sealed', 'state'])
      .where('conversationId', '=', id)
      .executeTakeFirstOrThrow();
    return {
      reply: (await findReply(store.db, seal, id))?.reply,
      web: (await readAfter(store.db, seal, id, 0)).length,
      text: text.sealed !== null,
      state: text.state,
    };
  };
  const session = (conversationId: string, startedAt: number, lastSeenAt: number, endedAt: number | null) =>
    store.db
      .insertInto('channelSession')
      .values({ conversationId, personId: 'p', actorId: 'p', level: 2, startedAt, lastSeenAt, endedAt })
      .execute();
  const browser = (conversationId: string | null, lastSeenAt: number, endedAt: number | null) =>
    store.db
      .insertInto('browser')
      .values({ tokenHash: `h${(run += 1)}`, conversationId, level: 2, startedAt: 0, lastSeenAt, endedAt })
      .execute();

  it.each([
    [HOUR - 1, { reply: 'reply', web: 1, text: true, state: 'sent' }],
    [HOUR, { reply: undefined, web: 0, text: false, state: 'sent' }],
  ])('%d ms after delivery, with no session: %j', async (now, expected) => {
    const id = await talk();
    await deliver(id, 0);
    await purge(store.db, now);
    expect(await left(id)).toEqual(expected);
  });

  it('still knows a repeated webhook after its reply was erased', async () => {
    const id = await talk();
    await purge(store.db, HOUR);
    expect(await receive(store.db, { key: id, conversationId: id, now: HOUR }, seal)).toEqual({});
  });

  it('keeps a text that has not gone out', async () => {
    const id = await talk();
    await purge(store.db, 10 * DAY);
    expect(await left(id)).toMatchObject({ text: true, state: 'ready' });
  });

  it('counts the hour from the late delivery, not from the sending', async () => {
    const id = await talk();
    await deliver(id, 0, 2 * HOUR);
    await purge(store.db, 3 * HOUR - 1);
    expect((await left(id)).text).toBe(true);
    await purge(store.db, 3 * HOUR);
    expect((await left(id)).text).toBe(false);
  });

  it.each([
    ['goes on', 2 * HOUR, null, 1],
    ['ended', 2 * HOUR, 2 * HOUR, 0],
    ['was idle for 15 minutes', 2 * HOUR - 15 * MINUTE, null, 0],
  ])('two hours later, when the session %s', async (_, lastSeenAt, endedAt, web) => {
    const [web1, web2] = [await talk(), await talk()];
    await browser(null, 2 * HOUR, null);
    await browser(web1, lastSeenAt, endedAt);
    await session(web2, 0, lastSeenAt, endedAt);
    await purge(store.db, 2 * HOUR);
    for (const id of [web1, web2]) {
      expect(await left(id)).toMatchObject({ web, reply: web ? 'reply' : undefined });
    }
  });

  it('is erased after 12 hours though someone kept the session busy', async () => {
    const id = await talk();
    await session(id, 0, 12 * HOUR, null);
    await purge(store.db, 12 * HOUR);
    expect((await left(id)).web).toBe(0);
  });

  it.each([
    [DAY - 1, { step: 1 }],
    [DAY, undefined],
  ])('the state of a conversation idle for %d ms is %j', async (now, state) => {
    const id = await talk();
    await purge(store.db, now);
    expect(await loadConversation(store.db, seal, id)).toEqual({ state, version: 1 });
  });

  it.each([
    [DAY - 1, 1],
    [DAY, 0],
  ])('a browser begun %d ms ago: %d kept', async (now, kept) => {
    const id = await talk();
    await browser(id, now, null);
    await purge(store.db, now);
    const rows = store.db.selectFrom('browser').select('tokenHash').where('conversationId', '=', id);
    expect(await rows.execute()).toHaveLength(kept);
  });

  it('goes on in a conversation whose state was erased', async () => {
    const id = await talk();
    await purge(store.db, DAY);
    const { version } = await loadConversation(store.db, seal, id);
    const saved = { id, channel: 'web', state: { step: 2 }, version, now: DAY };
    await store.db.transaction().execute((trx) => saveConversation(trx, seal, saved));
    expect(await loadConversation(store.db, seal, id)).toEqual({ state: { step: 2 }, version: 2 });
  });

  it('keeps the state of a conversation whose turn is running', async () => {
    const id = await talk();
    await store.db
      .updateTable('conversation')
      .set({ leaseUntil: DAY + 1 })
      .where('id', '=', id)
      .execute();
    await purge(store.db, DAY);
    expect((await loadConversation(store.db, seal, id)).state).toEqual({ step: 1 });
  });

  it('drops tickets and proofs that ran out, and no others', async () => {
    const give = (token: string, expiresAt: number) =>
      store.db.transaction().execute((trx) => issue(trx, { purpose: 'textLink', token, expiresAt }));
    await give('gone', HOUR);
    await give('good', HOUR + 1);
    const proof = (conversationId: string, startedAt: number) =>
      store.db.insertInto('proof').values({ conversationId, pinRight: 1, startedAt }).execute();
    await proof('old call', 0);
    await proof('new call', 1);
    await purge(store.db, HOUR);
    expect(await consume(store.db, { purpose: 'textLink', token: 'gone', now: 0 })).toBeUndefined();
    expect(await consume(store.db, { purpose: 'textLink', token: 'good', now: 0 })).toBeDefined();
    const calls = await store.db.selectFrom('proof').select('conversationId').execute();
    expect(calls).toEqual([{ conversationId: 'new call' }]);
  });
});
