import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createAudit } from '../../../bot/audit/create.js';
import { cleanName } from '../../../bot/clean-name.js';
import { createBrowsers } from '../../../bot/identity/browser-sessions.js';
import { ownFileLimits } from '../../../bot/records/own/own-file.js';
import { createOwnFiles, type Added } from '../../../bot/records/own/own-files.js';
import { readOwnFile } from '../../../bot/records/own/read.js';
import { commit } from '../../../bot/storage/commit.js';
import { purge } from '../../../bot/storage/purge.js';
import { writeEverything } from '../../storage/everything-sealed.js';
import { countingRandom, fakeClock, testSealing } from '../../storage/support.js';
import { databases, type TestDatabase } from '../../support/databases.js';

const sealing = testSealing();
const bytes = readFileSync('tests/fixtures/own/rosa-my-healthevet.txt');
const HERE = 'web:here';
const HOUR = 3_600_000;

describe.each(databases)('files of their own, on $name', ({ create }) => {
  let store: TestDatabase;
  let clock = fakeClock();
  beforeEach(async () => {
    store = await create();
    clock = fakeClock();
    for (const id of ['rosa', 'tom']) await writeEverything(store.db, sealing, id, 'words');
    await store.db.deleteFrom('ownFile').execute();
    const browser = { tokenHash: 'b', conversationId: HERE, actorId: 'rosa', personId: 'rosa', level: 2 };
    const times = { startedAt: clock.now(), lastSeenAt: clock.now() };
    await store.db
      .insertInto('browser')
      .values({ ...browser, ...times })
      .execute();
  });
  afterEach(() => store.close());

  const subject = {
    personId: 'rosa',
    patientId: 'p',
    given: 'Rosa',
    family: 'Delgado Núñez',
    birthDate: '1952-08-14',
  };
  const who = { personId: 'rosa', actorId: 'rosa', channel: 'web' } as const;
  const random = countingRandom();
  const parts = () => ({
    db: store.db,
    sealing,
    clock,
    random,
    audit: createAudit({ db: store.db, clock }),
  });
  const files = () => createOwnFiles({ ...parts(), read: async (...asked) => readOwnFile(...asked) });
  const heldOf = (added: Added) => {
    if (added.state !== 'held') throw new Error(added.why);
    return added;
  };
  const add = async (content: Uint8Array = bytes) => {
    const held = heldOf(await files().add({ name: 'report.txt', bytes: content }, subject, HERE));
    await commit(store.db, [held.effect]);
    return held.file;
  };
  /** Another file that says the same. */
  const otherwise = (content: Uint8Array, n = 0): Buffer =>
    Buffer.concat([content, Buffer.from(['\n', ' '][n % 2]!.repeat(1 + Math.floor(n / 2)))]);
  const rows = () => store.db.selectFrom('ownFile').selectAll().execute();
  const events = async () => (await parts().audit.history('rosa', 10)).map(({ event }) => event);

  it('added twice are noticed: the one that is kept stays the only one', async () => {
    const first = await add();
    await commit(store.db, [files().keep(who, first.id)]);
    const again = await files().add({ name: 'other name.txt', bytes }, subject, HERE);
    expect(again).toEqual({ state: 'refused', why: 'same' });
    expect((await rows()).map(({ id }) => id)).toEqual([first.id]);
  });

  it('added twice before anybody said what to do with them are one, asked about anew', async () => {
    await add();
    const second = await add();
    expect((await rows()).map(({ id }) => id)).toEqual([second.id]);
  });

  it('say what they are, and until the turn is committed nothing of them is anywhere', async () => {
    const added = heldOf(await files().add({ name: 'report.txt', bytes }, subject, HERE));
    expect(added.file).toMatchObject({
      name: 'report.txt',
      format: 'mhv',
      dated: '2013-09-09',
      bytes: bytes.length,
      inPart: false,
    });
    expect(added.file.sections.filter(({ count }) => count > 0)).toEqual([
      { id: 'medicines', count: 2 },
      { id: 'allergies', count: 2 },
      { id: 'conditions', count: 1 },
      { id: 'immunizations', count: 1 },
    ]);
    expect(await rows()).toEqual([]);
  });

  it('are sealed with their own key: what it is, and every byte of it', async () => {
    await add();
    const [row] = await rows();
    expect([row!.sealed.slice(0, 5), row!.sealedContent.slice(0, 5)]).toEqual(['s1.p.', 's1.p.']);
    const text = JSON.stringify(row);
    for (const word of ['CODEINE', 'report.txt', 'DELGADO']) {
      expect(text).not.toContain(word);
      expect(text).not.toContain(Buffer.from(word).toString('base64').slice(0, 8));
    }
  });

  it('are held for this conversation and no other, until they are kept', async () => {
    const { id } = await add();
    expect(await files().held('rosa', HERE, id)).toBe(true);
    expect(await files().held('rosa', 'web:other', id)).toBe(false);
    expect(await files().held('tom', HERE, id)).toBe(false);
    expect(await files().list('rosa')).toEqual([]);
    await commit(store.db, [files().keep(who, id)]);
    expect((await files().list('rosa')).map(({ name }) => name)).toEqual(['report.txt']);
    expect(await files().list('tom')).toEqual([]);
    expect(await events()).toEqual(['fileAdded']);
  });

  it('are gone when their owner throws them away, and nothing is told of it', async () => {
    const { id } = await add();
    await commit(store.db, [files().discard('rosa', id)]);
    expect([await rows(), await events()]).toEqual([[], []]);
  });

  it('are deleted by their owner alone, and that is told once', async () => {
    const { id } = await add();
    await commit(store.db, [files().keep(who, id)]);
    await commit(store.db, [files().remove({ ...who, personId: 'tom' }, id)]);
    expect(await rows()).toHaveLength(1);
    await commit(store.db, [files().remove(who, id), files().remove(who, id)]);
    expect([await rows(), await events()]).toEqual([[], ['fileDeleted', 'fileAdded']]);
  });

  it('are not kept after their hour, whoever says so too late', async () => {
    const { id } = await add();
    clock.pass(HOUR);
    expect(await files().held('rosa', HERE, id)).toBe(false);
    await commit(store.db, [files().keep(who, id)]);
    expect([await files().list('rosa'), await events()]).toEqual([[], []]);
  });

  it.each<[string, () => Promise<unknown>, number]>([
    ['while the session lasts', async () => undefined, 1],
    ['after an hour', async () => clock.pass(HOUR), 0],
    [
      'in a session that nobody ended',
      () => store.db.updateTable('browser').set({ lastSeenAt: -1e9 }).execute(),
      0,
    ],
  ])('that are only looked at stay %s: the purge', async (_, happens, left) => {
    await add(otherwise(bytes));
    const { id } = await add();
    await commit(store.db, [files().keep(who, id)]);
    await happens();
    await purge(store.db, clock.now());
    expect(await rows()).toHaveLength(1 + left);
  });

  it.each(['by word', 'on the page'])(
    'that are only looked at go at once when somebody signs out %s',
    async (how) => {
      const browsers = createBrowsers({ ...parts(), publicBaseUrl: 'https://va.example' });
      const { id } = await add();
      await commit(store.db, [files().keep(who, id)]);
      await add(otherwise(bytes));
      const out = how === 'by word' ? browsers.end(HERE) : browsers.signOut({ tokenHash: 'b', csrf: '' });
      await commit(store.db, [out]);
      expect((await rows()).map((row) => row.id)).toEqual([id]);
    },
  );

  it('are ten at most, and 50 MB together', async () => {
    const small = Buffer.from(
      '{"resourceType":"Patient","name":[{"given":["Rosa"],"family":"Delgado Nunez"}],"birthDate":"1952-08-14"}',
    );
    for (let n = 0; n < ownFileLimits.files; n += 1) await add(otherwise(small, n));
    const tooMany = { state: 'refused', why: 'tooMany' };
    expect(await files().add({ name: 'a', bytes: small }, subject, HERE)).toEqual(tooMany);
    await store.db.deleteFrom('ownFile').execute();
    const large = Buffer.concat([small, Buffer.alloc(ownFileLimits.bytes - small.length, 0x20)]);
    for (let n = 0; n < 2; n += 1) await add(large.subarray(0, -1 - n));
    expect(await files().add({ name: 'a', bytes: large }, subject, HERE)).toEqual(tooMany);
    await add(small);
  });

  it('of somebody else leave no trace', async () => {
    const other = readFileSync('tests/fixtures/own/somebody-else-my-healthevet.txt');
    expect(await files().add({ name: 'a', bytes: other }, subject, HERE)).toEqual({
      state: 'refused',
      why: 'somebodyElse',
    });
    expect([await rows(), await events()]).toEqual([[], []]);
  });
});

describe('a name is cleaned', () => {
  it.each([
    ['C:\\Users\\Rosa\\my report.txt', 'my report.txt'],
    ['../../etc/passwd', 'passwd'],
    ['<img src=x onerror=alert(1)>.txt', 'img srcx onerroralert(1).txt'],
    ['historia clínica (2).txt', 'historia clínica (2).txt'],
    ['a\u202egnp.txt', 'agnp.txt'],
    ['line\r\nbreak\0.txt', 'linebreak.txt'],
    ['', 'file'],
    ['/', 'file'],
    ['a'.repeat(300), 'a'.repeat(60)],
  ])('%j', (name, clean) => {
    expect(cleanName(name)).toBe(clean);
  });
});
