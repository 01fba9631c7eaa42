import type { HealthRecord } from './record.js';

/** Who the record must belong to: sealed at enrolment, never said in a conversation. */
export interface RecordSubject {
  readonly personId: string;
  readonly patientId: string;
  readonly given: string;
  readonly family: string;
  readonly birthDate: string;
}

export type RecordResult =
  | { readonly state: 'ready'; readonly record: HealthRecord }
  /** The record's name or birth date is not the verified person's: nothing of it may be said. */
  | { readonly state: 'mismatch' }
  | { readonly state: 'deceased' }
  /** No source could be read at all. */
  | { readonly state: 'failed' };

export interface Records {
  of(subject: RecordSubject): Promise<RecordResult>;
  /** Starts reading in the background: called as soon as the first factor is right. */
  prefetch(subject: RecordSubject): void;
  /** Drops the cache: sign-out, revoked consent. */
  forget(personId: string): void;
}
