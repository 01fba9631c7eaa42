import type { HealthRecord, SectionId } from '../records/record.js';
import { describeDate } from './dates.js';
import { entriesOf } from './entries.js';
import { limitsOf, type Limits } from './limits.js';
import { stateOf } from './section-state.js';
import type { DocumentWords } from './words.js';

/** A record as a readable document, the same for every output: text today, other formats later. */
export interface RecordDocument {
  readonly words: DocumentWords;
  readonly name: string;
  readonly birthDate?: string;
  readonly madeOn: string;
  readonly sources: readonly { readonly name: string; readonly answered: boolean }[];
  /** Given to somebody: by whom, and until when. */
  readonly shared?: { readonly by: string; readonly until: string };
  /** What was left out by choice; absent: nothing. */
  readonly limits?: Limits;
  /** In the order of the VA.gov report; every section of the record is here, in whatever state. */
  readonly sections: readonly DocumentSection[];
}

export interface DocumentSection {
  readonly id: SectionId;
  readonly title: string;
  readonly about: string;
  /**
   * unavailable: nothing could be read, which is never the same as empty. emptyInDates: nothing in the dates chosen.
   * notChosen: left out by choice, whatever it holds.
   */
  readonly state:
    'present' | 'knownNone' | 'empty' | 'emptyInDates' | 'notProvided' | 'unavailable' | 'notChosen';
  /** Read before the first entry: what is missing, or that none are known. */
  readonly notice?: string;
  readonly count: number;
  readonly entries: readonly DocumentEntry[];
}

/** One record: a heading and blocks of lines, such as one block for each result of a panel. */
export interface DocumentEntry {
  readonly heading: string;
  readonly blocks: readonly (readonly Line[])[];
}

export interface Line {
  readonly label: string;
  readonly value: string;
  /** Starts on the line after its label: a note, a report. */
  readonly below?: boolean;
}

/** `timeZone` (IANA) is the reader's: UTC instants are told in it. */
export interface DocumentOptions {
  readonly timeZone?: string;
  /** `until` in milliseconds since 1970; undefined: until they stop it. */
  readonly shared?: { readonly by: string; readonly until?: number };
}

/** VA.gov's order (facts: va 1a), which is not the order of the menus; then what VA.gov leaves out. */
export const sectionOrder: readonly SectionId[] = [
  'labs',
  'notes',
  'immunizations',
  'allergies',
  'conditions',
  'vitals',
  'medicines',
  'appointments',
  'demographics',
  'military',
  'procedures',
  'visits',
  'plan',
  'history',
  'devices',
  'insurance',
  'careTeam',
  'documents',
];

/** The whole record as a document in the words given. Pure: the time it was fetched is the record's own. */
export function documentOf(
  record: HealthRecord,
  words: DocumentWords,
  options: DocumentOptions = {},
): RecordDocument {
  return {
    ...headOf(record, words, options),
    sections: sectionOrder.map((id) => sectionOf(record, id, words, options)),
  };
}

/** Whose record it is, when it was read, from where, and what was left out by choice. */
export function headOf(
  record: HealthRecord,
  words: DocumentWords,
  options: DocumentOptions = {},
): Omit<RecordDocument, 'sections'> {
  const { person } = record;
  const day = (date: string, time = false): string =>
    describeDate(date, words.language, { ...options, time });
  return {
    words: options.shared ? { ...words, about: words.shared.about } : words,
    name: `${person.given} ${person.family}`,
    birthDate: person.birthDate && day(person.birthDate),
    madeOn: day(new Date(record.fetchedAt).toISOString(), true),
    sources: record.sources.map(({ name, answered }) => ({ name, answered })),
    ...(options.shared && { shared: sharedBy(options.shared, words, day) }),
    limits: limitsOf(record, words, sectionOrder),
  };
}

const sharedBy = (
  { by, until }: NonNullable<DocumentOptions['shared']>,
  words: DocumentWords,
  day: (date: string, time: boolean) => string,
): RecordDocument['shared'] => ({
  by,
  until: until === undefined ? words.shared.untilStopped : day(new Date(until).toISOString(), true),
});

function sectionOf(
  record: HealthRecord,
  id: SectionId,
  words: DocumentWords,
  options: DocumentOptions,
): DocumentSection {
  const section = record.sections[id];
  const { title, about } = words.sections[id];
  const { state, notice } = stateOf(record, section, words);
  const entries = state === 'present' ? entriesOf(record, id, words, options) : [];
  return { id, title, about, state, notice, count: section.entries.length, entries };
}
