import { sql } from 'kysely';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createAudit, verify } from '../../bot/audit/create.js';
import { deletions } from '../../bot/identity/erased-rows.js';
import { countPerson, erasePerson, sweepFiles } from '../../bot/identity/erase.js';
import { systemRandom } from '../../bot/ports.js';
import { commit } from '../../bot/storage/commit.js';
import { hit, limits } from '../../bot/storage/counters.js';
import { isPostgres } from '../../bot/storage/database.js';
import { enqueue } from '../../bot/storage/outbox.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { number, writeEverything } from '../storage/everything-sealed.js';
import { fakeClock, testSealing } from '../storage/support.js';

const sealing = testSealing();
const KEPT = ['consent', 'incident', 'audit'];

describe.each(databases)('erasing a person, on $name', ({ create }) => {
  let store: TestDatabase;
  const clock = fakeClock();
  const parts = () => ({ db: store.db, sealing, clock, audit: createAudit({ db: store.db, clock }) });

  beforeEach(async () => {
    store = await create();
    for (const id of ['person-to-go', 'person-to-stay']) await everythingOf(id);
  });
  afterEach(() => store.close());

  /** Every table that knows a person. */
  async function everythingOf(id: string) {
    const { db } = store;
    const { audit } = parts();
    const other = id === 'person-to-go' ? 'person-to-stay' : 'a-third';
    await writeEverything(db, sealing, id, 'words');
    await db.insertInto('pin').values({ personId: id, hash: 'h', setAt: 1 }).execute();
    await db
      .insertInto('card')
      .values({ id: `card-${id}`, personId: id, createdAt: 1 })
      .execute();
    await db
      .insertInto('cardCode')
      .values({ cardId: `card-${id}`, n: 1, hash: 'h' })
      .execute();
    const consent = { id: `consent-${id}`, personId: id, kind: 'readableTexts', wording: 'w', givenAt: 1 };
    await db.insertInto('consent').values(consent).execute();
    for (const [personId, helperId] of [
      [id, other],
      ['a-third', id],
    ] as const) {
      const grant = { id: `${personId}-${helperId}`, personId, helperId, createdAt: 1, expiresAt: 1e15 };
      await db
        .insertInto('helperGrant')
        .values({ ...grant, scope: 'read' })
        .execute();
    }
    const times = { level: 2, startedAt: 1, lastSeenAt: 1 };
    const call = { conversationId: `call-${id}`, personId: 'a-third', actorId: id };
    await db
      .insertInto('channelSession')
      .values({ ...call, ...times })
      .execute();
    const proof = { conversationId: `proof-${id}`, personId: id, pinRight: 1, startedAt: 1 };
    await db.insertInto('proof').values(proof).execute();
    const ticket = {
      hash: `hash-${id}`,
      purpose: 'matchCode',
      personId: id,
      expiresAt: 1e15,
      triesLeft: 3,
    } as const;
    await db.insertInto('ticket').values(ticket).execute();
    const incident = { id: `i-${id}`, personId: id, kind: 'lost', channel: 'web', at: 1 } as const;
    await db.insertInto('incident').values(incident).execute();
    await hit(db, limits.pin, `${id} somewhere`, 1);
    await hit(db, limits.pinAccount, `${id} own`, 1);
    await hit(db, limits.send, id, 1);
    const who = { personId: id, actorId: id, channel: 'web' } as const;
    await commit(db, [audit.signedIn(who, 2), audit.helperGranted(who, other)]);
  }

  const tables = async () => {
    const query = isPostgres(store.db)
      ? sql<{
          name: string;
        }>`select table_name as name from information_schema.tables where table_schema = 'public'`
      : sql<{ name: string }>`select name from sqlite_master where type = 'table'`;
    return (await query.execute(store.db)).rows.map(({ name }) => name);
  };
  /** Tables with a row that mentions this text anywhere. */
  const mentions = async (text: string) => {
    const found: string[] = [];
    for (const name of await tables()) {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(store.db);
      if (JSON.stringify(rows).includes(text)) found.push(name);
    }
    return found.toSorted();
  };

  it('leaves their id in consents, incidents and audit, and nowhere else', async () => {
    expect((await mentions('person-to-go')).length).toBeGreaterThan(15);
    expect(await erasePerson(parts(), 'person-to-go')).toMatchObject({ state: 'erased' });
    // A desk session and a name name staff, and these are called after the person only here.
    const left = (await mentions('person-to-go')).filter((name) => !['deskSession', 'staff'].includes(name));
    expect(left).toEqual(KEPT.toSorted());
  });

  it('knows every table that names a person or a conversation', async () => {
    const about = ['personId', 'actorId', 'helperId', 'conversationId', 'cardId'];
    const found = await store.db.introspection.getTables();
    const naming = found.filter(({ columns }) => columns.some(({ name }) => about.includes(name)));
    expect(naming.length).toBeGreaterThan(12);
    const known = [...Object.keys(deletions), ...KEPT];
    expect(naming.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('leaves nothing that says their number', async () => {
    await store.db.transaction().execute((trx) => {
      const text = {
        conversationId: `sms:${sealing.index('sms', number)}`,
        kind: 'text',
        to: number,
      } as const;
      return enqueue(trx, sealing, [{ ...text, body: 'words' }], { now: 1, random: systemRandom });
    });
    for (const id of ['person-to-go', 'person-to-stay']) await erasePerson(parts(), id);
    for (const kind of ['phone', 'sms']) expect(await mentions(sealing.index(kind, number))).toEqual([]);
  });

  it('touches nobody else', async () => {
    const before = await countPerson(store.db, sealing, 'person-to-stay');
    await erasePerson(parts(), 'person-to-go');
    const after = await countPerson(store.db, sealing, 'person-to-stay');
    // Only the grant that the erased person had given them is gone.
    expect(after).toEqual({ ...before, helperGrant: (before['helperGrant'] ?? 0) - 1 });
  });

  it('ends their consents, and keeps them', async () => {
    await erasePerson(parts(), 'person-to-go');
    const rows = store.db.selectFrom('consent').select('withdrawnAt').where('personId', '=', 'person-to-go');
    expect(await rows.execute()).toEqual([{ withdrawnAt: clock.now() }]);
  });

  it('is the last entry of an audit that still holds', async () => {
    await erasePerson(parts(), 'person-to-go');
    const [last] = await parts().audit.history('person-to-go', 1);
    expect(last).toMatchObject({ event: 'erased', actorId: 'service', channel: 'system' });
    expect(await verify(store.db, 'person-to-go')).toMatchObject({ ok: true, head: { seq: 3 } });
    expect(await verify(store.db, 'person-to-stay')).toMatchObject({ ok: true });
  });

  it('twice does no more than once', async () => {
    await erasePerson(parts(), 'person-to-go');
    const again = await erasePerson(parts(), 'person-to-go');
    const counts = again.state === 'erased' ? Object.values(again.counts) : [NaN];
    expect(counts.reduce((a, b) => a + b)).toBe(0);
    expect(await verify(store.db, 'person-to-go')).toMatchObject({ ok: true, head: { seq: 3 } });
  });

  it('waits for a turn that is running: nothing is erased under it', async () => {
    await store.db
      .updateTable('conversation')
      .set({ leaseUntil: clock.now() + 1 })
      .where('id', '=', 'c-person-to-go')
      .execute();
    const before = await countPerson(store.db, sealing, 'person-to-go');
    expect(await erasePerson(parts(), 'person-to-go')).toEqual({ state: 'busy' });
    expect(await countPerson(store.db, sealing, 'person-to-go')).toEqual(before);
    clock.pass(1);
    expect(await erasePerson(parts(), 'person-to-go')).toMatchObject({ state: 'erased' });
  });

  it('goes on over a phone that does not open', async () => {
    await store.db.updateTable('phone').set({ sealed: 'damaged' }).execute();
    expect(await erasePerson(parts(), 'person-to-go')).toMatchObject({ state: 'erased' });
  });

  it('leaves the wrapped data key in no file', async () => {
    const rows = store.db.selectFrom('person').select('wrappedKey').where('id', '=', 'person-to-go');
    const { wrappedKey } = await rows.executeTakeFirstOrThrow();
    await erasePerson(parts(), 'person-to-go');
    await sweepFiles(store.db);
    expect(await mentions(wrappedKey)).toEqual([]);
    if (isPostgres(store.db)) return;
    const folder = dirname(store.url.slice('file:'.length));
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    expect(files.filter((bytes) => bytes.includes(wrappedKey))).toEqual([]);
    expect(files.some((bytes) => bytes.includes('person-to-stay'))).toBe(true);
  });
});
