import type { Unreached } from '../identity/unreached.js';
import type { Log } from '../log.js';
import type { Clock } from '../ports.js';
import type { Database } from '../storage/database.js';
import type { OutboxItem } from '../storage/outbox.js';
import {
  claimedProviderIds,
  markDelivered,
  markFailed,
  markSending,
  markSent,
  markUndelivered,
  markUnknown,
  numberTexted,
  retryAt,
} from '../storage/outbox.js';
import type { Sealing } from '../storage/sealing.js';
import type { Push } from './delivery.js';

/** What became of handing one message to the provider. `error` is one of our codes. */
export type SendResult =
  | { readonly outcome: 'sent'; readonly providerId: string }
  /** Refused for good. */
  | { readonly outcome: 'refused'; readonly error: string }
  /** Certainly not processed: may be sent again. */
  | { readonly outcome: 'retry'; readonly error: string }
  /** A time-out or a 5xx: it may have gone out. */
  | { readonly outcome: 'unknown'; readonly error: string };

export interface Sender {
  send(push: Push, reference: string): Promise<SendResult>;
  /** Provider ids of what it took since then that may be this push, oldest first. */
  find(push: Push, since: number): Promise<readonly string[]>;
}

/** From the provider's status callback, which carries our reference. `error`: our code for its fault. */
export interface DeliveryReport {
  readonly reference: string | undefined;
  readonly providerId: string;
  readonly state: 'taken' | 'delivered' | 'failed';
  readonly error?: string;
  /** Lost for want of room at the provider: worth sending again. */
  readonly again?: boolean;
}

export interface ItemOptions {
  readonly db: Database;
  readonly sealing: Sealing;
  readonly sender: Sender;
  /** Told which numbers get our texts, and which do not. */
  readonly unreached?: Unreached;
  readonly clock: Clock;
  readonly log: Log;
}

/** A request that timed out here may still be on its way there: it is looked up only after it has had time to arrive. */
const SETTLE_MS = 15_000;
const MAX_ATTEMPTS = 12;
const MAX_BACKOFF_MS = 5 * 60_000;
/** A sign-in link that arrives hours later only confuses. */
const EXPIRES_MS = 60 * 60_000;

/** One item failing in a way we did not foresee must not hold up the others: it comes back when its claim runs out. */
export async function deliver(options: ItemOptions, owner: string, item: OutboxItem): Promise<void> {
  try {
    if (item.mustReconcile && (await reconciled(options, item))) return;
    await send(options, owner, item);
  } catch (error) {
    options.log.error('deliver.notFinished', error, { correlation: item.id });
  }
}

/** True when the provider has it already, or cannot be asked yet. Only when it surely has not is it sent again. */
async function reconciled({ db, sender, clock, log }: ItemOptions, item: OutboxItem): Promise<boolean> {
  const providerId = (await reportedId(db, item.id)) ?? (await foundId(db, sender, item));
  if (providerId === undefined) return false;
  if (providerId === 'unreachable') {
    await markUnknown(db, { id: item.id, at: clock.now() + backoff(item.attempts), error: 'unreachable' });
    return true;
  }
  await markSent(db, { id: item.id, providerId, now: clock.now() });
  log.info('deliver.foundAtProvider', { correlation: item.id });
  return true;
}

/** A status callback may have told the id while the answer to our request was lost. */
async function reportedId(db: Database, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('outbox').select('providerId').where('id', '=', id).executeTakeFirst();
  return row?.providerId ?? undefined;
}

async function foundId(db: Database, sender: Sender, item: OutboxItem): Promise<string | undefined> {
  const ids = await sender.find(item, item.createdAt).catch(() => undefined);
  if (ids === undefined) return 'unreachable';
  const taken = await claimedProviderIds(db, ids);
  return ids.find((id) => !taken.has(id));
}

async function send(options: ItemOptions, owner: string, item: OutboxItem): Promise<void> {
  const { db, sender, clock, log } = options;
  const now = clock.now();
  if (item.attempts >= MAX_ATTEMPTS || now - item.createdAt > EXPIRES_MS) {
    log.warn('deliver.undelivered', { correlation: item.id, code: 'expired', attempts: item.attempts });
    return markFailed(db, { id: item.id, error: 'expired', now });
  }
  // Committed before the request: after a crash the item is looked up at the provider, never sent blindly.
  if (!(await markSending(db, { id: item.id, owner, now }))) return;
  const result = await sender.send({ kind: item.kind, to: item.to, body: item.body }, item.id);
  const code = result.outcome === 'sent' ? undefined : result.error;
  log.info('deliver.handedOver', {
    correlation: item.id,
    state: result.outcome,
    code,
    attempts: item.attempts + 1,
  });
  await settle(options, item, result);
}

async function settle(options: ItemOptions, item: OutboxItem, result: SendResult): Promise<void> {
  const { db, clock, unreached } = options;
  const { id, attempts } = item;
  const now = clock.now();
  switch (result.outcome) {
    case 'sent':
      return markSent(db, { id, providerId: result.providerId, now });
    case 'refused':
      await markFailed(db, { id, error: result.error, now });
      return item.kind === 'text' ? unreached?.failed(item.to, result.error) : undefined;
    case 'retry':
      return retryAt(db, { id, at: now + backoff(attempts), error: result.error });
    case 'unknown':
      return markUnknown(db, { id, at: now + SETTLE_MS, error: result.error });
  }
}

const backoff = (attempts: number): number => Math.min(1_000 * 2 ** attempts, MAX_BACKOFF_MS);

/** A report proves that the provider took it, even where the answer to our request was lost. */
export async function keepReport(options: ItemOptions, report: DeliveryReport): Promise<void> {
  const { db, clock } = options;
  const { reference, providerId, state } = report;
  const now = clock.now();
  if (reference !== undefined) await markSent(db, { id: reference, providerId, now });
  if (state === 'delivered' && (await markDelivered(db, providerId, now)))
    await told(options, providerId, (unreached, number) => unreached.reached(number));
  if (state === 'failed' && (await keepFailure(db, report, now)))
    await told(options, providerId, (unreached, number) => unreached.failed(number, report.error ?? ''));
}

/** Where the text is still kept: what failed is told within the hour. */
async function told(
  { db, sealing, unreached }: ItemOptions,
  providerId: string,
  tell: (unreached: Unreached, number: string) => Promise<void>,
): Promise<void> {
  if (!unreached) return;
  const number = await numberTexted(db, sealing, providerId);
  if (number !== undefined) await tell(unreached, number);
}

/** True for the first report of a failure, and only that one may send again: the provider repeats its callbacks. */
const keepFailure = (db: Database, report: DeliveryReport, now: number): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { providerId, reference, error = 'refused', again } = report;
    const first = await markUndelivered(trx, { providerId, error, now });
    if (first && again && reference !== undefined)
      await retryAt(trx, { id: reference, at: now + backoff(4), error });
    return first;
  });
