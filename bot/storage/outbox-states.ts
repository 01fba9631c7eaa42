import type { Database } from './database.js';

interface Mine {
  readonly id: string;
  readonly owner: string;
}

/** Just before the provider is called. False: the claim ran out and someone else has it; do not send. */
export async function markSending(
  db: Database,
  { id, owner, now }: Mine & { now: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set(({ eb }) => ({ state: 'sending', attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('claimedBy', '=', owner)
    .where('claimedUntil', '>', now)
    .where('state', 'in', ['ready', 'sending', 'unknown'])
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The provider took it, or was found to have taken it. */
export async function markSent(
  db: Database,
  sent: { readonly id: string; readonly providerId: string; readonly now: number },
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'sent', providerId: sent.providerId, sentAt: sent.now, error: null, ...unclaimed })
    .where('id', '=', sent.id)
    .where('state', 'in', ['ready', 'sending', 'unknown'])
    .execute();
}

/** The provider refused for good. `error` is a code, never the provider's words. */
export async function markFailed(
  db: Database,
  failed: { readonly id: string; readonly error: string; readonly now: number },
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'failed', error: failed.error, sentAt: failed.now, ...unclaimed })
    .where('id', '=', failed.id)
    .execute();
}

/** A time-out or 5xx: it may have gone out. Comes back at `at` with `mustReconcile`. */
export async function markUnknown(
  db: Database,
  unknown: { readonly id: string; readonly at: number; readonly error?: string },
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'unknown', nextAt: unknown.at, error: unknown.error ?? null, ...unclaimed })
    .where('id', '=', unknown.id)
    .execute();
}

/** Certainly not sent (the provider said so, or its list shows it): try again at `at`. */
export async function retryAt(
  db: Database,
  retry: { readonly id: string; readonly at: number; readonly error?: string },
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'ready', nextAt: retry.at, error: retry.error ?? null, ...unclaimed })
    .where('id', '=', retry.id)
    .execute();
}

/** From the provider's status callback. False: no sent item has this id (yet). */
export async function markDelivered(db: Database, providerId: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ state: 'delivered', deliveredAt: now })
    .where('providerId', '=', providerId)
    .where('state', 'in', ['sent', 'failed'])
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** From the provider's status callback: taken, then not delivered. */
export async function markUndelivered(
  db: Database,
  undelivered: { readonly providerId: string; readonly error: string; readonly now: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ state: 'failed', error: undelivered.error, deliveredAt: undelivered.now })
    .where('providerId', '=', undelivered.providerId)
    .where('state', '=', 'sent')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Which of these provider ids belong to an item already: reconciliation must not claim one message twice. */
export async function claimedProviderIds(db: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.selectFrom('outbox').select('providerId').where('providerId', 'in', ids).execute();
  return new Set(rows.flatMap((row) => row.providerId ?? []));
}

const unclaimed = { claimedBy: null, claimedUntil: 0 };
