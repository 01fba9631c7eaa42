import type { Code } from '../record.js';

/**
 * Codes and words that say "none known" of a whole section. Narrower ones, such as "no known *drug* allergies",
 * are not here: they are shown as they are, because they say nothing about food or latex.
 */
const codes = {
  allergies: ['716186003', '160244002', 'no-known-allergies'],
  conditions: ['160245001', 'no-known-problems'],
  medicines: ['787481004', 'no-known-medications'],
} as const;

const phrases = {
  allergies: /^\W*(no known allergies|no known allergy|no allergies|nka)\W*$/i,
  medicines: /^\W*no (known|current) medications\W*$/i,
  conditions: /^\W*(no known (problems|conditions)|no current problems or disability)\W*$/i,
} as const;

export type CanBeNone = keyof typeof codes;

/** Whether this says "none known" of the whole section. */
export const saysNoneKnown = (
  section: CanBeNone,
  said: { readonly codes?: readonly Code[]; readonly words?: string | undefined },
): boolean =>
  (said.codes ?? []).some((c) => (codes[section] as readonly string[]).includes(c.code)) ||
  phrases[section].test(said.words ?? '');
