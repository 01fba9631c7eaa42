import { maskFor, type Mask, type MaskLabels, type MaskedPerson, type NameMode } from '../mask.js';
import type { Detail, Entry, HealthRecord, Measure, Section, SectionId } from '../record.js';
import { sectionIds } from '../sections.js';
import { plainWord, wordsOf } from './words.js';

/**
 * How names are looked for in an entry's own name. A medicine is never masked (a Veteran may be called Allegra);
 * "Parkinson's disease" needs more than one part of the name to be the person.
 */
const namesIn: Readonly<Record<SectionId, NameMode>> = {
  medicines: 'none',
  allergies: 'none',
  immunizations: 'none',
  devices: 'none',
  insurance: 'none',
  careTeam: 'none',
  demographics: 'none',
  conditions: 'whole',
  labs: 'whole',
  vitals: 'whole',
  procedures: 'whole',
  plan: 'whole',
  history: 'whole',
  military: 'whole',
  appointments: 'all',
  notes: 'all',
  visits: 'all',
  documents: 'all',
};

/** Facts to be told as they are: who cares for the person, whom to call, what the person asked about themselves. */
const untouched: readonly SectionId[] = ['demographics', 'careTeam'];

const freeText = new Set(
  'text notes reason directions directionsAsCoded statusAsWritten flagAsWritten specimen bodySite reactions result'.split(
    ' ',
  ),
);

/** The record with identifiers masked in its free text, for whatever leaves the signed-in web. Facts in fields of their own stay. */
export function maskedRecord(record: HealthRecord, labels: MaskLabels): HealthRecord {
  const person = maskedPerson(record);
  const mask = maskFor(person, labels);
  const words = new Set([person.given, person.family, ...(person.otherNames ?? [])].flatMap(plainWords));
  const sections = sectionIds.map((id) => [id, maskedSection(record.sections[id], mask, words)]);
  return { ...record, sections: Object.fromEntries(sections) as HealthRecord['sections'] };
}

const plainWords = (text: string): string[] => Array.from(wordsOf(text), (word) => plainWord(word.plain));

/** What the record itself says of the person: names and addresses of "about you" are looked for too. */
function maskedPerson({ person, sections }: HealthRecord): MaskedPerson {
  const values = (...keys: string[]): string[] =>
    sections.demographics.entries.filter((e) => keys.includes(e.name)).map((e) => e.value);
  return { ...person, otherNames: values('fullName', 'otherName'), addresses: values('address') };
}

const maskedSection = (section: Section, mask: Mask, words: ReadonlySet<string>): Section => ({
  ...section,
  entries: section.entries.map((entry) => maskedEntry(section.id, entry, mask, words)),
});

function maskedEntry(id: SectionId, entry: Entry, mask: Mask, words: ReadonlySet<string>): Entry {
  const inName = namesIn[id];
  // "Take Allegra daily" is about the entry, not the person.
  const named = inName !== 'all' && plainWords(entry.name).some((word) => words.has(word));
  const inText: NameMode = named ? 'whole' : 'all';
  const fields = Object.entries(entry).map(([key, value]: [string, unknown]) => {
    if (key === 'details' && entry.details && id !== 'careTeam')
      return [key, maskedDetails(entry.details, mask, inText)];
    if (freeText.has(key)) return [key, maskedValue(value, mask, inText)];
    if (key === 'memberId' && typeof value === 'string') return [key, mask(value, 'none')];
    return [key, value];
  });
  const name = untouched.includes(id) ? entry.name : mask(entry.name, inName);
  return { ...(Object.fromEntries(fields) as unknown as Entry), name };
}

function maskedValue(value: unknown, mask: Mask, names: NameMode): unknown {
  if (typeof value === 'string') return mask(value, names);
  if (Array.isArray(value)) return value.map((one: unknown) => maskedValue(one, mask, names));
  if (!isMeasure(value)) return value;
  return { ...value, value: mask(value.value, names) };
}

const isMeasure = (value: unknown): value is Measure =>
  typeof (value as Partial<Measure> | null | undefined)?.value === 'string';

/** A value is read beside its label: "SSN" and nine digits are one statement. */
const maskedDetails = (details: readonly Detail[], mask: Mask, names: NameMode): readonly Detail[] =>
  details.map((detail) => {
    const { label, value } = detail;
    const whole = mask(`${label}: ${value}`, names);
    const before = `${label}: `;
    return { ...detail, value: whole.startsWith(before) ? whole.slice(before.length) : mask(value, names) };
  });
