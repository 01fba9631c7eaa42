/** A session ends after this long without a sign of its person. */
export const IDLE = 15 * 60_000;
/** However busy. */
export const LONGEST_SESSION = 12 * 60 * 60_000;
