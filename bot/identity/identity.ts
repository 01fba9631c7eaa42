import type { Sensitivity } from '../records/record.js';
import type { OwnAccess } from '../records/records.js';
import type { Effect } from '../storage/effect.js';
import type { Reports } from './reports.js';
import type { Helping } from './helping.js';

/** A person as services and dialogs know them once proven. */
export interface Person {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  /** YYYY-MM-DD */
  readonly birthDate: string;
  readonly patientId: string;
  readonly memberNumber: string;
  readonly language: 'en' | 'es';
  /** How fast they like to be spoken to: 1 is normal, less is slower. */
  readonly rate?: number;
}

/** 0 anonymous, 1 known number or browser, 2 two factors proven, 3 fresh proof. See facts: identity 2. */
export type Level = 0 | 1 | 2 | 3;

export interface Standing {
  readonly level: Level;
  /** Whose record is open. Only at level 2 and above. */
  readonly person?: Person;
  /** Who is acting: the person, or their helper. Only at level 2 and above. */
  readonly actor?: Person;
  /** A helper's alone: the sensitive categories that the person signed for. */
  readonly signedFor?: readonly Sensitivity[];
  /** Their own record is open, and they may open those of others too. */
  readonly helps?: boolean;
  /** The person's own access to the record, in their own web session only. */
  readonly own?: OwnAccess;
  /** When the last fresh proof was given. Whether it is enough for a script is decided in levels.ts. */
  readonly freshAt?: number;
  /** Proven on a call that we placed: reads, and gives no fresh proof. */
  readonly restricted?: boolean;
}

/** Where a turn comes from. `address` is the caller's or texter's E.164 number; a hint, never proof. */
export interface Place {
  readonly conversationId: string;
  readonly channel: 'web' | 'sms' | 'voice' | 'azure';
  readonly address?: string;
}

/** `until`: waiting does not help, only a sign-in on the web does. */
export type Locked = {
  readonly state: 'locked';
  readonly minutes: number;
  readonly until?: 'webSignIn';
};

export interface Identity {
  /** Read once per turn; also moves the idle end forward. An ended or idle session is level 0 or 1. */
  standing(place: Place): Promise<Standing>;
  /** Ends the session on this conversation, and what it opened. */
  end(place: Place, why: 'hangUp' | 'signOut' | 'goodbye'): Effect;
  /** The script that asked for a fresh proof is over. On a call the proof goes with it; on the web the sign-in's time stands. */
  endFresh(place: Place): readonly Effect[];
  readonly phone: PhoneProof;
  readonly calls: PlacedCalls;
  readonly helping: Helping;
  readonly text: TextProof;
  /** The same in a chat that is in no browser of ours: the page then shows a code for everyone who signs in. */
  readonly chat: TextProof;
  readonly web: WebProof;
  readonly texts: Texts;
  readonly reports: Reports;
  /** From now on this person is spoken to at this speed, on every call. */
  keepRate(personId: string, rate: number): Effect;
}

/**
 * Keypad proof. Every method does the same work and answers the same for unknown callers.
 * The number of the calling line is a hint; both factors are asked of everyone, and the verdict comes after both.
 */
export interface PhoneProof {
  /** Starts over. A member number is asked for unless exactly one person has bound this number. */
  begin(place: Place): Promise<{ readonly needsMemberNumber: boolean }>;
  member(place: Place, memberNumber: string): Promise<void>;
  /** Counts first (commits at once), then checks; never says whether it was right. */
  pin(place: Place, pin: string): Promise<{ readonly state: 'taken' } | Locked>;
  /** The number of the card code to ask for. For an unknown caller, a stable one derived by HMAC. */
  cardNumber(place: Place): Promise<number>;
  /** Texts a code to another phone of this person, if there is one; the answer is the same either way. */
  sendCode(
    place: Place,
  ): Promise<{ readonly state: 'maybeSent'; readonly effects: readonly Effect[] } | Locked>;
  /** The verdict on both factors. A right code is consumed at once, only if the PIN was right too. */
  code(
    place: Place,
    code: string,
  ): Promise<
    | {
        readonly state: 'proven';
        readonly person: Person;
        readonly effects: readonly Effect[];
        /** After a code of the card: how many are left on it. */
        readonly cardLeft?: number;
      }
    | { readonly state: 'wrong' }
    /** Both right, and a pause keeps the record closed. */
    | { readonly state: 'closed' }
    | Locked
  >;
  /** Who has proven both factors on this call is asked for one more code: of the card, this number. Not on a call that we placed. */
  beginAgain(
    place: Place,
    standing: Standing,
  ): Promise<
    | { readonly state: 'ask'; readonly number: number; readonly effects: readonly Effect[] }
    | { readonly state: 'never' }
  >;
  /** The verdict on that code: level 3 from now on. */
  codeAgain(
    place: Place,
    code: string,
  ): Promise<
    { readonly state: 'fresh'; readonly effects: readonly Effect[] } | { readonly state: 'wrong' } | Locked
  >;
}

/** What somebody wanted when they asked to be called, such as `medicines`, and the language they asked in. */
export interface Wish {
  readonly asked: string;
  readonly language: 'en' | 'es';
}

type MaybePlaced = { readonly state: 'maybePlaced'; readonly effects: readonly Effect[] };

/** Calls that we place. Answers are the same for everybody; a stranger's phone never rings. */
export interface PlacedCalls {
  /** CALL in a text thread: rings its number, where that is bound. */
  ring(place: Place, wish: Wish): Promise<MaybePlaced | Locked>;
  /** "Call me back", after the PIN: rings this person's landline, where the PIN was right. */
  callBack(place: Place, wish: Wish): Promise<MaybePlaced | Locked>;
  /** The line was answered. From now on it is one factor of this call. Undefined: this call was not placed for anybody. */
  answer(place: Place, token: string): Promise<Wish | undefined>;
  /** Starts over. A member number is asked for where several people have bound this number. */
  begin(place: Place): Promise<{ readonly needsMemberNumber: boolean }>;
  member(place: Place, memberNumber: string): Promise<void>;
  /** Counts first, then checks. Right is level 2, restricted: it reads, and is never fresh. */
  pin(
    place: Place,
    pin: string,
  ): Promise<
    | { readonly state: 'proven'; readonly person: Person; readonly effects: readonly Effect[] }
    | { readonly state: 'wrong' }
    | { readonly state: 'closed' }
    | Locked
  >;
}

export interface TextProof {
  /** A one-time link for this thread (10 minutes). `asked` is the intent to show after sign-in, such as `medicines`. */
  link(
    place: Place,
    asked: string,
  ): Promise<{ readonly state: 'ready'; readonly url: string; readonly effects: readonly Effect[] } | Locked>;
  /** A match code typed back in the thread that asked. */
  match(
    place: Place,
    code: string,
  ): Promise<
    | { readonly state: 'proven'; readonly person: Person; readonly effects: readonly Effect[] }
    | { readonly state: 'wrong' }
    | { readonly state: 'none' }
    | Locked
  >;
}

export interface WebProof {
  /** Where this conversation's browser signs in. Carries no identity. */
  signInUrl(place: Place, language: 'en' | 'es'): string;
}

/** Reading by text: opt-out, opt-in, and where "text it to me" goes. */
export interface Texts {
  isOptedOut(number: string): Promise<boolean>;
  optOut(place: Place): Effect;
  optIn(place: Place): Effect;
  /** PRIVATE: readable texts end for this number; notices with links go on. */
  makePrivate(place: Place): Effect;
  /** "Wrong number" in any words: binding and texts end. */
  unbind(place: Place): Effect;
  /** Whether this person's stored opt-in covers readable texts to this number (deployment flag included). */
  readable(personId: string, number: string): Promise<boolean>;
  /** The person agrees to readable texts to this number of theirs, after the warning in that wording. */
  agree(place: Place, personId: string, number: string, wording: string): Promise<readonly Effect[]>;
  /** Whether a mobile of theirs would get texts again once it is confirmed again. */
  due(personId: string): Promise<boolean>;
  /** Where "text it to me" goes: the person's own mobile, this call's number first. Undefined when there is none or it opted out. */
  target(
    personId: string,
    preferred?: string,
  ): Promise<{ readonly number: string; readonly readable: boolean } | undefined>;
}
