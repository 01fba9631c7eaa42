import type { Intent } from '../understand.js';

/** One way of asking. A group named `item` becomes the slot. The first rule that matches wins. */
export interface Rule {
  readonly intent: Intent;
  readonly pattern: RegExp;
}

/** Whole utterances, several a line with ` | ` between. */
export type Phrases = Partial<Record<Intent, readonly string[]>>;

/** Each line a regular expression over whole normalised words. */
export const rules = (intent: Intent, ...lines: readonly string[]): readonly Rule[] =>
  lines.map((line) => ({ intent, pattern: new RegExp(`(?<![a-z0-9])(?:${line})(?![a-z0-9])`) }));
