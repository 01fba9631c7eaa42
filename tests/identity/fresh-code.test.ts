import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Place } from '../../bot/identity/identity.js';
import type { Enrolled } from '../../bot/identity/seed.js';
import type { TestDatabase } from '../support/databases.js';
import { call, createWorld, inMemory, MARY, MINUTE, PIN, type World } from './support.js';

let store: TestDatabase;
let world: World;
let mary: Enrolled;
let place: Place;

beforeEach(async () => {
  store = await inMemory();
  world = createWorld(store.db);
  mary = await world.enrol();
  place = call(MARY);
  await world.prove(place, PIN, mary.cardCodes[0] ?? '');
});
afterEach(() => store.close());

async function oneMore(code: string) {
  const { phone } = world.identity;
  const begun = await phone.beginAgain(place, await world.identity.standing(place));
  if (begun.state === 'never') return { n: 0, state: begun.state };
  await world.commit(begun.effects);
  const verdict = await phone.codeAgain(place, code);
  if (verdict.state === 'fresh') await world.commit(verdict.effects);
  return { n: begun.number, state: verdict.state };
}

describe('one more code on a call', () => {
  it('both factors alone are level 2; one more code of the card is level 3', async () => {
    expect((await world.identity.standing(place)).level).toBe(2);
    expect(await oneMore(mary.cardCodes[1] ?? '')).toEqual({ n: 2, state: 'fresh' });
    expect(await world.identity.standing(place)).toMatchObject({ level: 3, freshAt: world.clock.at });
  });

  it('the code of the sign-in itself does not count again', async () => {
    expect((await oneMore(mary.cardCodes[0] ?? '')).state).toBe('wrong');
    expect((await world.identity.standing(place)).level).toBe(2);
  });

  it('a mistyped code asks for the same number again, and uses up none', async () => {
    await oneMore('00000001');
    expect(await oneMore(mary.cardCodes[1] ?? '')).toMatchObject({ n: 2, state: 'fresh' });
  });

  it('ends after 15 minutes at most', async () => {
    await oneMore(mary.cardCodes[1] ?? '');
    for (const level of [3, 3, 3, 2]) {
      world.clock.at += 4 * MINUTE - 1;
      expect((await world.identity.standing(place)).level).toBe(level);
    }
  });

  it('ends with the script that asked for it', async () => {
    await oneMore(mary.cardCodes[1] ?? '');
    await world.commit(world.identity.endFresh(place));
    expect((await world.identity.standing(place)).level).toBe(2);
  });

  it('is nothing once the caller has hung up', async () => {
    await oneMore('00000001');
    await world.commit([world.identity.end(place, 'hangUp')]);
    const late = await world.identity.phone.codeAgain(place, mary.cardCodes[1] ?? '');
    expect(late.state).toBe('wrong');
    expect((await oneMore(mary.cardCodes[1] ?? '')).state).toBe('never');
  });

  it('is limited like every other guess', async () => {
    const states = [];
    for (let i = 0; i < 6; i++) states.push((await oneMore('00000001')).state);
    expect(states).toEqual([...Array<string>(5).fill('wrong'), 'locked']);
  });

  it('is never given on a call that we placed', async () => {
    await store.db.updateTable('channelSession').set({ restricted: 1 }).execute();
    expect((await oneMore(mary.cardCodes[1] ?? '')).state).toBe('never');
    expect(await world.identity.standing(place)).toMatchObject({ level: 2, restricted: true });
  });
});
