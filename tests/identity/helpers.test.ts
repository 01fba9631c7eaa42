import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Person, Place } from '../../bot/identity/identity.js';
import type { TestDatabase } from '../support/databases.js';
import type { Sensitivity } from '../../bot/records/record.js';
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

async function grant(
  days = 30,
  member = helper.memberNumber,
  categories: readonly Sensitivity[] = [],
): Promise<string> {
  const granted = await world.accounts.grant(mary.id, member, { days, categories }, 'wording-1');
  if (granted.state === 'granted') await world.commit(granted.effects);
  return granted.state;
}

type Change = 'revoke' | 'pause' | 'resume';

async function change(how: Change, by = mary.id, channel: 'web' | 'voice' = 'web'): Promise<void> {
  const [view] = await world.accounts.helpersOf(mary.id);
  await world.commit(await world.accounts[how](by, view!.grantId, channel));
}
const revoke = (by = mary.id) => change('revoke', by);
const events = async (n: number) =>
  (await world.audit.history(mary.id, n)).map(({ event, actorId, channel }) => [event, actorId, channel]);

/** A call on which the helper has the record open. */
async function openedCall(): Promise<Place> {
  const place = call();
  const at = { startedAt: world.clock.at, lastSeenAt: world.clock.at };
  await store.db
    .insertInto('channelSession')
    .values({
      conversationId: place.conversationId,
      personId: mary.id,
      actorId: helper.id,
      level: 2,
      ...at,
    })
    .execute();
  return place;
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

  it('enumeration: who tries member numbers one after the other learns no names', async () => {
    for (let n = 0; n < 10; n += 1) expect(await grant(30, `9999999${n}`)).toBe('unknownMember');
    expect(await grant()).toBe('tooMany');
    expect(await world.accounts.helpersOf(mary.id)).toEqual([]);
    world.clock.at += DAY;
    expect(await grant()).toBe('granted');
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

  it('acts under the own name, and is told nothing sensitive', async () => {
    expect(await world.identity.standing(web)).toEqual({
      level: 2,
      person: mary,
      actor: helper,
      signedFor: [],
    });
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
    const place = await openedCall();
    expect(await world.identity.standing(place)).toEqual({
      level: 2,
      person: mary,
      actor: helper,
      signedFor: [],
    });
    await revoke();
    await grant();
    expect(await world.identity.standing(place)).toEqual({ level: 0 });
  });
});

describe('what the Veteran signs', () => {
  it('is kept with its wording and time, and with the time it ended', async () => {
    await grant(30, helper.memberNumber, ['hiv', 'restricted']);
    const given = {
      kind: 'helper',
      wording: 'wording-1',
      givenAt: world.clock.at,
      grant: {
        helperId: helper.id,
        expiresAt: world.clock.at + 30 * DAY,
        categories: ['hiv', 'restricted'],
      },
    };
    expect(await world.accounts.consents(mary.id)).toMatchObject([{ ...given, withdrawnAt: null }]);
    world.clock.at += DAY;
    await revoke();
    expect(await world.accounts.consents(mary.id)).toMatchObject([{ ...given, withdrawnAt: world.clock.at }]);
  });

  it('is all that the helper may be told beside the rest', async () => {
    await grant(30, helper.memberNumber, ['mentalHealth']);
    world.signInOnWeb(mary.id, helper.id);
    expect((await world.identity.standing(web)).signedFor).toEqual(['mentalHealth']);
    await grant(30);
    expect((await world.identity.standing(web)).signedFor).toEqual([]);
  });

  it.each(['not json', '"hiv"', '{"hiv":true}', '["everything"]'])(
    'is nothing where it cannot be read: %s',
    async (categories) => {
      await grant(30, helper.memberNumber, ['hiv']);
      await store.db.updateTable('helperGrant').set({ categories }).execute();
      world.signInOnWeb(mary.id, helper.id);
      expect((await world.identity.standing(web)).signedFor).toEqual([]);
    },
  );

  it('anew for another end keeps the categories and a pause, and ends the consent before', async () => {
    await grant(90, helper.memberNumber, ['hiv']);
    await change('pause');
    world.clock.at += DAY;
    const [before] = await world.accounts.helpersOf(mary.id);
    await world.commit(await world.accounts.changeEnd(mary.id, before!.grantId, 30, 'wording-2'));
    expect(await world.accounts.helpersOf(mary.id)).toMatchObject([
      { categories: ['hiv'], paused: true, expiresAt: world.clock.at + 30 * DAY },
    ]);
    expect(await world.accounts.consents(mary.id)).toMatchObject([
      { wording: 'wording-2', withdrawnAt: null },
      { wording: 'wording-1', withdrawnAt: world.clock.at },
    ]);
  });

  it('cannot be changed by the helper, in any way', async () => {
    await grant();
    const [view] = await world.accounts.helpersOf(mary.id);
    const { accounts } = world;
    for (const by of [helper.id, 'nobody']) {
      expect(await accounts.revoke(by, view!.grantId, 'web')).toEqual([]);
      expect(await accounts.pause(by, view!.grantId, 'web')).toEqual([]);
      expect(await accounts.resume(by, view!.grantId, 'web')).toEqual([]);
      expect(await accounts.changeEnd(by, view!.grantId, 365, 'wording-1')).toEqual([]);
    }
    expect(await accounts.helpersOf(mary.id)).toEqual([view]);
  });

  it('lets in nobody whom the helper would let in', async () => {
    await grant();
    const friend = await world.accounts.signedIn(claims({ subject: 'joe', given: 'Joe' }));
    const passedOn = await world.accounts.grant(
      helper.id,
      friend.memberNumber,
      { days: 30, categories: [] },
      'w',
    );
    await world.commit(passedOn.state === 'granted' ? passedOn.effects : []);
    world.signInOnWeb(mary.id, friend.id);
    expect(await world.identity.standing(web)).toEqual({ level: 1 });
    expect(await world.accounts.helps(friend.id)).toMatchObject([{ personId: helper.id }]);
  });
});

describe('a pause', () => {
  beforeEach(() => grant(30, helper.memberNumber, ['hiv']));

  it('closes what the helper has open at once, on a call too, and the record is not offered', async () => {
    world.signInOnWeb(mary.id, helper.id);
    const place = await openedCall();
    await change('pause', mary.id, 'voice');
    expect(await world.identity.standing(web)).toEqual({ level: 1 });
    expect(await world.identity.standing(place)).toEqual({ level: 0 });
    expect(await world.accounts.helps(helper.id)).toEqual([]);
    expect(await world.accounts.helpersOf(mary.id)).toMatchObject([{ paused: true }]);
    expect(await events(1)).toEqual([['grantPaused', mary.id, 'voice']]);
  });

  it('ends when the Veteran says so, with what was signed for, and an old call stays closed', async () => {
    const place = await openedCall();
    await change('pause');
    await change('resume');
    expect(await world.identity.standing(place)).toEqual({ level: 0 });
    world.signInOnWeb(mary.id, helper.id);
    expect(await world.identity.standing(web)).toMatchObject({ level: 2, signedFor: ['hiv'] });
    expect(await events(2)).toEqual([
      ['grantResumed', mary.id, 'web'],
      ['grantPaused', mary.id, 'web'],
    ]);
  });

  it('does not outlast the grant: what has run out does not come back', async () => {
    await change('pause');
    const [view] = await world.accounts.helpersOf(mary.id);
    world.clock.at += 30 * DAY;
    expect(await world.accounts.resume(mary.id, view!.grantId, 'web')).toEqual([]);
  });

  it('is recorded once when asked for twice', async () => {
    await change('pause');
    await change('pause');
    expect((await events(2)).map(([event]) => event)).toEqual(['grantPaused', 'helperGranted']);
  });
});

describe('what is sent within a grant', () => {
  const reach = async () => {
    const [view] = await world.accounts.helpersOf(mary.id);
    return world.identity.helping.reach(mary.id, view?.grantId ?? 'none');
  };
  const bound = (number: string) =>
    world.enrol({ claims: claims({ subject: 'ana', given: 'Ana' }), phones: [{ number }] });

  it("goes to the helper's own mobile, and nowhere while the grant is paused or over", async () => {
    await bound('+12175550144');
    await grant();
    expect(await reach()).toEqual({ state: 'ready', number: '+12175550144' });
    await change('pause');
    expect(await reach()).toEqual({ state: 'notGranted' });
    await revoke();
    expect(await reach()).toEqual({ state: 'notGranted' });
  });

  it('goes nowhere while the helper is paused, such as when their own record says that they died', async () => {
    await bound('+12175550144');
    await grant();
    const who = { personId: helper.id, actorId: 'service', channel: 'web' as const };
    await world.commit(world.identity.reports.deceased(who));
    expect(await reach()).toEqual({ state: 'noMobile' });
  });

  it('goes nowhere within a day of a changed factor, nor to a landline', async () => {
    await bound('+12175550101');
    await grant();
    expect(await reach()).toEqual({ state: 'noMobile' });
    await store.db
      .updateTable('person')
      .set({ sharesHeldUntil: world.clock.at + 1 })
      .execute();
    expect(await reach()).toEqual({ state: 'held' });
  });
});

describe('a grant signed on paper', () => {
  it('is typed in by staff, recorded under their id, and ends like any other', async () => {
    const { accounts } = world;
    const made = await accounts.grantOnPaper(mary.id, helper.memberNumber, 90, ['sickleCell'], 'staff-7');
    expect(made.state).toBe('granted');
    await world.commit(made.state === 'granted' ? made.effects : []);
    expect(await accounts.helpersOf(mary.id)).toMatchObject([
      { personId: helper.id, categories: ['sickleCell'], expiresAt: world.clock.at + 90 * DAY },
    ]);
    expect(await accounts.consents(mary.id)).toMatchObject([{ kind: 'helper', wording: 'helper-paper-1' }]);
    expect(await events(2)).toEqual([
      ['helperGranted', 'staff-7', 'desk'],
      ['consentGiven', 'staff-7', 'desk'],
    ]);
    expect(await store.db.selectFrom('helperGrant').select('signed').execute()).toEqual([
      { signed: 'paper' },
    ]);
    await revoke();
    expect(await accounts.helpersOf(mary.id)).toEqual([]);
  });

  it.each([
    ['a number nobody has', () => '99999999'],
    ["the Veteran's own number", () => mary.memberNumber],
  ])('is refused for %s', async (_, member) => {
    expect(await world.accounts.grantOnPaper(mary.id, member(), 30, [], 'staff-7')).toEqual({
      state: 'unknownMember',
    });
  });
});
