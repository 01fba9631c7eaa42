import type { RecordSubject } from './records.js';

interface Named {
  readonly given: string;
  readonly family: string;
}

/**
 * Whether a record's names and birth date are the verified person's. Case, spacing, hyphens and accents are ignored
 * because systems disagree on them; nothing else is: no initials, no nicknames, no swapped dates.
 */
export function isSamePerson(
  names: readonly Named[],
  birthDate: string | undefined,
  subject: Pick<RecordSubject, 'given' | 'family' | 'birthDate'>,
): boolean {
  if (birthDate === undefined || birthDate !== subject.birthDate) return false;
  return names.some(
    (name) =>
      normal(name.family) !== '' &&
      normal(name.given) !== '' &&
      normal(name.family) === normal(subject.family) &&
      normal(name.given) === normal(subject.given),
  );
}

const normal = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\-'’.]+/g, '');
