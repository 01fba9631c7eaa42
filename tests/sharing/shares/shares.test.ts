import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decryptFile } from '../../../bot/sharing/shlink/jwe.js';
import { parseShlink } from '../../../bot/sharing/shlink/payload.js';
import { SHARE_AT_MOST } from '../../../bot/sharing/shares/files.js';
import type { Trx } from '../../../bot/storage/effect.js';
import { sampleRecord } from '../../support/sample-record.js';
import { createSqlite, databases, type TestDatabase } from '../../support/databases.js';
import { DAY } from '../../identity/support.js';
import { terms, shareWorld } from './world.js';

describe.each(databases)('what a Veteran gives away, on $name', ({ create }) => {
  let store: TestDatabase;
  let world: Awaited<ReturnType<typeof shareWorld>>;
  beforeAll(async () => {
    store = await create();
    world = await shareWorld(store.db);
  });
  afterAll(() => store.close());

  const rowOf = (id: string) =>
    store.db.selectFrom('share').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

  it('is a link to the viewer, whose files the key of the link alone opens', async () => {
    const made = await world.share();
    expect(made.link).toMatch(/^https:\/\/va\.example\/view#shlink:\/[\w-]+$/);
    expect(made.passcode).toMatch(/^\d{6}$/);
    const payload = parseShlink(made.link)!;
    expect(payload).toMatchObject({ flag: 'P', exp: Math.floor((world.clock.now() + DAY) / 1000) });
    const files = store.db.selectFrom('shareFile').selectAll().where('shareId', '=', made.id).orderBy('n');
    const opened = [];
    for (const { jwe } of await files.execute()) opened.push(await decryptFile(payload.key, jwe));
    const types = opened.map(({ bytes }) => JSON.parse(Buffer.from(bytes).toString()) as { type: string });
    expect(types.map(({ type }) => type)).toEqual(['collection', 'collection', 'document']);
  });

  it('is listed with its name and what was chosen, and stopped for good', async () => {
    const { id } = await world.share({ to: 'Dr. Vega', choice: { notes: false }, lasts: 'week' });
    const [view] = await world.shares.list(world.person.id);
    expect(view).toMatchObject({ id, to: 'Dr. Vega', choice: { notes: false }, state: 'live', openings: [] });
    await world.commit(await world.shares.stop(world.who(), id));
    expect((await world.shares.list(world.person.id))[0]).toMatchObject({ id, state: 'stopped' });
    expect(await world.shares.stop(world.who(), id)).toEqual([]);
    const left = store.db.selectFrom('shareFile').select('n').where('shareId', '=', id);
    expect(await left.execute()).toEqual([]);
  });

  it.each([
    ['copy', false],
    ['texted', true],
    ['code', true],
    ['live', true],
  ] as const)('of the kind %s has its key here: %s', async (kind, kept) => {
    const { id } = await world.share({ kind });
    expect((await rowOf(id)).sealedKey !== null).toBe(kept);
    await world.commit(await world.shares.stop(world.who(), id));
    expect((await rowOf(id)).sealedKey).toBeNull();
  });

  it('by code ends after 15 minutes, and always asks for a passcode', async () => {
    const made = await world.share({ kind: 'code', lasts: 'week', passcode: false });
    expect(made).toMatchObject({ code: expect.stringMatching(/^\d{8}$/), passcode: expect.any(String) });
    expect(made.expiresAt).toBe(world.clock.now() + 15 * 60_000);
    await world.commit(await world.shares.stop(world.who(), made.id));
  });

  it('names no end in its link where only the Veteran ends it', async () => {
    const made = await world.share({ lasts: 'untilStopped', kind: 'live', passcode: false });
    const payload = parseShlink(made.link)!;
    expect(payload.exp).toBeUndefined();
    expect(payload.flag).toBe('L');
    await world.commit(await world.shares.stop(world.who(), made.id));
  });
});

describe('nothing is given away', () => {
  let store: TestDatabase;
  let world: Awaited<ReturnType<typeof shareWorld>>;
  beforeAll(async () => {
    store = await databases[0].create();
    world = await shareWorld(store.db);
  });
  afterAll(() => store.close());

  it('once 50 shares are live, until one is stopped', async () => {
    const many = await shareWorld(store.db, () => Promise.resolve([]));
    const ids: string[] = [];
    for (let n = 0; n < 50; n += 1) ids.push((await many.share({ passcode: false })).id);
    const another = () => many.shares.prepare(many.who(), many.person, sampleRecord(), terms);
    expect(await another()).toEqual({ state: 'tooMany' });
    await many.commit(await many.shares.stop(many.who(), ids[0]!));
    expect(await another()).toMatchObject({ state: 'ready' });
  });

  it('of a record that no link may carry', async () => {
    const huge = [{ contentType: 'application/fhir+json', jwe: 'a'.repeat(SHARE_AT_MOST + 1) }];
    const other = await createSqlite();
    const large = await shareWorld(other.db, () => Promise.resolve(huge));
    expect(await large.shares.prepare(large.who(), large.person, sampleRecord(), terms)).toEqual({
      state: 'tooLarge',
    });
    await other.close();
  });

  it('of nobody who was erased meanwhile', async () => {
    const made = await world.shares.prepare(world.who(), world.person, sampleRecord(), terms);
    if (made.state !== 'ready') throw new Error(made.state);
    await store.db.updateTable('person').set({ id: 'gone' }).where('id', '=', world.person.id).execute();
    await made.effects[0]!.apply(store.db as Trx);
    await store.db.updateTable('person').set({ id: world.person.id }).where('id', '=', 'gone').execute();
    const row = store.db.selectFrom('share').select('id').where('id', '=', made.id);
    expect(await row.executeTakeFirst()).toBeUndefined();
  });

  it('by somebody whose sign-in was changed, or who said "that’s not me", while it was written', async () => {
    const made = await world.shares.prepare(world.who(), world.person, sampleRecord(), terms);
    if (made.state !== 'ready') throw new Error(made.state);
    const hold = (until: number | null) => store.db.updateTable('person').set({ sharesHeldUntil: until });
    await hold(world.clock.now() + DAY).execute();
    await expect(world.commit(made.effects)).rejects.toThrow('shares.held');
    await hold(null).execute();
    const row = store.db.selectFrom('share').select('id').where('id', '=', made.id);
    expect(await row.executeTakeFirst()).toBeUndefined();
  });

  it('by a helper', async () => {
    const who = { ...world.who(), actorId: 'a-helper' };
    expect(await world.shares.prepare(who, world.person, sampleRecord(), terms)).toEqual({ state: 'held' });
    const { id } = await world.share();
    expect(await world.shares.stop(who, id)).toEqual([]);
  });
});
