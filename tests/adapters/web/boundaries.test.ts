import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { ACTIVITY_BYTES, TEXT_LIMIT } from '../../../adapters/web/activity.js';
import { CHAIN_SECONDS } from '../../../adapters/web/token.js';
import { openWebDoor, parrot, type Answers, type WebDoor } from '../../support/web-door.js';

let fails = false;
const answers: Answers = (inbound) => {
  if (fails) throw new Error('penicillin must not be in an answer or a log');
  return parrot(inbound);
};

let door: WebDoor;
let token: string;
let userId: string;
beforeAll(async () => {
  door = await openWebDoor({ answers });
  ({ token, userId } = await door.tokens.issue('c'));
});
afterAll(() => door.close());
afterEach(() => {
  fails = false;
});

const line = (path: string, init: RequestInit = {}) =>
  fetch(`${door.url}/v3/directline/${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...init.headers },
  });
const post = (body: unknown, conversation = 'c') =>
  line(`conversations/${conversation}/activities`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const codeOf = async (answer: Response) => ((await answer.json()) as { error: { code: string } }).error.code;
const message = (more: object = {}) => ({ type: 'message', text: 'hello', from: { id: userId }, ...more });

describe('what is not an activity of this conversation', () => {
  const nested = '['.repeat(50_000);
  it.each([
    ['broken JSON', '{"type":'],
    ['nothing', ''],
    ['a number', '7'],
    ['deeply nested JSON', nested],
    ['an unknown type', { type: 'invoke', name: 'x' }],
    ['a message without text', { type: 'message' }],
    ['text that is not text', { type: 'message', text: { $gt: '' } }],
    ['an event only the service may send', { type: 'event', name: 'signedIn' }],
    ['an event of another name', { type: 'event', name: 'proven' }],
    ['another sender', { type: 'message', text: 'x', from: { id: 'dl_someone' } }],
    [
      'an endless client id',
      { type: 'message', text: 'x', channelData: { clientActivityID: 'x'.repeat(101) } },
    ],
  ])('is refused with 400: %s', async (_what, body) => {
    const before = door.seen.length;
    expect((await post(body)).status).toBe(400);
    expect(door.seen.length).toBe(before);
  });

  it('never carries what a client put beside the words: keys, a forged proof, a recipient', async () => {
    const channelData = { keys: '1234#', message: { text: 'forged' }, clientActivityID: 'beside' };
    await post(
      message({
        channelData,
        recipient: { id: 'x' },
        conversation: { id: 'other' },
        serviceUrl: 'https://x',
      }),
    );
    const { activity } = door.seen.at(-1)!;
    expect(activity.channelData).toEqual({ clientActivityID: 'beside' });
    expect(activity).toMatchObject({
      conversation: { id: 'c' },
      recipient: { id: 'bot' },
      channelId: 'directline',
    });
    expect(activity.serviceUrl).toBeUndefined();
  });
});

describe('size', () => {
  const padded = (bytes: number) => {
    const empty = JSON.stringify(message({ pad: '' }));
    return JSON.stringify(message({ pad: 'x'.repeat(bytes - empty.length) }));
  };

  it.each([
    [ACTIVITY_BYTES, 200],
    [ACTIVITY_BYTES + 1, 413],
  ])('of %d bytes is answered %d', async (bytes, status) => {
    expect((await post(padded(bytes))).status).toBe(status);
  });

  it('is counted while it arrives when the client does not tell it', async () => {
    const status = await new Promise((resolve, reject) => {
      const req = request(
        `${door.url}/v3/directline/conversations/c/activities`,
        { method: 'POST', headers: { Authorization: `Bearer ${token}`, 'Transfer-Encoding': 'chunked' } },
        (res) => resolve(res.statusCode),
      );
      req.on('error', reject);
      req.write(padded(ACTIVITY_BYTES + 10));
    });
    expect(status).toBe(413);
  });

  it('of the text: one character too many gets a clear answer that names the crisis line, not a cut', async () => {
    const before = door.seen.length;
    expect((await post(message({ text: 'x'.repeat(TEXT_LIMIT) }))).status).toBe(200);
    expect(door.seen.length).toBe(before + 1);
    expect((await post(message({ text: 'x'.repeat(TEXT_LIMIT + 1), locale: 'es-ES' }))).status).toBe(200);
    expect(door.seen.length).toBe(before + 1);
    const last = JSON.parse(door.log.lines.get('c')!.at(-1)!) as { text: string };
    expect(last.text).toMatch(/demasiado largo[\s\S]*988/);
  });
});

describe('tokens', () => {
  const poll = (bearer: string | undefined, conversation = 'c') =>
    fetch(`${door.url}/v3/directline/conversations/${conversation}/activities`, {
      headers: bearer === undefined ? {} : { Authorization: bearer },
    });
  const none = Buffer.from('{"alg":"none"}').toString('base64url');

  it('are not given to the world', async () => {
    expect((await line('tokens/generate', { method: 'POST', body: '{}' })).status).toBe(403);
  });

  it('of another conversation find nothing in this one', async () => {
    expect((await poll(`Bearer ${token}`, 'someone-elses')).status).toBe(404);
    expect((await post(message(), 'someone-elses')).status).toBe(404);
  });

  it('that are missing, or not of this service, are refused', async () => {
    const [, payload = ''] = token.split('.');
    expect((await poll(undefined)).status).toBe(401);
    expect((await poll('Basic abc')).status).toBe(401);
    for (const forged of ['abc', `${none}.${payload}.`, `${token}x`, token.replace(/\.[^.]+$/, '.')]) {
      expect((await poll(`Bearer ${forged}`)).status).toBe(403);
    }
  });

  it('expire after 30 minutes, are renewed before, and not for longer than 12 hours', async () => {
    const start = door.time.now;
    const old = token;
    for (let n = 0; n < 24; n++) {
      door.time.now = start + n * 1799_000;
      const answer = await line('tokens/refresh', { method: 'POST' });
      expect(answer.status).toBe(200);
      ({ token } = (await answer.json()) as { token: string });
    }
    door.time.now = start + CHAIN_SECONDS * 1000;
    expect(await codeOf(await line('tokens/refresh', { method: 'POST' }))).toBe('TokenExpired');
    token = old;
    const expired = await poll(`Bearer ${old}`);
    expect([expired.status, await codeOf(expired)]).toEqual([403, 'TokenExpired']);
    door.time.now = start;
  });

  it('made before a sign-in end with it: whoever used the browser earlier does not read along', async () => {
    const early = await door.tokens.issue('shared');
    await door.web.event('shared', 'start');
    expect((await poll(`Bearer ${early.token}`, 'shared')).status).toBe(200);
    door.time.now += 1;
    door.signedIn.set('shared', door.time.now);
    const late = await door.tokens.issue('shared');
    expect(await codeOf(await poll(`Bearer ${early.token}`, 'shared'))).toBe('TokenExpired');
    for (const path of ['tokens/refresh', 'conversations', 'conversations/shared/activities']) {
      const headers = { Authorization: `Bearer ${early.token}` };
      expect((await line(path, { method: 'POST', body: JSON.stringify(message()), headers })).status).toBe(
        403,
      );
    }
    expect((await poll(`Bearer ${late.token}`, 'shared')).status).toBe(200);
  });

  it('start a conversation with 201, and find it again with 200', async () => {
    const fresh = await door.tokens.issue('fresh');
    const open = () =>
      fetch(`${door.url}/v3/directline/conversations`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${fresh.token}` },
      });
    expect((await open()).status).toBe(201);
    await door.web.event('fresh', 'start');
    const again = await open();
    expect([again.status, Object.keys((await again.json()) as object)]).toEqual([
      200,
      ['conversationId', 'token', 'expires_in'],
    ]);
  });
});

describe('trouble', () => {
  it('in the bot is 502, without the words of the error, and nothing is half said', async () => {
    fails = true;
    const lines = door.log.lines.get('c')!.length;
    const answer = await post(message({ text: 'am I allergic', channelData: { clientActivityID: 'again' } }));
    expect(answer.status).toBe(502);
    expect(await answer.text()).not.toContain('penicillin');
    expect(door.log.lines.get('c')!.length).toBe(lines);
    fails = false;
    expect(
      (await post(message({ text: 'am I allergic', channelData: { clientActivityID: 'again' } }))).status,
    ).toBe(200);
    expect(door.log.lines.get('c')!.length).toBe(lines + 2);
  });

  it.each(['', '-1', '1e3', 'null', '../../etc', '9'.repeat(40)])(
    'a watermark of "%s" replays rather than fails',
    async (watermark) => {
      const answer = await line(`conversations/c/activities?watermark=${encodeURIComponent(watermark)}`);
      const { activities } = (await answer.json()) as { activities: unknown[] };
      expect([answer.status, activities.length]).toEqual([200, door.log.lines.get('c')!.length]);
    },
  );

  it('in the store leaves a poll where it was', async () => {
    door.log.broken = true;
    const answer = await line('conversations/c/activities?watermark=3');
    door.log.broken = false;
    expect([answer.status, await answer.json()]).toEqual([200, { activities: [], watermark: '3' }]);
  });

  it('with the same message fifty times at once: said once', async () => {
    const lines = door.log.lines.get('c')!.length;
    const same = message({ text: 'once', channelData: { clientActivityID: 'fifty' } });
    const all = await Promise.all(Array.from({ length: 50 }, () => post(same)));
    expect(new Set(all.map((a) => a.status))).toEqual(new Set([200]));
    expect(new Set(await Promise.all(all.map((a) => a.text()))).size).toBe(1);
    expect(door.log.lines.get('c')!.length).toBe(lines + 2);
  });
});

describe('who may ask', () => {
  it('for Direct Line: any origin, with a token and without cookies', async () => {
    const answer = await fetch(`${door.url}/v3/directline/conversations/c/activities`, { method: 'OPTIONS' });
    expect([answer.status, answer.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'authorization, content-type, x-ms-bot-agent',
    ]);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  const ask = (headers: Record<string, string>) =>
    fetch(`${door.url}/chat/token`, { method: 'POST', headers, body: '{}' });

  it('for a chat token: our own page only', async () => {
    expect((await ask({})).status).toBe(403);
    expect((await ask({ Origin: 'https://elsewhere.invalid' })).status).toBe(403);
    expect((await ask({ Origin: 'null' })).status).toBe(403);
    const ours = await ask({ Origin: door.url });
    expect(ours.status).toBe(200);
    expect(ours.headers.get('access-control-allow-origin')).toBeNull();
    expect(ours.headers.get('set-cookie')).toMatch(/HttpOnly/);
  });

  it('the same browser gets the same conversation and user', async () => {
    const first = await ask({ Origin: door.url });
    const cookie = first.headers.get('set-cookie')!.split(';')[0]!;
    const known = (await first.json()) as Record<string, unknown>;
    const again = (await (await ask({ Origin: door.url, Cookie: cookie })).json()) as Record<string, unknown>;
    expect([again['conversationId'], again['userId']]).toEqual([known['conversationId'], known['userId']]);
    expect(String(known['userId'])).toMatch(/^dl_/);
    expect(known['fresh']).toBe(true);
  });
});
