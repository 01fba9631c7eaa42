import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openBench } from './bench.js';
import type { Bench } from './bench.js';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

const arrived = (to: string) =>
  bench.simulator.texts
    .all()
    .filter((t) => t.to === to)
    .map((t) => t.body);

/** Lets an hour pass in steps, as the worker would see it. */
async function work(minutes = 5) {
  const deliverer = bench.deliverer();
  for (let i = 0; i < minutes * 4; i++) {
    await deliverer.deliverDue();
    bench.clock.time += 15_000;
  }
}

describe('a text goes out once, whatever the provider answers', () => {
  it.each([
    ['works', '+12175550120', 'sent', null],
    ['is rate limited once', '+12175550193', 'sent', null],
    ['fails, but had taken it', '+12175550194', 'sent', null],
    ['fails and had not taken it', '+12175550195', 'sent', null],
    ['does not answer, and had not taken it', '+12175550196', 'sent', null],
    ['does not answer, but had taken it', '+12175550197', 'sent', null],
  ])('when it %s', async (_, to, state, error) => {
    await bench.put(to, ['one', 'two', 'three']);
    await work();
    expect(arrived(to)).toEqual(['one', 'two', 'three']);
    expect((await bench.rows()).map((r) => [r.state, r.error])).toEqual(Array(3).fill([state, error]));
  });

  it.each([
    ['the person has opted out', '+12175550190', 'blocked'],
    ['the number is none', '+15005550001', 'invalidNumber'],
  ])('and never when %s', async (_, to, error) => {
    await bench.put(to, ['one']);
    await work();
    expect(arrived(to)).toEqual([]);
    expect((await bench.rows()).map((r) => [r.state, r.error, r.attempts])).toEqual([['failed', error, 1]]);
  });

  it('the same words twice are two texts, even when the answer to the first is lost', async () => {
    await bench.put('+12175550197', ['again', 'again']);
    await work();
    expect(arrived('+12175550197')).toEqual(['again', 'again']);
  });

  it('the same words queued in two threads for one number are two texts', async () => {
    await bench.put('+12175550197', ['again'], 'sms:a');
    await bench.put('+12175550197', ['again'], 'sms:b');
    await work();
    expect(arrived('+12175550197')).toEqual(['again', 'again']);
  });

  it('waits, and tries again, while the provider cannot be reached', async () => {
    await bench.put('+12175550120', ['one']);
    const down = { ...bench.provider, send: async () => ({ outcome: 'retry' as const, error: 'unreached' }) };
    await bench.deliverer(down).deliverDue();
    expect((await bench.rows())[0]).toMatchObject({ state: 'ready', error: 'unreached' });
    await work();
    expect(arrived('+12175550120')).toEqual(['one']);
  });

  it('is not resent while the provider cannot say whether it has it', async () => {
    await bench.put('+12175550197', ['one']);
    const blind = { ...bench.provider, find: () => Promise.reject(new Error('down')) };
    const deliverer = bench.deliverer(blind);
    for (let i = 0; i < 8; i++) {
      await deliverer.deliverDue();
      bench.clock.time += 60_000;
    }
    expect((await bench.rows())[0]).toMatchObject({ state: 'unknown' });
    await work();
    expect(arrived('+12175550197')).toEqual(['one']);
    expect((await bench.rows())[0]).toMatchObject({ state: 'sent' });
  });

  it('is given up after an hour: an old link only confuses', async () => {
    await bench.put('+12175550120', ['one']);
    bench.clock.time += 61 * 60_000;
    await work();
    expect(arrived('+12175550120')).toEqual([]);
    expect((await bench.rows())[0]).toMatchObject({ state: 'failed', error: 'expired' });
  });

  it('one thread does not hold up another', async () => {
    await bench.put('+12175550196', ['slow']);
    await bench.put('+12175550121', ['quick']);
    await bench.deliverer().deliverDue();
    expect(arrived('+12175550121')).toEqual(['quick']);
  });

  it('a call is placed once, with its own words', async () => {
    const twiml = '<?xml version="1.0" encoding="UTF-8"?><Response><Say>Your code is 1.</Say></Response>';
    await bench.put('+12175550122', [twiml], 'voice:x', 'call');
    await work();
    const [call, ...others] = bench.simulator.calls('+12175550122');
    expect(others).toEqual([]);
    expect(await bench.simulator.answer(call?.callSid ?? '')).toMatchObject({
      state: 'ended',
      heard: [{ text: 'Your code is 1.' }],
    });
  });
});

describe('with message redaction on', () => {
  it('a text whose answer is lost is found by number and time', async () => {
    await bench.close();
    bench = await openBench({ redacted: true });
    await bench.put('+12175550197', ['one', 'two']);
    await work();
    expect(arrived('+12175550197')).toEqual(['one', 'two']);
  });
});

describe('whether a number gets our texts is told, for its binding', () => {
  it('when it is refused at once, as no number', async () => {
    await bench.put('+15005550001', ['one']);
    await work();
    expect(bench.told).toEqual(['+15005550001 invalidNumber']);
  });

  it.each([
    ['failed', 'unreachable', '+12175550120 unreachable'],
    ['delivered', undefined, '+12175550120 reached'],
  ] as const)(
    'when it is reported %s, once however often that is repeated',
    async (state, error, expected) => {
      await bench.put('+12175550120', ['one']);
      await bench.deliverer().deliverDue();
      const [row] = await bench.rows();
      const report = { reference: row?.id, providerId: row?.providerId ?? '', state, error };
      await bench.deliverer().report(report);
      await bench.deliverer().report(report);
      expect(bench.told).toEqual([expected]);
    },
  );

  it('and not of a call, which may be nobody being at home', async () => {
    await bench.put('+12175550122', ['<Response><Say>One.</Say></Response>'], 'voice:x', 'call');
    await bench.deliverer().deliverDue();
    const [row] = await bench.rows();
    const report = { reference: row?.id, providerId: row?.providerId ?? '', state: 'failed' as const };
    await bench.deliverer().report({ ...report, error: 'unreachable' });
    expect(bench.told).toEqual([]);
  });
});

describe('what the provider reports later', () => {
  const sent = async () => {
    await bench.put('+12175550120', ['one']);
    await bench.deliverer().deliverDue();
    const [row] = await bench.rows();
    return { reference: row?.id ?? '', providerId: row?.providerId ?? '' };
  };
  const state = async () => (await bench.rows()).map((r) => [r.state, r.error])[0];

  it('delivered', async () => {
    const report = { ...(await sent()), state: 'delivered' as const };
    await bench.deliverer().report(report);
    await bench.deliverer().report(report);
    expect(await state()).toEqual(['delivered', null]);
  });

  it('not delivered: kept with our word for it, and not sent again', async () => {
    await bench.deliverer().report({ ...(await sent()), state: 'failed', error: 'unreachable' });
    await work();
    expect(await state()).toEqual(['failed', 'unreachable']);
    expect(arrived('+12175550120')).toHaveLength(1);
  });

  it('lost for want of room: sent again, once, however often it is reported', async () => {
    const report = { ...(await sent()), state: 'failed' as const, error: 'busy', again: true };
    for (let i = 0; i < 3; i++) await bench.deliverer().report(report);
    await work();
    await bench.deliverer().report(report);
    await work();
    expect(arrived('+12175550120')).toEqual(['one', 'one']);
    expect(await state()).toEqual(['sent', null]);
  });

  it('a report that comes before our request times out settles it', async () => {
    await bench.put('+12175550120', ['one']);
    const [row] = await bench.rows();
    const reference = row?.id ?? '';
    let deliverer = bench.deliverer();
    const late = {
      find: async () => [],
      send: async () => {
        await deliverer.report({ reference, providerId: 'SM1', state: 'taken' });
        return { outcome: 'unknown' as const, error: 'noAnswer' };
      },
    };
    deliverer = bench.deliverer(late);
    await deliverer.deliverDue();
    await work();
    expect(arrived('+12175550120')).toEqual([]);
    expect((await bench.rows())[0]).toMatchObject({ state: 'sent', providerId: 'SM1', attempts: 1 });
  });
});

describe('the worker', () => {
  it('two at once send each text once', async () => {
    for (let i = 0; i < 10; i++) await bench.put(`+1217555012${i}`, ['one', 'two']);
    await Promise.all([1, 2, 3].map(() => bench.deliverer().deliverDue()));
    await bench.deliverer().deliverDue();
    const bodies = bench.simulator.texts.all().map((t) => `${t.to} ${t.body}`);
    expect(new Set(bodies).size).toBe(20);
    expect(bodies).toHaveLength(20);
  });

  it('sends to others while one request hangs', async () => {
    await bench.put('+12175550120', ['hangs']);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const deliverer = bench.deliverer({
      ...bench.provider,
      send: async (push, reference) => {
        if (push.body === 'hangs') await held;
        return bench.provider.send(push, reference);
      },
    });
    deliverer.start();
    await bench.put('+12175550121', ['one', 'two']);
    deliverer.poke();
    while (arrived('+12175550121').length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(arrived('+12175550120')).toEqual([]);
    release();
    await deliverer.stop();
    expect(arrived('+12175550120')).toEqual(['hangs']);
  });

  it('looks when poked, and finishes what is in flight when stopped', async () => {
    await bench.put('+12175550120', ['one', 'two']);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow = {
      ...bench.provider,
      send: async (...args: Parameters<typeof bench.provider.send>) => {
        await held;
        return bench.provider.send(...args);
      },
    };
    const deliverer = bench.deliverer(slow);
    deliverer.start();
    deliverer.poke();
    while ((await bench.rows())[0]?.state !== 'sending')
      await new Promise((resolve) => setTimeout(resolve, 5));
    const stopped = deliverer.stop();
    release();
    await stopped;
    expect((await bench.rows()).map((r) => r.state)).toEqual(['sent', 'ready']);
  });
});
