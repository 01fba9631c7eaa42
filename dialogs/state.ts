import type { NumberNamed } from './hard-time.js';
import type { Answers, Args, Extra } from './turn.js';
import type { Intent, Slots } from './understanding/understand.js';
import type { Language, Words } from './message.js';
import type { Question } from './question.js';

/** What a conversation keeps between turns: plain JSON, sealed when stored. Identity and counters are never here. */
export interface DialogState {
  readonly language: Language;
  /** 1 is normal speed. */
  readonly rate: number;
  readonly stack: readonly Frame[];
  /** How often in a row nothing was understood. */
  readonly misses: number;
  /** When digits were last keyed, in milliseconds since 1970: a pound that follows at once belongs to them. */
  readonly keyedAt?: number;
  /** When a key or a word last came. */
  readonly heardAt?: number;
  readonly named?: NumberNamed;
  readonly told?: Told;
}

/** What was told last, to be told again: never what it said. */
export type Told =
  { readonly script: string; readonly args: Args } | { readonly intent: Intent; readonly slots: Slots };

/** One running script. `asked` is the neutral question waiting for its answer: never a health fact. */
export interface Frame {
  readonly script: string;
  readonly version: number;
  readonly step: string;
  readonly answers: Answers;
  readonly asked?: Asked;
  /** When a script that needs a fresh proof was let in. */
  readonly began?: number;
}

export interface Asked {
  readonly words: Words;
  readonly question: Question;
  readonly extra?: Extra;
}

export const freshState = (language: Language): DialogState => ({ language, rate: 1, stack: [], misses: 0 });

/** A file put into the chat. `problem`: what came instead; unread: nobody was signed in who may add one. */
export type PutIn =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly problem: 'unread' | 'tooLarge' | 'several' | 'none' };

/** What a person did: words, keys, or something that happened (`start`, `silence`, `signedIn`, `hangUp`, `dialEnded`). */
export interface Input {
  readonly text?: string;
  readonly file?: PutIn;
  readonly keys?: string;
  readonly event?: string;
  /** With `start`, on a call that we placed: the token of what it was placed for. */
  readonly placed?: string;
}
