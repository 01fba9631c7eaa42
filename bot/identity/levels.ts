import type { Standing } from './identity.js';
import { MINUTE } from './times.js';

/** What a script asks for. read: two factors proven (level 2). fresh: and proven once more just now (level 3). */
export type Need = 'read' | 'fresh';

/** A fresh proof lets in the script that asks for it within this time. */
export const LETS_IN = 5 * MINUTE;
/** The script it let in goes on this long at most. */
export const FRESH_LASTS = 15 * MINUTE;

/**
 * The one place where a level is enough or not (facts: identity 2). `began` is when the script was let in; for one that is not yet
 * running, now.
 */
export function meets(need: Need | undefined, standing: Standing, began: number, now: number): boolean {
  if (need === undefined) return true;
  if (standing.level < 2) return false;
  return need === 'read' || isFresh(standing.freshAt, began, now);
}

const isFresh = (freshAt: number | undefined, began: number, now: number): boolean =>
  freshAt !== undefined && began < freshAt + LETS_IN && now < freshAt + FRESH_LASTS;
