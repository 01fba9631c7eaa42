import { codesIn, conceptCodes, conceptText } from './concepts.js';
import { objects } from './json.js';

/** HL7 v2 table 0131, which servers send without its words. */
const table: Readonly<Record<string, string>> = {
  BP: 'Billing contact person',
  C: 'Emergency contact',
  CP: 'Contact person',
  E: 'Employer',
  EP: 'Emergency contact person',
  F: 'Federal agency',
  I: 'Insurance company',
  N: 'Next of kin',
  PR: 'Person preparing referral',
  S: 'State agency',
};

export type ContactKind = 'emergencyContact' | 'nextOfKin' | 'other';

/** HL7 v2 table 0131 and v3 RoleCode: C emergency contact, N next of kin. */
export function contactKind(relationship: unknown): ContactKind {
  const codes = codesIn(relationship);
  if (codes.some((code) => ['c', 'ep', 'econ'].includes(code))) return 'emergencyContact';
  return codes.includes('n') || codes.includes('nok') ? 'nextOfKin' : 'other';
}

const wordOf = (concept: unknown): string | undefined =>
  conceptText(concept) ?? conceptCodes(concept).map(({ code }) => table[code.toUpperCase()] ?? code)[0];

const together = (words: readonly (string | undefined)[]): string | undefined => {
  const known = [...new Set(words.filter((word) => word !== undefined))];
  return known.length === 0 ? undefined : known.join(', ');
};

/** A relationship in words: the source's own, or those of its code. */
export const relationshipOf = (relationship: unknown): string | undefined =>
  together(objects(relationship).map(wordOf));

/** What a relationship says beside the kind of contact: a code that only says the kind again is nothing more. */
export const roleOf = (relationship: unknown): string | undefined =>
  together(
    objects(relationship)
      .filter((concept) => conceptText(concept) !== undefined || contactKind([concept]) === 'other')
      .map(wordOf),
  );
