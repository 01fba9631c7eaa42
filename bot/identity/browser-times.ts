import type { BrowserTable } from '../storage/schema.js';
import { LETS_IN } from './levels.js';

/** Facts: identity 4, "Web". */
export const IDLE_MS = 15 * 60_000;
export const ABSOLUTE_MS = 12 * 60 * 60_000;
/** Level 3: a sign-in this recent is fresh for a script that begins now. */
export const FRESH_MS = LETS_IN;

type Times = Pick<BrowserTable, 'actorId' | 'startedAt' | 'lastSeenAt' | 'endedAt' | 'authTime'>;

/** Somebody is signed in here now. Derived, never stored: nothing has to run for a session to end. */
export const isSignedIn = (row: Times, now: number): boolean =>
  row.actorId !== null && isOpen(row, now) && now - row.lastSeenAt < IDLE_MS;

/** The browser's id still stands for its conversation, which an idle end closes only where somebody was signed in. */
export const isOpen = (row: Times, now: number): boolean =>
  row.endedAt === null && now - row.startedAt < ABSOLUTE_MS;

export const canResume = (row: Times, now: number): boolean =>
  isOpen(row, now) && (row.actorId === null || isSignedIn(row, now));

/** `authTime` is in seconds, as in the token. */
export const isFresh = (row: Pick<Times, 'authTime'>, now: number, within = FRESH_MS): boolean =>
  row.authTime !== null && now - row.authTime * 1000 < within;
