import { sql } from 'kysely';
import type { Random } from '../ports.js';
import { isPostgres, type Database } from './database.js';
import type { Trx } from './effect.js';
import { SealBroken } from './errors.js';
import { markFailed } from './outbox-states.js';
import type { Sealing } from './sealing.js';
import type { OutboxTable } from './schema.js';

export interface OutboxDraft {
  readonly conversationId: string;
  readonly kind: OutboxTable['kind'];
  readonly to: string;
  readonly body: string;
  /** Not sent earlier, such as in quiet hours. In a conversation of its own, or it would hold up what comes after it. */
  readonly notBefore?: number;
}

export interface OutboxItem extends Omit<OutboxDraft, 'notBefore'> {
  readonly id: string;
  /** How often it was handed to the provider before. */
  readonly attempts: number;
  readonly createdAt: number;
  /** It may have gone out: look it up at the provider before sending it. */
  readonly mustReconcile: boolean;
}

const waiting = ['ready', 'sending', 'unknown'] as const;

/** Queues in order. Runs in the turn's transaction, under the conversation's lease. */
export async function enqueue(
  trx: Trx,
  sealing: Sealing,
  drafts: readonly OutboxDraft[],
  { now, random }: { readonly now: number; readonly random: Random },
): Promise<void> {
  for (const { conversationId, kind, to, body, notBefore = now } of drafts) {
    const id = random.id();
    const sealed = sealing.deployment.seal(aad(id), JSON.stringify({ to, body }));
    await trx
      .insertInto('outbox')
      .values({ id, conversationId, kind, sealed, createdAt: now, ...fresh(notBefore) })
      .execute();
  }
}

const fresh = (nextAt: number) => ({ state: 'ready' as const, attempts: 0, nextAt, claimedUntil: 0 });

export interface Claim {
  readonly owner: string;
  readonly now: number;
  readonly holdMs: number;
  readonly limit: number;
}

/**
 * Takes what is due: the first item of each conversation that is not sent yet, never one behind it.
 * An item whose claim ran out while it was being sent, or whose outcome is unknown, comes back with `mustReconcile`.
 * One that does not open (another key, a damaged row) fails for good: it must not hold up everybody's.
 */
export async function claim(db: Database, sealing: Sealing, request: Claim): Promise<readonly OutboxItem[]> {
  const rows = await db
    .with(
      (cte) => cte('due').materialized(),
      () => due(db, request),
    )
    .updateTable('outbox')
    .set({ claimedBy: request.owner, claimedUntil: request.now + request.holdMs })
    .where('id', 'in', (eb) => eb.selectFrom('due').select('id'))
    .returningAll()
    .execute();
  const items: OutboxItem[] = [];
  for (const row of rows.sort((a, b) => a.seq - b.seq)) {
    const item = toItem(sealing, row);
    if (item) items.push(item);
    else await markFailed(db, { id: row.id, error: 'sealBroken', now: request.now });
  }
  return items;
}

function due(db: Database, { now, limit }: Claim) {
  const query = db
    .selectFrom('outbox as o')
    .select('o.id')
    .where('o.state', 'in', waiting)
    .where('o.nextAt', '<=', now)
    .where('o.claimedUntil', '<=', now)
    .where('o.sealed', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('outbox as e')
            .select(sql`1`.as('one'))
            .whereRef('e.conversationId', '=', 'o.conversationId')
            .whereRef('e.seq', '<', 'o.seq')
            .where('e.state', 'in', waiting),
        ),
      ),
    )
    .orderBy('o.seq')
    .limit(limit);
  return isPostgres(db) ? query.forUpdate('o').skipLocked() : query;
}

function toItem(sealing: Sealing, row: Omit<OutboxTable, 'seq'>): OutboxItem | undefined {
  const { id, conversationId, kind, attempts, createdAt } = row;
  const sent = opened(sealing, row);
  if (!sent) return undefined;
  const { to, body } = sent;
  return {
    id,
    conversationId,
    kind,
    to,
    body,
    attempts,
    createdAt,
    mustReconcile: row.state !== 'ready',
  };
}

function opened(
  sealing: Sealing,
  { id, sealed }: Omit<OutboxTable, 'seq'>,
): { readonly to: string; readonly body: string } | undefined {
  try {
    return JSON.parse(sealing.deployment.open(aad(id), sealed ?? '')) as { to: string; body: string };
  } catch (error) {
    if (error instanceof SealBroken) return undefined;
    throw error;
  }
}

/** Where a text went that the provider names by this id. Undefined for a call, and when its body is erased. */
export async function numberTexted(
  db: Database,
  sealing: Sealing,
  providerId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('outbox')
    .selectAll()
    .where('providerId', '=', providerId)
    .executeTakeFirst();
  return row?.kind === 'text' && row.sealed !== null ? opened(sealing, row)?.to : undefined;
}

const aad = (id: string) => ({ table: 'outbox', key: id });

export * from './outbox-states.js';
