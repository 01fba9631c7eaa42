import type { Script } from './script.js';
import type { Intent, Slots } from './understanding/understand.js';
import type { Args, Turn } from './turn.js';

/**
 * What happens ahead of every script: help, language, goodbye, person, menu, repeat.
 * stay: something was said; the present question is asked again. again: the present step runs again. retell: what was told last is told again ("repeat").
 * become: the stack is dropped for another script. end: the conversation is over (the phone hangs up).
 * pass: not for now; understood as usual.
 */
export type InterruptResult =
  | { readonly do: 'stay' | 'again' | 'retell' | 'pass' | 'end' }
  | { readonly do: 'become'; readonly script: string; readonly args?: Args };

export type Interrupt = (turn: Turn, slots: Slots) => InterruptResult | Promise<InterruptResult>;

/** What the dialogs folder hands to the engine (dialogs/run.ts). */
export interface Conversation {
  readonly scripts: readonly Script[];
  readonly interrupts: Partial<Record<Intent, Interrupt>>;
  /** Intent to script: what a person can ask for. */
  readonly routes: Partial<
    Record<Intent, (slots: Slots) => { readonly script: string; readonly args?: Args }>
  >;
  /** The script that opens a conversation and to which everything returns. */
  readonly main: string;
  /** The script that proves who it is: ends with result true when proven. Args: `asked`, the intent or script waiting. */
  readonly verify: string;
  /**
   * The script that answers danger (args: `danger`, crisis or emergency). It tells the numbers and, where a call can be
   * connected, asks a choice (key 1 or yes: `expects: connect crisis`, then `happening('dialFailed')` to say the numbers
   * again). Nothing of the menu follows; when it ends, the question before it still waits, unasked.
   */
  readonly danger: string;
  /** The scripts and interrupts that only tell: they are run again to be heard again. Others act, and never are. */
  readonly retold: readonly string[];
  /** Asks which of a few wishes was meant (args: `first`, `second`, `third`, and slots); its answer is an intent, or `else`. */
  readonly didYouMean: string;
  /** The script that a call we placed begins with; `turn.secret` is its token in the first step. */
  readonly placed: string;
  /** The script of a file put into the chat; `turn.file` is it, in this turn. */
  readonly upload: string;
  /** Says that it did not understand, the `count`th time in a row; always names 988. */
  missed(turn: Turn, count: number, heard: 'words' | 'nothing'): void;
  /** What a recogniser should also expect, beside what the question hints at. */
  hints?(turn: Turn): readonly string[];
  /** Says that the conversation has changed since, and starts over. */
  outdated(turn: Turn): void;
}
