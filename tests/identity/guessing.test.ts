import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Place } from '../../bot/identity/identity.js';
import { databases, type TestDatabase } from '../support/databases.js';
import {
  call,
  claims,
  countingArgon,
  createWorld,
  inMemory,
  DAY,
  MARY,
  MINUTE,
  PIN,
  STRANGER,
  WRONG_PIN,
  type World,
} from './support.js';

let store: TestDatabase;
let world: World;
const opens = async (create: () => Promise<TestDatabase>) => {
  store = await create();
  world = createWorld(store.db);
};

/** One PIN guess on a new call. */
async function attempt(from: string, member: string, pin = WRONG_PIN) {
  const place = call(from);
  await world.identity.phone.begin(place);
  await world.identity.phone.member(place, member);
  return world.identity.phone.pin(place, pin);
}

/** Whether it was taken (and so checked) or refused before any hash. */
const guess = async (from: string, member: string, pin = WRONG_PIN): Promise<boolean> =>
  (await attempt(from, member, pin)).state === 'taken';

const numbers = (count: number) => Array.from({ length: count }, (_, i) => `+1217555${1000 + i}`);

describe('threat: brute force · guessing a PIN for 30 days, by someone who waits out every lock', () => {
  beforeEach(() => opens(inMemory));
  afterEach(() => store.close());

  /** From each number until it is refused, then as long as the shortest lock takes. */
  async function guesses(from: readonly string[]): Promise<number> {
    const { person } = await world.enrol();
    const end = world.clock.at + 30 * DAY;
    let taken = 0;
    while (world.clock.at < end) {
      let wait = Infinity;
      for (const number of from) {
        let answer = await attempt(number, person.memberNumber);
        for (; answer.state === 'taken'; answer = await attempt(number, person.memberNumber)) taken++;
        wait = Math.min(wait, answer.minutes);
      }
      world.clock.at += wait * MINUTE;
    }
    return taken;
  }

  it('from one number gets 50 guesses of 100 million', async () => {
    expect(await guesses([STRANGER])).toBe(50);
  });

  it('from 20 numbers gets 50 all the same', async () => {
    expect(await guesses(numbers(20))).toBe(50);
  });

  it("from the owner's spoofed number and others gets 100, the most NIST SP 800-63B allows", async () => {
    expect(await guesses([MARY, ...numbers(20)])).toBe(100);
  });
});

describe('the locks of one number', () => {
  beforeEach(() => opens(inMemory));
  afterEach(() => store.close());

  it('begin at 10 minutes after 5 wrong PINs, double, and stop at 10 a day', async () => {
    const { person } = await world.enrol();
    const start = world.clock.at;
    const takenAt: number[] = [];
    const minutes = [0, 1, 2, 3, 4, 5, 13, 14, 15, 16, 17, 18, 19, 24 * 60 - 1, 24 * 60];
    for (const minute of minutes) {
      world.clock.at = start + minute * MINUTE;
      if (await guess(STRANGER, person.memberNumber)) takenAt.push(minute);
    }
    expect(takenAt).toEqual([0, 1, 2, 3, 4, 14, 15, 16, 17, 18, 24 * 60]);
  });

  it('say how many minutes are left', async () => {
    const { person } = await world.enrol();
    for (let i = 0; i < 5; i++) await guess(STRANGER, person.memberNumber);
    const place = call(STRANGER);
    await world.identity.phone.member(place, person.memberNumber);
    world.clock.at += 90_000;
    expect(await world.identity.phone.pin(place, PIN)).toEqual({ state: 'locked', minutes: 9 });
  });

  it('hold for card codes too, after a right PIN', async () => {
    await world.enrol();
    const place = call(MARY);
    await world.identity.phone.begin(place);
    await world.identity.phone.pin(place, PIN);
    const states: string[] = [];
    for (let i = 0; i < 7; i++) states.push((await world.identity.phone.code(place, `1234567${i}`)).state);
    expect(states).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'locked', 'locked']);
  });

  it('are written into the audit once, not at every refused guess', async () => {
    const { person } = await world.enrol();
    for (let i = 0; i < 30; i++) await guess(STRANGER, person.memberNumber);
    const history = await world.audit.history(person.id, 50);
    expect(history.filter(({ event }) => event === 'locked')).toHaveLength(1);
  });

  it('do not end with a right PIN alone: the verdict comes after both factors', async () => {
    const { person } = await world.enrol();
    for (let i = 0; i < 5; i++) expect(await guess(STRANGER, person.memberNumber, PIN)).toBe(true);
    expect(await guess(STRANGER, person.memberNumber, PIN)).toBe(false);
  });
});

describe('threat: lock-out as denial · a stranger floods an account', () => {
  beforeEach(() => opens(inMemory));
  afterEach(() => store.close());

  async function flooded() {
    const enrolled = await world.enrol();
    for (let i = 0; i < 60; i++) await guess(`+1217555${1000 + i}`, enrolled.person.memberNumber);
    return enrolled;
  }

  it('and the owner signs in from the own phone at once', async () => {
    const { cardCodes } = await flooded();
    expect(await world.prove(call(MARY), PIN, cardCodes[0]!)).toMatchObject({ state: 'proven' });
  });

  it("and the owner's sign-in does not give the stranger new guesses", async () => {
    const { person, cardCodes } = await flooded();
    await world.prove(call(MARY), PIN, cardCodes[0]!);
    expect(await guess('+12175552000', person.memberNumber)).toBe(false);
  });

  it('phone access from other numbers is off, and only a fresh sign-in on the web opens it', async () => {
    const { person } = await flooded();
    world.clock.at += 100 * DAY;
    const place = call('+12175550177');
    await world.identity.phone.member(place, person.memberNumber);
    expect(await world.identity.phone.pin(place, PIN)).toMatchObject({ state: 'locked', until: 'webSignIn' });
    const seconds = world.clock.at / 1000;
    await world.accounts.signedIn(claims({ authTime: seconds - 600 }));
    expect((await world.identity.phone.pin(place, PIN)).state).toBe('locked');
    await world.accounts.signedIn(claims({ authTime: seconds }));
    expect((await world.identity.phone.pin(place, PIN)).state).toBe('taken');
  });
});

describe('an owner who mistyped the PIN ten times', () => {
  beforeEach(() => opens(inMemory));
  afterEach(() => store.close());

  it('sets a new one on the web and calls again the same day', async () => {
    const { person, cardCodes } = await world.enrol();
    for (let i = 0; i < 10; i++, world.clock.at += 3 * MINUTE) await guess(MARY, person.memberNumber);
    await world.accounts.signedIn(claims({ authTime: world.clock.at / 1000 }));
    const set = await world.accounts.setPin(person.id, '58203719');
    if (set.state === 'set') await world.commit(set.effects);
    expect(await world.prove(call(MARY), PIN, cardCodes[0]!)).toEqual({ state: 'wrong' });
    expect(await world.prove(call(MARY), '58203719', cardCodes[0]!)).toMatchObject({ state: 'proven' });
  });
});

describe.each(databases)('guesses at the same moment on $name', ({ create }) => {
  beforeEach(() => opens(create));
  afterEach(() => store.close());
  const hundred = Array.from({ length: 100 });

  it('100 wrong PINs: 5 are checked, the rest refused, and the account is locked', async () => {
    const argon = countingArgon();
    world = createWorld(store.db, { argon });
    await world.enrol();
    const place = call(MARY);
    await world.identity.phone.begin(place);
    const states = await Promise.all(hundred.map(() => world.identity.phone.pin(place, WRONG_PIN)));
    expect(states.filter(({ state }) => state === 'taken')).toHaveLength(5);
    expect(argon.verified).toBe(5);
    expect((await world.identity.phone.pin(place, PIN)).state).toBe('locked');
  });

  it('100 times the right card code: one success, one code used', async () => {
    const { person, cardCodes } = await world.enrol();
    const place = call(MARY);
    await world.identity.phone.begin(place);
    await world.identity.phone.pin(place, PIN);
    const states = await Promise.all(hundred.map(() => world.identity.phone.code(place, cardCodes[0]!)));
    expect(states.filter(({ state }) => state === 'proven')).toHaveLength(1);
    expect((await world.accounts.card(person.id))?.left).toBe(23);
  });

  it('the right code on five calls at once: one success', async () => {
    const { person, cardCodes } = await world.enrol();
    const places = ['61', '62', '63', '64', '65'].map((end) => call(`+121755501${end}`));
    for (const place of places) await ready(place, person.memberNumber);
    const states = await Promise.all(places.map((place) => world.identity.phone.code(place, cardCodes[0]!)));
    expect(states.filter(({ state }) => state === 'proven')).toHaveLength(1);
  });

  async function ready(place: Place, member: string): Promise<void> {
    await world.identity.phone.begin(place);
    await world.identity.phone.member(place, member);
    await world.identity.phone.pin(place, PIN);
  }
});
