import type { Database } from './database.js';
import type { Trx } from './effect.js';
import { lockInTransaction } from './lock.js';
import type { Seal } from './sealing.js';

export interface WebLogAppend {
  readonly conversationId: string;
  /** Each one activity as JSON. */
  readonly activities: readonly string[];
  readonly now: number;
}

export interface WebLogEntry {
  readonly seq: number;
  readonly activity: string;
}

/** Numbers the activities on from the last of this conversation, without gaps, from 1. */
export async function append(trx: Trx, seal: Seal, added: WebLogAppend): Promise<void> {
  const { conversationId, activities, now } = added;
  await lockInTransaction(trx, `webLog:${conversationId}`);
  let seq = await lastSeq(trx, conversationId);
  for (const activity of activities) {
    seq += 1;
    const sealed = seal.seal(aad(conversationId, seq), activity);
    await trx.insertInto('webLog').values({ conversationId, seq, sealed, at: now }).execute();
  }
}

/** The number of the newest activity; 0 when there is none. */
export async function lastSeq(db: Database, conversationId: string): Promise<number> {
  const row = await db
    .selectFrom('webLog')
    .select(({ fn }) => fn.max('seq').as('last'))
    .where('conversationId', '=', conversationId)
    .executeTakeFirst();
  return row?.last ?? 0;
}

/** What came after the watermark, oldest first; erased ones are left out. */
export async function readAfter(
  db: Database,
  seal: Seal,
  conversationId: string,
  watermark: number,
): Promise<readonly WebLogEntry[]> {
  const rows = await db
    .selectFrom('webLog')
    .select(['seq', 'sealed'])
    .where('conversationId', '=', conversationId)
    .where('seq', '>', watermark)
    .where('sealed', 'is not', null)
    .orderBy('seq')
    .execute();
  return rows.map(({ seq, sealed }) => ({
    seq,
    activity: seal.open(aad(conversationId, seq), sealed ?? ''),
  }));
}

/** Everything said so far in this conversation; the rows keep their numbers. */
export async function eraseSaid(trx: Trx, conversationId: string): Promise<void> {
  await trx
    .updateTable('webLog')
    .set({ sealed: null })
    .where('conversationId', '=', conversationId)
    .execute();
}

const aad = (conversationId: string, seq: number) => ({ table: 'webLog', key: `${conversationId}#${seq}` });
