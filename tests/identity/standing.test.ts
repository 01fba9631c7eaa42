import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '../support/databases.js';
import { call, createWorld, inMemory, MARY, STRANGER, thread, type World } from './support.js';

let store: TestDatabase;
let world: World;
beforeEach(async () => {
  store = await inMemory();
  world = createWorld(store.db);
});
afterEach(() => store.close());

describe('before anything is proven', () => {
  it.each([
    ['a chat', { conversationId: 'chat', channel: 'web' as const }, 0],
    ['a call from a bound number', call(MARY), 1],
    ['a call from another number', call(STRANGER), 0],
    ['a call that withholds its number', call(), 0],
    ['a text from a bound number', thread(MARY), 1],
    ['a text from another number', thread(STRANGER), 0],
  ])('%s is known as far as its address', async (_, place, level) => {
    await world.enrol();
    expect(await world.identity.standing(place)).toEqual({ level });
  });

  it('a bound number is no longer known 180 days after it was confirmed', async () => {
    await world.enrol();
    world.clock.at += 180 * 24 * 60 * 60_000;
    expect(await world.identity.standing(call(MARY))).toEqual({ level: 0 });
  });

  it('ending what never began changes nothing', async () => {
    await world.commit([world.identity.end(call(STRANGER), 'hangUp')]);
    expect(await store.db.selectFrom('audit').selectAll().execute()).toEqual([]);
  });
});

describe('a signed-in chat', () => {
  it('has its own record open, until the person is gone', async () => {
    const { person } = await world.enrol();
    world.signInOnWeb(person.id);
    const place = { conversationId: 'chat', channel: 'web' as const };
    expect(await world.identity.standing(place)).toEqual({ level: 2, person, actor: person });
    await store.db.deleteFrom('person').execute();
    expect(await world.identity.standing(place)).toEqual({ level: 1 });
  });
});
