import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Place } from '../../bot/identity/identity.js';
import type { Enrolled } from '../../bot/identity/seed.js';
import type { TestDatabase } from '../support/databases.js';
import {
  call,
  claims,
  createWorld,
  DAY,
  inMemory,
  MARY,
  MARY_MOBILE,
  MINUTE,
  PIN,
  STRANGER,
  thread,
  WRONG_PIN,
  type World,
} from './support.js';

const NEW = '+12175550133';
const wish = { asked: 'medicines', language: 'en' } as const;
let store: TestDatabase;
let world: World;
let mary: Enrolled;

beforeEach(async () => {
  store = await inMemory();
  world = createWorld(store.db);
  mary = await world.enrol({ phones: [{ number: MARY }, { number: MARY_MOBILE }] });
});
afterEach(() => store.close());

async function asksByText(number: string): Promise<string> {
  const placed = await world.identity.calls.ring(thread(number), wish);
  if (placed.state === 'maybePlaced') await world.commit(placed.effects);
  return placed.state;
}
const rung = () => world.sent.filter((push) => push.kind === 'call');
const tokenOf = (body = '') => new URL(body, 'https://va.example').searchParams.get('placed') ?? '';

/** Answered on `number`; the PIN keyed on that leg. */
async function answers(number: string, pin: string): Promise<{ place: Place; state: string }> {
  const place = call(number);
  const { calls } = world.identity;
  await calls.answer(place, tokenOf(rung().at(-1)?.body));
  await calls.begin(place);
  const verdict = await calls.pin(place, pin);
  if (verdict.state === 'proven') await world.commit(verdict.effects);
  return { place, state: verdict.state };
}

describe('CALL by text', () => {
  it('rings the bound number, and the PIN on that leg opens what was asked for', async () => {
    expect(await asksByText(MARY_MOBILE)).toBe('maybePlaced');
    expect(rung().map(({ to }) => to)).toEqual([MARY_MOBILE]);
    const { place, state } = await answers(MARY_MOBILE, PIN);
    expect(state).toBe('proven');
    const standing = await world.identity.standing(place);
    expect(standing).toMatchObject({ level: 2, restricted: true, person: { id: mary.person.id } });
  });

  it('is never fresh', async () => {
    await asksByText(MARY_MOBILE);
    const { place } = await answers(MARY_MOBILE, PIN);
    const standing = await world.identity.standing(place);
    expect(await world.identity.phone.beginAgain(place, standing)).toEqual({ state: 'never' });
  });

  it('from a number nobody has bound rings nothing, and answers the same', async () => {
    expect(await asksByText(STRANGER)).toBe('maybePlaced');
    expect(rung()).toEqual([]);
  });

  it('rings no number within 72 hours of its binding: a SIM swap gains nothing', async () => {
    const started = await world.accounts.startPhone(mary.person.id, NEW);
    if (started.state === 'sent') await world.commit(started.effects);
    const code = /\d{6}/.exec(world.sent.at(-1)?.body ?? '')?.[0] ?? '';
    const bound = await world.accounts.confirmPhone(mary.person.id, code);
    if (bound.state === 'bound') await world.commit(bound.effects);
    world.clock.at += 3 * DAY - 1;
    await asksByText(NEW);
    expect(rung()).toEqual([]);
    world.clock.at += 1;
    await asksByText(NEW);
    expect(rung()).toHaveLength(1);
  });

  it('rings at most twice in ten seconds, five times in ten minutes', async () => {
    const states = [];
    for (let i = 0; i < 7; i++) {
      states.push(await asksByText(MARY_MOBILE));
      world.clock.at += 6_000;
    }
    expect(states.filter((state) => state === 'locked')).toHaveLength(2);
    expect(rung()).toHaveLength(5);
  });

  it('a wrong PIN opens nothing, and five lock', async () => {
    const states = [];
    for (let i = 0; i < 6; i++) {
      world.clock.at += 2 * MINUTE;
      await asksByText(MARY_MOBILE);
      states.push((await answers(MARY_MOBILE, WRONG_PIN)).state);
    }
    expect(states).toEqual([...Array<string>(5).fill('wrong'), 'locked']);
  });

  it.each([
    ['used before', 0, MARY_MOBILE, true],
    ['after ten minutes', 10 * MINUTE, MARY_MOBILE, false],
    ['on a call to another number', 0, MARY, false],
  ])('its token is worth nothing %s', async (_, later, number, usedBefore) => {
    await asksByText(MARY_MOBILE);
    const token = tokenOf(rung().at(-1)?.body);
    if (usedBefore) await world.identity.calls.answer(call(MARY_MOBILE), token);
    world.clock.at += later;
    expect(await world.identity.calls.answer(call(number), token)).toBeUndefined();
  });

  it('the PIN alone is not enough on a call that somebody made to us', async () => {
    const place = call(MARY_MOBILE);
    await world.identity.calls.begin(place);
    expect((await world.identity.calls.pin(place, PIN)).state).toBe('wrong');
    await world.identity.phone.begin(place);
    expect((await world.identity.calls.pin(place, PIN)).state).toBe('wrong');
  });

  it('on a number of two people, only a member number of one of them counts', async () => {
    await world.enrol({ claims: claims({ subject: 'ann' }), phones: [{ number: MARY_MOBILE }] });
    const stranger = await world.enrol({ claims: claims({ subject: 'bob' }), phones: [] });
    const tries = [stranger.person, mary.person].map(async ({ memberNumber }) => {
      await asksByText(MARY_MOBILE);
      const place = call(MARY_MOBILE);
      await world.identity.calls.answer(place, tokenOf(rung().at(-1)?.body));
      expect(await world.identity.calls.begin(place)).toEqual({ needsMemberNumber: true });
      await world.identity.calls.member(place, memberNumber);
      return (await world.identity.calls.pin(place, PIN)).state;
    });
    expect(await Promise.all(tries)).toEqual(['wrong', 'proven']);
  });

  it('is in the audit as a call we placed', async () => {
    await asksByText(MARY_MOBILE);
    const [newest] = await world.audit.history(mary.person.id, 1);
    expect(newest?.event).toBe('callPlaced');
  });
});

describe('"call me back", in place of the card', () => {
  async function asks(from: string | undefined, pin: string) {
    const place = call(from);
    const { phone, calls } = world.identity;
    await phone.begin(place);
    if (from !== MARY) await phone.member(place, mary.person.memberNumber);
    await phone.pin(place, pin);
    const placed = await calls.callBack(place, wish);
    if (placed.state === 'maybePlaced') await world.commit(placed.effects);
    return placed.state;
  }

  it.each([
    ['the landline that calls', MARY],
    ['another phone', STRANGER],
    ['a phone that withholds its number', undefined],
  ])('from %s, the landline rings after a right PIN', async (_, from) => {
    expect(await asks(from, PIN)).toBe('maybePlaced');
    expect(rung().map(({ to }) => to)).toEqual([MARY]);
    expect((await answers(MARY, PIN)).state).toBe('proven');
  });

  it('after a wrong PIN nothing rings, and the answer is the same', async () => {
    expect(await asks(STRANGER, WRONG_PIN)).toBe('maybePlaced');
    expect(rung()).toEqual([]);
  });

  it('hanging up the first call, which ends what it opened, leaves the call back', async () => {
    const place = call(MARY);
    await world.identity.phone.begin(place);
    await world.identity.phone.pin(place, PIN);
    const placed = await world.identity.calls.callBack(place, wish);
    if (placed.state === 'maybePlaced') await world.commit(placed.effects);
    await world.commit([world.identity.end(place, 'hangUp')]);
    expect((await answers(MARY, PIN)).state).toBe('proven');
  });
});
