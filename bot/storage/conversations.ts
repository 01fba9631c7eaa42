import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../ports.js';
import type { Database } from './database.js';
import type { Trx } from './effect.js';
import { LeaseBusy, StaleConversation } from './errors.js';
import type { Seal } from './sealing.js';

export interface LeaseRequest {
  readonly conversationId: string;
  readonly channel: string;
  /** Who holds it, for people who look into the table; two turns may give the same name. */
  readonly owner: string;
  readonly clock: Clock;
  /** A lease older than this is taken over: longer than any turn. */
  readonly holdMs: number;
  /** Then LeaseBusy. */
  readonly waitMs: number;
}

const POLL_MS = 25;
/** A thousand messages at once into one conversation may wait; asking 40 times a second each would stop everybody else. */
const POLL_MS_AT_MOST = 400;

/** One turn of a conversation at a time, over all processes. No transaction is open while `work` runs. */
export async function withLease<T>(db: Database, lease: LeaseRequest, work: () => Promise<T>): Promise<T> {
  const until = await waitForLease(db, lease);
  try {
    return await work();
  } finally {
    await release(db, lease, until);
  }
}

/** Counts its polls rather than asking the clock, so that a fake clock ends it too. */
async function waitForLease(db: Database, lease: LeaseRequest): Promise<number> {
  let pause = POLL_MS;
  for (let waited = 0; ; waited += pause) {
    if (waited > 0) pause = Math.min(pause * 1.5, POLL_MS_AT_MOST);
    const until = (await isHeld(db, lease)) ? undefined : await tryLease(db, lease);
    if (until !== undefined) return until;
    if (waited >= lease.waitMs) throw new LeaseBusy();
    await sleep(pause);
  }
}

/** Looking does not take the write lock: many may wait. */
async function isHeld(db: Database, { conversationId, clock }: LeaseRequest): Promise<boolean> {
  const row = await db
    .selectFrom('conversation')
    .select('leaseUntil')
    .where('id', '=', conversationId)
    .executeTakeFirst();
  return row !== undefined && row.leaseUntil > clock.now();
}

async function tryLease(db: Database, lease: LeaseRequest): Promise<number | undefined> {
  const now = lease.clock.now();
  const held = { leaseOwner: lease.owner, leaseUntil: now + lease.holdMs };
  const row = await db
    .insertInto('conversation')
    .values({ id: lease.conversationId, channel: lease.channel, version: 0, updatedAt: now, ...held })
    .onConflict((c) => c.column('id').doUpdateSet(held).where('conversation.leaseUntil', '<=', now))
    .returning('leaseUntil')
    .executeTakeFirst();
  return row?.leaseUntil;
}

/** A lease taken over meanwhile has a later end, so it is not ours to release. */
async function release(db: Database, lease: LeaseRequest, until: number): Promise<void> {
  await db
    .updateTable('conversation')
    .set({ leaseOwner: null, leaseUntil: 0 })
    .where('id', '=', lease.conversationId)
    .where('leaseOwner', '=', lease.owner)
    .where('leaseUntil', '=', until)
    .execute();
}

/** `state` is what was saved, or undefined for a new or purged conversation. Check its shape before use. */
export async function loadConversation(
  db: Database,
  seal: Seal,
  id: string,
): Promise<{ readonly state: unknown; readonly version: number }> {
  const row = await db
    .selectFrom('conversation')
    .select(['sealed', 'version'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row?.sealed) return { state: undefined, version: row?.version ?? 0 };
  return { state: JSON.parse(seal.open(aad(id, row.version), row.sealed)), version: row.version };
}

export interface SavedConversation {
  readonly id: string;
  readonly channel: string;
  readonly state: unknown;
  /** The version that was loaded. Throws StaleConversation when it moved. */
  readonly version: number;
  readonly now: number;
}

export async function saveConversation(trx: Trx, seal: Seal, saved: SavedConversation): Promise<void> {
  const { id, channel, now, version } = saved;
  const next = {
    sealed: seal.seal(aad(id, version + 1), JSON.stringify(saved.state)),
    version: version + 1,
    updatedAt: now,
  };
  const row = await trx
    .insertInto('conversation')
    .values({ id, channel, leaseUntil: 0, ...next })
    .onConflict((c) => c.column('id').doUpdateSet(next).where('conversation.version', '=', version))
    .returning('version')
    .executeTakeFirst();
  if (!row) throw new StaleConversation();
}

/** The version is part of it: an older state put back does not open. */
const aad = (id: string, version: number) => ({ table: 'conversation', key: `${id}#${version}` });
