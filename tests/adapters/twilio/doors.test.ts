import { afterEach, describe, expect, it } from '@jest/globals';
import { newSid, sign } from '../../../deployment/demo/twilio/webhook.js';
import { accountSid, authToken, en, serviceNumber, startWorld } from './world.js';
import type { Answers } from './world.js';

const veteran = '+12175550120';
let world: Awaited<ReturnType<typeof startWorld>>;
const start = async (answers: Answers, more: Parameters<typeof startWorld>[1] = {}) =>
  (world = await startWorld(answers, more));
afterEach(() => world.close());

const text = (Body = 'meds', more: object = {}): Record<string, string> => ({
  AccountSid: accountSid,
  MessageSid: newSid('SM'),
  From: veteran,
  To: serviceNumber,
  Body,
  ...more,
});
const call = (more: object = {}): Record<string, string> => ({
  AccountSid: accountSid,
  CallSid: `CA${'1'.repeat(32)}`,
  From: veteran,
  To: serviceNumber,
  CallStatus: 'in-progress',
  Direction: 'inbound',
  ...more,
});

async function post(
  path: string,
  params: Record<string, string>,
  more: { signature?: string; body?: string } = {},
) {
  const signature = more.signature ?? sign(authToken, world.base + path, params);
  const response = await fetch(world.base + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Twilio-Signature': signature },
    body: more.body ?? new URLSearchParams(params).toString(),
  });
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
}

const hello: Answers = () => [en('Hello.')];

describe.each(['/sms', '/sms/status', '/voice', '/voice/status'])(
  'a post to %s that Twilio did not make',
  (path) => {
    const params = path.startsWith('/sms') ? text('x', { MessageStatus: 'sent' }) : call();

    it.each([
      ['is not signed', { signature: '' }],
      ['is signed with another token', { signature: sign('another', `http://x${path}`, params) }],
      [
        'is changed after signing',
        { body: new URLSearchParams({ ...params, From: '+12175550199' }).toString() },
      ],
      ['has no body', { body: '' }],
      ['is not a form', { body: '{"a":[1]}' }],
    ])('%s: 403, empty, no turn', async (_, more) => {
      await start(hello);
      expect(await post(path, params, more)).toMatchObject({ status: 403, body: '' });
      expect(world.seen).toEqual([]);
    });

    it('is over-long: 413', async () => {
      await start(hello);
      expect((await post(path, params, { body: `Body=${'x'.repeat(70_000)}` })).status).toBe(413);
      expect(world.seen).toEqual([]);
    });

    it('is signed but malformed: 400', async () => {
      await start(hello);
      expect((await post(path, { AccountSid: accountSid, Something: 'else' })).status).toBe(400);
      expect(world.seen).toEqual([]);
    });

    it('is a GET: not taken', async () => {
      await start(hello);
      const response = await fetch(world.base + path);
      expect(response.status).toBe(405);
    });
  },
);

describe('a text', () => {
  it('becomes an Activity without the number in its ids', async () => {
    await start(hello);
    const params = text('meds');
    expect(await post('/sms', params)).toEqual({
      status: 200,
      type: 'text/xml; charset=utf-8',
      body: '<?xml version="1.0" encoding="UTF-8"?><Response/>',
    });
    expect(world.seen[0]).toMatchObject({
      inboxKey: `sms:${params['MessageSid']}`,
      address: veteran,
      activity: { type: 'message', channelId: 'sms', text: 'meds', conversation: { id: 'sms:index-of-20' } },
    });
  });

  it('posted 50 times at once is given the same inbox key, and answered once', async () => {
    await start(hello);
    const params = text();
    const answers = await Promise.all(Array.from({ length: 50 }, () => post('/sms', params)));
    expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1);
    expect(world.seen).toHaveLength(1);
    expect(world.simulator.messages(veteran)).toHaveLength(1);
  });

  it('that could not be committed is answered 500, so that the provider posts it again', async () => {
    let failures = 1;
    await start(() => {
      if (failures-- > 0) throw Object.assign(new Error('the store is full'), { code: 'SQLITE_FULL' });
      return [en('Hello.')];
    });
    expect(await post('/sms', text())).toMatchObject({ status: 500, body: '' });
  });

  it('is reported with our reference and our word for the fault', async () => {
    await start(() => []);
    for (const MessageStatus of ['sent', 'delivered', 'undelivered']) {
      const params = text('x', {
        MessageStatus,
        ...(MessageStatus === 'undelivered' ? { ErrorCode: '30003' } : {}),
      });
      expect((await post('/sms/status?ref=our-reference', params)).status).toBe(200);
    }
    expect(world.reports.map(({ reference, state, error }) => [reference, state, error])).toEqual([
      ['our-reference', 'taken', undefined],
      ['our-reference', 'delivered', undefined],
      ['our-reference', 'failed', 'unreachable'],
    ]);
  });
});

describe('a step of a call', () => {
  it.each([
    ['the first one', '/voice', {}, { type: 'event', name: 'start' }, 'start'],
    [
      'keys',
      '/voice?step=a',
      { Digits: '1*#' },
      { type: 'message', text: '1*#', channelData: { keys: '1*#' } },
      'a',
    ],
    [
      'speech',
      '/voice?step=a',
      { SpeechResult: 'my meds' },
      { type: 'message', text: 'my meds', channelData: { speech: 'my meds' } },
      'a',
    ],
    ['nothing', '/voice?step=a', {}, { type: 'event', name: 'silence' }, 'a'],
    ['empty digits', '/voice?step=a', { Digits: '' }, { type: 'event', name: 'silence' }, 'a'],
    [
      'a line that was busy',
      '/voice?step=a',
      { DialCallStatus: 'busy' },
      { type: 'event', name: 'dialEnded', channelData: { dialCallStatus: 'busy' } },
      'a',
    ],
  ])('%s', async (_, path, more, activity, key) => {
    await start(hello);
    const params = call(more);
    expect(await post(path, params)).toMatchObject({ status: 200, type: 'text/xml; charset=utf-8' });
    expect(world.seen[0]).toMatchObject({
      inboxKey: `voice:${params['CallSid']}:${key}`,
      address: veteran,
      activity: { ...activity, channelId: 'voice', conversation: { id: `voice:${params['CallSid']}` } },
    });
  });

  it('posted 50 times at once gets 50 times the same reply', async () => {
    await start(hello);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => post('/voice?step=a', call({ Digits: '1' }))),
    );
    expect(new Set(answers.map((a) => a.body)).size).toBe(1);
    expect(world.seen).toHaveLength(1);
  });

  it('of a caller who hides the number has no address', async () => {
    await start(hello);
    await post('/voice', call({ From: 'anonymous' }));
    expect(world.seen[0]?.address).toBeUndefined();
  });

  it('of a call we placed is with the person we rang', async () => {
    await start(hello);
    await post('/voice', call({ From: serviceNumber, To: veteran, Direction: 'outbound-api' }));
    expect(world.seen[0]?.address).toBe(veteran);
  });

  it('that we never gave out: 403', async () => {
    await start(() => Promise.reject(Object.assign(new Error('no such step'), { code: 'unknownStep' })));
    expect(await post('/voice?step=guessed', call())).toMatchObject({ status: 403, body: '' });
    expect((await post('/voice?step=%3Cx%3E', call())).status).toBe(400);
  });

  it('that breaks says so to the person, names 988, and gives nothing away', async () => {
    await start(() => Promise.reject(new Error('secret detail')));
    const { status, body } = await post('/voice', call());
    expect(status).toBe(200);
    expect(body).toContain('Dial 9 8 8');
    expect(body).not.toContain('secret');
  });

  it('hang-up is sign-out, once', async () => {
    await start(hello);
    await post('/voice/status', call({ CallStatus: 'ringing' }));
    await post('/voice/status', call({ CallStatus: 'completed' }));
    expect(world.seen.map((i) => [i.activity.type, i.activity.name, i.inboxKey.split(':').at(-1)])).toEqual([
      ['event', 'hangUp', 'hangUp'],
    ]);
  });
});

describe('a turn that takes longer than the caller should wait', () => {
  it('says one moment, comes back, and says the reply; the turn runs once', async () => {
    const rings: (() => void)[] = [];
    let finish = (): void => undefined;
    const slow = new Promise<void>((resolve) => (finish = resolve));
    await start(
      async ({ activity }) => {
        if (activity.name === 'start') return [en('Hello.')];
        await slow;
        return [en('Here it is.')];
      },
      { timer: (_, ring) => (rings.push(ring), () => undefined) },
    );
    const { callSid } = await world.simulator.call(veteran);
    const keyed = world.simulator.keys(callSid, '1');
    const ringAll = async (count: number) => {
      while (rings.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
      rings[count - 1]?.();
    };
    await ringAll(2);
    await ringAll(3);
    finish();
    expect((await keyed).heard.map((h) => h.text)).toEqual([
      'Hello.',
      'One moment.',
      'One moment.',
      'Here it is.',
    ]);
    expect(world.seen.map((i) => i.activity.name ?? i.activity.text)).toEqual(['start', '1']);
  });

  it('waits in Spanish in a Spanish call', async () => {
    let late = false;
    await start(
      async ({ activity }) => {
        if (activity.name !== 'start') await new Promise((resolve) => setTimeout(resolve, 20));
        return [en('Hola.', { language: 'es' })];
      },
      { timer: (_, ring) => (late && setTimeout(ring, 1), (late = !late), () => undefined) },
    );
    const { callSid } = await world.simulator.call(veteran);
    const { heard } = await world.simulator.keys(callSid, '1');
    expect(heard.map((h) => [h.text, h.language])).toContainEqual(['Un momento.', 'es-US']);
  });
});
