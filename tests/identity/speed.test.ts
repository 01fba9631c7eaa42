import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createPeople } from '../../bot/identity/person.js';
import type { TestDatabase } from '../support/databases.js';
import { createWorld, inMemory, type World } from './support.js';

let store: TestDatabase;
let world: World;
beforeEach(async () => {
  store = await inMemory();
  world = createWorld(store.db);
});
afterEach(() => store.close());

it('the speed a person chose is sealed in their row, and everything else there stays', async () => {
  const { person } = await world.enrol();
  await world.commit([world.identity.keepRate(person.id, 0.8)]);
  const found = await createPeople(world).find(person.id);
  expect(found?.person).toEqual({ ...person, rate: 0.8 });
  const row = await store.db.selectFrom('person').select('sealed').executeTakeFirstOrThrow();
  expect(row.sealed).not.toContain('rate');
});
