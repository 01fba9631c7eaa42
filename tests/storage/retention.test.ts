import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAudit, verify } from '../../bot/audit/create.js';
import { commit } from '../../bot/storage/commit.js';
import { FOREVER, hit, limits, type Limit } from '../../bot/storage/counters.js';
import { purge } from '../../bot/storage/purge.js';
import { retention } from '../../bot/storage/retention.js';
import { databases, type TestDatabase } from '../support/databases.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = 100 * retention.audit;

describe.each(databases)('what is kept, and until when, on $name', ({ create }) => {
  let store: TestDatabase;
  let run = 0;
  beforeAll(async () => {
    store = await create();
  });
  afterAll(() => store.close());
  const newId = () => `r${(run += 1)}`;

  const desk = async (endedAt: number | null) => {
    const row = { tokenHash: newId(), staffIndex: 's', sealed: 'name', startedAt: START, lastSeenAt: START };
    await store.db
      .insertInto('deskSession')
      .values({ ...row, endedAt })
      .execute();
    const rows = store.db.selectFrom('deskSession').select('sealed').where('tokenHash', '=', row.tokenHash);
    return async () => {
      const found = await rows.executeTakeFirst();
      return found ? (found.sealed ?? 'row without name') : 'gone';
    };
  };

  it.each([
    ['under way', null, 12 * HOUR - 1, 'name'],
    ['signed out', START + 1, 2, 'row without name'],
    ['left open', null, 12 * HOUR, 'row without name'],
    ['of yesterday', null, DAY, 'gone'],
  ])('a desk session %s', async (_, endedAt, after, left) => {
    const kept = await desk(endedAt);
    await purge(store.db, START + after);
    expect(await kept()).toBe(left);
  });

  it.each([
    ['less than 6 years ago', retention.audit, 1],
    ['before every audit that could name them', retention.audit + DAY, 0],
  ])('the name of staff who signed in last %s', async (_, after, left) => {
    const staffIndex = newId();
    await store.db.insertInto('staff').values({ staffIndex, sealed: 'name', lastSeenAt: START }).execute();
    await purge(store.db, START + after);
    const rows = store.db.selectFrom('staff').select('staffIndex').where('staffIndex', '=', staffIndex);
    expect(await rows.execute()).toHaveLength(left);
  });

  it.each([
    ['open', null, 10 * retention.incident, 1],
    ['closed for less than 6 years', START, retention.incident - 1, 1],
    ['closed for 6 years', START, retention.incident, 0],
  ])('an incident %s', async (_, closedAt, after, left) => {
    const id = newId();
    const row = { id, personId: 'p', kind: 'notMe', channel: 'web', at: START, closedAt } as const;
    await store.db.insertInto('incident').values(row).execute();
    await purge(store.db, START + after);
    const rows = store.db.selectFrom('incident').select('id').where('id', '=', id);
    expect(await rows.execute()).toHaveLength(left);
  });

  it.each([
    ['6 years after it ran out', START, null, retention.helperGrant, 0],
    ['6 years after it was ended', START + DAY, START, retention.helperGrant, 0],
    ['a moment before that', START, null, retention.helperGrant - 1, 1],
  ])('a grant, %s', async (_, expiresAt, revokedAt, after, left) => {
    const id = newId();
    const row = {
      id,
      personId: 'p',
      helperId: 'h',
      scope: 'read',
      createdAt: 1,
      expiresAt,
      revokedAt,
    } as const;
    await store.db.insertInto('helperGrant').values(row).execute();
    await purge(store.db, START + after);
    const rows = store.db.selectFrom('helperGrant').select('id').where('id', '=', id);
    expect(await rows.execute()).toHaveLength(left);
  });

  it.each([
    ['a year after they last asked', retention.heard, 0],
    ['a moment before that', retention.heard - 1, 1],
  ])('what a person was last told of their record, %s', async (_, after, left) => {
    const personId = newId();
    const row = { personId, readerId: personId, sealed: 's', at: START };
    await store.db.insertInto('heard').values(row).execute();
    await purge(store.db, START + after);
    const rows = store.db.selectFrom('heard').select('personId').where('personId', '=', personId);
    expect(await rows.execute()).toHaveLength(left);
  });

  it.each([
    ['in force', START + DAY, null, 1],
    ['that ran out', START, null, 0],
    ['that was ended', START + DAY, START, 0],
  ])('what a helper was last told, with a grant %s', async (_, expiresAt, revokedAt, left) => {
    const [personId, helperId] = [newId(), newId()];
    const grant = {
      id: newId(),
      personId,
      helperId,
      scope: 'read',
      createdAt: 1,
      expiresAt,
      revokedAt,
    } as const;
    await store.db.insertInto('helperGrant').values(grant).execute();
    const row = { personId, readerId: helperId, sealed: 's', at: START };
    await store.db.insertInto('heard').values(row).execute();
    await purge(store.db, START);
    const rows = store.db.selectFrom('heard').select('personId').where('personId', '=', personId);
    expect(await rows.execute()).toHaveLength(left);
  });

  it.each([
    ['in force for a hundred years', null, 1],
    ['withdrawn 6 years ago', START, 0],
    ['withdrawn later', START + 1, 1],
  ])('a consent %s', async (_, withdrawnAt, left) => {
    const id = newId();
    const row = { id, personId: 'p', kind: 'texts', wording: 'w', givenAt: 1, withdrawnAt };
    await store.db.insertInto('consent').values(row).execute();
    await purge(store.db, START + retention.consent);
    const rows = store.db.selectFrom('consent').select('id').where('id', '=', id);
    expect(await rows.execute()).toHaveLength(left);
  });

  const share = async (more: object) => {
    const id = newId();
    const row = { id, personId: 'p', urlIndex: id, kind: 'live' as const, sealed: 's', sealedKey: 'k' };
    const life = { triesLeft: 5, tell: 0, createdAt: START, fetchedAt: START, expiresAt: FOREVER, ...more };
    await store.db
      .insertInto('share')
      .values({ ...row, ...life })
      .execute();
    await store.db
      .insertInto('shareFile')
      .values({ shareId: id, n: 0, contentType: 't', jwe: 'j' })
      .execute();
    const opening = { id: newId(), shareId: id, at: START, outcome: 'opened' as const };
    await store.db.insertInto('shareOpening').values(opening).execute();
    const { db } = store;
    return async () => {
      const found = await db.selectFrom('share').select('sealedKey').where('id', '=', id).executeTakeFirst();
      const files = await db.selectFrom('shareFile').select('n').where('shareId', '=', id).execute();
      const openings = await db.selectFrom('shareOpening').select('at').where('shareId', '=', id).execute();
      return {
        row: found !== undefined,
        key: Boolean(found?.sealedKey),
        files: files.length,
        openings: openings.length,
      };
    };
  };
  const whole = { row: true, key: true, files: 1, openings: 1 };
  const over = { row: true, key: false, files: 0, openings: 1 };
  const forgotten = { row: false, key: false, files: 0, openings: 0 };

  it.each<[string, object, number, object]>([
    ['that goes on until it is stopped, after a hundred years', {}, 16 * retention.share, whole],
    ['that runs out in a moment', { expiresAt: START + 1 }, 0, whole],
    ['that ran out', { expiresAt: START }, 0, over],
    ['that was stopped', { revokedAt: START }, 0, over],
    ['that wrong passcodes locked', { triesLeft: 0 }, 0, over],
    ['that ran out less than 6 years ago', { expiresAt: START }, retention.share - 1, over],
    ['that ran out 6 years ago', { expiresAt: START }, retention.share, forgotten],
    ['that was stopped 6 years ago', { revokedAt: START }, retention.share, forgotten],
  ])('a share %s', async (_, life, after, left) => {
    const kept = await share(life);
    await purge(store.db, START + after);
    expect(await kept()).toEqual(left);
  });

  it('a locked share for 6 years after it was found locked', async () => {
    const kept = await share({ triesLeft: 0 });
    await purge(store.db, START);
    await purge(store.db, START + retention.share - 1);
    expect(await kept()).toEqual(over);
    await purge(store.db, START + retention.share);
    expect(await kept()).toEqual(forgotten);
  });

  it.each([
    ['for 30 days', retention.keptFor - 1, 1],
    ['no longer', retention.keptFor, 0],
  ])('"keep it for me" %s', async (_, after, left) => {
    const personId = newId();
    await store.db.insertInto('keptFor').values({ personId, sealed: 's', at: START }).execute();
    await purge(store.db, START + after);
    const rows = store.db.selectFrom('keptFor').select('at').where('personId', '=', personId);
    expect(await rows.execute()).toHaveLength(left);
  });

  it('a session on a call, for a day after it began', async () => {
    const conversationId = newId();
    const row = {
      conversationId,
      personId: 'p',
      actorId: 'p',
      level: 2,
      startedAt: START,
      lastSeenAt: START,
    };
    await store.db.insertInto('channelSession').values(row).execute();
    const left = async () =>
      (
        await store.db
          .selectFrom('channelSession')
          .selectAll()
          .where('conversationId', '=', conversationId)
          .execute()
      ).length;
    await purge(store.db, START + DAY - 1);
    expect(await left()).toBe(1);
    await purge(store.db, START + DAY);
    expect(await left()).toBe(0);
  });

  const hits = async (limit: Limit, n: number) => {
    const key = newId();
    for (let i = 0; i < n; i++) await hit(store.db, limit, key, START);
    return async () =>
      (await store.db.selectFrom('counter').selectAll().where('key', '=', key).execute()).length;
  };

  it.each<[string, Limit, number, number, number]>([
    ['texts to a number, within its window', limits.send, 2, 2 * DAY - 1, 1],
    ['texts to a number, days later', limits.send, 2, 2 * DAY, 0],
    ['wrong PINs from one source, days later', limits.pin, 3, 2 * DAY, 1],
    ['wrong PINs from one source, a year later', limits.pin, 3, retention.counterStreak, 0],
    ['wrong PINs at one account, years later', limits.pinAccount, 3, 9 * retention.counterStreak, 1],
  ])('the count of %s', async (_, limit, n, after, left) => {
    const kept = await hits(limit, n);
    await purge(store.db, START + after);
    expect(await kept()).toBe(left);
  });

  it('a lock that only its owner opens', async () => {
    const key = newId();
    for (let day = 0; day < 50; day++) await hit(store.db, limits.pinAccount, key, START + day);
    await purge(store.db, START + 50 * retention.counterStreak);
    const row = await store.db.selectFrom('counter').selectAll().where('key', '=', key).executeTakeFirst();
    expect(row?.lockedUntil).toBe(FOREVER);
  });

  it('a counter from before its last attempt was noted, from the next purge on', async () => {
    const kept = await hits(limits.send, 1);
    await store.db.updateTable('counter').set({ lastAt: null }).execute();
    await purge(store.db, START + DAY);
    await purge(store.db, START + 3 * DAY - 1);
    expect(await kept()).toBe(1);
    await purge(store.db, START + 3 * DAY);
    expect(await kept()).toBe(0);
  });

  it('the audit of a person, whole, for 6 years after its last entry', async () => {
    let now = START;
    const audit = createAudit({ db: store.db, clock: { now: () => now } });
    const [old, lately] = [newId(), newId()].map(
      (id) => ({ personId: id, actorId: id, channel: 'web' }) as const,
    );
    await commit(store.db, [audit.signedOut(old!), audit.signedOut(lately!)]);
    now += 1;
    await commit(store.db, [audit.signedOut(lately!)]);
    await purge(store.db, START + retention.audit);
    expect(await audit.history(old!.personId, 9)).toEqual([]);
    expect(await verify(store.db, lately!.personId)).toMatchObject({ ok: true, head: { seq: 2 } });
  });
});
