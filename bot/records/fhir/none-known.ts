import { conceptCodes, conceptText } from './concepts.js';

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

export const saysNone = (section: keyof typeof codes, concept: unknown): boolean =>
  conceptCodes(concept).some((c) => (codes[section] as readonly string[]).includes(c.code)) ||
  phrases[section].test(conceptText(concept) ?? '');

/** "We do not know" is not "none": IPS has a code for it. */
export const isNoInformation = (concept: unknown): boolean =>
  conceptCodes(concept).some((c) => /^no-(allergy|problem|medication|immunization)-info$/.test(c.code));
