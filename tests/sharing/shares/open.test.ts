import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { erasePerson } from '../../../bot/identity/erase.js';
import { paused } from '../../../bot/identity/pausing.js';
import type { Prepared } from '../../../bot/sharing/shares/shares.js';
import { checkPasscode } from '../../../bot/sharing/shares/passcode.js';
import { findShare, tokenIndex } from '../../../bot/sharing/shares/rows.js';
import { decryptFile } from '../../../bot/sharing/shlink/jwe.js';
import { parseShlink } from '../../../bot/sharing/shlink/payload.js';
import { purge } from '../../../bot/storage/purge.js';
import { databases, type TestDatabase } from '../../support/databases.js';
import type { Sensitivity } from '../../../bot/records/record.js';
import { medicine, sampleRecord } from '../../support/sample-record.js';
import { DAY, MARY_MOBILE, MINUTE } from '../../identity/support.js';
import { shareWorld, terms } from './world.js';

const HOUR = 60 * MINUTE;
const gone = { state: 'gone' };

describe.each(databases)('a link that somebody opens, on $name', ({ create }) => {
  let store: TestDatabase;
  let world: Awaited<ReturnType<typeof shareWorld>>;
  beforeAll(async () => {
    store = await create();
    world = await shareWorld(store.db);
  });
  afterAll(() => store.close());
  beforeEach(() => {
    world.told.length = 0;
    world.source.asked = 0;
    world.source.record = undefined;
    world.source.meanwhile = () => Promise.resolve();
    world.clock.at += HOUR;
  });

  const fileNames = async (made: Prepared): Promise<readonly string[]> => {
    const answer = await world.open(made);
    if (answer.state !== 'open') throw new Error(answer.state);
    return answer.files.map(({ location = '' }) => location.split('/').at(-1) ?? '');
  };
  const wrong = ({ passcode = '' }: Prepared) => String((Number(passcode) + 1) % 1_000_000).padStart(6, '0');

  it('gives its files by location, each for an hour, and its manifest says that they are final', async () => {
    const made = await world.share();
    const answer = await world.open(made);
    expect(answer).toMatchObject({ state: 'open', status: 'finalized' });
    const [first] = await fileNames(made);
    const jwe = (await world.doors.file(world.tokenOf(made), first!))!;
    const { contentType, bytes } = await decryptFile(parseShlink(made.link)!.key, jwe);
    expect(contentType).toBe('application/fhir+json');
    expect(JSON.parse(Buffer.from(bytes).toString())).toMatchObject({ resourceType: 'Bundle' });
    world.clock.at += HOUR;
    expect(await world.doors.file(world.tokenOf(made), first!)).toBeUndefined();
  });

  it('embeds what is short enough for who asks, and nothing longer', async () => {
    const made = await world.share();
    const lengths = await store.db
      .selectFrom('shareFile')
      .select('jwe')
      .where('shareId', '=', made.id)
      .execute();
    const [shortest = 0, next = 0] = lengths.map(({ jwe }) => jwe.length).sort((a, b) => a - b);
    const asked = { recipient: 'x', passcode: made.passcode!, embeddedLengthMax: next - 1 };
    const answer = await world.doors.manifest(world.tokenOf(made), asked);
    if (answer.state !== 'open') throw new Error(answer.state);
    const embedded = answer.files.flatMap((file) => file.embedded ?? []);
    expect(embedded.map((jwe) => jwe.length)).toEqual([shortest]);
    expect(answer.files.filter((file) => file.location).length).toBe(lengths.length - 1);
  });

  it.each([2 ** 31, 1e300, Infinity])(
    'embeds for who would take %d characters, and the one opening of a code is not lost on an error',
    async (embeddedLengthMax) => {
      const made = await world.share({ kind: 'code' });
      const asked = { recipient: 'x', passcode: made.passcode!, embeddedLengthMax };
      const answer = await world.doors.manifest(world.tokenOf(made), asked);
      if (answer.state !== 'open') throw new Error(answer.state);
      expect(answer.files.some(({ embedded }) => embedded !== undefined)).toBe(true);
    },
  );

  it('gives what is long by location, whatever is asked for: nobody makes us build one answer of 96 MB', async () => {
    const made = await world.share({ passcode: false });
    await store.db
      .updateTable('shareFile')
      .set({ jwe: 'x'.repeat(2 * 1024 * 1024) })
      .where('shareId', '=', made.id)
      .where('n', '=', 0)
      .execute();
    const asked = { recipient: 'x', embeddedLengthMax: 2 ** 30 };
    const answer = await world.doors.manifest(world.tokenOf(made), asked);
    if (answer.state !== 'open') throw new Error(answer.state);
    expect(answer.files[0]?.location).toContain('/files/0.');
  });

  it('is gone, and not an empty record, when its files went while it was opened', async () => {
    const made = await world.share({ passcode: false });
    await store.db.deleteFrom('shareFile').where('shareId', '=', made.id).execute();
    expect(await world.open(made)).toEqual(gone);
  });

  it.each([
    ['changed number', (t: string) => t.replace(/^\d/, (n) => String(Number(n) + 1))],
    ['changed time', (t: string) => t.replace(/\.(\d+)\./, (_, ms) => `.${Number(ms) + 1}.`)],
    ['changed seal', (t: string) => (t.endsWith('A') ? t.replace(/.$/, 'B') : t.replace(/.$/, 'A'))],
    ['no seal', (t: string) => t.slice(0, t.lastIndexOf('.') + 1)],
    ['nothing', () => ''],
  ])('refuses a ticket with a %s', async (_, change) => {
    const made = await world.share();
    const [ticket] = await fileNames(made);
    expect(await world.doors.file(world.tokenOf(made), change(ticket!))).toBeUndefined();
    const another = await world.share();
    expect(await world.doors.file(world.tokenOf(another), ticket!)).toBeUndefined();
  });

  it('asks for the passcode, says how many tries are left, and takes it with a space', async () => {
    const made = await world.share();
    const asked = { recipient: 'Dr. Lee' };
    const token = world.tokenOf(made);
    const without = { state: 'passcode', remainingAttempts: 5 };
    expect(await world.doors.manifest(token, asked)).toEqual(without);
    expect(await world.doors.manifest(token, { ...asked, passcode: '' })).toEqual(without);
    expect(await world.open(made, wrong(made))).toEqual({ state: 'passcode', remainingAttempts: 4 });
    expect(await world.open(made, made.passcode!.replace(/^.../, '$& '))).toMatchObject({ state: 'open' });
    expect(await world.open(made, wrong(made))).toEqual({ state: 'passcode', remainingAttempts: 3 });
  });

  it('dies of five wrong passcodes, however long between them', async () => {
    const made = await world.share({ lasts: 'week' });
    for (const remainingAttempts of [4, 3, 2, 1, 0]) {
      expect(await world.open(made, wrong(made))).toEqual({ state: 'passcode', remainingAttempts });
      world.clock.at += DAY;
    }
    expect(await world.open(made)).toEqual(gone);
    const [view] = await world.shares.list(world.person.id);
    expect(view).toMatchObject({ id: made.id, state: 'locked' });
    expect(view?.openings.map(({ outcome }) => outcome)).toEqual(Array(5).fill('wrongPasscode'));
    expect(await world.shares.stop(world.who(), made.id)).toEqual([]);
  });

  it('threat: PIN or code race · checks five of a hundred wrong passcodes at once, and then none', async () => {
    const made = await world.share();
    const share = (await findShare(
      store.db,
      tokenIndex(world.sealing, world.tokenOf(made)),
      world.clock.at,
    ))!;
    const verdicts = await Promise.all(
      Array.from({ length: 100 }, () => checkPasscode({ ...world, db: store.db }, share, wrong(made))),
    );
    const checked = verdicts.filter(({ state }) => state === 'wrong');
    expect(checked.length).toBe(5);
    expect(await world.open(made)).toEqual(gone);
  });

  it('gives a try back for a right passcode, also among others at once', async () => {
    const made = await world.share();
    for (let times = 0; times < 8; times += 1)
      expect(await world.open(made)).toMatchObject({ state: 'open' });
    world.clock.at += MINUTE;
    const both = await Promise.all([world.open(made), world.open(made, wrong(made)), world.open(made)]);
    expect(both.map(({ state }) => state)).toEqual(['open', 'passcode', 'open']);
    const row = await store.db
      .selectFrom('share')
      .select('triesLeft')
      .where('id', '=', made.id)
      .executeTakeFirst();
    expect(row?.triesLeft).toBe(4);
  });

  it('is not asked for again and again: ten times a minute', async () => {
    const made = await world.share({ passcode: false });
    for (let times = 0; times < 10; times += 1) expect((await world.open(made)).state).toBe('open');
    expect(await world.open(made)).toEqual({ state: 'tooOften', seconds: 60 });
    world.clock.at += MINUTE;
    expect((await world.open(made)).state).toBe('open');
  });

  it('without a passcode opens for whoever has it, and keeps the name they gave, cleaned and cut', async () => {
    const made = await world.share({ passcode: false });
    await world.open(made, undefined, `Dr.\u0000 Lee\n\u202e<b>${'x'.repeat(200)}`);
    const [opening] = (await world.shares.list(world.person.id))[0]!.openings;
    expect(opening?.recipient).toMatch(/^Dr\. ?Lee <b>x+$/);
    expect(opening?.recipient.length).toBeLessThanOrEqual(80);
    const row = await store.db
      .selectFrom('shareOpening')
      .selectAll()
      .where('shareId', '=', made.id)
      .executeTakeFirst();
    expect(row?.sealed).not.toContain('Lee');
  });

  describe('is gone, its files and its tickets too,', () => {
    const dead = async (made: Prepared, ticket: string) => {
      expect(await world.open(made)).toEqual(gone);
      expect(await world.doors.file(world.tokenOf(made), ticket)).toBeUndefined();
    };

    it('when it is stopped', async () => {
      const made = await world.share();
      const [ticket] = await fileNames(made);
      await world.commit(await world.shares.stop(world.who(), made.id));
      await dead(made, ticket!);
    });

    it('when it ran out, purged or not', async () => {
      const made = await world.share({ lasts: 'hour' });
      world.clock.at = made.expiresAt - 1;
      const [ticket] = await fileNames(made);
      world.clock.at = made.expiresAt;
      await dead(made, ticket!);
      await purge(store.db, world.clock.at);
      await dead(made, ticket!);
    });

    it('while its owner is paused', async () => {
      const made = await world.share();
      const [ticket] = await fileNames(made);
      await world.commit([paused(world, world.who(), 'deceased')]);
      await dead(made, ticket!);
      const fresh = await world.shares.prepare(world.who(), world.person, sampleRecord(), terms);
      expect(fresh).toEqual({ state: 'held' });
      await store.db.updateTable('person').set({ pausedAt: null, pausedWhy: null }).execute();
      expect((await world.open(made)).state).toBe('open');
    });

    it('while somebody looks into "that’s not me", and not for the day after a change of a factor', async () => {
      const made = await world.share({ lasts: 'week' });
      const [ticket] = await fileNames(made);
      await world.commit(
        world.identity.reports.notMe(
          { conversationId: 'c', channel: 'web' },
          { level: 2, person: world.person, actor: world.person },
        ),
      );
      await dead(made, ticket!);
      expect(await world.shares.heldUntil(world.person.id)).toBeGreaterThan(world.clock.at + 1000 * DAY);

      await store.db
        .updateTable('person')
        .set({ sharesHeldUntil: world.clock.at + DAY })
        .execute();
      expect((await world.open(made)).state).toBe('open');
      const again = await world.shares.prepare(world.who(), world.person, sampleRecord(), terms);
      expect(again).toEqual({ state: 'held' });
      world.clock.at += DAY;
      expect(await world.shares.heldUntil(world.person.id)).toBeUndefined();
      expect((await world.share()).id).toBeDefined();
    });
  });

  describe('that is kept up to date', () => {
    const live = () => world.share({ kind: 'live', lasts: 'untilStopped', passcode: false });
    const lineOf = async (made: Prepared) => {
      const [first] = await fileNames(made);
      const jwe = (await world.doors.file(world.tokenOf(made), first!))!;
      const { bytes } = await decryptFile(parseShlink(made.link)!.key, jwe);
      return (JSON.parse(Buffer.from(bytes).toString()) as { timestamp: string }).timestamp;
    };
    const fetchedAt = (at: number) => ({ ...sampleRecord(), fetchedAt: at });
    const iso = (at: number) => new Date(at).toISOString();

    it('says so, and is read anew when it is opened after a day, for the same link', async () => {
      const made = await live();
      expect(await world.open(made)).toMatchObject({ status: 'can-change' });
      world.clock.at += DAY;
      await world.open(made);
      expect(world.source.asked).toBe(0);
      world.clock.at += 1;
      world.source.record = fetchedAt(world.clock.at);
      expect(await lineOf(made)).toBe(iso(world.clock.at));
      expect(world.source.asked).toBe(1);
      await world.commit(await world.shares.stop(world.who(), made.id));
    });

    it('gives the older copy with its date where the source fails, and asks it once an hour at most', async () => {
      const made = await live();
      const before = world.clock.at;
      world.clock.at += 2 * DAY;
      expect(await lineOf(made)).toBe(iso(before));
      expect(await lineOf(made)).toBe(iso(before));
      expect(world.source.asked).toBe(1);
      world.clock.at += HOUR;
      await world.open(made);
      expect(world.source.asked).toBe(2);
      await world.commit(await world.shares.stop(world.who(), made.id));
    });
  });

  describe('that is kept up to date, of a record that came in part', () => {
    const live = () => world.share({ kind: 'live', lasts: 'untilStopped', passcode: false });
    const allergies = (why: 'timeout' | 'webOnly', at: number) =>
      sampleRecord(
        { allergies: { state: 'failed', entries: [], failures: [{ source: 'va', why }] } },
        { fetchedAt: at },
      );
    const fetchedAt = async ({ id }: Prepared) =>
      (await store.db.selectFrom('share').select('fetchedAt').where('id', '=', id).executeTakeFirstOrThrow())
        .fetchedAt;

    it('keeps the whole copy from before while a source is slow, and asks again after an hour', async () => {
      const made = await live();
      const before = await fetchedAt(made);
      world.clock.at += 2 * DAY;
      world.source.record = allergies('timeout', world.clock.at);
      await world.open(made);
      expect(await fetchedAt(made)).toBe(before);
      world.clock.at += HOUR;
      world.source.record = sampleRecord({}, { fetchedAt: world.clock.at });
      await world.open(made);
      expect(await fetchedAt(made)).toBe(world.clock.at);
      await world.commit(await world.shares.stop(world.who(), made.id));
    });

    it('leaves out a file that was deleted, however slow the source is, and also while it was being read', async () => {
      const made = await live();
      await world.commit([world.shares.renew(world.person.id)]);
      world.source.record = allergies('timeout', world.clock.at);
      world.source.meanwhile = () => world.commit([world.shares.renew(world.person.id)]);
      await world.open(made);
      expect(await fetchedAt(made)).toBe(world.clock.at);
      await world.commit(await world.shares.stop(world.who(), made.id));

      const another = await live();
      world.clock.at += 2 * DAY;
      await world.open(another);
      expect(await fetchedAt(another)).toBe(0);
      await world.commit(await world.shares.stop(world.who(), another.id));
    });

    it('is read anew where what is missing would be missing the next time too', async () => {
      const made = await live();
      world.clock.at += 2 * DAY;
      world.source.record = allergies('webOnly', world.clock.at);
      await world.open(made);
      expect(await fetchedAt(made)).toBe(world.clock.at);
      await world.commit(await world.shares.stop(world.who(), made.id));
    });
  });

  it('is gone when the record read anew says that its owner has died, or they stop it meanwhile', async () => {
    const [one, two] = [
      await world.share({ kind: 'live', lasts: 'week', passcode: false }),
      await world.share({ kind: 'live', lasts: 'week', passcode: false }),
    ];
    world.clock.at += 2 * DAY;
    world.source.meanwhile = async () => world.commit(await world.shares.stop(world.who(), one.id));
    expect(await world.open(one)).toEqual(gone);
    world.source.meanwhile = () => world.commit([paused(world, world.who(), 'deceased')]);
    expect(await world.open(two)).toEqual(gone);
    await store.db.updateTable('person').set({ pausedAt: null, pausedWhy: null }).execute();
    await world.commit(await world.shares.stop(world.who(), two.id));
  });

  it('holds what is private in a special way only where that was chosen', async () => {
    const record = sampleRecord({
      medicines: {
        entries: [medicine('Lisinopril'), medicine('Sertraline', { sensitivity: ['mentalHealth'] })],
      },
    });
    const readOf = async (sensitive?: readonly Sensitivity[]) => {
      const choice = { notes: true, ...(sensitive && { sensitive }) };
      const made = await world.shares.prepare(world.who(), world.person, record, { ...terms, choice });
      if (made.state !== 'ready') throw new Error(made.state);
      await world.commit(made.effects);
      const answer = await world.open(made);
      if (answer.state !== 'open') throw new Error(answer.state);
      const [, ticket = ''] = /files\/(.+)$/.exec(answer.files[1]?.location ?? '') ?? [];
      const jwe = (await world.doors.file(world.tokenOf(made), ticket))!;
      return Buffer.from((await decryptFile(parseShlink(made.link)!.key, jwe)).bytes).toString();
    };
    expect(await readOf()).not.toContain('Sertraline');
    expect(await readOf([])).toContain('Lisinopril');
    expect(await readOf(['mentalHealth'])).toContain('Sertraline');
  });

  describe('by a code read out at a clinic', () => {
    const code = (given: string, source = `clinic ${world.clock.at}`) => world.doors.code(given, source);

    it('is the link itself, until it was opened once with the passcode', async () => {
      const made = await world.share({ kind: 'code' });
      for (let n = 0; n < 2; n += 1)
        expect(await code(made.code!)).toEqual({ state: 'link', link: made.link });
      expect(await world.open(made, wrong(made))).toMatchObject({ state: 'passcode' });
      const [ticket] = await fileNames(made);
      expect(await world.open(made)).toEqual(gone);
      expect(await code(made.code!)).toEqual({ state: 'wrong' });
      expect(await world.doors.file(world.tokenOf(made), ticket!)).toBeDefined();
      const row = await store.db.selectFrom('share').selectAll().where('id', '=', made.id).executeTakeFirst();
      expect(row?.sealedKey).toBeNull();
      expect((await world.shares.list(world.person.id))[0]).toMatchObject({ state: 'usedUp' });
    });

    it('opens for one of twenty who type it and the passcode at once', async () => {
      const made = await world.share({ kind: 'code' });
      const opened = await Promise.all(Array.from({ length: 20 }, () => world.open(made)));
      expect(opened.filter(({ state }) => state === 'open')).toHaveLength(1);
    });

    it.each([
      ['after 15 minutes', async () => void (world.clock.at += 15 * MINUTE)],
      [
        'once it was stopped',
        async (made: Prepared) => world.commit(await world.shares.stop(world.who(), made.id)),
      ],
    ])('is as wrong as any other %s', async (_, end) => {
      const made = await world.share({ kind: 'code' });
      await end(made);
      expect(await code(made.code!)).toEqual({ state: 'wrong' });
    });

    it('cannot be tried out: ten codes from one source, a thousand in all in 15 minutes', async () => {
      for (let n = 0; n < 10; n += 1) expect(await code('00000000', 'one')).toEqual({ state: 'wrong' });
      expect(await code('00000000', 'one')).toEqual({ state: 'tooOften', seconds: 900 });
      expect(await code('00000000', 'another')).toEqual({ state: 'wrong' });
      await store.db
        .updateTable('counter')
        .set({ count: 1_000 })
        .where('name', '=', 'clinicCodeAll')
        .execute();
      expect((await code('00000000', 'a third')).state).toBe('tooOften');
      world.clock.at += 15 * MINUTE;
      expect(await code('00000000', 'one')).toEqual({ state: 'wrong' });
    });
  });

  describe('whose owner wishes to hear of it', () => {
    /** The next time that it is that hour in UTC. */
    const next = (hour: number) => {
      const midnight = Math.ceil(world.clock.at / DAY) * DAY;
      world.clock.at = midnight + hour * HOUR;
    };

    it('is told by a text to their mobile, once an hour at most', async () => {
      next(18);
      const made = await world.share({ tell: true, passcode: false, lasts: 'week' });
      await world.open(made);
      await world.open(made);
      expect(world.told).toEqual([{ to: MARY_MOBILE, language: 'en', notBefore: undefined }]);
      world.clock.at += HOUR;
      await world.open(made);
      expect(world.told).toHaveLength(2);
    });

    it('is told in the morning of what was opened at night, and not where they do not wish it', async () => {
      next(6);
      await world.open(await world.share({ tell: false, passcode: false }));
      expect(world.told).toEqual([]);
      await world.open(await world.share({ tell: true, passcode: false }));
      expect(world.told[0]?.notBefore).toBeGreaterThan(world.clock.at + 5 * HOUR);
    });
  });

  it('is in the audit with its id and kind, and with nothing else', async () => {
    const made = await world.share({ to: 'Dr. Canary', passcode: false });
    await world.open(made, undefined, 'Canary Clinic');
    await world.commit(await world.shares.stop(world.who(), made.id));
    const entries = (await world.audit.history(world.person.id, 3)).map(({ event, actorId, facts }) => [
      event,
      actorId === world.person.id ? 'owner' : actorId,
      facts,
    ]);
    const facts = { shareId: made.id, kind: 'copy' };
    expect(entries).toEqual([
      ['shareStopped', 'owner', facts],
      ['shareOpened', 'service', facts],
      ['shareMade', 'owner', facts],
    ]);
  });

  it('is gone with the person who shared it', async () => {
    const made = await world.share();
    const [ticket] = await fileNames(made);
    expect(await erasePerson({ ...world, db: store.db }, world.person.id)).toMatchObject({ state: 'erased' });
    expect(await world.open(made)).toEqual(gone);
    expect(await world.doors.file(world.tokenOf(made), ticket!)).toBeUndefined();
    expect(await store.db.selectFrom('shareFile').selectAll().execute()).toEqual([]);
  });
});
