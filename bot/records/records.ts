import type { TokenAnswer } from './connections/token.js';
import type { HealthRecord } from './record.js';

/** Who the record must belong to: sealed at enrolment, never said in a conversation. */
export interface RecordSubject {
  readonly personId: string;
  readonly patientId: string;
  readonly given: string;
  readonly family: string;
  readonly birthDate: string;
}

/** A Veteran's own access to their own record: for the one signed-in web session it came from, and for nobody else. */
export interface OwnAccess {
  /** Names that session; never the token. */
  readonly session: string;
  /** The own token now, and the patient it was given for. `refused`: the token the source has just turned away. */
  token(refused?: string): Promise<OwnAnswer>;
}

export type OwnAnswer =
  (Extract<TokenAnswer, { ok: true }> & { readonly patientId: string }) | Extract<TokenAnswer, { ok: false }>;

export type RecordResult =
  | { readonly state: 'ready'; readonly record: HealthRecord }
  /** The record's name or birth date is not the verified person's: nothing of it may be said. */
  | { readonly state: 'mismatch' }
  | { readonly state: 'deceased' }
  /** No source could be read at all. `why`: what all of them lack is a sign-in, or the web. */
  | { readonly state: 'failed'; readonly why?: 'signIn' | 'webOnly' };

export interface Records {
  /**
   * `here`: a conversation; files that are only looked at in it are read too. `own`: only in the Veteran's own web session. Every other reading has system access. After `withinMs` the answer is what there
   * is, with what has not come as failed (`timeout`); the reading goes on, and the next one who asks may get all of it.
   */
  of(subject: RecordSubject, own?: OwnAccess, withinMs?: number, here?: string): Promise<RecordResult>;
  /** What is in memory now. Never starts a reading. */
  remembered(subject: RecordSubject, own?: OwnAccess): RecordResult | undefined;
  /** Starts reading in the background: called as soon as the first factor is right. */
  prefetch(subject: RecordSubject, own?: OwnAccess): void;
  /** Drops the cache, whatever access it was read with: sign-out, revoked consent. */
  forget(personId: string): void;
}

/**
 * How long a person waits for a record. A text: the provider gives a webhook 15 s, and what is said has to be committed too. A
 * call: the caller hears "one moment" once, after 8 s, and the turn must end before its lease does. The web cuts nobody off.
 * Azure Bot Service gives an activity 15 s too.
 */
export const recordWaits = { sms: 10_000, voice: 12_000, web: 20_000, azure: 10_000 } as const;
