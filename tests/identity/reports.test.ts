import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Lost } from '../../bot/identity/reports.js';
import { openIncidents } from '../../bot/identity/incidents.js';
import { pausedWhy, paused, resumed } from '../../bot/identity/pausing.js';
import { FOREVER } from '../../bot/storage/counters.js';
import type { TestDatabase } from '../support/databases.js';
import {
  call,
  claims,
  createWorld,
  DAY,
  inMemory,
  MARY,
  MARY_MOBILE,
  PIN,
  STRANGER,
  thread,
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

const two = { phones: [{ number: MARY }, { number: MARY_MOBILE, readable: 'warning 1' }] };
const kinds = async () => (await openIncidents(store.db)).map(({ kind }) => kind);
const events = async (id: string, n: number) => (await world.audit.history(id, n)).map(({ event }) => event);

/** A call on which something is said to be lost, with one factor. */
async function reportLost(from: string, given: string, lost: Lost, member?: string) {
  const place = call(from);
  await world.identity.phone.begin(place);
  if (member) await world.identity.phone.member(place, member);
  const result = await world.identity.reports.lostByKeypad(place, given, lost);
  if (result.state === 'maybe') await world.commit(result.effects);
  return result.state;
}

describe('"I lost my phone", on a call, with one right factor', () => {
  it.each([
    ['the PIN', () => PIN],
    ['the card code asked for', (codes: readonly string[]) => codes[0] ?? ''],
  ])('%s: everyone is signed out, texts and sharing pause, an incident is open', async (_, given) => {
    const { person, cardCodes } = await world.enrol(two);
    const before = call(MARY);
    await world.prove(before, PIN, cardCodes[0] ?? '');
    expect(await reportLost(MARY, given(cardCodes.slice(1)), 'phone')).toBe('maybe');
    expect((await world.identity.standing(before)).level).toBeLessThan(2);
    expect(await world.identity.texts.target(person.id)).toBeUndefined();
    expect(await world.identity.texts.due(person.id)).toBe(true);
    expect(await world.accounts.sharesHeldUntil(person.id)).toBe(FOREVER);
    expect(await kinds()).toEqual(['lost']);
    expect(await events(person.id, 2)).toEqual(['incidentOpened', 'signedOutEverywhere']);
  });

  it('a card code works once for this too', async () => {
    const { person, cardCodes } = await world.enrol(two);
    await reportLost(MARY, cardCodes[0] ?? '', 'phone');
    expect((await world.accounts.card(person.id))?.left).toBe(23);
  });

  it('the phone in hand stays; another one counts again after a new code, and as a number that is new', async () => {
    const { person } = await world.enrol({ phones: [{ number: MARY_MOBILE }, { number: '+12175550103' }] });
    await reportLost(MARY_MOBILE, PIN, 'phone');
    expect(await world.identity.texts.target(person.id)).toMatchObject({ number: MARY_MOBILE });
    world.clock.at += DAY;
    const started = await world.accounts.startPhone(person.id, '+12175550103');
    if (started.state === 'sent') await world.commit(started.effects);
    const code = world.sent.at(-1)?.body.split(' ').at(-1) ?? '';
    const bound = await world.accounts.confirmPhone(person.id, code);
    if (bound.state === 'bound') await world.commit(bound.effects);
    expect(await world.identity.texts.due(person.id)).toBe(false);
    const rows = await store.db.selectFrom('phone').select('boundAt').orderBy('boundAt').execute();
    expect(rows.at(-1)?.boundAt).toBe(world.clock.at);
  });

  it.each([
    ['a wrong PIN', MARY, WRONG_PIN, undefined],
    ['an unknown caller', STRANGER, PIN, undefined],
    ['a member number that nobody has', STRANGER, PIN, '00000000'],
  ])('enumeration: %s hears the same, and nothing happens', async (_, from, given, member) => {
    const { person } = await world.enrol(two);
    expect(await reportLost(from, given, 'phone', member)).toBe('maybe');
    expect(await world.identity.texts.target(person.id)).toMatchObject({ number: MARY_MOBILE });
    expect(await world.accounts.sharesHeldUntil(person.id)).toBeUndefined();
    expect(await kinds()).toEqual([]);
  });

  it('brute force: what is tried here counts as a guess at the PIN and at the card', async () => {
    await world.enrol(two);
    for (let n = 0; n < 5; n += 1) await reportLost(STRANGER, WRONG_PIN, 'phone', '10000000');
    expect(await reportLost(STRANGER, WRONG_PIN, 'phone', '10000000')).toBe('locked');
  });
});

describe('"I lost my card"', () => {
  it('voids the card at once; a new one sets up again, and sharing is open a day later', async () => {
    const { person, cardCodes } = await world.enrol(two);
    await reportLost(MARY, PIN, 'card');
    expect(await world.accounts.card(person.id)).toBeUndefined();
    expect(await world.prove(call(MARY), PIN, cardCodes[0] ?? '')).toEqual({ state: 'wrong' });
    await world.commit((await world.accounts.issueCard(person.id)).effects);
    expect(await world.accounts.sharesHeldUntil(person.id)).toBe(world.clock.at + DAY);
    expect(await kinds()).toEqual([]);
  });

  it('a lost phone leaves the card as it is', async () => {
    const { person } = await world.enrol(two);
    await reportLost(MARY, PIN, 'phone');
    expect((await world.accounts.card(person.id))?.left).toBe(24);
  });
});

describe('"that\'s not me"', () => {
  it('ends every session on that record and pauses sharing, which no change of a factor opens again', async () => {
    const { person, cardCodes } = await world.enrol(two);
    const place = call(MARY);
    await world.prove(place, PIN, cardCodes[0] ?? '');
    await world.commit(world.identity.reports.notMe(place, await world.identity.standing(place)));
    expect((await world.identity.standing(place)).level).toBeLessThan(2);
    expect(await kinds()).toEqual(['notMe']);
    const changed = await world.accounts.setPin(person.id, '50918273');
    if (changed.state === 'set') await world.commit(changed.effects);
    expect(await world.accounts.sharesHeldUntil(person.id)).toBe(FOREVER);
    expect(await world.accounts.pausedWhy(person.id)).toBe('notMe');
  });

  it('with nobody proven is about no record', async () => {
    const place = call(STRANGER);
    expect(world.identity.reports.notMe(place, { level: 0 })).toEqual([]);
  });

  it('from a helper pauses their own access, and nothing of the Veteran', async () => {
    const { person } = await world.enrol();
    world.clock.at += DAY;
    const helper = await world.accounts.signedIn(
      claims({ subject: 'ann', given: 'Ann', patientId: 'p-ann' }),
    );
    const terms = { days: 30, categories: [] };
    const granted = await world.accounts.grant(person.id, helper.memberNumber, terms, 'helper-web-1');
    if (granted.state === 'granted') await world.commit(granted.effects);
    const standing = { level: 2 as const, person, actor: helper };
    await world.commit(world.identity.reports.notMe(call(), standing));
    expect(await world.accounts.helpersOf(person.id)).toMatchObject([{ paused: true }]);
    expect(await world.accounts.pausedWhy(person.id)).toBeUndefined();
    expect(await openIncidents(store.db)).toMatchObject([{ kind: 'notMe', personId: person.id }]);
  });

  it('from a helper does not keep a changed factor from holding sharing for a day', async () => {
    const { person } = await world.enrol();
    const helper = await world.accounts.signedIn(
      claims({ subject: 'ann', given: 'Ann', patientId: 'p-ann' }),
    );
    await world.commit(world.identity.reports.notMe(call(), { level: 2, person, actor: helper }));
    const changed = await world.accounts.setPin(person.id, '50918273');
    await world.commit(changed.state === 'set' ? changed.effects : []);
    expect(await world.accounts.sharesHeldUntil(person.id)).toBe(world.clock.at + DAY);
  });
});

describe('wrong number', () => {
  it('opens an incident and tells the owner on the phones they still have, never on that number', async () => {
    const { person } = await world.enrol({ phones: [...two.phones, { number: '+12175550103' }] });
    await world.commit([world.identity.texts.unbind(thread(MARY_MOBILE))]);
    expect(world.sent).toEqual([{ kind: 'text', to: '+12175550103', body: 'removed en' }]);
    expect(await kinds()).toEqual(['wrongNumber']);
    expect(await events(person.id, 4)).toContain('incidentOpened');
  });

  it('is a change of a factor: browsers are signed out too, and sharing is held for a day', async () => {
    const { person } = await world.enrol(two);
    const now = world.clock.at;
    const signedIn = { personId: person.id, level: 2, startedAt: now, lastSeenAt: now };
    const browser = { ...signedIn, tokenHash: 'mine', actorId: person.id };
    await store.db.insertInto('browser').values(browser).execute();
    await world.commit([world.identity.texts.unbind(thread(MARY_MOBILE))]);
    expect(await store.db.selectFrom('browser').select('endedAt').execute()).toEqual([{ endedAt: now }]);
    expect(await world.accounts.sharesHeldUntil(person.id)).toBe(now + DAY);
    expect(await world.audit.history(person.id, 2)).toMatchObject([
      { event: 'phoneRemoved', actorId: 'service' },
      { event: 'sharesHeld', actorId: 'service' },
    ]);
  });

  it('from a lost phone, by whoever has it now, does not open what its owner stopped', async () => {
    const { person } = await world.enrol(two);
    await reportLost(MARY, PIN, 'phone');
    await world.commit([world.identity.texts.unbind(thread(MARY_MOBILE))]);
    expect(await world.accounts.sharesHeldUntil(person.id)).toBe(FOREVER);
    expect(await kinds()).toEqual(['lost', 'wrongNumber']);
  });

  it('makes the number a stranger: it is not recognised, and nothing is told to anybody a second time', async () => {
    await world.enrol({ phones: [{ number: MARY_MOBILE }, { number: '+12175550103' }] });
    await world.commit([world.identity.texts.unbind(thread(MARY_MOBILE))]);
    expect(await world.identity.standing(thread(MARY_MOBILE))).toEqual({ level: 0 });
    expect(await world.identity.phone.begin(call(MARY_MOBILE))).toEqual({ needsMemberNumber: true });
    await world.commit([world.identity.texts.unbind(thread(MARY_MOBILE))]);
    expect(world.sent).toHaveLength(1);
    expect(await kinds()).toEqual(['wrongNumber']);
  });
});

describe('a record that says its owner has died', () => {
  const deceased = async (personId: string) =>
    world.commit(world.identity.reports.deceased({ personId, actorId: 'service', channel: 'voice' }));

  it('pauses sessions, proofs and grants; both right factors are told so, and nobody else', async () => {
    const { person, cardCodes } = await world.enrol(two);
    const place = call(MARY);
    await world.prove(place, PIN, cardCodes[0] ?? '');
    await deceased(person.id);
    expect((await world.identity.standing(place)).level).toBeLessThan(2);
    expect(await world.prove(call(MARY), PIN, cardCodes[1] ?? '')).toEqual({ state: 'closed' });
    expect(await world.prove(call(MARY), WRONG_PIN, cardCodes[2] ?? '')).toEqual({ state: 'wrong' });
    expect(await events(person.id, 4)).toContain('personPaused');
  });

  it('a helper reads nothing meanwhile', async () => {
    const { person } = await world.enrol();
    world.clock.at += DAY;
    const helper = await world.accounts.signedIn(
      claims({ subject: 'ann', given: 'Ann', patientId: 'p-ann' }),
    );
    const terms = { days: 30, categories: [] };
    const granted = await world.accounts.grant(person.id, helper.memberNumber, terms, 'helper-web-1');
    if (granted.state === 'granted') await world.commit(granted.effects);
    await deceased(person.id);
    world.signInOnWeb(person.id, helper.id);
    const place = { conversationId: 'web:1', channel: 'web' as const };
    expect(await world.identity.standing(place)).toMatchObject({ level: 1 });
    expect(await world.accounts.helps(helper.id)).toEqual([]);
  });

  it('a right PIN sends no code to a phone of theirs', async () => {
    const { person } = await world.enrol(two);
    await deceased(person.id);
    const place = call(MARY);
    await world.identity.phone.begin(place);
    await world.identity.phone.pin(place, PIN);
    const sent = await world.identity.phone.sendCode(place);
    if (sent.state === 'maybeSent') await world.commit(sent.effects);
    expect(world.sent).toEqual([]);
    expect(world.firstFactors).toEqual([]);
  });

  it('read twice is one incident', async () => {
    const { person } = await world.enrol();
    await deceased(person.id);
    await deceased(person.id);
    expect(await kinds()).toEqual(['deceased']);
  });

  it('a flag that was wrong is undone, with its entry in the audit', async () => {
    const { person, cardCodes } = await world.enrol(two);
    await deceased(person.id);
    const who = { personId: person.id, actorId: 'service', channel: 'system' as const };
    await world.commit([resumed(world, who, await pausedWhy(store.db, person.id))]);
    expect(await world.prove(call(MARY), PIN, cardCodes[0] ?? '')).toMatchObject({ state: 'proven' });
    expect(await kinds()).toEqual([]);
    expect(await events(person.id, 9)).toContain('personResumed');
  });

  it('a person who looked into "that\'s not me" can close the record to everybody', async () => {
    const { person, cardCodes } = await world.enrol(two);
    const who = { personId: person.id, actorId: 'service', channel: 'system' as const };
    await world.commit([paused(world, who, 'notMe')]);
    expect(await world.prove(call(MARY), PIN, cardCodes[0] ?? '')).toEqual({ state: 'closed' });
    expect(await world.accounts.pausedWhy(person.id)).toBe('notMe');
  });
});

describe('an operator', () => {
  it.each([
    ['notMe', 'web', ({ id }: { id: string }) => notMe(id)],
    ['wrongNumber', 'sms', () => world.commit([world.identity.texts.unbind(thread(MARY_MOBILE))])],
    ['deceased', 'voice', ({ id }: { id: string }) => died(id)],
  ] as const)('is told of %s in the log: its kind and an id of its own', async (kind, channel, happens) => {
    const { person } = await world.enrol(two);
    await happens(person);
    const [incident] = await openIncidents(store.db);
    expect(world.alerts).toEqual([['incident.opened', { code: kind, channel, correlation: incident?.id }]]);
    expect(incident?.id).not.toBe(person.id);
  });

  const notMe = async (id: string) => {
    const person = (await world.accounts.person(id))!;
    const place = { conversationId: 'web:1', channel: 'web' as const };
    await world.commit(world.identity.reports.notMe(place, { level: 2, person, actor: person }));
  };
  const died = (personId: string) =>
    world.commit(world.identity.reports.deceased({ personId, actorId: 'service', channel: 'voice' }));
});
