import { describe, expect, it } from '@jest/globals';
import { channels } from '../../bot/turn/channels.js';
import { readRecord } from '../../dialogs/reading.js';
import { RunningTurn } from '../../dialogs/running-turn.js';
import { level2 } from '../support/fake-turn.js';

/** A turn whose records take `slowMs` for every reading; `waits` are what it gave them. */
function turnOn(channel: keyof typeof channels, slowMs: number) {
  const waits: (number | undefined)[] = [];
  let now = 1_000_000;
  const of = (_subject: unknown, _own: unknown, withinMs?: number) => {
    waits.push(withinMs);
    now += Math.min(slowMs, withinMs ?? slowMs);
    return Promise.resolve({ state: 'failed' });
  };
  const turn = new RunningTurn(
    {
      channel: channels[channel],
      place: { conversationId: 'c1', channel },
      standing: level2,
      services: { records: { of } } as never,
      clock: { now: () => now },
      random: {} as never,
    },
    'en',
    1,
  );
  return { turn, waits };
}

describe('the time a person waits for their record', () => {
  it.each([
    ['sms', 10_000],
    ['voice', 12_000],
    ['web', 20_000],
  ] as const)('on %s is that of the channel', async (channel, ms) => {
    const { turn, waits } = turnOn(channel, 0);
    await readRecord(turn);
    expect(waits).toEqual([ms]);
  });

  it('is that of the whole turn, however often the turn needs the record', async () => {
    const { turn, waits } = turnOn('sms', 7_000);
    for (let n = 0; n < 3; n += 1) await readRecord(turn);
    expect(waits).toEqual([10_000, 3_000, 0]);
  });
});
