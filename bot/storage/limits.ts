const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

export interface Limit {
  readonly name: string;
  /** At most `max` hits in any stretch of `ms`. */
  readonly windows?: readonly { readonly max: number; readonly ms: number }[];
  /** For numbers too large to keep each time: at most `max` in a fixed stretch of `ms`. */
  readonly quota?: { readonly max: number; readonly ms: number };
  /** Every `after` hits in a row lock, first for `ms`, doubling to `maxMs`. */
  readonly lock?: { readonly after: number; readonly ms: number; readonly maxMs: number };
  /** This many hits in a row lock until someone clears them. */
  readonly streak?: number;
}

const guesses = {
  windows: [{ max: 10, ms: DAY }],
  lock: { after: 5, ms: 10 * MINUTE, maxMs: DAY },
  streak: 50,
};

/**
 * Every limit of the service (NIST SP 800-63B 3.2.2: at most 100 failures in a row). A guess is counted before it is checked.
 * `pin`, `cardCode` and `appCode` are keyed by account and source, so that a stranger cannot lock out the owner; `*Account` by account alone.
 * One-time codes carry their own 3 tries (tickets.ts).
 */
export const limits = {
  pin: { name: 'pin', ...guesses },
  pinAccount: { name: 'pinAccount', streak: 50 },
  cardCode: { name: 'cardCode', ...guesses },
  cardCodeAccount: { name: 'cardCodeAccount', streak: 50 },
  appCode: { name: 'appCode', ...guesses },
  appCodeAccount: { name: 'appCodeAccount', streak: 50 },
  /** Per destination number. */
  send: {
    name: 'send',
    windows: [
      { max: 2, ms: 10 * SECOND },
      { max: 5, ms: 10 * MINUTE },
      { max: 20, ms: DAY },
    ],
  },
  /** Texts that say a factor was changed, per number: nobody can make us fall silent about it by using up `send`. */
  changeNotice: { name: 'changeNotice', windows: [{ max: 20, ms: DAY }] },
  /** Texts in a row that a number did not get, until it is confirmed again. */
  unreached: { name: 'unreached', streak: 3 },
  /** The spend cap of the whole service. */
  sendAll: { name: 'sendAll', quota: { max: 20_000, ms: DAY } },
  /** Per number. */
  link: { name: 'link', windows: [{ max: 5, ms: 10 * MINUTE }] },
  /** Codes that a page shows to one person: each has 3 tries of its own, and a page can be opened again. */
  shownCode: {
    name: 'shownCode',
    windows: [
      { max: 5, ms: 10 * MINUTE },
      { max: 20, ms: DAY },
    ],
  },
  /** Member numbers of helpers that one person enters: a right one shows a name. */
  helperMember: { name: 'helperMember', windows: [{ max: 10, ms: DAY }] },
  /** Per source. */
  clinicCode: { name: 'clinicCode', windows: [{ max: 10, ms: 15 * MINUTE }] },
  /** Of the whole service: of ten codes in use one would be found by chance in a hundred days. Then the passcode is asked for. */
  clinicCodeAll: { name: 'clinicCodeAll', quota: { max: 1_000, ms: 15 * MINUTE } },
  /** Per share: programs that look again and again, and passcodes tried in haste. */
  sharePoll: { name: 'sharePoll', windows: [{ max: 10, ms: MINUTE }] },
  /** Per share: how often a record is read anew for it. */
  shareRefresh: { name: 'shareRefresh', windows: [{ max: 1, ms: 60 * MINUTE }] },
  /** Per share: texts that it was opened. */
  shareTold: { name: 'shareTold', windows: [{ max: 1, ms: 60 * MINUTE }] },
} as const satisfies Readonly<Record<string, Limit>>;

/** `lockedUntil` of what only `clear` opens again: 9999-12-31. */
export const FOREVER = 253_402_214_400_000;
