import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createPeople } from '../../bot/identity/person.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { claims, createWorld, type World } from './support.js';

const atDesk = { given: 'Mary', family: 'Testcase', birthDate: '1948-03-04', patientId: 'p-mary' };

describe.each(databases)('one patient, a desk and the web, on $name', ({ create }) => {
  let store: TestDatabase;
  let world: World;
  beforeEach(async () => {
    store = await create();
    world = createWorld(store.db);
  });
  afterEach(() => store.close());
  const desk = (patient = atDesk) => createPeople(world).atDesk(patient, 'es');
  const howMany = async () => (await store.db.selectFrom('person').select('id').execute()).length;

  it('who was enrolled at a desk and signs in on the web later is the same person, in the language chosen there', async () => {
    const enrolled = await desk();
    const signedIn = await world.accounts.signedIn(claims());
    expect(signedIn).toEqual(enrolled);
    expect(signedIn.language).toBe('es');
    expect(await world.accounts.signedIn(claims())).toEqual(enrolled);
    expect(await howMany()).toBe(1);
  });

  it('who signed in on the web and comes to a desk later is the same person', async () => {
    const signedIn = await world.accounts.signedIn(claims());
    expect((await desk()).id).toBe(signedIn.id);
    expect(await howMany()).toBe(1);
  });

  it('whose account is older than the index of patients is found at a desk all the same', async () => {
    const signedIn = await world.accounts.signedIn(claims());
    const other = await world.accounts.signedIn(claims({ subject: 'ben', patientId: 'p-ben' }));
    await store.db.updateTable('person').set({ patientIndex: null }).execute();
    expect((await desk()).id).toBe(signedIn.id);
    expect((await desk({ ...atDesk, patientId: 'p-ben' })).id).toBe(other.id);
    expect(await howMany()).toBe(2);
  });

  it('a second visit at a desk finds the same person, under the name they have now', async () => {
    const first = await desk();
    expect(await desk({ ...atDesk, family: 'Newname' })).toEqual({ ...first, family: 'Newname' });
  });

  it('another sign-in of the same patient is never attached to a person who has one', async () => {
    const enrolled = await desk();
    await world.accounts.signedIn(claims());
    const other = await world.accounts.signedIn(claims({ subject: 'somebody else' }));
    expect(other.id).not.toBe(enrolled.id);
    expect(await world.accounts.signedIn(claims({ subject: 'somebody else' }))).toEqual(other);
    expect((await desk()).id).toBe(enrolled.id);
  });

  it('a sign-in of another patient is somebody else', async () => {
    const enrolled = await desk();
    const other = await world.accounts.signedIn(claims({ patientId: 'p-other' }));
    expect(other.id).not.toBe(enrolled.id);
  });

  it('two first sign-ins at the same moment: one gets the person of the desk', async () => {
    const enrolled = await desk();
    const [a, b] = await Promise.all([
      world.accounts.signedIn(claims({ subject: 'one' })),
      world.accounts.signedIn(claims({ subject: 'two' })),
    ]);
    expect([a.id, b.id].filter((id) => id === enrolled.id)).toHaveLength(1);
    expect(await howMany()).toBe(2);
  });

  it('ten desks at the same moment make one person', async () => {
    const people = await Promise.all(Array.from({ length: 10 }, () => desk()));
    expect(new Set(people.map(({ id }) => id)).size).toBe(1);
    expect(await howMany()).toBe(1);
  });

  it('whose patient id changed at the sign-in is found under the new one only', async () => {
    const before = await world.accounts.signedIn(claims());
    await world.accounts.signedIn(claims({ patientId: 'p-merged' }));
    expect((await desk({ ...atDesk, patientId: 'p-merged' })).id).toBe(before.id);
    expect((await desk()).id).not.toBe(before.id);
  });
});
