import type { Clock } from '../../ports.js';
import type { Database } from '../../storage/database.js';
import { findBrowser } from '../browser-store.js';
import { isSignedIn } from '../browser-times.js';
import type { People } from '../person.js';
import type { Granted } from '../sign-in/granted.js';

/** The web session that holds a token, and whose it is. */
export interface OwnSession {
  readonly tokenHash: string;
  readonly personId: string;
}

/** What is sealed in the session's row, under the person's own data key. */
export interface KeptToken {
  readonly token: string;
  /** Milliseconds since 1970, a little before the token ends. */
  readonly until: number;
  readonly refreshToken?: string;
  readonly patientId: string;
  readonly renewedAt?: number;
}

export interface Kept {
  readonly kept: KeptToken;
  /** As it stands in the row: whoever changes it says what it was. */
  readonly sealed: string;
}

export interface KeptTokenParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly people: Pick<People, 'find'>;
}

/** A token is not used in its last half minute: a page under way must not outlive it. */
const EARLY_MS = 30_000;

export function keep(granted: Granted, now: number, renewed?: true): KeptToken {
  const ms = granted.expiresIn * 1000;
  const until = now + ms - Math.min(EARLY_MS, ms / 2);
  const { token, refreshToken, patientId } = granted;
  return { token, until, refreshToken, patientId, ...(renewed ? { renewedAt: now } : {}) };
}

const aad = (tokenHash: string) => ({ table: 'browser', key: tokenHash });

export async function sealToken(
  { people }: KeptTokenParts,
  { tokenHash, personId }: OwnSession,
  token: KeptToken,
): Promise<string | null> {
  const found = await people.find(personId);
  return found ? found.seal.seal(aad(tokenHash), JSON.stringify(token)) : null;
}

/** Undefined: there is none, or the session is over, whether or not the row was erased yet. */
export async function openToken(parts: KeptTokenParts, session: OwnSession): Promise<Kept | undefined> {
  const { tokenHash, personId } = session;
  const row = await findBrowser(parts.db, tokenHash);
  if (!row?.sealed || row.actorId !== personId || !isSignedIn(row, parts.clock.now())) return undefined;
  const found = await parts.people.find(personId);
  if (!found || found.paused) return undefined;
  return { kept: JSON.parse(found.seal.open(aad(tokenHash), row.sealed)) as KeptToken, sealed: row.sealed };
}

/** Puts another token, or none, in the place of `before`, and ends the renewal. False: signed out or changed meanwhile. */
export async function replaceToken(
  db: Database,
  tokenHash: string,
  before: string,
  sealed: string | null,
): Promise<boolean> {
  const row = await db
    .updateTable('browser')
    .set({ sealed, renewingUntil: null })
    .where('tokenHash', '=', tokenHash)
    .where('sealed', '=', before)
    .where('endedAt', 'is', null)
    .returning('tokenHash')
    .executeTakeFirst();
  return row !== undefined;
}

/** One renewal of a session's token at a time, over all processes; nothing is locked while the provider is awaited. */
export async function claimRenewal(
  { db, clock }: Pick<KeptTokenParts, 'db' | 'clock'>,
  tokenHash: string,
  holdMs: number,
): Promise<number | undefined> {
  const now = clock.now();
  const until = now + holdMs;
  const row = await db
    .updateTable('browser')
    .set({ renewingUntil: until })
    .where('tokenHash', '=', tokenHash)
    .where((eb) => eb.or([eb('renewingUntil', 'is', null), eb('renewingUntil', '<=', now)]))
    .returning('tokenHash')
    .executeTakeFirst();
  return row && until;
}

/** A claim taken over meanwhile has a later end, so it is not ours to release. */
export async function releaseRenewal(db: Database, tokenHash: string, until: number): Promise<void> {
  await db
    .updateTable('browser')
    .set({ renewingUntil: null })
    .where('tokenHash', '=', tokenHash)
    .where('renewingUntil', '=', until)
    .execute();
}
