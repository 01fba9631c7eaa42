import type { Identity, Person, Place, Standing } from '../bot/identity/identity.js';
import type { OpenRecord } from '../bot/identity/standing.js';
import type { Clock, Random } from '../bot/ports.js';
import type { Heard } from '../bot/records/changes/heard.js';
import type { OwnFiles } from '../bot/records/own/own-files.js';
import type { Records } from '../bot/records/records.js';
import type { Audit } from '../bot/audit/audit.js';
import type { KeptFor } from '../bot/sharing/kept-for.js';
import type { Shares } from '../bot/sharing/shares/shares.js';
import type { Effect } from '../bot/storage/effect.js';
import type { Channel } from './channel.js';
import type { Content } from './content/index.js';
import type { Language, Message, Words } from './message.js';
import type { Question } from './question.js';
import type { PutIn } from './state.js';
import type { Intent } from './understanding/understand.js';

/** One wish of the closed list, or none: in a second or two, whatever happens. */
export type SecondOpinion = (text: string, language: Language) => Promise<Intent | undefined>;

/** What dialogs may use. Nothing of botbuilder, nothing that sends. */
export interface DialogServices {
  readonly identity: Identity;
  readonly records: Records;
  /** What each reader was last told, for "what's new". */
  readonly heard: Heard;
  /** Files they add to their record. */
  readonly ownFiles: OwnFiles;
  readonly shares: Shares;
  readonly keptFor: KeptFor;
  readonly audit: Audit;
  /** Where pages live, such as the download: `https://va.example`. */
  readonly publicBaseUrl: string;
  /** A model outside, where one is configured: asked of half-understood words only, and it never hears of a record. */
  readonly secondOpinion?: SecondOpinion;
  /** Texts for another thread than this one, such as "text it to me" from a call. */
  texts(to: string, messages: readonly Message[], notBefore?: number): readonly Effect[];
}

/** What a step sees and answers with. A step returns messages and effects; it never sends, stores or reads the clock. */
export interface Turn {
  readonly channel: Channel;
  readonly place: Place;
  readonly language: Language;
  readonly say: Content;
  readonly standing: Standing;
  /** The proven person whose record is open. Throws below level 2: a script says `needs` first. */
  readonly person: Person;
  readonly services: DialogServices;
  readonly clock: Clock;
  readonly random: Random;
  /** What is left, in this whole turn, of the time a person here waits for a record. */
  readonly recordMs: number;
  /** The answer to a secret question, for the very next step only. Never stored. */
  readonly secret: string | undefined;
  /** A file put into the chat in this very turn. Never stored by the conversation. */
  readonly file: PutIn | undefined;
  /** Adds a message before the question or the end. Health facts are told; questions stay neutral and are kept to be asked again. */
  tell(words: Words, extra?: Extra): void;
  /** Kept for this conversation from now on; `rate` 1 is normal speed, 0.8 slower. */
  set(settings: { readonly language?: Language; readonly rate?: number }): void;
  readonly rate: number;
  /** The verify script's alone: this turn goes on at level 2 as this person (their session is among the effects). */
  proven(person: Person, how?: 'restricted'): void;
  /** The verify script's alone: one more proof was given just now (its session is among the effects). */
  provenAgain(): void;
  /** The whose record script's alone: this turn goes on with that record open. */
  opened(record: OpenRecord): void;
  /** Adds effects committed with this turn. */
  effect(...effects: readonly Effect[]): void;

  ask(words: Words, question: Question, extra?: Extra): StepResult;
  /** Nothing to ask: straight to the next step, with this as the step's answer. */
  skip(answer?: Answer): StepResult;
  /** Another step of the same script. */
  go(step: string): StepResult;
  /** Runs another script, then this script's next step with its result as this step's answer. */
  begin(script: string, args?: Args): StepResult;
  /** Leaves this script for another one. */
  become(script: string, args?: Args): StepResult;
  end(words?: Words, result?: Answer, extra?: Extra): StepResult;
  /** Says this last, and the call is over: whoever was proven is signed out. */
  hangUp(words: Words): StepResult;
}

export type Extra = Partial<Pick<Message, 'choices' | 'link' | 'files' | 'pictures' | 'expects' | 'forget'>>;
/** What a step keeps: plain, because it is stored (sealed) with the conversation. */
export type Answer = string | number | boolean | undefined;
export type Args = Readonly<Record<string, Answer>>;
/** The script's arguments, and the answers so far under their steps' names. */
export type Answers = Args;

export type StepResult =
  | { readonly do: 'ask'; readonly words: Words; readonly question: Question; readonly extra?: Extra }
  | { readonly do: 'skip'; readonly answer?: Answer }
  | { readonly do: 'go'; readonly step: string }
  | { readonly do: 'begin' | 'become'; readonly script: string; readonly args?: Args }
  | { readonly do: 'end'; readonly words?: Words; readonly result?: Answer; readonly extra?: Extra }
  | { readonly do: 'hangUp'; readonly words: Words };

export type Step = (turn: Turn, answers: Answers) => StepResult | Promise<StepResult>;
