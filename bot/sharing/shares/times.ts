import { FOREVER } from '../../storage/limits.js';
import type { ShareTerms, ShareTime } from './shares.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const lasting: { readonly [T in Exclude<ShareTime, 'untilStopped'>]: number } = {
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
};

/** A clinic types the code while the Veteran is there. */
const CODE_LASTS = 15 * MINUTE;

export function expiryOf({ kind, lasts }: Pick<ShareTerms, 'kind' | 'lasts'>, now: number): number {
  if (kind === 'code') return now + CODE_LASTS;
  return lasts === 'untilStopped' ? FOREVER : now + lasting[lasts];
}

/** What the link and its first page say: nothing of a share that ends only when it is stopped. */
export const toldExpiry = (expiresAt: number): number | undefined =>
  expiresAt === FOREVER ? undefined : expiresAt;

/** The specification's longest for the address of a file. */
export const FILE_LASTS = HOUR;
/** A share that is kept up to date is read anew when it is older than that. */
export const UP_TO_DATE = DAY;
