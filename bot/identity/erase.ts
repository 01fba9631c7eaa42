import { sql } from 'kysely';
import { ofService, type Audit } from '../audit/audit.js';
import type { Clock } from '../ports.js';
import { isPostgres, type Database } from '../storage/database.js';
import type { Trx } from '../storage/effect.js';
import { SealBroken } from '../storage/errors.js';
import type { Sealing } from '../storage/sealing.js';
import { deletions, type Whose } from './erased-rows.js';
import { phoneAad } from './phones.js';

export interface EraseParts {
  readonly db: Database;
  readonly sealing: Sealing;
  readonly clock: Clock;
  readonly audit: Audit;
}

/** How many rows of each table are theirs. */
export type Counts = Readonly<Record<string, number>>;

export type Erased =
  | { readonly state: 'erased'; readonly counts: Counts }
  /** A turn of one of their conversations is running: nothing was erased. */
  | { readonly state: 'busy' };

/**
 * Removes a person: their data key, so that nothing sealed with it opens again, and every row about them. Consents end and stay, and so do
 * audit and incidents, under an id that leads nowhere any more. An opt-out stays too: it is the number's, and only a keyed hash.
 */
export async function erasePerson(parts: EraseParts, personId: string): Promise<Erased> {
  const { db, clock, audit } = parts;
  return db.transaction().execute(async (trx) => {
    const whose = await whoseRows(trx, parts.sealing, personId);
    if (await isTalking(trx, whose, clock.now())) return { state: 'busy' };
    const counts: Record<string, number> = {};
    for (const [name, { remove }] of Object.entries(deletions)) counts[name] = await remove(trx, whose);
    await trx
      .updateTable('consent')
      .set({ withdrawnAt: clock.now() })
      .where('personId', '=', personId)
      .where('withdrawnAt', 'is', null)
      .execute();
    if (counts['person']) await audit.erased({ ...ofService, personId }).apply(trx);
    return { state: 'erased', counts };
  });
}

/** What of this person is stored, in numbers of rows. */
export async function countPerson(db: Database, sealing: Sealing, personId: string): Promise<Counts> {
  const whose = await whoseRows(db, sealing, personId);
  const counts: Record<string, number> = {};
  for (const [name, { count }] of Object.entries(deletions)) counts[name] = await count(db, whose);
  for (const table of ['consent', 'incident', 'audit'] as const) {
    const rows = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll().as('n'))
      .where('personId', '=', personId)
      .executeTakeFirstOrThrow();
    counts[table] = Number(rows.n);
  }
  return counts;
}

/** The conversations they were known in, and the threads of the phones they bound. */
async function whoseRows(db: Database, sealing: Sealing, personId: string): Promise<Whose> {
  const sessions = db
    .selectFrom('channelSession')
    .select('conversationId')
    .where((eb) => eb.or([eb('personId', '=', personId), eb('actorId', '=', personId)]));
  const browsers = db
    .selectFrom('browser')
    .select('conversationId')
    .where((eb) => eb.or([eb('personId', '=', personId), eb('actorId', '=', personId)]));
  const proofs = db.selectFrom('proof').select('conversationId').where('personId', '=', personId);
  const tickets = db.selectFrom('ticket').select('conversationId').where('personId', '=', personId);
  const found = await Promise.all([
    sessions.execute(),
    browsers.execute(),
    proofs.execute(),
    tickets.execute(),
  ]);
  const known = found.flat().flatMap(({ conversationId }) => conversationId ?? []);
  const numbers = await numbersOf(db, sealing, personId);
  const threads = numbers.map((number) => `sms:${sealing.index('sms', number)}`);
  return {
    personId,
    conversations: [...new Set([...known, ...threads, `account:${personId}`])],
    numberIndexes: numbers.map((number) => sealing.index('phone', number)),
  };
}

async function numbersOf(db: Database, sealing: Sealing, personId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('phone')
    .innerJoin('person', 'person.id', 'phone.personId')
    .select(['phone.id', 'phone.sealed', 'person.wrappedKey'])
    .where('phone.personId', '=', personId)
    .execute();
  return rows.flatMap(({ id, sealed, wrappedKey }) => {
    try {
      return sealing.personSeal(wrappedKey).open(phoneAad(id), sealed);
    } catch (error) {
      // A damaged row must not keep a person from being erased.
      if (error instanceof SealBroken) return [];
      throw error;
    }
  });
}

/** Holds the conversations' rows until the transaction ends, so that no turn begins meanwhile. */
async function isTalking(trx: Trx, { conversations }: Whose, now: number): Promise<boolean> {
  const rows = trx.selectFrom('conversation').select('leaseUntil').where('id', 'in', conversations);
  const held = await (isPostgres(trx) ? rows.forUpdate() : rows).execute();
  return held.some(({ leaseUntil }) => leaseUntil > now);
}

/** Deleted rows leave the files as well: from PostgreSQL's tables, from SQLite's write-ahead log. Backups are not ours. */
export async function sweepFiles(db: Database): Promise<void> {
  if (isPostgres(db)) await sql`vacuum`.execute(db);
  else await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
