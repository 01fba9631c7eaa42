import type { AuditWho } from '../audit/audit.js';
import type { Sensitivity } from '../records/record.js';
import type { Effect } from '../storage/effect.js';

/** A grant as its two people see it. */
export interface HelperView {
  readonly grantId: string;
  /** The other one of the two. */
  readonly personId: string;
  readonly given: string;
  readonly family: string;
  readonly expiresAt: number;
  /** The sensitive categories signed for. */
  readonly categories: readonly Sensitivity[];
  readonly paused: boolean;
}

export interface GrantTerms {
  readonly days: number;
  /** Without them nothing sensitive is told. */
  readonly categories: readonly Sensitivity[];
}

type Granted =
  | { readonly state: 'granted'; readonly effects: readonly Effect[] }
  | { readonly state: 'unknownMember' | 'tooMany' };

/** Where a Veteran changes a grant. */
export type GrantChannel = Exclude<AuditWho['channel'], 'desk' | 'system'>;

/** Who may open whose record (facts: identity 4, helpers). Signed on the web or on paper; ended anywhere. */
export interface HelperGrants {
  /** Who may open this person's record, those paused among them. */
  helpersOf(personId: string): Promise<readonly HelperView[]>;
  /** Whose records this person may open now. */
  helps(personId: string): Promise<readonly HelperView[]>;
  /** `member` is the helper's member number, read out by the helper. `wording`: what was signed, by its name in dialogs/content. */
  grant(personId: string, member: string, terms: GrantTerms, wording: string): Promise<Granted>;
  /** Signed on paper before a member of staff, who types it in. `staffId` is their opaque index. */
  grantOnPaper(
    personId: string,
    helperMember: string,
    days: number,
    categories: readonly Sensitivity[],
    staffId: string,
  ): Promise<Granted>;
  /** Signed anew on the web for so many days from now, for the same categories. None: there is no such grant now. */
  changeEnd(personId: string, grantId: string, days: number, wording: string): Promise<readonly Effect[]>;
  /** What the helper has open is closed at once. */
  pause(personId: string, grantId: string, channel: GrantChannel): Promise<readonly Effect[]>;
  resume(personId: string, grantId: string, channel: GrantChannel): Promise<readonly Effect[]>;
  /** In one step: the grant, its consent, and what the helper has open. */
  revoke(personId: string, grantId: string, channel: GrantChannel): Promise<readonly Effect[]>;
}

/** The wording of the form that is signed at a desk, in dialogs/content. */
export const paperWording = 'helper-paper-1';
