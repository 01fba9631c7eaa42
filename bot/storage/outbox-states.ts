import type { Database } from './database.js';
import type { OutboxTable } from './schema.js';

/** `owner`, where given: nothing changes when the item is claimed by someone else now. */
interface Claimed {
  readonly id: string;
  readonly owner?: string;
}

const handedOver = ['sending', 'unknown'] as const;
const waiting = ['ready', ...handedOver] as const;

/**
 * Just before the provider is called, and after any reconciling. False: it went out meanwhile or someone else has it; do not send.
 * The claim must be longer than the provider's time-out: the item is then not taken over while the request is on its way.
 */
export async function markSending(
  db: Database,
  { id, owner, now }: { readonly id: string; readonly owner: string; readonly now: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set(({ eb }) => ({ state: 'sending', attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('claimedBy', '=', owner)
    .where('claimedUntil', '>', now)
    .where('state', 'in', waiting)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The provider took it, or was found to have taken it. Only of an item that was handed over: a late report changes no other. */
export async function markSent(
  db: Database,
  sent: { readonly id: string; readonly providerId: string; readonly now: number },
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'sent', providerId: sent.providerId, sentAt: sent.now, error: null, ...unclaimed })
    .where('id', '=', sent.id)
    .where('state', 'in', handedOver)
    .execute();
}

/** The provider refused for good. `error` is a code, never the provider's words. */
export async function markFailed(
  db: Database,
  failed: Claimed & { readonly error: string; readonly now: number },
): Promise<void> {
  await put(db, failed, waiting, { state: 'failed', error: failed.error, sentAt: failed.now });
}

/** A time-out or 5xx: it may have gone out. Comes back at `at` with `mustReconcile`. */
export async function markUnknown(
  db: Database,
  unknown: Claimed & { readonly at: number; readonly error?: string },
): Promise<void> {
  await put(db, unknown, handedOver, { state: 'unknown', nextAt: unknown.at, error: unknown.error ?? null });
}

/** Certainly not with the person (the provider said so, or its list shows it): try again at `at`. */
export async function retryAt(
  db: Database,
  retry: Claimed & { readonly at: number; readonly error?: string },
): Promise<void> {
  const again = { state: 'ready', nextAt: retry.at, error: retry.error ?? null, providerId: null } as const;
  await put(db, retry, [...waiting, 'failed'], { ...again, sentAt: null, deliveredAt: null });
}

/** Changes an item that is in one of `from`, and ends its claim. One whose body was erased stays as it is: it could never be sent. */
async function put(
  db: Database,
  { id, owner }: Claimed,
  from: readonly OutboxTable['state'][],
  to: Partial<Omit<OutboxTable, 'seq'>>,
): Promise<void> {
  const query = db
    .updateTable('outbox')
    .set({ ...to, ...unclaimed })
    .where('id', '=', id)
    .where('sealed', 'is not', null)
    .where('state', 'in', from);
  await (owner === undefined ? query : query.where('claimedBy', '=', owner)).execute();
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
