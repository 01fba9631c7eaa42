import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoNumbers, demoSecrets } from '../../deployment/demo/settings.js';
import { newSid, sign } from '../../deployment/demo/twilio/webhook.js';
import type { World } from '../../deployment/demo/world.js';
import { openTranscriptWorld, type OpenedWorld } from '../support/transcript-world.js';

describe('threat: webhook replay or duplicate · the same webhook posted 50 times at once', () => {
  let opened: OpenedWorld;
  let world: World;

  beforeAll(async () => {
    opened = await openTranscriptWorld();
    ({ world } = opened);
  });
  afterAll(() => opened.close());

  async function post(path: string, params: Record<string, string>) {
    const response = await fetch(world.serviceUrl + path, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': sign(demoSecrets.authToken, world.serviceUrl + path, params),
      },
      body: new URLSearchParams(params).toString(),
    });
    return { status: response.status, body: await response.text() };
  }

  const all = (path: string, params: Record<string, string>) =>
    Promise.all(Array.from({ length: 50 }, () => post(path, params)));

  it('a text: one answer leaves', async () => {
    const from = world.person('tom').phone;
    const answers = await all('/sms', {
      AccountSid: demoSecrets.accountSid,
      MessageSid: newSid('SM'),
      From: from,
      To: demoNumbers.service,
      Body: 'help',
    });
    expect(new Set(answers.map((a) => `${a.status} ${a.body}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    expect(await world.texts(from)).toHaveLength(1);
  });

  it('a call and its next step: one turn, the same TwiML to all', async () => {
    const call = {
      AccountSid: demoSecrets.accountSid,
      CallSid: newSid('CA'),
      From: world.person('walter').phone,
      To: demoNumbers.service,
      CallStatus: 'in-progress',
      Direction: 'inbound',
    };
    const greetings = await all('/voice', call);
    expect(new Set(greetings.map((a) => `${a.status} ${a.body}`)).size).toBe(1);
    const action = /action="([^"]+)"/.exec(greetings[0]?.body ?? '')?.[1]?.replaceAll('&amp;', '&') ?? '';
    const answers = await all(action, { ...call, Digits: '1' });
    expect(new Set(answers.map((a) => `${a.status} ${a.body}`)).size).toBe(1);
    expect(answers[0]?.body).toContain('press 1');
    const state = await world.running.services.db
      .selectFrom('conversation')
      .select('version')
      .where('channel', '=', 'voice')
      .executeTakeFirstOrThrow();
    expect(state.version).toBe(2);
  });

  it('a step that was never asked for is refused, though signed', async () => {
    const call = {
      AccountSid: demoSecrets.accountSid,
      CallSid: newSid('CA'),
      From: world.person('walter').phone,
      To: demoNumbers.service,
      CallStatus: 'in-progress',
      Direction: 'inbound',
    };
    await post('/voice', call);
    expect((await post('/voice?step=made-up', { ...call, Digits: '1' })).status).toBe(403);
  });
});
