import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoNumbers, demoSecrets } from '../../deployment/demo/settings.js';
import { newSid, sign } from '../../deployment/demo/twilio/webhook.js';
import type { DemoPerson, World } from '../../deployment/demo/world.js';
import { openTranscriptWorld, type OpenedWorld } from '../support/transcript-world.js';

const WRONG = '80246913';
/** Words of Walter's record, and his name. */
const HIS = /metoprolol|furosemide|warfarin|tamsulosin|walter/i;

describe('threat: caller-ID spoof · a bound number with the best attestation', () => {
  let opened: OpenedWorld;
  let world: World;
  let walter: DemoPerson;
  beforeAll(async () => {
    opened = await openTranscriptWorld();
    ({ world } = opened);
    walter = world.person('walter');
  });
  afterAll(() => opened.close());

  /** A call with his number; each step keys digits and gives what is heard. */
  function call(more: Record<string, string>) {
    const params = {
      AccountSid: demoSecrets.accountSid,
      CallSid: newSid('CA'),
      From: walter.phone,
      To: demoNumbers.service,
      CallStatus: 'in-progress',
      Direction: 'inbound',
      ...more,
    };
    let path = '/voice';
    return async (answer: Record<string, string> = {}): Promise<string> => {
      const body = { ...params, ...answer };
      const headers = { 'x-twilio-signature': sign(demoSecrets.authToken, world.serviceUrl + path, body) };
      const response = await fetch(world.serviceUrl + path, {
        method: 'POST',
        headers,
        body: new URLSearchParams(body),
      });
      const twiml = await response.text();
      path = /action="([^"]+)"/.exec(twiml)?.[1]?.replaceAll('&amp;', '&') ?? path;
      return twiml.replace(/step=[\w-]+/g, 'step=…');
    };
  }

  async function heard(more: Record<string, string>, keyed: readonly Record<string, string>[]) {
    const step = call(more);
    const said = [await step()];
    for (const answer of keyed) said.push(await step(answer));
    return said;
  }

  const attested = { StirVerstat: 'TN-Validation-Passed-A', CallToken: 'signed-by-the-carrier' };
  const asks = { SpeechResult: 'my medications' };
  const levels = async () => {
    const { db, identity } = world.running.services;
    const calls = await db.selectFrom('conversation').select('id').where('channel', '=', 'voice').execute();
    const places = calls.map(({ id }) => ({
      conversationId: id,
      channel: 'voice' as const,
      address: walter.phone,
    }));
    return Promise.all(places.map(async (place) => (await identity.standing(place)).level));
  };

  it('is asked for both factors, in the same words as without the attestation', async () => {
    const [greeting = '', asked = ''] = await heard(attested, [asks]);
    expect([greeting, asked]).toEqual(await heard({}, [asks]));
    expect(asked).toContain('PIN');
    expect(greeting + asked).not.toMatch(HIS);
  });

  it.each<[string, readonly Record<string, string>[]]>([
    ['with nothing keyed', [asks, {}, {}]],
    ['with a wrong PIN and the right card code', [asks, { Digits: WRONG }, { Digits: 'card' }]],
    ['with the card code as PIN', [asks, { Digits: 'card' }, { Digits: 'card' }]],
    ['with the right PIN and no card', [asks, { Digits: 'pin' }, { Digits: WRONG }, {}]],
  ])('stays below level 2 and hears nothing of the record %s', async (_how, keyed) => {
    const secrets: Record<string, string | undefined> = { card: walter.card[0], pin: walter.pin };
    const filled = keyed.map((k) => ('Digits' in k ? { Digits: secrets[k.Digits!] ?? k.Digits! } : k));
    const said = await heard(attested, filled);
    expect(said.join('\n')).not.toMatch(HIS);
    expect(Math.max(...(await levels()))).toBeLessThan(2);
  });

  it('is not kept from its owner by that', async () => {
    const said = await heard(attested, [asks, { Digits: walter.pin }, { Digits: walter.card[0] ?? '' }]);
    expect(said.at(-1)).toMatch(/metoprolol/i);
  });
});
