import { createHash, timingSafeEqual } from 'node:crypto';
import type { Database } from './database.js';
import type { Trx } from './effect.js';
import { lockInTransaction } from './lock.js';
import type { TicketTable } from './schema.js';
import type { Sealing } from './sealing.js';

export type Purpose = TicketTable['purpose'];

export interface Ticket {
  readonly purpose: Purpose;
  readonly conversationId: string | null;
  readonly personId: string | null;
  /** What the issuer sealed with it. */
  readonly sealed: string | null;
  readonly expiresAt: number;
}

export interface TicketDraft {
  readonly purpose: Purpose;
  readonly conversationId?: string;
  readonly personId?: string;
  readonly sealed?: string;
  readonly expiresAt: number;
}

/** A one-time token of 128 bits or more, such as a link. Only its hash is stored. */
export async function issue(trx: Trx, draft: TicketDraft & { readonly token: string }): Promise<void> {
  await insert(trx, draft, hashToken(draft.purpose, draft.token), 1);
}

/** Looks without using: a GET by a link preview changes nothing. Undefined when used, expired or unknown. */
export async function peek(db: Database, use: TokenUse): Promise<Ticket | undefined> {
  const row = await db
    .selectFrom('ticket')
    .selectAll()
    .where('hash', '=', hashToken(use.purpose, use.token))
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', use.now)
    .executeTakeFirst();
  return row && toTicket(row);
}

export interface TokenUse {
  readonly purpose: Purpose;
  readonly token: string;
  readonly now: number;
}

/** Uses it: of any number of callers one gets the ticket. Commits at once unless `db` is a transaction. */
export async function consume(db: Database, use: TokenUse): Promise<Ticket | undefined> {
  return spend(db, hashToken(use.purpose, use.token), use.now);
}

export interface CodeDraft extends TicketDraft {
  readonly conversationId: string;
  readonly code: string;
  /** Short codes need a keyed hash: all of them could be tried against a plain one. */
  readonly sealing: Pick<Sealing, 'index'>;
}

const TRIES = 3;

/** A short one-time code, bound to its purpose and conversation. It replaces an earlier one. */
export async function issueCode(trx: Trx, draft: CodeDraft): Promise<void> {
  await lockInTransaction(trx, `ticket:${draft.purpose}:${draft.conversationId}`);
  await trx
    .deleteFrom('ticket')
    .where('purpose', '=', draft.purpose)
    .where('conversationId', '=', draft.conversationId)
    .execute();
  await insert(trx, draft, hashCode(draft), TRIES);
}

export interface CodeTry {
  readonly purpose: Purpose;
  readonly conversationId: string;
  readonly code: string;
  readonly now: number;
  readonly sealing: Pick<Sealing, 'index'>;
}

export type CodeVerdict =
  | { readonly state: 'right'; readonly ticket: Ticket }
  | { readonly state: 'wrong'; readonly triesLeft: number }
  /** No code is open here: none was issued, it ran out, was used, or its tries are gone. */
  | { readonly state: 'none' };

/** Counts the try (commits at once), then checks it. */
export async function tryCode(db: Database, attempt: CodeTry): Promise<CodeVerdict> {
  const row = await db
    .updateTable('ticket')
    .set(({ eb }) => ({ triesLeft: eb('triesLeft', '-', 1) }))
    .where('purpose', '=', attempt.purpose)
    .where('conversationId', '=', attempt.conversationId)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', attempt.now)
    .where('triesLeft', '>', 0)
    .returning(['hash', 'triesLeft'])
    .executeTakeFirst();
  if (!row) return { state: 'none' };
  if (!same(row.hash, hashCode(attempt))) return { state: 'wrong', triesLeft: row.triesLeft };
  const ticket = await spend(db, row.hash, attempt.now);
  return ticket ? { state: 'right', ticket } : { state: 'none' };
}

async function insert(trx: Trx, draft: TicketDraft, hash: string, triesLeft: number): Promise<void> {
  const { purpose, conversationId, personId, sealed, expiresAt } = draft;
  await trx
    .insertInto('ticket')
    .values({ hash, purpose, conversationId, personId, sealed, expiresAt, triesLeft })
    .execute();
}

async function spend(db: Database, hash: string, now: number): Promise<Ticket | undefined> {
  const row = await db
    .updateTable('ticket')
    .set({ usedAt: now })
    .where('hash', '=', hash)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .returningAll()
    .executeTakeFirst();
  return row && toTicket(row);
}

/** The row's key, for whoever seals something with a ticket. */
export const hashToken = (purpose: Purpose, token: string): string =>
  createHash('sha256')
    .update(JSON.stringify([purpose, token]))
    .digest('base64url');

const hashCode = (code: Omit<CodeTry, 'now'>): string =>
  code.sealing.index('ticket', JSON.stringify([code.purpose, code.conversationId, code.code]));

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

const toTicket = ({ purpose, conversationId, personId, sealed, expiresAt }: TicketTable): Ticket => ({
  purpose,
  conversationId,
  personId,
  sealed,
  expiresAt,
});
