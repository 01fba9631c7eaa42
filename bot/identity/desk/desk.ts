import type { Effect } from '../../storage/effect.js';
import type { Patient, Patients } from '../../records/patients.js';
import type { Person } from '../identity.js';
import type { Weakness } from '../pin-rules.js';
import type { DeskSession, DeskSessions } from './desk-sessions.js';
import type { StaffSignIn } from './staff-sign-in.js';

/** What staff see of an account: never a PIN, a code, a whole number, or anything of the record. */
export interface DeskView {
  readonly person: Person;
  /** When the person agreed to the service; undefined: not yet, or no longer. */
  readonly agreedAt: number | undefined;
  readonly phones: readonly {
    readonly lineType: 'mobile' | 'landline' | 'voip';
    readonly lastFour: string;
  }[];
  readonly hasPin: boolean;
  readonly card: { readonly left: number; readonly createdAt: number } | undefined;
}

type Staff = Pick<DeskSession, 'staffId'>;

/** For what a person must have agreed first. */
export type NotAgreed = { readonly state: 'notAgreed' };

/** Enrolment by staff (facts: identity 3, "At a desk"). Each act is an effect list and recorded under the staff member. */
export interface Desk {
  readonly signIn: StaffSignIn;
  readonly sessions: DeskSessions;
  /** Who somebody is in the record sources. */
  readonly patients: Patients;
  /** After photo ID, name and birth date were checked. Commits at once. */
  open(
    staff: Staff,
    patient: Patient,
    language: Person['language'],
  ): Promise<{ readonly state: 'open'; readonly personId: string } | { readonly state: 'paused' }>;
  view(personId: string): Promise<DeskView | undefined>;
  /** `wording`: under which the words read to the person stand in dialogs/content. */
  agree(staff: Staff, personId: string, wording: string): Promise<readonly Effect[]>;
  /** No code goes to it: the phone is at home. A home phone over the internet is bound as a caller's number only. */
  bindPhone(
    staff: Staff,
    personId: string,
    written: string,
  ): Promise<
    | {
        readonly state: 'bound';
        readonly lineType: 'mobile' | 'landline' | 'voip';
        readonly effects: readonly Effect[];
      }
    | { readonly state: 'notANumber' | 'notThisKind' }
    | NotAgreed
  >;
  /** Keyed in by the person, on a screen staff do not see. The locks of wrong PINs end with it. */
  setPin(
    staff: Staff,
    personId: string,
    pin: string,
  ): Promise<
    | { readonly state: 'set'; readonly effects: readonly Effect[] }
    | { readonly state: 'weak'; readonly why: Weakness }
    | NotAgreed
  >;
  issueCard(
    staff: Staff,
    personId: string,
  ): Promise<
    | {
        readonly state: 'issued';
        readonly codes: readonly string[];
        readonly effects: readonly Effect[];
      }
    | NotAgreed
  >;
}
