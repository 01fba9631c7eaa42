import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NUMBER_SETTLES } from '../../bot/identity/times.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { claims, createWorld, DAY, inMemory, MARY, MARY_MOBILE, PIN, type World } from './support.js';

let store: TestDatabase;
let world: World;
const opens = async (create: () => Promise<TestDatabase>) => {
  store = await create();
  world = createWorld(store.db);
};
const lastCode = () => world.sent.at(-1)?.body.split(' ').at(-1) ?? '';

async function start(personId: string, number: string): Promise<string> {
  const started = await world.accounts.startPhone(personId, number);
  if (started.state === 'sent') await world.commit(started.effects);
  return started.state;
}

async function confirm(personId: string, code: string): Promise<string> {
  const bound = await world.accounts.confirmPhone(personId, code);
  if (bound.state === 'bound') await world.commit(bound.effects);
  return bound.state;
}

describe.each(databases)('a first sign-in on $name', ({ create }) => {
  beforeEach(() => opens(create));
  afterEach(() => store.close());

  it('ten at the same moment make one person', async () => {
    const people = await Promise.all(Array.from({ length: 10 }, () => world.accounts.signedIn(claims())));
    expect(new Set(people.map(({ id }) => id)).size).toBe(1);
    expect(await store.db.selectFrom('person').select('id').execute()).toHaveLength(1);
  });
});

describe('a person who signed in', () => {
  beforeEach(() => opens(inMemory));
  afterEach(() => store.close());

  it('has a member number of 8 digits without a leading zero, and no PIN, phone or card', async () => {
    const person = await world.accounts.signedIn(claims());
    expect(person).toMatchObject({
      given: 'Mary',
      birthDate: '1948-03-04',
      patientId: 'p-mary',
      language: 'en',
    });
    expect(person.memberNumber).toMatch(/^[1-9]\d{7}$/);
    expect(await world.accounts.hasPin(person.id)).toBe(false);
    expect(await world.accounts.phones(person.id)).toEqual([]);
    expect(await world.accounts.card(person.id)).toBeUndefined();
  });

  it('is the same one next time, with what the token says now and the language chosen here', async () => {
    const person = await world.accounts.signedIn(claims());
    await world.accounts.setLanguage(person.id, 'es');
    const again = await world.accounts.signedIn(claims({ family: 'Newname' }));
    expect(again).toEqual({ ...person, family: 'Newname', language: 'es' });
    expect(await world.accounts.person(person.id)).toEqual(again);
  });

  it('is told apart from the same subject of another issuer', async () => {
    const one = await world.accounts.signedIn(claims({ issuer: 'https://a.example', subject: 'b' }));
    const other = await world.accounts.signedIn(claims({ issuer: 'https://a.exampleb', subject: '' }));
    expect(one.id).not.toBe(other.id);
  });

  it('gets another member number when the first one drawn is taken', async () => {
    const draws = ['11111112', '11111112', '11111113'];
    world.random.digits = () => draws.shift() ?? '';
    const one = await world.accounts.signedIn(claims());
    const other = await world.accounts.signedIn(claims({ subject: 'john' }));
    expect([one.memberNumber, other.memberNumber]).toEqual(['11111112', '11111113']);
  });

  it('is stored sealed', async () => {
    const { person } = await world.enrol({
      phones: [{ number: MARY }, { number: MARY_MOBILE, readable: 'w' }],
    });
    const rows = await Promise.all(
      (['person', 'phone', 'pin', 'card', 'cardCode', 'consent', 'ticket', 'counter', 'audit'] as const).map(
        (table) => store.db.selectFrom(table).selectAll().execute(),
      ),
    );
    const stored = JSON.stringify(rows);
    const secrets = ['Testcase', '1948', 'p-mary', '5550101', '5550102', PIN, person.memberNumber];
    for (const secret of secrets) expect(stored).not.toContain(secret);
  });
});

describe('binding a phone', () => {
  let id: string;
  beforeEach(async () => {
    await opens(inMemory);
    id = (await world.accounts.signedIn(claims({ language: 'es' }))).id;
  });
  afterEach(() => store.close());

  it.each([
    ['a text to a mobile', '217-555-0102', MARY_MOBILE, 'text', /^bind es \d{6}$/, 'notice'],
    ['a call to a landline', '(217) 555 0101', MARY, 'call', /^bind by call es \d{6}$/, 'none'],
  ])('by %s', async (_, written, to, kind, body, texts) => {
    expect(await start(id, written)).toBe('sent');
    expect(world.sent).toEqual([{ kind, to, body: expect.stringMatching(body) }]);
    expect(await confirm(id, lastCode())).toBe('bound');
    expect(await world.accounts.phones(id)).toMatchObject([{ number: to, texts, optedOut: false }]);
    expect((await world.audit.history(id, 1))[0]).toMatchObject({ event: 'phoneBound' });
  });

  it.each([
    ['an internet number', '+12175550199', 'voip'],
    ['a number of a kind nobody knows', '+12175550198', 'voip'],
    ['no number', 'hello', 'notANumber'],
    ['911', '911', 'notANumber'],
  ])('is refused for %s', async (_, written, state) => {
    expect(await start(id, written)).toBe(state);
    expect(world.sent).toEqual([]);
  });

  it('takes a code three times, for ten minutes, and not for another account', async () => {
    await start(id, MARY_MOBILE);
    const code = lastCode();
    const john = await world.accounts.signedIn(claims({ subject: 'john' }));
    expect(await confirm(john.id, code)).toBe('expired');
    expect([
      await confirm(id, 'x'),
      await confirm(id, ''),
      await confirm(id, '1'),
      await confirm(id, code),
    ]).toEqual(['wrong', 'wrong', 'wrong', 'expired']);
    await start(id, MARY_MOBILE);
    world.clock.at += 600_000;
    expect(await confirm(id, lastCode())).toBe('expired');
    expect(await world.accounts.phones(id)).toEqual([]);
  });

  it('sends 2 in 10 seconds, 5 in 10 minutes and 20 a day to one number, whoever asks', async () => {
    const john = await world.accounts.signedIn(claims({ subject: 'john' }));
    const begin = world.clock.at;
    let sent = 0;
    const sentAfter: number[] = [];
    for (const minute of [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 30, 31, 32, 60, 61, 62, 120, 121, 122, 23 * 60]) {
      world.clock.at = begin + minute * 60_000;
      for (const who of [id, john.id, id]) if ((await start(who, MARY_MOBILE)) === 'sent') sent++;
      sentAfter.push(sent);
    }
    expect(sentAfter).toEqual([2, 4, 5, 5, 5, 5, 7, 9, 10, 10, 12, 14, 15, 17, 19, 20, 20, 20, 20, 20]);
  });

  it('again keeps one phone and its choice of texts, and counts from now', async () => {
    await start(id, MARY_MOBILE);
    await confirm(id, lastCode());
    const [phone] = await world.accounts.phones(id);
    await world.commit(await world.accounts.setTexts(id, phone!.id, 'readable', 'w'));
    world.clock.at += 100 * DAY;
    await start(id, MARY_MOBILE);
    await confirm(id, lastCode());
    expect(await world.accounts.phones(id)).toEqual([
      { ...phone, texts: 'readable', confirmBy: world.clock.at + 180 * DAY },
    ]);
  });

  it('keeps when it was bound first, until it is removed', async () => {
    const bindAgain = async () => {
      world.clock.at += DAY;
      await start(id, MARY_MOBILE);
      await confirm(id, lastCode());
      return (await store.db.selectFrom('phone').selectAll().where('removedAt', 'is', null).execute())[0]!;
    };
    const first = await bindAgain();
    expect(first.boundAt).toBe(world.clock.at);
    const again = await bindAgain();
    expect([again.boundAt, again.verifiedAt]).toEqual([first.boundAt, world.clock.at]);
    await world.commit(await world.accounts.removePhone(id, first.id));
    expect((await bindAgain()).boundAt).toBe(world.clock.at);
  });

  it('is undone by removing it; someone else cannot remove it', async () => {
    await start(id, MARY_MOBILE);
    await confirm(id, lastCode());
    const [phone] = await world.accounts.phones(id);
    const john = await world.accounts.signedIn(claims({ subject: 'john' }));
    expect(await world.accounts.removePhone(john.id, phone!.id)).toEqual([]);
    expect(await world.accounts.setTexts(john.id, phone!.id, 'readable', 'w')).toEqual([]);
    await world.commit(await world.accounts.removePhone(id, phone!.id));
    expect(await world.accounts.phones(id)).toEqual([]);
  });
});

describe('the opt-in to readable texts', () => {
  beforeEach(() => opens(inMemory));
  afterEach(() => store.close());

  it('is kept with wording and time, and its withdrawal too', async () => {
    const { person } = await world.enrol({ phones: [{ number: MARY_MOBILE, readable: 'warning 2025-03' }] });
    const givenAt = world.clock.at - NUMBER_SETTLES;
    const [phone] = await world.accounts.phones(person.id);
    world.clock.at += DAY;
    await world.commit(await world.accounts.setTexts(person.id, phone!.id, 'notice', ''));
    const consents = await store.db.selectFrom('consent').selectAll().execute();
    expect(consents).toMatchObject([{ wording: 'warning 2025-03', givenAt, withdrawnAt: world.clock.at }]);
  });

  it('is not possible for a landline', async () => {
    const { person } = await world.enrol();
    const [phone] = await world.accounts.phones(person.id);
    expect(await world.accounts.setTexts(person.id, phone!.id, 'readable', 'w')).toEqual([]);
  });
});

describe('PIN and card', () => {
  beforeEach(() => opens(inMemory));
  afterEach(() => store.close());

  it.each([
    ['03041948', 'date'],
    ['75550101', 'ownNumber'],
    ['123', 'length'],
  ])('%s is refused as %s', async (pin, why) => {
    const { person } = await world.enrol();
    expect(await world.accounts.setPin(person.id, pin)).toEqual({ state: 'weak', why });
  });

  it('a synthetic person is enrolled under the same rules', async () => {
    await expect(world.enrol({ pin: '12345678' })).rejects.toThrow('seedPin: run');
    await expect(world.enrol({ phones: [{ number: '+12175550199' }] })).rejects.toThrow('seedPhone: voip');
  });

  it('a card is 24 codes of 8 digits, shown once and never stored', async () => {
    const { person, cardCodes } = await world.enrol();
    expect(cardCodes).toHaveLength(24);
    for (const code of cardCodes) expect(code).toMatch(/^\d{8}$/);
    const createdAt = world.clock.at - NUMBER_SETTLES;
    expect(await world.accounts.card(person.id)).toEqual({ left: 24, total: 24, createdAt });
    const stored = JSON.stringify(await store.db.selectFrom('cardCode').selectAll().execute());
    for (const code of cardCodes) expect(stored).not.toContain(code);
  });

  it('a seeded random gives the same card again', async () => {
    const { cardCodes } = await world.enrol();
    await store.close();
    await opens(inMemory);
    expect((await world.enrol()).cardCodes).toEqual(cardCodes);
  });
});
