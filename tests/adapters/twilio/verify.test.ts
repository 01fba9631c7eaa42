import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseWebhook, verifyTwilio, voiceStep, inboundText, textStatus } from '../../../adapters/twilio.js';
import { sign } from '../../../deployment/demo/twilio/webhook.js';

const publicBaseUrl = 'https://bot.example';
const accountSid = `AC${'a'.repeat(32)}`;
const token = 'the-current-token';
const path = '/voice?step=abc';

const call = {
  AccountSid: accountSid,
  ApiVersion: '2010-04-01',
  CallSid: `CA${'b'.repeat(32)}`,
  CallStatus: 'in-progress',
  Direction: 'inbound',
  From: '+12175550120',
  To: '+12175550100',
};
const text = {
  AccountSid: accountSid,
  MessageSid: `SM${'c'.repeat(32)}`,
  From: '+12175550120',
  To: '+12175550100',
  Body: 'meds',
};

const form = (params: Record<string, string>) => new URLSearchParams(params).toString();
const request = (params: Record<string, string>, more: object = {}) => ({
  rawBody: form(params),
  signature: sign(token, publicBaseUrl + path, params),
  path,
  publicBaseUrl,
  tokens: [token],
  accountSid,
  ...more,
});

describe('threat: Twilio forgery, boundary shift · a webhook is believed only when the provider signed it for us', () => {
  it('takes what is signed with the current or the previous token', () => {
    expect(verifyTwilio(request(call))).toEqual(call);
    expect(verifyTwilio(request(call, { tokens: ['the-new-token', token] }))).toEqual(call);
  });

  it('verifies without what Twilio adds after signing, and drops it', () => {
    const rawBody = form({ ...call, StirVerstat: 'TN-Validation-Passed-A', CallToken: '{"x":1}' });
    expect(verifyTwilio({ ...request(call), rawBody })).toEqual(call);
  });

  it('keeps an attestation that is signed', () => {
    const attested = { ...call, StirVerstat: 'TN-Validation-Passed-A' };
    expect(verifyTwilio(request(attested))).toEqual(attested);
  });

  it.each([
    ['no signature', { signature: undefined }],
    ['an empty signature', { signature: '' }],
    ['a signature of another kind', { signature: 'not base64 at all \u0000' }],
    ['another path', { path: '/voice?step=other' }],
    ['another public address', { publicBaseUrl: 'https://evil.example' }],
    ['an address that is none', { publicBaseUrl: '::', signature: 'x' }],
    ['another account', { accountSid: `AC${'d'.repeat(32)}` }],
    ['no token', { tokens: [] }],
    ['a repeated key', { rawBody: `${form(call)}&Digits=1&Digits=2` }],
    ['a changed value', { rawBody: form({ ...call, From: '+12175550199' }) }],
    ['an added value', { rawBody: form({ ...call, Digits: '1' }) }],
    ['an empty body', { rawBody: '' }],
    ['JSON', { rawBody: JSON.stringify(call) }],
  ])('refuses %s', (_, more) => {
    expect(verifyTwilio(request(call, more))).toBeUndefined();
  });

  it('refuses an empty token, which the validator would take', () => {
    const signature = sign('', publicBaseUrl + path, call);
    expect(verifyTwilio(request(call, { tokens: [''], signature }))).toBeUndefined();
  });

  it('refuses too many parameters', () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`P${i}`, 'x']));
    expect(verifyTwilio(request({ ...call, ...many }))).toBeUndefined();
  });
});

describe('threat: Twilio forgery, boundary shift · a boundary moved between name and value changes nothing', () => {
  /** What the signature covers: names and values run together, in order. */
  const signedText = (params: Record<string, string>) =>
    Object.keys(params)
      .sort()
      .reduce((all, key) => all + key + params[key], '');
  const keyed = { ...call, Digits: '123456', CallerZip: '62701' };
  const parsed = parseWebhook(voiceStep, keyed);

  const accepted = (params: Record<string, string>) => {
    const verified = verifyTwilio({ ...request(keyed), rawBody: form(params) });
    return verified && parseWebhook(voiceStep, verified);
  };

  it.each([
    ['the last letter of the name into the value', { ...keyed, Digits: undefined, Digit: 's123456' }],
    ['the first digit into the name', { ...keyed, Digits: undefined, Digits1: '23456' }],
    [
      'the whole pair into the value before it',
      { ...keyed, Digits: undefined, CallerZip: '62701Digits123456' },
    ],
    [
      'the pair and half the name before it',
      { ...keyed, Digits: undefined, CallerZip: undefined, CallerZi: 'p62701Digits123456' },
    ],
    [
      'what follows into the digits',
      { ...keyed, Digits: '123456DirectioninboundFrom+12175550120', Direction: undefined, From: undefined },
    ],
    ['a hash as an ending', { ...keyed, Digits: '123456DirectioninboundFrom+12175550120To+12175550100' }],
  ])('directed: %s', (_, shifted) => {
    const params = Object.fromEntries(Object.entries(shifted).filter(([, v]) => v !== undefined)) as Record<
      string,
      string
    >;
    expect(accepted(params)).toBeUndefined();
  });

  it('at any set of boundaries: refused, or understood the same', () => {
    const whole = signedText(keyed);
    const cut = fc.uniqueArray(fc.integer({ min: 1, max: whole.length - 1 }), {
      minLength: 1,
      maxLength: 21,
    });
    fc.assert(
      fc.property(cut, (cuts) => {
        const points = [0, ...cuts.sort((a, b) => a - b), whole.length];
        const pieces = points.slice(1).map((end, i) => whole.slice(points[i], end));
        const pairs = pieces.flatMap((name, i) =>
          i % 2 === 0 ? [[name, pieces[i + 1] ?? ''] as const] : [],
        );
        const understood = accepted(Object.fromEntries(pairs));
        expect(understood === undefined || JSON.stringify(understood) === JSON.stringify(parsed)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('moved by a few letters at one or two true boundaries: refused, or understood the same', () => {
    const names = Object.keys(keyed).sort() as (keyof typeof keyed)[];
    const shift = fc.record({
      at: fc.integer({ min: 0, max: names.length - 1 }),
      by: fc.integer({ min: -6, max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(shift, { minLength: 1, maxLength: 2 }), (shifts) => {
        const pairs = names.map((name) => {
          const by = shifts.find((s) => names[s.at] === name)?.by ?? 0;
          const whole = name + keyed[name];
          const end = Math.max(1, Math.min(whole.length, name.length + by));
          return [whole.slice(0, end), whole.slice(end)] as const;
        });
        const understood = accepted(Object.fromEntries(pairs));
        expect(understood === undefined || JSON.stringify(understood) === JSON.stringify(parsed)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a signed webhook must still have the shape it should', () => {
  it.each([
    ['a text without a sender', { ...text, From: '' }],
    ['a short code as sender', { ...text, From: '12345' }],
    ['a sender of another network', { ...text, From: 'whatsapp:+12175550120' }],
    ['a message id of another kind', { ...text, MessageSid: `CA${'c'.repeat(32)}` }],
    ['an over-long body', { ...text, Body: 'x'.repeat(5000) }],
    ['an over-long other value', { ...text, FromCity: 'x'.repeat(5000) }],
    ['a nested name', { ...text, 'Body[x]': '1' }],
    ['no body', { AccountSid: accountSid, MessageSid: text.MessageSid, From: text.From, To: text.To }],
  ])('refuses %s', (_, params) => {
    expect(parseWebhook(inboundText, params as Record<string, string>)).toBeUndefined();
  });

  it.each([
    ['an empty body, as with a picture', { ...text, Body: '' }],
    ['parameters not known yet', { ...text, NumMedia: '0', SomethingNew2027: 'yes' }],
    ['a body that looks like parameters', { ...text, Body: 'From+12175550199Digits1' }],
  ])('takes %s', (_, params) => {
    expect(parseWebhook(inboundText, params)).toMatchObject({ From: text.From, Body: params.Body });
  });

  it.each(['anonymous', 'Anonymous', '+266696687', 'Restricted', ''])(
    'takes a call from %p as from nobody known',
    (From) => {
      expect(parseWebhook(voiceStep, { ...call, From })).toMatchObject({ From: undefined });
    },
  );

  it.each([
    ['letters as keys', { ...call, Digits: '12x4' }],
    ['too many keys', { ...call, Digits: '1'.repeat(40) }],
    ['a state not known', { ...call, CallStatus: 'paused' }],
    ['an over-long utterance', { ...call, SpeechResult: 'x'.repeat(3000) }],
    ['a caller that is markup', { ...call, From: '<sip>' }],
  ])('refuses a call with %s', (_, params) => {
    expect(parseWebhook(voiceStep, params)).toBeUndefined();
  });

  it('takes a status with its error code', () => {
    const status = {
      AccountSid: accountSid,
      MessageSid: text.MessageSid,
      MessageStatus: 'undelivered',
      ErrorCode: '30003',
    };
    expect(parseWebhook(textStatus, status)).toMatchObject({ ErrorCode: '30003' });
    expect(parseWebhook(textStatus, { ...status, ErrorCode: '' })).toMatchObject({ ErrorCode: undefined });
  });
});
