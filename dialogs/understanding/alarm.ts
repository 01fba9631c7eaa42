import { byRules } from './rules.js';
import { danger as dangerByRules } from './safety.js';
import { NOT_CALM, SURE, unease } from './safety/uneasy.js';
import type { Danger } from './understand.js';

/** Whether these words speak of danger: plainly, as a rule knows it, or so that the classifier is sure. It interrupts. */
export const danger = (text: string): Danger | undefined => dangerByRules(text) ?? feltIn(text, SURE);

/** Danger that these words may speak of: not sure enough to interrupt, and reason enough to name the number. */
export const suspected = (text: string): Danger | undefined => feltIn(text, NOT_CALM);

/** "Goodbye" and "stop", said alone, are what they say. */
function feltIn(text: string, atLeast: number): Danger | undefined {
  const { danger: which, likely } = unease(text);
  return likely < atLeast || byRules(text, 'en')?.exact ? undefined : which;
}
