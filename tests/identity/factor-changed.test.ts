import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '../support/databases.js';
import { claims, createWorld, DAY, inMemory, MARY, MARY_MOBILE, PIN, thread, type World } from './support.js';

const OTHER_MOBILE = '+12175550103';
let store: TestDatabase;
let world: World;
let id: string;
const here = { tokenHash: 'the browser of the change' };

beforeEach(async () => {
  store = await inMemory();
  world = createWorld(store.db);
  const phones = [MARY, MARY_MOBILE, OTHER_MOBILE].map((number) => ({ number }));
  id = (await world.enrol({ claims: claims({ language: 'es' }), phones })).person.id;
});
afterEach(() => store.close());

const phoneId = async (number: string) =>
  (await world.accounts.phones(id)).find((phone) => phone.number === number)?.id ?? '';

async function bind(number: string) {
  const started = await world.accounts.startPhone(id, number);
  if (started.state !== 'sent') throw new Error(started.state);
  await world.commit(started.effects);
  const bound = await world.accounts.confirmPhone(id, world.sent.pop()?.body.slice(-6) ?? '', here);
  if (bound.state !== 'bound') throw new Error(bound.state);
  return bound.effects;
}

async function setPin(pin = '73915048') {
  const set = await world.accounts.setPin(id, pin, here);
  if (set.state !== 'set') throw new Error(set.state);
  return set.effects;
}

const changes = [
  ['a phone added', () => bind('+12175550104')],
  ['a phone removed', async () => world.accounts.removePhone(id, await phoneId(OTHER_MOBILE), here)],
  ['a PIN set', () => setPin()],
] as const;

/** Texts, calls and browsers that are signed in: the person's, and a helper's with the record open. */
async function everywhere(helper: string) {
  const now = world.clock.at;
  const opened = { personId: id, level: 2, startedAt: now, lastSeenAt: now, endedAt: null };
  const row = (name: string, actorId: string) => ({ ...opened, conversationId: name, actorId });
  await store.db
    .insertInto('channelSession')
    .values([row('sms:mine', id), row('voice:helper', helper)])
    .execute();
  const browser = (tokenHash: string, actorId: string) => ({ ...opened, tokenHash, actorId });
  const browsers = [browser(here.tokenHash, id), browser('mine elsewhere', id), browser('helper', helper)];
  await store.db.insertInto('browser').values(browsers).execute();
}

async function stillSignedIn(): Promise<readonly string[]> {
  const open = { channelSession: 'conversationId', browser: 'tokenHash' } as const;
  const channels = await store.db
    .selectFrom('channelSession')
    .selectAll()
    .where('endedAt', 'is', null)
    .execute();
  const browsers = await store.db.selectFrom('browser').selectAll().where('endedAt', 'is', null).execute();
  return [...channels.map((row) => row[open.channelSession]), ...browsers.map((row) => row[open.browser])];
}

describe.each(changes)('%s', (_, change) => {
  it('signs out everyone but the browser of the change', async () => {
    const helper = await world.accounts.signedIn(claims({ subject: 'ana' }));
    await everywhere(helper.id);
    await world.commit(await change());
    expect(await stillSignedIn()).toEqual([here.tokenHash]);
  });

  it('is told to every mobile phone there was, in the language of the person, without a name', async () => {
    await world.commit(await change());
    const told = world.sent.map(({ kind, to, body }) => [kind, to, body]);
    expect(told.sort()).toEqual([
      ['text', MARY_MOBILE, 'changed es'],
      ['text', OTHER_MOBILE, 'changed es'],
    ]);
  });

  it('is not told to a phone that asked for no texts', async () => {
    await world.commit([world.identity.texts.optOut(thread(MARY_MOBILE))]);
    await world.commit(await change());
    expect(world.sent.map(({ to }) => to)).toEqual([OTHER_MOBILE]);
  });

  it('holds sharing for 24 hours', async () => {
    expect(await world.accounts.sharesHeldUntil(id)).toBeUndefined();
    await world.commit(await change());
    const until = world.clock.at + DAY;
    expect(await world.accounts.sharesHeldUntil(id)).toBe(until);
    const events = (await world.audit.history(id, 3)).map(({ event, facts }) => ({ event, facts }));
    expect(events).toContainEqual({ event: 'sharesHeld', facts: { until } });
    world.clock.at += DAY - 1;
    expect(await world.accounts.sharesHeldUntil(id)).toBe(until);
    world.clock.at += 1;
    expect(await world.accounts.sharesHeldUntil(id)).toBeUndefined();
  });
});

describe('what is no change of a factor', () => {
  it.each([
    ['a new card', async () => (await world.accounts.issueCard(id)).effects],
    ['a phone confirmed again in time', () => bind(MARY)],
  ])('%s ends no session, tells nobody and holds nothing', async (_, renewal) => {
    await everywhere('nobody');
    const before = await stillSignedIn();
    await world.commit(await renewal());
    expect(await stillSignedIn()).toEqual(before);
    expect(world.sent).toEqual([]);
    expect(await world.accounts.sharesHeldUntil(id)).toBeUndefined();
  });

  it('a PIN that is refused changes nothing', async () => {
    expect(await world.accounts.setPin(id, '11111111', here)).toEqual({ state: 'weak', why: 'repeats' });
    expect(await world.accounts.sharesHeldUntil(id)).toBeUndefined();
  });
});

it('a phone confirmed again after its 180 days is a change', async () => {
  world.clock.at += 180 * DAY;
  await world.commit(await bind(MARY));
  expect(await world.accounts.sharesHeldUntil(id)).toBe(world.clock.at + DAY);
});

describe('someone who took over the account', () => {
  it('cannot keep a phone from being told by using up its codes', async () => {
    for (let i = 0; i < 30; i++, world.clock.at += 5000) await world.accounts.startPhone(id, MARY_MOBILE);
    await world.commit(await setPin());
    expect(world.sent.map(({ to }) => to)).toContain(MARY_MOBILE);
  });

  it('cannot flood a phone with 100 changes', async () => {
    for (let i = 0; i < 50; i++) {
      await world.commit(await setPin('73915048'));
      await world.commit(await setPin(PIN));
    }
    expect(world.sent.filter(({ to }) => to === MARY_MOBILE)).toHaveLength(20);
  });
});
