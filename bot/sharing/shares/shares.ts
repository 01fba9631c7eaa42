import type { AuditWho } from '../../audit/audit.js';
import type { Person } from '../../identity/identity.js';
import type { HealthRecord } from '../../records/record.js';
import type { Effect } from '../../storage/effect.js';
import type { ShareOpeningTable, ShareTable } from '../../storage/schema.js';
import type { Choice } from '../choice.js';

/**
 * How it is handed over, and where its key is. `copy`: the page shows the link once, and no key is kept. `texted`: we text the link.
 * `code`: a clinic types eight digits on our page. `live`: read anew when it is opened.
 */
export type ShareKind = ShareTable['kind'];

export const shareTimes = ['hour', 'day', 'week', 'untilStopped'] as const;
export type ShareTime = (typeof shareTimes)[number];

export interface ShareTerms {
  readonly kind: ShareKind;
  /** The name by which the Veteran finds it again, such as a doctor's. */
  readonly to: string;
  readonly choice: Choice;
  /** A code's is always 15 minutes. */
  readonly lasts: ShareTime;
  readonly passcode: boolean;
  /** The Veteran gets a text at each opening. */
  readonly tell: boolean;
  readonly language: 'en' | 'es';
}

/** Kept with the person's key, for as long as the list names it. */
export interface ShareFacts {
  readonly to: string;
  readonly choice: Choice;
  readonly language: 'en' | 'es';
}

/** Shown, said or texted now, and never again. */
export interface Prepared {
  readonly id: string;
  /** The viewer's address, which ends in `#shlink:/...`. */
  readonly link: string;
  /** Digits. It travels another way than the link. */
  readonly passcode?: string;
  /** Eight digits, of a share by code. */
  readonly code?: string;
  readonly expiresAt: number;
  /** The share itself. Nothing is stored until they are committed. */
  readonly effects: readonly Effect[];
}

export interface ShareView extends ShareFacts {
  readonly id: string;
  readonly kind: ShareKind;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly state: 'live' | 'stopped' | 'expired' | 'usedUp' | 'locked';
  readonly hasPasscode: boolean;
  readonly tell: boolean;
  /** Newest first. */
  readonly openings: readonly Opening[];
}

export interface Opening {
  readonly at: number;
  readonly outcome: ShareOpeningTable['outcome'];
  /** As the recipient named themselves. */
  readonly recipient: string;
}

/** What a Veteran has given away: SMART Health Links. */
export interface Shares {
  /** Until when nothing may be shared, after a change of a factor or while somebody looks into an incident. Milliseconds since 1970. */
  heldUntil(personId: string): Promise<number | undefined>;
  /** `held`: nothing is shared now. `tooLarge`: the files are more than a link may carry. */
  prepare(
    who: AuditWho,
    owner: Person,
    record: HealthRecord,
    terms: ShareTerms,
  ): Promise<(Prepared & { readonly state: 'ready' }) | { readonly state: 'held' | 'tooMany' | 'tooLarge' }>;
  /** Newest first; those that are over stay for as long as retention says. */
  list(personId: string): Promise<readonly ShareView[]>;
  /** No effects: there is no such live share. */
  stop(who: AuditWho, shareId: string): Promise<readonly Effect[]>;
  /** What is kept up to date is read anew at its next opening. */
  renew(personId: string): Effect;
}
