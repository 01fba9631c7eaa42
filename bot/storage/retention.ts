const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 366 * DAY;

/** How long what is stored is kept, in milliseconds: the one table (deployment/SECURITY.md explains it). */
export const retention = {
  /** Replies, texts and web activities: after delivery, or until the session ends where that is later. Hashes and states stay. */
  said: HOUR,
  /** A file somebody added and did not say to keep; it ends with the session before that. */
  heldFile: HOUR,
  /** The state of a conversation nobody goes on with. */
  conversation: DAY,
  /** A proof under way on a call. */
  proof: HOUR,
  /** A browser, since it began; its session and its own token end before. */
  browser: DAY,
  /** A session on a call or a text thread, since it began; it ends before. */
  channelSession: DAY,
  /** The name of staff at a desk is erased when their session ends, or after the longest one; the row a day after it began. */
  deskSession: DAY,
  /** The name of staff who acted for a person, since they last signed in: as long as the audit that names them. */
  staff: 6 * YEAR + DAY,
  /** A counter that refuses nobody: its last attempt is beyond every window. */
  counter: 2 * DAY,
  /** The failures in a row of one source at one account. The account's own, and a lock that only its owner opens, stay. */
  counterStreak: YEAR,
  /** What a reader was last told of a record, since they last asked what is new. A helper's goes with their grant. */
  heard: YEAR,
  /** A share and its openings, since it ended; its files and its key go at once. */
  share: 6 * YEAR,
  /** "Keep it for me", until somebody signs in. */
  keptFor: 30 * DAY,
  /** A privacy incident, since it was closed. One that is open stays. */
  incident: 6 * YEAR,
  /** A grant to a helper, since it ended: it shows by whose leave a record was opened. */
  helperGrant: 6 * YEAR,
  /** A consent, since it was withdrawn. */
  consent: 6 * YEAR,
  /** A person's whole chain, since its last entry: without its first links a chain proves nothing. */
  audit: 6 * YEAR,
} as const;
