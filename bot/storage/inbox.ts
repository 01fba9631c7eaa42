import type { Database } from './database.js';
import type { Trx } from './effect.js';
import { InboxNotOpen } from './errors.js';
import type { Seal } from './sealing.js';

export interface Received {
  readonly key: string;
  readonly conversationId: string;
  readonly now: number;
}

/** `done` without a reply: there was none, or it was erased. */
export interface InboxReply {
  readonly done: boolean;
  readonly reply?: string;
}

/**
 * Marks an inbound message as received, at once and outside the turn's transaction. Of any number of callers with one key, one gets `new`.
 * `unfinished`: someone is at it, or died at it: take the lease, then ask `findReply`. With `seal`, a done one brings its reply.
 */
export async function receive(
  db: Database,
  received: Received,
  seal?: Seal,
): Promise<'new' | 'unfinished' | { readonly reply?: string }> {
  const { key, conversationId, now } = received;
  const row = await db
    .insertInto('inbox')
    .values({ key, conversationId, receivedAt: now })
    .onConflict((c) => c.column('key').doNothing())
    .returning('key')
    .executeTakeFirst();
  if (row) return 'new';
  const found = await findReply(db, seal, key);
  return found?.done ? { reply: found.reply } : 'unfinished';
}

/** In the turn's transaction. Throws InboxNotOpen when this message is done already: the whole turn is then undone. */
export async function finish(
  trx: Trx,
  seal: Seal,
  finished: { readonly key: string; readonly reply?: string; readonly now: number },
): Promise<void> {
  const { key, reply, now } = finished;
  const { numUpdatedRows } = await trx
    .updateTable('inbox')
    .set({ doneAt: now, sealed: reply === undefined ? null : seal.seal({ table: 'inbox', key }, reply) })
    .where('key', '=', key)
    .where('doneAt', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new InboxNotOpen();
}

export async function findReply(
  db: Database,
  seal: Seal | undefined,
  key: string,
): Promise<InboxReply | undefined> {
  const row = await db
    .selectFrom('inbox')
    .select(['doneAt', 'sealed'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (!row) return undefined;
  const done = row.doneAt !== null;
  return row.sealed && seal ? { done, reply: seal.open({ table: 'inbox', key }, row.sealed) } : { done };
}
