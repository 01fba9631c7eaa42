import { findBirthDates } from './mask/birth-dates.js';
import { findAddresses, findEmails, findPhones, streetPattern } from './mask/contacts.js';
import { nameWords, type Names } from './mask/name-words.js';
import { findLastFour, findNames, type NameMode } from './mask/names.js';
import { findNumbers, findSsns } from './mask/numbers.js';
import { replaced, type MaskLabels } from './mask/spans.js';

export type { IdentifierKind, MaskLabels } from './mask/spans.js';
export type { NameMode } from './mask/names.js';

/** Whose identifiers are looked for. */
export interface MaskedPerson extends Names {
  /** YYYY-MM-DD; less precise dates are found only where they are called a birth date. */
  readonly birthDate?: string;
  /** As the record writes them: the street is masked wherever it stands. */
  readonly addresses?: readonly string[];
}

export type Mask = (text: string, names?: NameMode) => string;

/** `maskIdentifiers` for many texts of one person. */
export function maskFor(person: MaskedPerson, labels: MaskLabels): Mask {
  const names = nameWords(person);
  const streets = (person.addresses ?? []).map(streetPattern).filter((pattern) => pattern !== undefined);
  const tokens = tokenPattern(labels);
  const piece = (text: string, mode: NameMode): string =>
    replaced(
      text,
      [
        ...findSsns(text),
        ...findBirthDates(text, person.birthDate),
        ...findEmails(text),
        ...findAddresses(text, streets),
        ...findPhones(text),
        ...findNumbers(text),
        ...findLastFour(text, names),
        ...findNames(text, names, mode),
      ],
      labels,
    );
  return (text, mode = 'all') =>
    untilStable(text, (one) => outside(one, tokens, (part) => piece(part, mode)));
}

/**
 * Free text without what identifies the person: names, SSN, birth date, telephone numbers, e-mail, address, register numbers.
 * Each becomes its label; all else stays byte for byte. Doses, results, ranges and dates of care are never touched.
 * Not found: nicknames, other people's names, a name the record nowhere holds. Masking twice is masking once.
 */
export const maskIdentifiers = (text: string, person: MaskedPerson, labels: MaskLabels): string =>
  maskFor(person, labels)(text);

/** What is masked already is left alone, be the person called Phone. */
function outside(text: string, tokens: RegExp, mask: (part: string) => string): string {
  return text
    .split(tokens)
    .map((part, n) => (n % 2 === 1 ? part : mask(part)))
    .join('');
}

const tokenPattern = (labels: MaskLabels): RegExp =>
  new RegExp(
    `(${Object.values(labels)
      .map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|')})`,
  );

const mostPasses = 4;

/** One identifier may hide the edge of the next: `T1234567-89-0123`. */
function untilStable(text: string, pass: (text: string) => string): string {
  let [before, after] = [text, pass(text)];
  for (let n = 1; n < mostPasses && after !== before; n += 1) [before, after] = [after, pass(after)];
  return after;
}
