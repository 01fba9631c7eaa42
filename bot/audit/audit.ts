import type { Effect } from '../storage/effect.js';
import type { IncidentTable, PersonTable, ShareTable } from '../storage/schema.js';
import type { FoundPatient } from '../records/patients.js';
import type { SectionId } from '../records/record.js';

export interface AuditWho {
  /** Whose record or account. */
  readonly personId: string;
  /** Who acted: the person or a helper. */
  readonly actorId: string;
  readonly channel: 'web' | 'sms' | 'voice' | 'azure' | 'desk' | 'system';
}

/** What is about the service and nobody's record, such as a change of keys, is a chain of its own. */
export const ofService: AuditWho = { personId: 'service', actorId: 'service', channel: 'system' };

/** Who acted, where it was nobody: this service itself did, or its administrator. */
export const byService = ofService.actorId;

export type FactorKind = 'phone' | 'pin' | 'card' | 'app' | 'callBack';
export type PausedWhy = NonNullable<PersonTable['pausedWhy']>;

/** One function per event. Facts never hold health information: which section was read, never what it said. */
export interface Audit {
  recordOpened(who: AuditWho, section: SectionId | 'summary' | 'whole'): Effect;
  recordDownloaded(who: AuditWho, format: string): Effect;
  recordTexted(who: AuditWho, section: SectionId): Effect;
  signedIn(who: AuditWho, level: number): Effect;
  signedOut(who: AuditWho): Effect;
  proofFailed(who: AuditWho, factor: 'pin' | 'code' | 'matchCode'): Effect;
  locked(who: AuditWho, what: string): Effect;
  phoneBound(who: AuditWho): Effect;
  phoneRemoved(who: AuditWho): Effect;
  pinSet(who: AuditWho): Effect;
  cardIssued(who: AuditWho): Effect;
  consentGiven(who: AuditWho, kind: string): Effect;
  consentWithdrawn(who: AuditWho, kind: string): Effect;
  helperGranted(who: AuditWho, helperId: string): Effect;
  helperRevoked(who: AuditWho, helperId: string): Effect;
  crisisShown(who: AuditWho): Effect;
  /** A factor that has no event of its own, such as an authenticator app. */
  factorAdded(who: AuditWho, kind: FactorKind): Effect;
  factorRemoved(who: AuditWho, kind: FactorKind): Effect;
  signedOutEverywhere(who: AuditWho): Effect;
  grantPaused(who: AuditWho, helperId: string): Effect;
  grantResumed(who: AuditWho, helperId: string): Effect;
  incidentOpened(who: AuditWho, kind: IncidentTable['kind']): Effect;
  personPaused(who: AuditWho, why: PausedWhy): Effect;
  personResumed(who: AuditWho, why: PausedWhy): Effect;
  /** `staff` is their opaque index, never a name. */
  enrolledAtDesk(who: AuditWho, staff: string): Effect;
  /** We rang a bound number because its owner asked. */
  callPlaced(who: AuditWho): Effect;
  sharesHeld(who: AuditWho, until: number): Effect;
  /** In the chain of the staff member: `who.personId` is their index. */
  deskSignedIn(who: AuditWho): Effect;
  /** In the same chain: what a look-up came to, never for whom. */
  deskLookedUp(who: AuditWho, result: FoundPatient['state']): Effect;
  /** Of a share: its id and kind, never with whom or what. */
  shareMade(who: AuditWho, shareId: string, kind: ShareTable['kind']): Effect;
  shareStopped(who: AuditWho, shareId: string, kind: ShareTable['kind']): Effect;
  /** By whoever had the link: the service's own entry. */
  shareOpened(who: AuditWho, shareId: string, kind: ShareTable['kind']): Effect;
  /** Its last wrong passcode: it opens no more. */
  shareLocked(who: AuditWho, shareId: string, kind: ShareTable['kind']): Effect;
  /** A file of their own: never its name or what is in it. */
  fileAdded(who: AuditWho): Effect;
  fileDeleted(who: AuditWho): Effect;
  keyRotated(who: AuditWho, counts: { readonly people: number; readonly rows: number }): Effect;
  erased(who: AuditWho): Effect;
  /** Newest first. */
  history(personId: string, limit: number): Promise<readonly AuditEntry[]>;
}

export interface AuditEntry {
  readonly at: number;
  readonly actorId: string;
  readonly event: string;
  readonly channel: string;
  readonly facts: Readonly<Record<string, unknown>>;
}
