import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Place } from '../../bot/identity/identity.js';
import { createWorld, MARY, PIN, type World } from '../identity/support.js';
import { startChildren, type Children } from '../storage/children.js';
import { databases, type TestDatabase } from '../support/databases.js';

jest.setTimeout(60_000);

const PROCESSES = 4;
const call: Place = { conversationId: 'call', channel: 'voice', address: MARY };

describe.each(databases)('threat: PIN or code race · 4 processes on one $name', ({ create }) => {
  let store: TestDatabase;
  let children: Children;
  let world: World;
  let mary: Awaited<ReturnType<World['enrol']>>;

  beforeEach(async () => {
    store = await create();
    world = createWorld(store.db);
    mary = await world.enrol();
    await world.identity.phone.begin(call);
    children = await startChildren(store.url, PROCESSES, 'tests/threats/race-child.ts');
  });
  afterEach(async () => {
    await children.stop();
    await store.close();
  });

  const race = async (action: string) => (await children.race<string[]>(action)).flat();
  const counted = (states: readonly string[]) =>
    Object.fromEntries([...new Set(states)].sort().map((s) => [s, states.filter((t) => t === s).length]));

  it('100 wrong PINs at once on one call: 5 are checked, 95 refused, and the right one then too', async () => {
    expect(counted(await race('wrongPins'))).toEqual({ locked: 95, taken: 5 });
    expect((await world.identity.phone.pin(call, PIN)).state).toBe('locked');
  });

  it('100 wrong PINs at once from 100 numbers: 50 are checked, then phone access is off', async () => {
    const { memberNumber } = mary.person;
    expect(counted(await race(`wrongPinsFromEverywhere ${memberNumber}`))).toEqual({ locked: 50, taken: 50 });
    const stranger: Place = { conversationId: 'stranger', channel: 'voice', address: '+12175550160' };
    await world.identity.phone.member(stranger, memberNumber);
    expect(await world.identity.phone.pin(stranger, PIN)).toMatchObject({
      state: 'locked',
      until: 'webSignIn',
    });
  });

  it('100 times the right card code at once on one call: one success, one code used', async () => {
    await world.identity.phone.pin(call, PIN);
    const states = await race(`rightCodes ${mary.cardCodes[0]}`);
    expect(states).toHaveLength(100);
    expect(states.filter((state) => state === 'proven')).toHaveLength(1);
    expect((await world.accounts.card(mary.person.id))?.left).toBe(23);
  });

  it('the right card code at once on 40 calls from 40 numbers: one success, one code used', async () => {
    const { memberNumber } = mary.person;
    const states = await race(`rightCodesOnCallsOfTheirOwn ${memberNumber} ${mary.cardCodes[0]}`);
    expect(counted(states)).toEqual({ proven: 1, wrong: 39 });
    expect((await world.accounts.card(mary.person.id))?.left).toBe(23);
  });
});
