import { sql } from 'kysely';
import type { Random } from '../ports.js';
import { isPostgres, type Database } from './database.js';
import type { Trx } from './effect.js';
import type { Sealing } from './sealing.js';
import type { OutboxTable } from './schema.js';

export interface OutboxDraft {
  readonly conversationId: string;
  readonly kind: 'text' | 'call';
  readonly to: string;
  readonly body: string;
}

export interface OutboxItem extends OutboxDraft {
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
  for (const { conversationId, kind, to, body } of drafts) {
    const id = random.id();
    const sealed = sealing.deployment.seal(aad(id), JSON.stringify({ to, body }));
    await trx
      .insertInto('outbox')
      .values({ id, conversationId, kind, sealed, createdAt: now, ...fresh(now) })
      .execute();
  }
}

const fresh = (now: number) => ({ state: 'ready' as const, attempts: 0, nextAt: now, claimedUntil: 0 });

export interface Claim {
  readonly owner: string;
  readonly now: number;
  readonly holdMs: number;
  readonly limit: number;
}

/**
 * Takes what is due: the first item of each conversation that is not sent yet, never one behind it.
 * An item whose claim ran out while it was being sent, or whose outcome is unknown, comes back with `mustReconcile`.
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
  return rows.sort((a, b) => a.seq - b.seq).map((row) => toItem(sealing, row));
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

function toItem(sealing: Sealing, row: Omit<OutboxTable, 'seq'>): OutboxItem {
  const { id, conversationId, kind, attempts, createdAt } = row;
  const { to, body } = JSON.parse(sealing.deployment.open(aad(id), row.sealed ?? '')) as {
    to: string;
    body: string;
  };
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

const aad = (id: string) => ({ table: 'outbox', key: id });

export * from './outbox-states.js';
