import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '../support/databases.js';
import {
  call,
  claims,
  createWorld,
  inMemory,
  MARY,
  MARY_MOBILE,
  STRANGER,
  thread,
  type World,
} from './support.js';

let store: TestDatabase;
let world: World;
beforeEach(async () => {
  store = await inMemory();
  world = createWorld(store.db);
});
afterEach(() => store.close());

const SECOND_MOBILE = '+12175550103';
const place = thread(MARY_MOBILE);
const readable = { phones: [{ number: MARY_MOBILE, readable: 'warning 1' }] };

describe('STOP and START', () => {
  it('count for a number nobody has bound', async () => {
    const { texts } = world.identity;
    await world.commit([texts.optOut(thread(STRANGER))]);
    expect(await texts.isOptedOut(STRANGER)).toBe(true);
    expect(await texts.isOptedOut(MARY_MOBILE)).toBe(false);
  });

  it('twice each change nothing more', async () => {
    const { texts } = world.identity;
    await world.commit([texts.optOut(place), texts.optOut(place)]);
    expect(await texts.isOptedOut(MARY_MOBILE)).toBe(true);
    await world.commit([texts.optIn(place), texts.optIn(place)]);
    expect(await texts.isOptedOut(MARY_MOBILE)).toBe(false);
  });

  it('end and bring back readable texts, whose consent stays', async () => {
    const { person } = await world.enrol(readable);
    const { texts } = world.identity;
    await world.commit([texts.optOut(place)]);
    expect(await texts.readable(person.id, MARY_MOBILE)).toBe(false);
    expect(await texts.target(person.id)).toBeUndefined();
    expect(await world.accounts.phones(person.id)).toMatchObject([{ optedOut: true, texts: 'readable' }]);
    await world.commit([texts.optIn(place)]);
    expect(await texts.readable(person.id, MARY_MOBILE)).toBe(true);
  });

  it('keep the number itself out of the table', async () => {
    await world.commit([world.identity.texts.optOut(place)]);
    expect(JSON.stringify(await store.db.selectFrom('optOut').selectAll().execute())).not.toContain(
      '5550102',
    );
  });
});

describe('PRIVATE', () => {
  it('ends readable texts and their consent; notices go on', async () => {
    const { person } = await world.enrol(readable);
    await world.commit([world.identity.texts.makePrivate(place)]);
    expect(await world.identity.texts.readable(person.id, MARY_MOBILE)).toBe(false);
    expect(await world.identity.texts.target(person.id)).toEqual({ number: MARY_MOBILE, readable: false });
    const consents = await store.db.selectFrom('consent').selectAll().execute();
    expect(consents).toMatchObject([{ wording: 'warning 1', withdrawnAt: world.clock.at }]);
    expect((await world.audit.history(person.id, 1))[0]).toMatchObject({
      event: 'consentWithdrawn',
      channel: 'sms',
    });
  });

  it('from a number nobody has bound changes nothing', async () => {
    const { person } = await world.enrol(readable);
    await world.commit([world.identity.texts.makePrivate(thread(STRANGER))]);
    expect(await world.identity.texts.readable(person.id, MARY_MOBILE)).toBe(true);
  });
});

describe('wrong number', () => {
  it('ends texts and the binding of everyone who had it, and their consents', async () => {
    const mary = await world.enrol(readable);
    world.clock.at += 11_000;
    const john = await world.enrol({ ...readable, claims: claims({ subject: 'john' }) });
    await world.commit([world.identity.texts.unbind(place)]);
    for (const { person } of [mary, john]) {
      expect(await world.accounts.phones(person.id)).toEqual([]);
      expect(await world.identity.texts.target(person.id)).toBeUndefined();
      expect(await world.audit.history(person.id, 3)).toMatchObject([
        { event: 'phoneRemoved' },
        { event: 'sharesHeld' },
        { event: 'consentWithdrawn' },
      ]);
    }
    expect(await world.identity.texts.isOptedOut(MARY_MOBILE)).toBe(true);
  });

  it('and the same person can bind it again, with the code read out by a call', async () => {
    const { person } = await world.enrol(readable);
    await world.commit([world.identity.texts.unbind(place)]);
    world.clock.at += 11_000;
    const again = await world.accounts.startPhone(person.id, MARY_MOBILE);
    expect(again).toMatchObject({ state: 'sent', by: 'call' });
  });
});

describe('where "text it to me" goes', () => {
  const two = { phones: [...readable.phones, { number: SECOND_MOBILE }, { number: MARY }] };

  it.each([
    ["this call's number, if it is the person's mobile", SECOND_MOBILE, SECOND_MOBILE, false],
    ["another mobile, if this is the person's landline", MARY, MARY_MOBILE, true],
    ["another mobile, if this is someone else's", STRANGER, MARY_MOBILE, true],
  ])('%s', async (_, preferred, number, isReadable) => {
    const { person } = await world.enrol(two);
    if (number === MARY_MOBILE) await world.commit([world.identity.texts.optOut(call(SECOND_MOBILE))]);
    expect(await world.identity.texts.target(person.id, preferred)).toEqual({ number, readable: isReadable });
  });

  it('nowhere, with a landline only', async () => {
    const { person } = await world.enrol();
    expect(await world.identity.texts.target(person.id, MARY)).toBeUndefined();
  });

  it("is never readable on someone else's number", async () => {
    await world.enrol(readable);
    const john = await world.accounts.signedIn(claims({ subject: 'john' }));
    expect(await world.identity.texts.readable(john.id, MARY_MOBILE)).toBe(false);
  });
});
