import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Database } from '../../bot/storage/database.js';
import type { TestDatabase } from '../support/databases.js';
import {
  call,
  claims,
  createWorld,
  inMemory,
  MARY,
  MARY_MOBILE,
  PIN,
  countingArgon,
  STRANGER,
  WRONG_PIN,
  type World,
} from './support.js';

const wish = { asked: 'medicines', language: 'en' } as const;
let store: TestDatabase;
let world: World;
let statements: string[];
let argon: ReturnType<typeof countingArgon>;

beforeEach(async () => {
  store = await inMemory();
  statements = [];
  argon = countingArgon();
  world = createWorld(logged(store.db), { argon });
});
afterEach(() => store.close());

/** The same database, with every statement noted as it is compiled. */
function logged(db: Database): Database {
  return db.withPlugin({
    transformQuery: ({ node }) => {
      statements.push(node.kind);
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  });
}

interface Seen {
  readonly answers: readonly unknown[];
  readonly statements: readonly string[];
  readonly hashes: number;
}

/** A whole proof as a caller sees it, and what it cost. Which card code is asked may differ; that it is stable may not. */
async function proof(from: string, member: string, pin: string, code: string): Promise<Seen> {
  statements = [];
  argon.verified = 0;
  const place = call(from);
  const { phone } = world.identity;
  const begun = await phone.begin(place);
  await phone.member(place, member);
  const taken = await phone.pin(place, pin);
  const asked = await phone.cardNumber(place);
  const again = await phone.cardNumber(place);
  const sent = (await phone.sendCode(place)).state;
  const verdict = (await phone.code(place, code)).state;
  return {
    answers: [begun, taken, asked === again && asked >= 1 && asked <= 24, sent, verdict],
    statements,
    hashes: argon.verified,
  };
}

/** "I lost my phone", with one factor. */
async function lost(from: string, member: string, given: string): Promise<Seen> {
  statements = [];
  argon.verified = 0;
  const place = call(from);
  const { phone, reports } = world.identity;
  await phone.begin(place);
  await phone.member(place, member);
  const { state } = await reports.lostByKeypad(place, given, 'both');
  return { answers: [state], statements, hashes: argon.verified };
}

describe('threat: enumeration · someone who is not enrolled', () => {
  it('and says that a phone was lost gets the answer, queries and hashes of someone who is', async () => {
    const { person } = await world.enrol({ phones: [{ number: MARY }, { number: MARY_MOBILE }] });
    const known = await lost(STRANGER, person.memberNumber, WRONG_PIN);
    const unknown = await lost(STRANGER, '00000000', WRONG_PIN);
    expect(unknown).toEqual(known);
    expect(unknown.hashes).toBe(1);
  });

  it.each([
    ['a card code', '48213975'],
    ['a texted code', '482139'],
    ['something else', '12'],
  ])('gets the answers, queries and hashes of someone who is, with a wrong PIN and %s', async (_, code) => {
    const { person } = await world.enrol({ phones: [{ number: MARY }, { number: MARY_MOBILE }] });
    const known = await proof(STRANGER, person.memberNumber, WRONG_PIN, code);
    const unknown = await proof('+12175550161', '99999999', WRONG_PIN, code);
    expect(unknown).toEqual(known);
    expect(known.hashes).toBe(1);
  });

  it('gets the same with any PIN as someone enrolled who has none', async () => {
    const { person } = await world.enrol({ card: false });
    await store.db.deleteFrom('pin').execute();
    const known = await proof(STRANGER, person.memberNumber, PIN, '48213975');
    expect(await proof('+12175550161', '99999999', PIN, '48213975')).toEqual(known);
  });

  it('is locked after as many guesses, for as long', async () => {
    const { person } = await world.enrol();
    const seen = async (from: string, member: string) => {
      const place = call(from);
      await world.identity.phone.member(place, member);
      const states = [];
      for (let i = 0; i < 7; i++) states.push(await world.identity.phone.pin(place, WRONG_PIN));
      return states;
    };
    expect(await seen('+12175550161', '99999999')).toEqual(await seen(STRANGER, person.memberNumber));
  });

  it('is asked the same card code at every call', async () => {
    const asked = async () => {
      const place = call(STRANGER);
      await world.identity.phone.begin(place);
      await world.identity.phone.member(place, '99999999');
      return world.identity.phone.cardNumber(place);
    };
    expect(await asked()).toBe(await asked());
  });

  it('is called back no more than someone who is, after a wrong PIN', async () => {
    const { person } = await world.enrol();
    const seen = async (from: string, member: string) => {
      const place = call(from);
      const { phone, calls } = world.identity;
      await phone.begin(place);
      await phone.member(place, member);
      await phone.pin(place, WRONG_PIN);
      statements = [];
      const placed = await calls.callBack(place, wish);
      if (placed.state === 'maybePlaced') await world.commit(placed.effects);
      return { state: placed.state, statements: [...statements] };
    };
    const known = await seen(STRANGER, person.memberNumber);
    expect(await seen('+12175550161', '99999999')).toEqual(known);
    expect(world.sent.filter(({ kind }) => kind === 'call')).toEqual([]);
  });

  it('who texts CALL gets the answer, and costs the queries, of someone who is', async () => {
    await world.enrol({ phones: [{ number: MARY_MOBILE }] });
    const seen = async (address: string) => {
      statements = [];
      const place = { conversationId: address, channel: 'sms' as const, address };
      const placed = await world.identity.calls.ring(place, wish);
      return { state: placed.state, statements: [...statements] };
    };
    expect(await seen(STRANGER)).toEqual(await seen(MARY_MOBILE));
  });

  it('on a call that we placed, a member number that nobody has costs what one of its people costs', async () => {
    const { person } = await world.enrol({ phones: [{ number: MARY_MOBILE }] });
    await world.enrol({ claims: claims({ subject: 'ann' }), phones: [{ number: MARY_MOBILE }] });
    const seen = async (member: string) => {
      const { calls } = world.identity;
      world.sent.length = 0;
      const placed = await calls.ring(place, wish);
      if (placed.state === 'maybePlaced') await world.commit(placed.effects);
      const leg = call(MARY_MOBILE);
      const { searchParams } = new URL(world.sent[0]?.body ?? '', 'https://va.example');
      await calls.answer(leg, searchParams.get('placed') ?? '');
      await calls.begin(leg);
      statements = [];
      argon.verified = 0;
      await calls.member(leg, member);
      const { state } = await calls.pin(leg, WRONG_PIN);
      return { state, statements: [...statements], hashes: argon.verified };
    };
    const place = { conversationId: 'thread', channel: 'sms' as const, address: MARY_MOBILE };
    const known = await seen(person.memberNumber);
    expect(await seen('99999999')).toEqual(known);
    expect(known.hashes).toBe(1);
  });

  it('gets a link by text like anyone else', async () => {
    await world.enrol({ phones: [{ number: MARY_MOBILE }] });
    const seen = async (address: string) => {
      statements = [];
      const link = await world.identity.text.link(
        { conversationId: address, channel: 'sms', address },
        'medicines',
      );
      if (link.state === 'ready') await world.commit(link.effects);
      return { state: link.state, statements };
    };
    expect(await seen(STRANGER)).toEqual(await seen(MARY_MOBILE));
  });
});
