import type { PausedWhy } from '../audit/audit.js';
import type { Sensitivity } from '../records/record.js';
import type { Effect } from '../storage/effect.js';
import type { Here } from './factor-changed.js';
import type { HelperGrants } from './helper-grants.js';
import type { Person } from './identity.js';

/** What a verified id_token says. The identity key is issuer + subject; the patient id never comes from anywhere else. */
export interface VerifiedClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly given: string;
  readonly family: string;
  readonly birthDate: string;
  readonly patientId: string;
  readonly language: 'en' | 'es';
  /** Seconds since 1970, as in the token. */
  readonly authTime: number;
  readonly acr: string;
}

export interface PhoneView {
  readonly id: string;
  /** E.164; shown on the account page with all but its last four digits masked. */
  readonly number: string;
  readonly lineType: 'mobile' | 'landline' | 'voip';
  readonly texts: 'none' | 'notice' | 'readable';
  readonly optedOut: boolean;
  /** From then on no code or readable text goes there until the number is confirmed again. */
  readonly confirmBy: number;
}

export interface SessionView {
  readonly channel: 'web' | 'sms' | 'voice' | 'azure';
  readonly since: number;
  readonly lastUsed: number;
  readonly here: boolean;
}

export interface ConsentView {
  readonly kind: string;
  /** Under which its words stand in dialogs/content. */
  readonly wording: string;
  readonly givenAt: number;
  readonly withdrawnAt: number | null;
  /** Of a grant: to whom, until when, and what they may see beside the rest. */
  readonly grant?: {
    readonly helperId: string;
    readonly expiresAt: number;
    readonly categories: readonly Sensitivity[];
  };
}

/**
 * Everything the account page does. Each change is an effect list, committed by the page in one transaction. A change of a factor
 * ends every session but `here` (factor-changed.ts).
 */
export interface Accounts extends HelperGrants {
  /** Finds or creates the person of a verified sign-in. Commits at once. */
  signedIn(claims: VerifiedClaims): Promise<Person>;
  person(personId: string): Promise<Person | undefined>;
  setLanguage(personId: string, language: 'en' | 'es'): Promise<void>;

  phones(personId: string): Promise<readonly PhoneView[]>;
  /** Sends a 6-digit code to the number: a text, or a call that reads it three times to a landline. */
  startPhone(
    personId: string,
    number: string,
  ): Promise<
    | { readonly state: 'sent'; readonly by: 'text' | 'call'; readonly effects: readonly Effect[] }
    | { readonly state: 'notANumber' | 'voip' | 'tooMany' }
  >;
  confirmPhone(
    personId: string,
    code: string,
    here?: Here,
  ): Promise<
    { readonly state: 'bound'; readonly effects: readonly Effect[] } | { readonly state: 'wrong' | 'expired' }
  >;
  removePhone(personId: string, phoneId: string, here?: Here): Promise<readonly Effect[]>;
  /** Why this person's record, or at least sharing it, is paused until somebody acts. */
  pausedWhy(personId: string): Promise<PausedWhy | undefined>;
  /** After a change of a factor: nothing is shared until then. Undefined when sharing is open. */
  sharesHeldUntil(personId: string): Promise<number | undefined>;
  /** The opt-in to readable texts after the warning shown; stores the consent's wording version and time. */
  setTexts(
    personId: string,
    phoneId: string,
    texts: 'notice' | 'readable',
    wording: string,
  ): Promise<readonly Effect[]>;

  hasPin(personId: string): Promise<boolean>;
  setPin(
    personId: string,
    pin: string,
    here?: Here,
  ): Promise<
    | { readonly state: 'set'; readonly effects: readonly Effect[] }
    | { readonly state: 'weak'; readonly why: 'length' | 'repeats' | 'run' | 'date' | 'ownNumber' }
  >;

  /** An authenticator app (RFC 6238). */
  hasApp(personId: string): Promise<boolean>;
  /** A new secret in base 32, which nothing knows of yet. */
  startApp(): string;
  /** Counts the guess, then checks that the app has the secret. The code used up here opens nothing else. */
  confirmApp(
    personId: string,
    secret: string,
    code: string,
    here?: Here,
  ): Promise<
    { readonly state: 'set'; readonly effects: readonly Effect[] } | { readonly state: 'wrong' | 'tooMany' }
  >;
  removeApp(personId: string, here?: Here): Promise<readonly Effect[]>;

  /** Where this person is signed in: this browser first, then those used last. */
  sessions(personId: string, here: Here): Promise<readonly SessionView[]>;
  /** This browser too. */
  signOutEverywhere(personId: string): readonly Effect[];
  /** Given and withdrawn, newest first. */
  consents(personId: string): Promise<readonly ConsentView[]>;

  /** A new card ends the old one. The codes are returned once, for the printable page, and stored only as hashes. */
  issueCard(
    personId: string,
  ): Promise<{ readonly codes: readonly string[]; readonly effects: readonly Effect[] }>;
  card(
    personId: string,
  ): Promise<{ readonly left: number; readonly total: number; readonly createdAt: number } | undefined>;
}
