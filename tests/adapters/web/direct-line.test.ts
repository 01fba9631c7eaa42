import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, EXPIRED, ONLINE, until } from '../../support/direct-line.js';
import { openWebDoor, type WebDoor } from '../../support/web-door.js';

/** The real directlinejs against our endpoint: what microsoft/BotFramework-DirectLineJS tries, as far as it is polling. */
describe('directlinejs by polling', () => {
  let door: WebDoor;
  const clients: Client[] = [];
  beforeAll(async () => {
    door = await openWebDoor();
  });
  afterAll(async () => {
    clients.forEach((client) => client.line.end());
    await door.close();
  });

  async function connect(conversationId: string, resume = {}) {
    const { token, userId } = await door.tokens.issue(conversationId);
    const client = new Client(door.url, token, resume);
    clients.push(client);
    return { client, userId, token };
  }

  it('connects, sends and receives, the own words first', async () => {
    const { client, userId } = await connect('happy');
    const id = await client.say('hello', userId);
    await until(() => client.received.length === 2);
    expect(client.states).toEqual([0, 1, ONLINE]);
    expect(client.texts()).toEqual(['hello', 'You said: hello']);
    expect(client.received[0]).toMatchObject({
      id,
      from: { id: userId },
      channelData: { clientActivityID: 'c-hello' },
    });
  });

  it('shows a message posted twice once', async () => {
    const { client, userId } = await connect('twice');
    await client.say('again', userId, 'same');
    await client.say('again', userId, 'same');
    await client.say('done', userId);
    await until(() => client.received.length === 4);
    expect(client.texts()).toEqual(['again', 'You said: again', 'done', 'You said: done']);
  });

  it('comes back to a conversation and receives only what came after its watermark', async () => {
    const first = await connect('resumed');
    await first.client.say('one', first.userId);
    await until(() => first.client.received.length === 2);
    first.client.line.end();
    await door.web.event('resumed', 'signedIn');
    const second = await connect('resumed', { conversationId: 'resumed', watermark: '2' });
    await until(() => second.client.received.length === 1);
    expect(second.client.texts()).toEqual(['event signedIn']);
  });

  it('comes back without a watermark and receives everything', async () => {
    const { client } = await connect('resumed', { conversationId: 'resumed' });
    await until(() => client.received.length === 3);
    expect(client.texts()).toEqual(['one', 'You said: one', 'event signedIn']);
  });

  it('goes on polling while the store fails, and loses nothing', async () => {
    const { client, userId } = await connect('broken');
    await client.say('before', userId);
    door.log.broken = true;
    await until(() => door.errors.includes('web.poll'));
    door.log.broken = false;
    await client.say('after', userId);
    await until(() => client.received.length === 4);
    expect(client.texts()).toEqual(['before', 'You said: before', 'after', 'You said: after']);
  });

  it('says that the token expired, and goes on with a new one', async () => {
    const { client, userId } = await connect('sleeper');
    await client.say('early', userId);
    await until(() => client.received.length === 2);
    door.time.now += 31 * 60_000;
    await until(() => client.states.includes(EXPIRED));
    const { token } = await door.tokens.issue('sleeper');
    client.line.reconnect({ token, conversationId: 'sleeper' });
    await client.say('late', userId);
    await until(() => client.texts().includes('You said: late'));
    // directlinejs polls twice for a while after this, and so may show one activity twice: Web Chat goes by the id.
    expect(new Set(client.texts().slice(2))).toEqual(new Set(['late', 'You said: late']));
  });

  it('is refused with a token this service did not sign', async () => {
    const other = await openWebDoor();
    const { token } = await other.tokens.issue('forged');
    await other.close();
    const client = new Client(door.url, `${token.slice(0, -4)}AAAA`);
    clients.push(client);
    await until(() => client.states.includes(4));
    expect(client.states).toEqual([0, 1, 4]);
  });

  it('rejects a sender that is not the user of the token', async () => {
    const { client } = await connect('forger');
    await expect(client.say('I am someone else', 'dl_someone')).rejects.toMatchObject({ status: 400 });
    expect(door.seen.some((i) => i.activity.text === 'I am someone else')).toBe(false);
  });
});
