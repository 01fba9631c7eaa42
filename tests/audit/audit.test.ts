import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Audit, AuditWho } from '../../bot/audit/audit.js';
import { createAudit, head, verify } from '../../bot/audit/create.js';
import { commit } from '../../bot/storage/commit.js';
import type { Effect } from '../../bot/storage/effect.js';
import { databases, type TestDatabase } from '../support/databases.js';

describe.each(databases)('threat: audit tampering · the audit on $name', ({ create }) => {
  let store: TestDatabase;
  let audit: Audit;
  let now = 0;
  let people = 0;
  beforeAll(async () => {
    store = await create();
    audit = createAudit({ db: store.db, clock: { now: () => (now += 1) } });
  });
  afterAll(() => store.close());

  const newPerson = (): AuditWho => {
    const id = `p${(people += 1)}`;
    return { personId: id, actorId: id, channel: 'web' };
  };
  /** A person whose record was opened four times. */
  const reader = async () => {
    const who = newPerson();
    const sections = ['medicines', 'allergies', 'labs', 'vitals'] as const;
    await commit(
      store.db,
      sections.map((section) => audit.recordOpened(who, section)),
    );
    return who.personId;
  };
  const rowsOf = (personId: string) =>
    store.db.selectFrom('audit').selectAll().where('personId', '=', personId).orderBy('seq').execute();
  const change = (personId: string, seq: number) =>
    store.db.updateTable('audit').where('personId', '=', personId).where('seq', '=', seq);
  const remove = (personId: string, from: number, to = from) =>
    store.db
      .deleteFrom('audit')
      .where('personId', '=', personId)
      .where('seq', '>=', from)
      .where('seq', '<=', to)
      .execute();

  const helper: AuditWho = { personId: 'veteran', actorId: 'helper', channel: 'voice' };
  const events: [string, Effect, object][] = [];
  beforeAll(() => {
    events.push(
      ['recordOpened', audit.recordOpened(helper, 'summary'), { section: 'summary' }],
      ['recordDownloaded', audit.recordDownloaded(helper, 'text'), { format: 'text' }],
      ['recordTexted', audit.recordTexted(helper, 'medicines'), { section: 'medicines' }],
      ['signedIn', audit.signedIn(helper, 3), { level: 3 }],
      ['signedOut', audit.signedOut(helper), {}],
      ['proofFailed', audit.proofFailed(helper, 'pin'), { factor: 'pin' }],
      ['locked', audit.locked(helper, 'pin'), { what: 'pin' }],
      ['phoneBound', audit.phoneBound(helper), {}],
      ['phoneRemoved', audit.phoneRemoved(helper), {}],
      ['pinSet', audit.pinSet(helper), {}],
      ['cardIssued', audit.cardIssued(helper), {}],
      ['consentGiven', audit.consentGiven(helper, 'texts'), { kind: 'texts' }],
      ['consentWithdrawn', audit.consentWithdrawn(helper, 'texts'), { kind: 'texts' }],
      ['helperGranted', audit.helperGranted(helper, 'h1'), { helperId: 'h1' }],
      ['helperRevoked', audit.helperRevoked(helper, 'h1'), { helperId: 'h1' }],
      ['crisisShown', audit.crisisShown(helper), {}],
      ['factorAdded', audit.factorAdded(helper, 'app'), { kind: 'app' }],
      ['factorRemoved', audit.factorRemoved(helper, 'callBack'), { kind: 'callBack' }],
      ['signedOutEverywhere', audit.signedOutEverywhere(helper), {}],
      ['grantPaused', audit.grantPaused(helper, 'h1'), { helperId: 'h1' }],
      ['grantResumed', audit.grantResumed(helper, 'h1'), { helperId: 'h1' }],
      ['incidentOpened', audit.incidentOpened(helper, 'wrongNumber'), { kind: 'wrongNumber' }],
      ['personPaused', audit.personPaused(helper, 'deceased'), { why: 'deceased' }],
      ['personResumed', audit.personResumed(helper, 'deceased'), { why: 'deceased' }],
      ['enrolledAtDesk', audit.enrolledAtDesk(helper, 's1'), { staff: 's1' }],
      ['callPlaced', audit.callPlaced(helper), {}],
      ['sharesHeld', audit.sharesHeld(helper, 86_400_000), { until: 86_400_000 }],
      ['deskSignedIn', audit.deskSignedIn(helper), {}],
      ['deskLookedUp', audit.deskLookedUp(helper, 'none'), { result: 'none' }],
      ['fileAdded', audit.fileAdded(helper), {}],
      ['fileDeleted', audit.fileDeleted(helper), {}],
      ['keyRotated', audit.keyRotated(helper, { people: 3, rows: 7 }), { people: 3, rows: 7 }],
      ['erased', audit.erased(helper), {}],
    );
  });

  it('keeps each event with who did it, whose record, where, and nothing of what it said', async () => {
    await commit(
      store.db,
      events.map(([, effect]) => effect),
    );
    const entries = await audit.history('veteran', 100);
    expect([...entries].reverse()).toEqual(
      events.map(([event, , facts]) => ({
        event,
        facts,
        actorId: 'helper',
        channel: 'voice',
        at: expect.any(Number) as unknown,
      })),
    );
    expect(await verify(store.db, 'veteran')).toMatchObject({ ok: true, head: { seq: events.length } });
  });

  it('shows the newest first, and no more than asked for', async () => {
    const id = await reader();
    const entries = await audit.history(id, 2);
    expect(entries.map((entry) => entry.facts['section'])).toEqual(['vitals', 'labs']);
    expect(await audit.history('nobody', 10)).toEqual([]);
  });

  it('happens with what it tells, or not at all', async () => {
    const who = newPerson();
    const broken: Effect = { name: 'test.broken', apply: () => Promise.reject(new Error('broken')) };
    await expect(commit(store.db, [audit.pinSet(who), broken])).rejects.toThrow('broken');
    expect(await audit.history(who.personId, 10)).toEqual([]);
  });

  it('keeps one chain when 20 events come at once', async () => {
    const who = newPerson();
    await Promise.all(Array.from({ length: 20 }, () => commit(store.db, [audit.signedIn(who, 2)])));
    expect(await verify(store.db, who.personId)).toMatchObject({ ok: true, head: { seq: 20 } });
  });

  it('keeps the chains of two people apart', async () => {
    const [one, two] = [await reader(), await reader()];
    await remove(one, 2);
    expect((await verify(store.db, one)).ok).toBe(false);
    expect((await verify(store.db, two)).ok).toBe(true);
  });

  it.each([
    ['at', { at: 7 }],
    ['actor', { actorId: 'someone else' }],
    ['event', { event: 'signedOut' }],
    ['channel', { channel: 'desk' }],
    ['facts', { facts: '{"section":"notes"}' }],
    ['hash', { hash: 'forged' }],
    ['link', { previousHash: 'forged' }],
  ])('shows an edit of %s', async (_, edit) => {
    const id = await reader();
    await change(id, 2).set(edit).execute();
    expect(await verify(store.db, id)).toEqual({ ok: false, seq: 2 });
  });

  it.each([1, 2, 3])('shows the deletion of link %d of 4', async (seq) => {
    const id = await reader();
    await remove(id, seq);
    expect(await verify(store.db, id)).toEqual({ ok: false, seq });
  });

  it('shows a link deleted with the later ones moved up', async () => {
    const id = await reader();
    await remove(id, 2);
    for (const seq of [3, 4])
      await change(id, seq)
        .set({ seq: seq - 1 })
        .execute();
    expect(await verify(store.db, id)).toEqual({ ok: false, seq: 2 });
  });

  it('shows two links that changed places', async () => {
    const id = await reader();
    for (const [from, to] of [
      [2, 99],
      [3, 2],
      [99, 3],
    ] as const) {
      await change(id, from).set({ seq: to }).execute();
    }
    expect(await verify(store.db, id)).toEqual({ ok: false, seq: 2 });
  });

  it('shows a link brought in from another person', async () => {
    const [id, other] = [await reader(), await reader()];
    await remove(id, 4);
    await change(other, 4).set({ personId: id }).execute();
    expect(await verify(store.db, id)).toEqual({ ok: false, seq: 4 });
  });

  it('shows a chain cut short, to whoever kept its head', async () => {
    const id = await reader();
    const kept = await head(store.db, id);
    expect(kept).toEqual({ seq: 4, hash: (await rowsOf(id))[3]?.hash });
    await remove(id, 3, 4);
    expect((await verify(store.db, id)).ok).toBe(true);
    expect(await verify(store.db, id, kept)).toEqual({ ok: false, seq: 3 });
    await remove(id, 1, 2);
    expect(await verify(store.db, id, kept)).toEqual({ ok: false, seq: 1 });
  });

  it('shows a chain that was written anew, to whoever kept its head', async () => {
    const id = await reader();
    const kept = await head(store.db, id);
    await remove(id, 1, 4);
    const who = { personId: id, actorId: 'forger', channel: 'web' } as const;
    for (let n = 0; n < 5; n++) await commit(store.db, [audit.signedOut(who)]);
    expect((await verify(store.db, id)).ok).toBe(true);
    expect(await verify(store.db, id, kept)).toEqual({ ok: false, seq: 4 });
  });

  it('goes on from a kept head', async () => {
    const id = await reader();
    const kept = await head(store.db, id);
    await commit(store.db, [audit.signedOut({ personId: id, actorId: id, channel: 'web' })]);
    expect(await verify(store.db, id, kept)).toMatchObject({ ok: true, head: { seq: 5 } });
  });
});
