import type { Effect } from '../storage/effect.js';
import type { SectionId } from '../records/record.js';

export interface AuditWho {
  /** Whose record or account. */
  readonly personId: string;
  /** Who acted: the person or a helper. */
  readonly actorId: string;
  readonly channel: 'web' | 'sms' | 'voice' | 'desk' | 'system';
}

/** One function per event. Facts never hold health information: which section was read, never what it said. */
export interface Audit {
  recordOpened(who: AuditWho, section: SectionId | 'summary' | 'whole'): Effect;
  recordDownloaded(who: AuditWho, format: 'text'): Effect;
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
