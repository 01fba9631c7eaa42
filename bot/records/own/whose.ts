import type { FilePerson } from '../files/file.js';
import type { RecordSubject } from '../records.js';

export type Whose = 'theirs' | 'unsaid' | 'somebodyElse';

/**
 * Whether a file is this Veteran's. What it says must agree in every part; what it leaves out is asked about. A middle name
 * may be missing in one of them or be an initial, as My HealtheVet writes it, and nothing else: twins share the rest.
 */
export function whoseFile(
  person: FilePerson | undefined,
  subject: Pick<RecordSubject, 'given' | 'family' | 'birthDate'>,
): Whose {
  const { given, family, birthDate } = person ?? {};
  const says = [
    agrees(birthDate, (date) => subject.birthDate.startsWith(date)),
    agrees(family, (name) => words(name).join('') === words(subject.family).join('')),
    agrees(given, (name) => isGiven(words(name), words(subject.given))),
  ];
  if (says.includes('no')) return 'somebodyElse';
  const wholeDate = birthDate?.length === subject.birthDate.length;
  return wholeDate && says.every((one) => one === 'yes') ? 'theirs' : 'unsaid';
}

function agrees(said: string | undefined, with_: (said: string) => boolean): 'yes' | 'no' | 'unsaid' {
  if (said === undefined || said.trim() === '') return 'unsaid';
  return with_(said) ? 'yes' : 'no';
}

/** A hyphen divides here what a space divides there, and an apostrophe divides nothing. */
const words = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '');

/** The first name whole; after it an initial, or nothing, may stand for a name. */
function isGiven(one: readonly string[], other: readonly string[]): boolean {
  if (one.join('') === other.join('')) return true;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter.length > 0 && shorter.every((word, n) => isName(word, longer[n] ?? '', n > 0));
}

const isName = (a: string, b: string, middle: boolean): boolean =>
  a === b || (middle && (a.length === 1 || b.length === 1) && a[0] === b[0]);
