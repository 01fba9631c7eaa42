import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startTwilioSimulator } from '../../../deployment/demo/twilio/simulator.js';
import { parseTwiml } from '../../../deployment/demo/twilio/twiml.js';
import { until } from '../../support/direct-line.js';
import { accountSid, authToken, serviceNumber, en, startWorld } from './world.js';
import type { Answers } from './world.js';

const veteran = '+12175550120';
let world: Awaited<ReturnType<typeof startWorld>>;
afterEach(() => world?.close());

describe('TwiML that would end a real call is an error here', () => {
  const inside = (xml: string) => `<?xml version="1.0" encoding="UTF-8"?><Response>${xml}</Response>`;
  const say = (text: string) => `<Say voice="Polly.Joanna-Neural" language="en-US">${text}</Say>`;

  it.each([
    ['an unknown verb', inside('<Sey>hello</Sey>')],
    ['a verb where it may not be', inside('<Gather><Dial/></Gather>')],
    ['recording, which this service never does', inside('<Record/>')],
    ['an unknown attribute', inside('<Gather finishonkey="#"/>')],
    [
      'speechTimeout auto with a pinned model',
      inside('<Gather speechModel="phone_call" speechTimeout="auto"/>'),
    ],
    ['a voice outside the agreement', inside('<Say voice="alice">x</Say>')],
    ['emphasis, which neural voices drop', inside('<Say><emphasis>x</emphasis></Say>')],
    ['an over-long Say', inside(say('x'.repeat(3001)))],
    ['an empty Say', inside(say(''))],
    ['too many hints', inside(`<Gather hints="${Array(501).fill('x').join(',')}"/>`)],
    ['a hint too long', inside(`<Gather hints="${'x'.repeat(101)}"/>`)],
    ['an endless break', inside('<Say><break time="60s"/>x</Say>')],
    ['text between verbs', inside('hello')],
    ['an unclosed verb', inside('<Say>x')],
    ['a bare ampersand', inside(say('a & b'))],
    ['an entity of its own', inside(say('&nbsp;'))],
    ['a comment', inside('<!-- x -->')],
    ['a document type', '<!DOCTYPE x><Response/>'],
    ['a repeated attribute', inside('<Pause length="1" length="2"/>')],
    ['something after the end', `${inside('')}<Say>x</Say>`],
    ['another document', '<html></html>'],
    ['nothing', ''],
  ])('%s', (_, xml) => {
    expect(() => parseTwiml(xml)).toThrow(/^(xml|twiml): /);
  });

  it('what the service sends is none', () => {
    expect(() =>
      parseTwiml(inside(`<Gather finishOnKey="">${say('a &amp; b<break time="400ms"/>')}</Gather>`)),
    ).not.toThrow();
  });
});

const digits: Answers = ({ activity }) => [
  en(`Heard ${activity.channelData?.keys ?? activity.text ?? activity.name}.`, {
    expects: { kind: 'digits', length: 4, secret: true },
  }),
];
const heard = (callSid: string) => world.simulator.view(callSid).heard.map((h) => h.text);

describe('a simulated telephone', () => {
  it('sends keys when there are enough, or at #, or when the caller stops', async () => {
    world = await startWorld(digits);
    const { callSid } = await world.simulator.call(veteran);
    await world.simulator.keys(callSid, '1234');
    await world.simulator.keys(callSid, '12#');
    await world.simulator.keys(callSid, '7');
    expect(world.simulator.view(callSid).typed).toBe('7');
    await world.simulator.silence(callSid);
    await world.simulator.silence(callSid);
    expect(heard(callSid)).toEqual([
      'Heard start.',
      'Heard 1234.',
      'Heard 12.',
      'Heard 7.',
      'Heard silence.',
    ]);
  });

  it('gives keys that come too early to the next question', async () => {
    world = await startWorld(digits);
    const { callSid } = await world.simulator.call(veteran);
    await world.simulator.keys(callSid, '12345678');
    expect(heard(callSid)).toEqual(['Heard start.', 'Heard 1234.', 'Heard 5678.']);
  });

  it('passes # and * on where one key is the answer', async () => {
    world = await startWorld(({ activity }) => [en(`Heard ${activity.text ?? 'start'}.`)]);
    const { callSid } = await world.simulator.call(veteran);
    await world.simulator.keys(callSid, '#*');
    expect(heard(callSid)).toEqual(['Heard start.', 'Heard #.', 'Heard *.']);
  });

  it.each([
    ['+12175550187', 'busy'],
    ['+12175550188', 'no-answer'],
    ['+12175550189', 'failed'],
  ])('a call placed to %s is %s and signs nobody in', async (number, _) => {
    world = await startWorld(digits);
    await world.sender.send({ kind: 'call', to: number, body: '/voice?placed=made-up' }, 'ref');
    expect(world.simulator.calls(number)).toMatchObject([{ state: 'ended', heard: [] }]);
  });

  it('a call placed by the service rings until it is answered', async () => {
    world = await startWorld(digits);
    await world.sender.send({ kind: 'call', to: veteran, body: '/voice?placed=made-up' }, 'ref');
    const [ringing] = world.simulator.calls(veteran);
    expect(ringing).toMatchObject({ state: 'ringing', direction: 'outbound-api' });
    const answered = await world.simulator.answer(ringing?.callSid ?? '');
    expect(answered).toMatchObject({ state: 'listening', heard: [{ text: 'Heard start.' }] });
    expect(world.seen[0]?.address).toBe(veteran);
  });

  it('hears an application error when the service answers none of it', async () => {
    world = await startWorld(() => Promise.reject(Object.assign(new Error('x'), { code: 'unknownStep' })));
    const { callSid } = await world.simulator.call(veteran);
    expect(world.simulator.view(callSid)).toMatchObject({
      state: 'ended',
      error: 'the service answered 403',
    });
  });
});

describe('the handset and the telephone over HTTP, as the demo page uses them', () => {
  const api = async (path: string, body?: object) => {
    const init = body && {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    };
    const response = await fetch(`${world.simulator.url}${path}`, init);
    return {
      status: response.status,
      cors: response.headers.get('access-control-allow-origin'),
      json: await response.json(),
    };
  };
  const number = encodeURIComponent(veteran);

  it('texts', async () => {
    world = await startWorld(() => [en('Hello.')]);
    expect(await api(`/handset/${number}/text`, { body: 'hi' })).toMatchObject({ status: 200, cors: '*' });
    const all = await api(`/handset/${number}/messages`);
    expect(all.json).toMatchObject({
      messages: [
        { n: 1, body: 'hi' },
        { n: 2, body: 'Hello.', from: serviceNumber },
      ],
    });
    expect((await api(`/handset/${number}/messages?after=2`)).json).toEqual({ messages: [] });
  });

  it('calls', async () => {
    world = await startWorld(digits);
    const { json } = await api(`/phone/${number}/call`, {});
    const path = `/phone/calls/${(json as { callSid: string }).callSid}`;
    expect((await api(path)).json).toMatchObject({
      state: 'listening',
      expects: { numDigits: 4, timeoutSeconds: 15 },
    });
    await api(`${path}/keys`, { keys: '1234' });
    await api(`${path}/say`, { text: 'help' });
    await api(`${path}/silence`, {});
    expect((await api(`${path}/hangup`, {})).json).toMatchObject({ state: 'ended' });
    expect((await api(`${path}/twiml`)).json).toMatchObject({
      twiml: [/Gather/, /1234/, /help/, /silence/].map(expect.stringMatching),
    });
    expect(world.seen.at(-1)?.activity.name).toBe('hangUp');
  });

  it('refuses what it does not know', async () => {
    world = await startWorld(digits);
    expect((await api('/phone/calls/CAnone')).status).toBe(404);
    expect((await api('/elsewhere')).status).toBe(404);
    expect((await fetch(`${world.simulator.url}/2010-04-01/Accounts/x/Messages.json`)).status).toBe(401);
  });

  it('tells the kind of line', async () => {
    world = await startWorld(digits);
    const look = async (phone: string) =>
      (await world.client.lookups.v2.phoneNumbers(phone).fetch({ fields: 'line_type_intelligence' }))
        .lineTypeIntelligence;
    expect(await look(veteran)).toMatchObject({ type: 'mobile' });
    expect(await look('+12175550192')).toMatchObject({ type: 'landline' });
  });
});

describe('a call that the service places', () => {
  it('rings for 30 seconds, and then Twilio says that nobody answered', async () => {
    const told: URLSearchParams[] = [];
    const service = createServer((req, res) => {
      const chunks: Buffer[] = [];
      req.on('data', (chunk: Buffer) => chunks.push(chunk));
      req.on('end', () => {
        told.push(new URLSearchParams(Buffer.concat(chunks).toString()));
        res.end();
      });
    });
    await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
    const waits: { ms: number; ring: () => void }[] = [];
    const simulator = await startTwilioSimulator({
      port: 0,
      accountSid,
      authToken,
      number: serviceNumber,
      serviceBaseUrl: () => url,
      timer: (ms, ring) => {
        waits.push({ ms, ring });
        return () => undefined;
      },
    });
    const place = () =>
      fetch(`${simulator.url}/2010-04-01/Accounts/${accountSid}/Calls.json`, {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}` },
        body: new URLSearchParams({
          To: veteran,
          From: serviceNumber,
          Twiml: '<Response><Pause length="1"/></Response>',
          StatusCallback: `${url}/status`,
        }),
      });
    expect((await place()).status).toBe(201);
    expect(simulator.calls(veteran)).toMatchObject([{ state: 'ringing' }]);
    expect(waits.map(({ ms }) => ms)).toEqual([30_000]);
    waits[0]?.ring();
    await until(() => told.length > 0);
    expect(simulator.calls(veteran)).toMatchObject([{ state: 'ended' }]);
    expect(told.map((form) => [form.get('CallStatus'), form.get('CallDuration')])).toEqual([
      ['no-answer', '0'],
    ]);

    await place();
    const [, second] = simulator.calls(veteran);
    await simulator.answer(second!.callSid);
    await until(() => told.length > 1);
    waits[1]?.ring();
    expect(told.map((form) => form.get('CallStatus'))).toEqual(['no-answer', 'completed']);
    await simulator.close();
    await new Promise((resolve) => service.close(resolve));
  });
});
