import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Browser } from '../../deployment/demo/chat/browser.js';
import type { World } from '../../deployment/demo/world.js';
import { openTranscriptWorld, type OpenedWorld } from '../support/transcript-world.js';

describe('a browser that someone else used before', () => {
  let opened: OpenedWorld;
  let world: World;

  beforeAll(async () => {
    opened = await openTranscriptWorld();
    ({ world } = opened);
  });
  afterAll(() => opened.close());

  interface ChatToken {
    readonly token: string;
    readonly conversationId: string;
  }
  const chatToken = async (browser: Browser): Promise<ChatToken> => {
    const headers = { origin: world.serviceUrl };
    return JSON.parse(
      await browser.background(new URL('/chat/token', world.serviceUrl), { method: 'POST', headers }),
    );
  };
  const read = ({ token, conversationId }: ChatToken) =>
    fetch(`${world.serviceUrl}/v3/directline/conversations/${conversationId}/activities`, {
      headers: { authorization: `Bearer ${token}` },
    });

  it('keeps a chat token that reads nothing after the Veteran signs in; neither does its old cookie', async () => {
    const browser = new Browser();
    const kept = await chatToken(browser);
    const oldCookie = browser.cookieHeader(world.serviceUrl);
    expect((await read(kept)).status).toBe(200);

    await browser.open(`${world.serviceUrl}/signin?c=${encodeURIComponent(kept.conversationId)}`);
    await browser.press(world.person('rosa').signInAs);
    const fresh = await chatToken(browser);
    expect(fresh.conversationId).toBe(kept.conversationId);
    expect((await read(fresh)).status).toBe(200);

    const answer = await read(kept);
    expect([answer.status, JSON.stringify(await answer.json())]).toEqual([
      403,
      expect.stringContaining('TokenExpired'),
    ]);
    const account = await fetch(`${world.serviceUrl}/account`, {
      headers: { cookie: oldCookie },
      redirect: 'manual',
    });
    expect(account.status).not.toBe(200);
  });
});
