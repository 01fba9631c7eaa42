import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Browser } from '../../deployment/demo/chat/browser.js';
import type { World } from '../../deployment/demo/world.js';
import { openTranscriptWorld, type OpenedWorld } from '../support/transcript-world.js';

interface Chat {
  readonly token: string;
  readonly conversationId: string;
  readonly userId: string;
}

describe('threat: user-id tampering on Direct Line · somebody else, while Rosa is signed in', () => {
  let opened: OpenedWorld;
  let world: World;
  let rosa: Chat;
  let other: Chat;

  const enter = async (browser: Browser): Promise<Chat> => {
    const headers = { origin: world.serviceUrl };
    const url = new URL('/chat/token', world.serviceUrl);
    return JSON.parse(await browser.background(url, { method: 'POST', headers })) as Chat;
  };

  beforeAll(async () => {
    opened = await openTranscriptWorld();
    ({ world } = opened);
    const browser = new Browser();
    const before = await enter(browser);
    await browser.open(`${world.serviceUrl}/signin?c=${encodeURIComponent(before.conversationId)}`);
    await browser.press(world.person('rosa').signInAs);
    rosa = await enter(browser);
    expect((await say(rosa, rosa.conversationId, { from: { id: rosa.userId } })).status).toBe(200);
    other = await enter(new Browser());
  });
  afterAll(() => opened.close());

  const say = ({ token }: Chat, conversation: string, more: object, query = '') =>
    fetch(`${world.serviceUrl}/v3/directline/conversations/${conversation}/activities${query}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', text: 'my allergies', ...more }),
    });
  const read = async ({ token }: Chat, conversation: string) => {
    const url = `${world.serviceUrl}/v3/directline/conversations/${conversation}/activities`;
    const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    return { status: answer.status, text: await answer.text() };
  };

  it('is refused with her user id in from', async () => {
    expect((await say(other, other.conversationId, { from: { id: rosa.userId } })).status).toBe(400);
  });

  it('finds nothing in her conversation with a token of their own', async () => {
    expect((await say(other, rosa.conversationId, { from: { id: rosa.userId } })).status).toBe(404);
    expect((await read(other, rosa.conversationId)).status).toBe(404);
  });

  it('is refused with a token in which her ids were written', async () => {
    const [head, body = '', signature] = other.token.split('.');
    const claims = Buffer.from(body, 'base64url').toString();
    const hers = claims
      .replaceAll(other.conversationId, rosa.conversationId)
      .replaceAll(other.userId, rosa.userId);
    expect(hers).not.toBe(claims);
    for (const forgedHead of [head, Buffer.from('{"alg":"none"}').toString('base64url')]) {
      const token = [forgedHead, Buffer.from(hers).toString('base64url'), signature].join('.');
      expect((await read({ ...other, token }, rosa.conversationId)).status).toBe(403);
    }
  });

  it('is answered as themselves whatever else the activity claims', async () => {
    const claimed = {
      from: { id: other.userId, name: 'Rosa', aadObjectId: rosa.userId, role: 'bot' },
      conversation: { id: rosa.conversationId },
      recipient: { id: rosa.userId },
      channelData: { userId: rosa.userId, personId: rosa.userId },
    };
    expect((await say(other, other.conversationId, claimed, `?userId=${rosa.userId}`)).status).toBe(200);
    const { text } = await read(other, other.conversationId);
    expect(text).toContain('sign in first');
    expect(text).not.toMatch(/penicillin/i);
  });

  it('and she had her answer all the while', async () => {
    expect((await read(rosa, rosa.conversationId)).text).toMatch(/penicillin/i);
  });
});
