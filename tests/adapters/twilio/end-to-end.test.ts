import { afterEach, describe, expect, it } from '@jest/globals';
import { en, numbers, startWorld } from './world.js';

const veteran = '+12175550120';
let world: Awaited<ReturnType<typeof startWorld>>;
afterEach(() => world?.close());

describe('a Veteran texts and calls through the real client and the simulator', () => {
  it('texts and gets the answer on the handset', async () => {
    world = await startWorld(() => [
      en('You have 2 medicines.', { choices: [{ label: 'More', say: 'more' }] }),
    ]);
    const { status } = await world.simulator.text(veteran, 'meds');
    expect(status).toBe(200);
    expect(world.simulator.messages(veteran).map((m) => m.body)).toEqual([
      'meds',
      'You have 2 medicines.\nReply MORE.',
    ]);
    await world.simulator.texts.settled();
    expect(world.reports.map((r) => [r.state, r.reference])).toEqual([
      ['taken', 'ref1-0'],
      ['delivered', 'ref1-0'],
    ]);
  });

  it('calls, keys a code, speaks, and hangs up', async () => {
    world = await startWorld(({ activity }) => {
      if (activity.name === 'start') {
        return [en('Key your PIN.', { expects: { kind: 'digits', length: 8, secret: true } })];
      }
      if (activity.channelData?.keys === '12345678') {
        return [
          en('Medicine 1 of 2.\nLisinopril.'),
          en('What next?', { expects: { kind: 'words', hints: ['next'] } }),
        ];
      }
      if (activity.text === 'a person')
        return [en('One moment.', { expects: { kind: 'connect', to: 'person' } })];
      return [en('Goodbye.', { expects: { kind: 'end' } })];
    });
    const { callSid } = await world.simulator.call(veteran);
    expect(world.simulator.view(callSid)).toMatchObject({
      state: 'listening',
      expects: { numDigits: 8, speech: true },
    });
    await world.simulator.keys(callSid, '1234');
    const listening = await world.simulator.keys(callSid, '5678');
    expect(listening.heard.map((h) => h.text)).toEqual([
      'Key your PIN.',
      'Medicine 1 of 2.',
      'Lisinopril.',
      'What next?',
    ]);
    expect(listening.expects).toMatchObject({ numDigits: 1, finishOnKey: '', hints: ['next'] });
    expect(await world.simulator.say(callSid, 'a person')).toMatchObject({
      state: 'connected',
      connectedTo: numbers.person,
    });
    const ended = await world.simulator.dialEnded(callSid, 'completed');
    expect(ended).toMatchObject({ state: 'ended', error: undefined });
    expect(world.seen.map((i) => i.activity.name ?? 'message')).toEqual([
      'start',
      'message',
      'message',
      'dialEnded',
      'hangUp',
    ]);
  });
});
