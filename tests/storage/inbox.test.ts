import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { finish, findReply, receive } from '../../bot/storage/inbox.js';
import { SealBroken, InboxNotOpen } from '../../bot/storage/errors.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { testSealing } from './support.js';

const { deployment: seal } = testSealing();

describe.each(databases)('the inbox on $name', ({ create }) => {
  let store: TestDatabase;
  beforeAll(async () => {
    store = await create();
  });
  afterAll(() => store.close());

  const inbound = (key: string) => ({ key, conversationId: 'c', now: 1 });
  const done = (key: string, reply?: string) =>
    store.db.transaction().execute((trx) => finish(trx, seal, { key, reply, now: 2 }));

  it('takes the same webhook once, though it arrives 50 times at once', async () => {
    const verdicts = await Promise.all(
      Array.from({ length: 50 }, () => receive(store.db, inbound('sms:1'), seal)),
    );
    expect(verdicts.filter((v) => v === 'new')).toHaveLength(1);
    expect(verdicts.filter((v) => v === 'unfinished')).toHaveLength(49);
  });

  it('gives a repeated webhook the reply of the first', async () => {
    await receive(store.db, inbound('voice:1'), seal);
    await done('voice:1', '<Response/>');
    expect(await receive(store.db, inbound('voice:1'), seal)).toEqual({ reply: '<Response/>' });
    expect(await findReply(store.db, seal, 'voice:1')).toEqual({ done: true, reply: '<Response/>' });
  });

  it('knows done without a reply from unfinished and from unknown', async () => {
    await receive(store.db, inbound('web:1'), seal);
    expect(await findReply(store.db, seal, 'web:1')).toEqual({ done: false });
    await done('web:1');
    expect(await findReply(store.db, seal, 'web:1')).toEqual({ done: true });
    expect(await receive(store.db, inbound('web:1'), seal)).toEqual({ reply: undefined });
    expect(await findReply(store.db, seal, 'web:2')).toBeUndefined();
  });

  it('undoes a second turn over the same message', async () => {
    await receive(store.db, inbound('sms:2'), seal);
    await done('sms:2', 'first');
    await expect(done('sms:2', 'second')).rejects.toThrow(InboxNotOpen);
    await expect(done('sms:never-received')).rejects.toThrow(InboxNotOpen);
    expect(await findReply(store.db, seal, 'sms:2')).toEqual({ done: true, reply: 'first' });
  });

  it('does not open a reply that was put into another row', async () => {
    for (const key of ['a', 'b']) {
      await receive(store.db, inbound(key), seal);
      await done(key, `reply of ${key}`);
    }
    const { sealed } = await store.db
      .selectFrom('inbox')
      .select('sealed')
      .where('key', '=', 'a')
      .executeTakeFirstOrThrow();
    await store.db.updateTable('inbox').set({ sealed }).where('key', '=', 'b').execute();
    await expect(findReply(store.db, seal, 'b')).rejects.toThrow(SealBroken);
  });
});
