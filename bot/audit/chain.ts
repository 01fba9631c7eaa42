import { createHash } from 'node:crypto';
import type { Database } from '../storage/database.js';
import type { Trx } from '../storage/effect.js';
import { lockInTransaction } from '../storage/lock.js';
import type { AuditTable } from '../storage/schema.js';

/** The newest link of a person's chain. Kept elsewhere, it shows a chain that was cut short. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

export type Link = Pick<AuditTable, 'personId' | 'at' | 'actorId' | 'event' | 'channel' | 'facts'>;

const start: Head = { seq: 0, hash: '' };

/** Adds to the person's chain, in the caller's transaction. */
export async function append(trx: Trx, link: Link): Promise<void> {
  await lockInTransaction(trx, `audit:${link.personId}`);
  const last = await head(trx, link.personId);
  const row = { ...link, seq: last.seq + 1, previousHash: last.hash };
  await trx
    .insertInto('audit')
    .values({ ...row, hash: hashOf(row) })
    .execute();
}

export async function head(db: Database, personId: string): Promise<Head> {
  const row = await db
    .selectFrom('audit')
    .select(['seq', 'hash'])
    .where('personId', '=', personId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? start;
}

export type Verdict =
  | { readonly ok: true; readonly head: Head }
  /** `seq` is the first link that does not fit. */
  | { readonly ok: false; readonly seq: number };

/** Finds an edit, a deletion or a reordering; with an exported head also a chain cut short or begun anew. */
export async function verify(db: Database, personId: string, exported: Head = start): Promise<Verdict> {
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('seq')
    .execute();
  let last = start;
  for (const row of rows) {
    const fits = row.seq === last.seq + 1 && row.previousHash === last.hash && row.hash === hashOf(row);
    if (!fits || (row.seq === exported.seq && row.hash !== exported.hash))
      return { ok: false, seq: last.seq + 1 };
    last = { seq: row.seq, hash: row.hash };
  }
  return last.seq < exported.seq ? { ok: false, seq: last.seq + 1 } : { ok: true, head: last };
}

const hashOf = (row: Omit<AuditTable, 'hash'>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        row.previousHash,
        row.personId,
        row.seq,
        row.at,
        row.actorId,
        row.event,
        row.channel,
        row.facts,
      ]),
    )
    .digest('base64url');
