import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Person, Place } from '../../bot/identity/identity.js';
import type { TestDatabase } from '../support/databases.js';
import { call, claims, createWorld, DAY, inMemory, type World } from './support.js';

let store: TestDatabase;
let world: World;
let mary: Person;
let helper: Person;
const web: Place = { conversationId: 'chat', channel: 'web' };

beforeEach(async () => {
  store = await inMemory();
  world = createWorld(store.db);
  mary = await world.accounts.signedIn(claims());
  helper = await world.accounts.signedIn(claims({ subject: 'ana', given: 'Ana' }));
});
afterEach(() => store.close());

async function grant(days = 30, member = helper.memberNumber): Promise<string> {
  const granted = await world.accounts.grant(mary.id, member, days);
  if (granted.state === 'granted') await world.commit(granted.effects);
  return granted.state;
}

async function revoke(by = mary.id): Promise<void> {
  const [view] = await world.accounts.helpersOf(mary.id);
  await world.commit(await world.accounts.revoke(by, view!.grantId));
}

describe('a helper', () => {
  it('is granted by the member number read out, spaces and all, and both see it', async () => {
    expect(await grant(30, helper.memberNumber.replace(/(....)/, '$1 '))).toBe('granted');
    const expiresAt = world.clock.at + 30 * DAY;
    expect(await world.accounts.helpersOf(mary.id)).toMatchObject([
      { given: 'Ana', personId: helper.id, expiresAt },
    ]);
    expect(await world.accounts.helps(helper.id)).toMatchObject([
      { given: 'Mary', personId: mary.id, expiresAt },
    ]);
    expect(await world.accounts.helps(mary.id)).toEqual([]);
    expect((await world.audit.history(mary.id, 1))[0]).toMatchObject({ event: 'helperGranted' });
  });

  it.each([
    ['nobody has the number', () => '99999999'],
    ['it is empty', () => ''],
    ['it is the own number', () => mary.memberNumber],
  ])('is not granted when %s', async (_, member) => {
    expect(await grant(30, member())).toBe('unknownMember');
  });

  it('granted again is one helper with the new end', async () => {
    await grant(30);
    await grant(7);
    expect(await world.accounts.helpersOf(mary.id)).toMatchObject([{ expiresAt: world.clock.at + 7 * DAY }]);
  });

  it('is granted for a year at most', async () => {
    await grant(100_000);
    expect(await world.accounts.helpersOf(mary.id)).toMatchObject([
      { expiresAt: world.clock.at + 365 * DAY },
    ]);
  });
});

describe('a helper with the record open', () => {
  beforeEach(async () => {
    await grant();
    world.signInOnWeb(mary.id, helper.id);
  });

  it('acts under the own name', async () => {
    expect(await world.identity.standing(web)).toEqual({ level: 2, person: mary, actor: helper });
  });

  it('reads nothing from the moment the grant is revoked', async () => {
    await revoke();
    expect(await world.identity.standing(web)).toEqual({ level: 1 });
    expect(await world.accounts.helps(helper.id)).toEqual([]);
    expect((await world.audit.history(mary.id, 1))[0]).toMatchObject({ event: 'helperRevoked' });
  });

  it('reads nothing from the moment the grant runs out', async () => {
    world.clock.at += 30 * DAY - 1;
    expect((await world.identity.standing(web)).level).toBe(2);
    world.clock.at += 1;
    expect(await world.identity.standing(web)).toEqual({ level: 1 });
  });

  it.each(['mary', 'ana'])('reads nothing while %s is paused', async (who) => {
    const id = who === 'mary' ? mary.id : helper.id;
    await store.db.updateTable('person').set({ pausedAt: 1 }).where('id', '=', id).execute();
    expect(await world.identity.standing(web)).toEqual({ level: 1 });
  });

  it('cannot be let in by anyone but the person', async () => {
    world.signInOnWeb(helper.id, mary.id);
    expect(await world.identity.standing(web)).toEqual({ level: 1 });
  });

  it('stays when somebody else tries to revoke', async () => {
    await revoke(helper.id);
    expect((await world.identity.standing(web)).level).toBe(2);
  });

  it('loses an open call too, and it does not come back with a new grant', async () => {
    const place = call();
    const now = world.clock.at;
    await store.db
      .insertInto('channelSession')
      .values({
        conversationId: place.conversationId,
        personId: mary.id,
        actorId: helper.id,
        level: 2,
        startedAt: now,
        lastSeenAt: now,
      })
      .execute();
    expect(await world.identity.standing(place)).toEqual({ level: 2, person: mary, actor: helper });
    await revoke();
    await grant();
    expect(await world.identity.standing(place)).toEqual({ level: 0 });
  });
});
