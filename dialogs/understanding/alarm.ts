import { byRules } from './rules.js';
import { danger as dangerByRules } from './safety.js';
import { NOT_CALM, SURE, uneasiest, unease, type Unease } from './safety/uneasy.js';
import type { Danger } from './understand.js';

/** Whether these words speak of danger: plainly, as a rule knows it, or so that the classifier is sure. It interrupts. */
export const danger = (text: string): Danger | undefined =>
  dangerByRules(text) ?? felt(unease(text), SURE, text);

/** Danger that these words may speak of: not sure enough to interrupt, and reason enough to name the number. */
export const suspected = (text: string): Danger | undefined => felt(uneasiest(text), NOT_CALM, text);

/** "Goodbye" and "stop", said alone, are what they say. */
const felt = ({ danger: which, likely }: Unease, atLeast: number, text: string): Danger | undefined =>
  likely < atLeast || byRules(text, 'en')?.exact ? undefined : which;
