import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '../support/databases.js';
import {
  call,
  claims,
  createWorld,
  inMemory,
  MARY,
  MARY_MOBILE,
  MINUTE,
  PIN,
  STRANGER,
  WRONG_PIN,
  type World,
} from './support.js';

let store: TestDatabase;
let world: World;
beforeEach(async () => {
  store = await inMemory();
  world = createWorld(store.db);
});
afterEach(() => store.close());

describe('a call from the bound phone', () => {
  it('reaches level 2 with the PIN and the card code that was asked for', async () => {
    const { person, cardCodes } = await world.enrol();
    const place = call(MARY);
    const { phone } = world.identity;
    expect(await phone.begin(place)).toEqual({ needsMemberNumber: false });
    expect(await world.identity.standing(place)).toEqual({ level: 1 });
    expect(await phone.pin(place, PIN)).toEqual({ state: 'taken' });
    expect(await phone.cardNumber(place)).toBe(1);
    const verdict = await phone.code(place, cardCodes[0]!);
    expect(verdict).toMatchObject({ state: 'proven', person: { id: person.id, given: 'Mary' } });
    if (verdict.state === 'proven') await world.commit(verdict.effects);
    expect(await world.identity.standing(place)).toEqual({ level: 2, person, actor: person });
    expect((await world.audit.history(person.id, 1))[0]).toMatchObject({
      event: 'signedIn',
      channel: 'voice',
    });
  });

  it('tells of a right PIN, and of nothing else, before the code comes', async () => {
    const { person } = await world.enrol();
    const place = call(MARY);
    await world.identity.phone.begin(place);
    await world.identity.phone.pin(place, WRONG_PIN);
    expect(world.firstFactors).toEqual([]);
    await world.identity.phone.pin(place, PIN);
    expect(world.firstFactors).toEqual([person.id]);
  });

  it('stays below level 2 until the effects of the verdict are committed', async () => {
    const { cardCodes } = await world.enrol();
    const place = call(MARY);
    await world.identity.phone.begin(place);
    await world.identity.phone.pin(place, PIN);
    await world.identity.phone.code(place, cardCodes[0]!);
    expect((await world.identity.standing(place)).level).toBe(1);
  });

  it('asks for the next code at the next call, and the used one is worth nothing', async () => {
    const { cardCodes } = await world.enrol();
    await world.prove(call(MARY), PIN, cardCodes[0]!);
    const next = call(MARY);
    await world.identity.phone.begin(next);
    expect(await world.identity.phone.cardNumber(next)).toBe(2);
    expect(await world.prove(call(MARY), PIN, cardCodes[0]!)).toEqual({ state: 'wrong' });
    expect(await world.prove(call(MARY), PIN, cardCodes[1]!)).toMatchObject({ state: 'proven' });
  });

  it('asks for the same code again after a mistyped one', async () => {
    const { cardCodes } = await world.enrol();
    const place = call(MARY);
    expect(await world.prove(place, PIN, '00000000')).toEqual({ state: 'wrong' });
    expect(await world.identity.phone.cardNumber(place)).toBe(1);
    expect(await world.identity.phone.code(place, cardCodes[0]!)).toMatchObject({ state: 'proven' });
  });

  it('keeps the card code for later when the PIN was wrong', async () => {
    const { cardCodes } = await world.enrol();
    expect(await world.prove(call(MARY), WRONG_PIN, cardCodes[0]!)).toEqual({ state: 'wrong' });
    expect(await world.prove(call(MARY), PIN, cardCodes[0]!)).toMatchObject({ state: 'proven' });
  });

  it('never takes a code before any PIN', async () => {
    const { cardCodes } = await world.enrol();
    const place = call(MARY);
    await world.identity.phone.begin(place);
    expect(await world.identity.phone.code(place, cardCodes[0]!)).toEqual({ state: 'wrong' });
  });

  it('forgets a right PIN when the proof starts over or another member number is keyed', async () => {
    const { person, cardCodes } = await world.enrol();
    const place = call(MARY);
    await world.identity.phone.begin(place);
    await world.identity.phone.pin(place, PIN);
    await world.identity.phone.member(place, person.memberNumber);
    expect(await world.identity.phone.code(place, cardCodes[0]!)).toEqual({ state: 'wrong' });
  });

  it('forgets a right PIN after 15 minutes', async () => {
    const { cardCodes } = await world.enrol();
    const place = call(MARY);
    await world.identity.phone.begin(place);
    await world.identity.phone.pin(place, PIN);
    world.clock.at += 15 * MINUTE;
    expect(await world.identity.phone.code(place, cardCodes[0]!)).toEqual({ state: 'wrong' });
  });

  it('ends the old card with a new one', async () => {
    const { person, cardCodes } = await world.enrol();
    const renewed = await world.accounts.issueCard(person.id);
    await world.commit(renewed.effects);
    expect(await world.prove(call(MARY), PIN, cardCodes[0]!)).toEqual({ state: 'wrong' });
    expect(await world.prove(call(MARY), PIN, renewed.codes[0]!)).toMatchObject({ state: 'proven' });
  });

  it('opens nothing while the account is paused, and says so after both factors only', async () => {
    const { person, cardCodes } = await world.enrol();
    await store.db.updateTable('person').set({ pausedAt: 1 }).where('id', '=', person.id).execute();
    expect(await world.prove(call(MARY), WRONG_PIN, cardCodes[0]!)).toEqual({ state: 'wrong' });
    expect(await world.prove(call(MARY), PIN, '00000000')).toEqual({ state: 'wrong' });
    expect(await world.prove(call(MARY), PIN, cardCodes[0]!)).toEqual({ state: 'closed' });
  });

  it('opens nothing when the account is paused between the PIN and the code', async () => {
    const { person, cardCodes } = await world.enrol();
    const place = call(MARY);
    await world.identity.phone.begin(place);
    await world.identity.phone.pin(place, PIN);
    await store.db.updateTable('person').set({ pausedAt: 1 }).where('id', '=', person.id).execute();
    expect(await world.identity.phone.code(place, cardCodes[0]!)).toEqual({ state: 'closed' });
  });
});

describe('a call from somewhere else', () => {
  it('reaches level 2 with the member number and both factors', async () => {
    const { person, cardCodes } = await world.enrol();
    const place = call(STRANGER);
    expect(await world.identity.phone.begin(place)).toEqual({ needsMemberNumber: true });
    await world.identity.phone.member(place, person.memberNumber);
    await world.identity.phone.pin(place, PIN);
    expect(await world.identity.phone.code(place, cardCodes[0]!)).toMatchObject({ state: 'proven' });
  });

  it('asks the member number on a phone that two people share', async () => {
    await world.enrol();
    const john = await world.accounts.signedIn(claims({ subject: 'john', given: 'John' }));
    await bind(john.id, MARY);
    expect(await world.identity.phone.begin(call(MARY))).toEqual({ needsMemberNumber: true });
  });

  it('asks the member number when the caller withholds the number', async () => {
    expect(await world.identity.phone.begin(call())).toEqual({ needsMemberNumber: true });
  });

  it('never opens with a number alone: someone else has the number now', async () => {
    const { cardCodes } = await world.enrol();
    await world.commit([world.identity.texts.unbind(call(MARY))]);
    const place = call(MARY);
    expect(await world.identity.phone.begin(place)).toEqual({ needsMemberNumber: true });
    await world.identity.phone.pin(place, PIN);
    expect(await world.identity.phone.code(place, cardCodes[0]!)).toEqual({ state: 'wrong' });
    expect(await world.identity.standing(place)).toEqual({ level: 0 });
  });
});

describe('a code texted during the call', () => {
  const twoPhones = { phones: [{ number: MARY }, { number: MARY_MOBILE }] };
  const textedCode = () => world.sent.at(-1)?.body.split(' ').at(-1) ?? '';

  it('goes to the other phone and proves together with the PIN, once', async () => {
    await world.enrol(twoPhones);
    const place = call(MARY);
    await world.identity.phone.begin(place);
    await world.identity.phone.pin(place, PIN);
    await send(place);
    expect(world.sent).toEqual([
      { kind: 'text', to: MARY_MOBILE, body: expect.stringMatching(/^call code en \d{6}$/) },
    ]);
    const code = textedCode();
    expect(await world.identity.phone.code(place, code)).toMatchObject({ state: 'proven' });
    expect(await world.identity.phone.code(place, code)).toEqual({ state: 'wrong' });
  });

  it('proves nothing on another call', async () => {
    await world.enrol(twoPhones);
    const place = call(MARY);
    await world.identity.phone.begin(place);
    await world.identity.phone.pin(place, PIN);
    await send(place);
    expect(await world.prove(call(MARY), PIN, textedCode())).toEqual({ state: 'wrong' });
  });

  it('is still good after the PIN was mistyped', async () => {
    await world.enrol(twoPhones);
    const place = call(MARY);
    await world.identity.phone.begin(place);
    await world.identity.phone.pin(place, PIN);
    await send(place);
    await world.identity.phone.pin(place, WRONG_PIN);
    expect(await world.identity.phone.code(place, textedCode())).toEqual({ state: 'wrong' });
    await world.identity.phone.pin(place, PIN);
    expect(await world.identity.phone.code(place, textedCode())).toMatchObject({ state: 'proven' });
  });

  it.each([
    ['to the phone that is calling', MARY_MOBILE, PIN, [{ number: MARY_MOBILE }]],
    ['to a landline', MARY_MOBILE, PIN, [{ number: MARY_MOBILE }, { number: MARY }]],
    ['before the right PIN', MARY, WRONG_PIN, [{ number: MARY }, { number: MARY_MOBILE }]],
  ])('is not sent %s, and the answer is the same', async (_, from, pin, phones) => {
    await world.enrol({ phones });
    const place = call(from);
    await world.identity.phone.begin(place);
    await world.identity.phone.pin(place, pin);
    expect(await send(place)).toBe('maybeSent');
    expect(world.sent).toEqual([]);
  });

  it('is not sent when the caller withholds the number: it may be that very phone', async () => {
    const { person } = await world.enrol(twoPhones);
    const place = call();
    await world.identity.phone.begin(place);
    await world.identity.phone.member(place, person.memberNumber);
    await world.identity.phone.pin(place, PIN);
    expect(await send(place)).toBe('maybeSent');
    expect(world.sent).toEqual([]);
  });

  it('is not sent to a number that opted out', async () => {
    await world.enrol(twoPhones);
    await world.commit([world.identity.texts.optOut(call(MARY_MOBILE))]);
    const place = call(MARY);
    await world.identity.phone.begin(place);
    await world.identity.phone.pin(place, PIN);
    await send(place);
    expect(world.sent).toEqual([]);
  });

  it('is sent twice in 10 seconds at most', async () => {
    await world.enrol(twoPhones);
    world.clock.at += 11_000;
    const place = call(MARY);
    await world.identity.phone.begin(place);
    await world.identity.phone.pin(place, PIN);
    expect([await send(place), await send(place), await send(place)]).toEqual([
      'maybeSent',
      'maybeSent',
      'locked',
    ]);
    expect(world.sent).toHaveLength(2);
  });

  async function send(place: ReturnType<typeof call>): Promise<string> {
    const result = await world.identity.phone.sendCode(place);
    if (result.state === 'maybeSent') await world.commit(result.effects);
    return result.state;
  }
});

describe('a proven call', () => {
  const proven = async () => {
    const { person, cardCodes } = await world.enrol();
    const place = call(MARY);
    await world.prove(place, PIN, cardCodes[0]!);
    return { person, place };
  };

  it('ends with hanging up, and the audit says so', async () => {
    const { person, place } = await proven();
    await world.commit([world.identity.end(place, 'hangUp')]);
    expect(await world.identity.standing(place)).toEqual({ level: 1 });
    expect((await world.audit.history(person.id, 1))[0]).toMatchObject({ event: 'signedOut' });
  });

  it.each([
    ['4 minutes 59 of silence', 5 * MINUTE - 1000, 2],
    ['5 minutes of silence', 5 * MINUTE, 1],
  ])('after %s', async (_, silence, level) => {
    const { place } = await proven();
    world.clock.at += silence;
    expect((await world.identity.standing(place)).level).toBe(level);
  });

  it('goes on while the person goes on, for 4 hours', async () => {
    const { place } = await proven();
    const levels: number[] = [];
    for (let minute = 4; minute <= 240; minute += 4) {
      world.clock.at += 4 * MINUTE;
      levels.push((await world.identity.standing(place)).level);
    }
    expect(levels.filter((level) => level === 2)).toHaveLength(59);
    expect(levels.at(-1)).toBe(1);
  });

  it('ends when the PIN is changed, but not with a new card', async () => {
    const { person, place } = await proven();
    await world.commit((await world.accounts.issueCard(person.id)).effects);
    expect((await world.identity.standing(place)).level).toBe(2);
    const set = await world.accounts.setPin(person.id, '58203719');
    if (set.state === 'set') await world.commit(set.effects);
    expect((await world.identity.standing(place)).level).toBe(1);
  });
});

async function bind(personId: string, number: string): Promise<void> {
  const started = await world.accounts.startPhone(personId, number);
  if (started.state !== 'sent') throw new Error(started.state);
  await world.commit(started.effects);
  const code = world.sent.at(-1)?.body.split(' ').at(-1) ?? '';
  const bound = await world.accounts.confirmPhone(personId, code);
  if (bound.state === 'bound') await world.commit(bound.effects);
}
