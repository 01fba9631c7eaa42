import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  clear,
  counted,
  FOREVER,
  hit,
  limits,
  lockedUntil,
  refusedUntil,
  type Limit,
  type Tally,
} from '../../bot/storage/counters.js';
import { databases, type TestDatabase } from '../support/databases.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = 1_800_000_000_000;

describe.each(databases)('attempts on $name', ({ create }) => {
  let store: TestDatabase;
  beforeAll(async () => {
    store = await create();
  });
  afterAll(() => store.close());

  const at = (limit: Limit, key: string, ms: number) => hit(store.db, limit, key, START + ms);
  /** How many attempts got through at these times. */
  const admitted = async (limit: Limit, key: string, times: readonly number[]) => {
    let count = 0;
    for (const time of times) if ((await at(limit, key, time)).state === 'ok') count += 1;
    return count;
  };
  const times = (n: number, from = 0, step = 1) => Array.from({ length: n }, (_, i) => from + i * step);

  it.each([
    ['1st', 1, 1],
    ['5th', 5, 5],
    ['6th', 6, 5],
    ['100th', 100, 5],
  ])('up to the %s PIN at once, %d tries are %d guesses', async (_, tries, guesses) => {
    expect(await admitted(limits.pin, `at-once-${tries}`, times(tries))).toBe(guesses);
  });

  it('says until when a PIN is locked', async () => {
    await admitted(limits.pin, 'until', times(4));
    expect(await at(limits.pin, 'until', 10)).toEqual({ state: 'ok', count: 5 });
    const locked = { state: 'locked', until: START + 10 + 10 * MINUTE };
    expect(await at(limits.pin, 'until', 11)).toEqual(locked);
    expect(await at(limits.pin, 'until', 10 * MINUTE + 9)).toEqual(locked);
    expect(await at(limits.pin, 'until', 10 * MINUTE + 10)).toEqual({ state: 'ok', count: 6 });
    expect(await lockedUntil(store.db, limits.pin, 'until', locked.until - 1)).toBe(locked.until);
    expect(await lockedUntil(store.db, limits.pin, 'until', locked.until)).toBeUndefined();
    expect(await lockedUntil(store.db, limits.pin, 'never-tried', START)).toBeUndefined();
  });

  it('doubles the lock from 10 minutes to 24 hours, and ends after 50 in a row', async () => {
    const onlyLock: Limit = { name: 'doubling', lock: limits.pin.lock, streak: limits.pin.streak };
    const waits: number[] = [];
    let now = 0;
    for (let round = 0; round < 10; round++) {
      expect(await admitted(onlyLock, 'doubles', times(5, now, 0))).toBe(5);
      const verdict = await at(onlyLock, 'doubles', now);
      const until = verdict.state === 'locked' ? verdict.until - START : now;
      waits.push(until + START === FOREVER ? Infinity : (until - now) / MINUTE);
      now = until;
    }
    expect(waits).toEqual([10, 20, 40, 80, 160, 320, 640, 1280, 1440, Infinity]);
  });

  it('takes at most 10 PINs in any 24 hours, however they are spread', async () => {
    const day: Limit = { name: 'day', windows: limits.pin.windows };
    const taken: number[] = [];
    for (const time of times(200, 0, 37 * MINUTE)) {
      if ((await at(day, 'spread', time)).state === 'ok') taken.push(time);
    }
    const most = Math.max(...taken.map((t) => taken.filter((u) => u > t - DAY && u <= t).length));
    expect(most).toBe(10);
  });

  it('gives a guesser who waits for each lock 50 guesses, and then none until the web opens it again', async () => {
    let guesses = 0;
    for (let now = 0; now < 30 * DAY;) {
      const verdict = await at(limits.pin, 'patient', now);
      if (verdict.state === 'ok') guesses += 1;
      else now = verdict.until - START;
    }
    expect(guesses).toBe(50);
    expect(await at(limits.pin, 'patient', 365 * DAY)).toEqual({ state: 'locked', until: FOREVER });
    await clear(store.db, limits.pin, 'patient');
    expect(await at(limits.pin, 'patient', 365 * DAY)).toEqual({ state: 'ok', count: 1 });
  });

  it('starts the row of failures anew after a success, but keeps the failures of the day', async () => {
    await admitted(limits.pin, 'success', times(4));
    await at(limits.pin, 'success', 5);
    await clear(store.db, limits.pin, 'success');
    expect(await at(limits.pin, 'success', 6)).toEqual({ state: 'ok', count: 1 });
    expect(await admitted(limits.pin, 'success', times(3, 7))).toBe(3);
    await at(limits.pin, 'success', 10);
    await clear(store.db, limits.pin, 'success');
    expect(await admitted(limits.pin, 'success', times(10, 11))).toBe(2);
  });

  it('never counts a success: the owner may call as often as they like', async () => {
    for (const time of times(30, 0, MINUTE)) {
      expect((await at(limits.pin, 'owner', time)).state).toBe('ok');
      await clear(store.db, limits.pin, 'owner');
    }
  });

  it('is cleared and counted inside the transaction of a success, or not at all', async () => {
    await admitted(limits.pin, 'undone', times(5));
    const undone = store.db.transaction().execute(async (trx) => {
      await clear(trx, limits.pin, 'undone');
      throw new Error('the turn failed');
    });
    await expect(undone).rejects.toThrow('the turn failed');
    expect((await at(limits.pin, 'undone', 6)).state).toBe('locked');
  });

  it('keeps a stranger flooding from one number apart from the owner on theirs', async () => {
    await admitted(limits.pin, 'account stranger', times(100, 0, MINUTE));
    expect((await at(limits.pin, 'account owner', 100 * MINUTE)).state).toBe('ok');
  });

  it.each([
    ['2 in 10 s', [0, 1, 9_999, 10_000], 3],
    ['5 in 10 min', times(7, 0, 11 * SECOND), 5],
    ['5 in 10 min, then on', [...times(5, 0, 11 * SECOND), 10 * MINUTE - 1, 10 * MINUTE], 6],
    ['20 a day', times(200, 0, 5 * MINUTE), 20],
    ['20 a day, then on', [...times(30, 0, 5 * MINUTE), DAY - 1, DAY], 21],
  ])('sends to one number: %s', async (name, tries, sent) => {
    expect(await admitted(limits.send, name, tries)).toBe(sent);
  });

  it.each([
    ['links', limits.link, times(9, 0, SECOND), 5],
    ['links later', limits.link, [...times(9, 0, SECOND), 10 * MINUTE], 6],
    ['clinic codes', limits.clinicCode, times(30, 0, SECOND), 10],
  ])('%s stop in time', async (key, limit, tries, count) => {
    expect(await admitted(limit, key, tries)).toBe(count);
  });

  it('caps what is spent in a day, then opens again', async () => {
    const cap: Limit = { name: 'cap', quota: { max: 100, ms: DAY } };
    expect(await admitted(cap, 'all', times(150, 5))).toBe(100);
    expect(await at(cap, 'all', DAY + 4)).toEqual({ state: 'locked', until: START + 5 + DAY });
    expect((await at(cap, 'all', DAY + 5)).state).toBe('ok');
  });

  it('stays closed when the clock goes back', async () => {
    await admitted(limits.pin, 'back', times(5));
    expect((await at(limits.pin, 'back', -DAY)).state).toBe('locked');
  });

  it('counts each of 100 attempts at once', async () => {
    const many: Limit = { name: 'many', quota: { max: 1000, ms: DAY } };
    const hits = await Promise.all(times(100).map(() => at(many, 'all', 0)));
    expect(hits.map((h) => (h.state === 'ok' ? h.count : 0)).sort((a, b) => a - b)).toEqual(times(100, 1));
  });

  it('lets 5 of 100 PINs at once through', async () => {
    const hits = await Promise.all(times(100).map(() => at(limits.pin, 'race', 0)));
    expect(hits.filter((h) => h.state === 'ok')).toHaveLength(5);
  });

  it('takes 5 guesses of each account, however many come at once', async () => {
    let run = 0;
    const flood = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(flood, async (accounts) => {
        run += 1;
        const hits = await Promise.all(accounts.map((account) => at(limits.pin, `${run}${account}`, 0)));
        for (const account of new Set(accounts)) {
          const mine = hits.filter((_, n) => accounts[n] === account);
          const taken = mine.flatMap((h) => (h.state === 'ok' ? h.count : []));
          expect(taken.sort()).toEqual(times(Math.min(mine.length, 5), 1));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('fails closed: without the store there is no attempt', async () => {
    await store.db.deleteFrom('counter').where('key', '=', 'broken').execute();
    const row = { name: 'pin', key: 'broken', windowStart: 0, count: 0, streak: 0, lockedUntil: 0 };
    await store.db
      .insertInto('counter')
      .values({ ...row, recent: 'not json' })
      .execute();
    await expect(at(limits.pin, 'broken', 0)).rejects.toThrow();
  });
});

describe('the table of limits', () => {
  it('names each limit as it is stored', () => {
    for (const [key, limit] of Object.entries(limits)) expect(limit.name).toBe(key);
  });

  it('gives someone who tries every minute of 30 days 50 guesses', () => {
    let tally: Tally = { recent: [], windowStart: 0, count: 0, streak: 0, lockedUntil: 0 };
    for (let now = START; now < START + 30 * DAY; now += MINUTE) {
      if (refusedUntil(limits.pin, tally, now) === 0) tally = counted(limits.pin, tally, now);
    }
    expect(tally.streak).toBe(50);
  });

  it('holds in every stretch of time, whenever the tries come', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 4 * HOUR }), { maxLength: 60 });
    const each = fc.constantFrom<Limit>(limits.pin, limits.send, limits.link, limits.clinicCode);
    fc.assert(
      fc.property(each, steps, (limit, waits) => {
        let tally: Tally = { recent: [], windowStart: 0, count: 0, streak: 0, lockedUntil: 0 };
        let now = START;
        const taken: number[] = [];
        for (const wait of waits) {
          now += wait;
          if (refusedUntil(limit, tally, now) > 0) continue;
          tally = counted(limit, tally, now);
          taken.push(now);
        }
        for (const { max, ms } of limit.windows ?? []) {
          for (const t of taken) {
            expect(taken.filter((u) => u > t - ms && u <= t).length).toBeLessThanOrEqual(max);
          }
        }
      }),
    );
  });

  it('stays at or below the 100 failures in a row of NIST SP 800-63B', () => {
    for (const limit of [limits.pin, limits.pinAccount, limits.cardCode, limits.cardCodeAccount]) {
      expect(limit.streak).toBeLessThanOrEqual(100);
    }
  });
});
