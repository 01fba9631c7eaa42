import type { Entry, HealthRecord, Section, SectionId } from '../records/record.js';
import { describeDate } from './dates.js';
import { entriesOf } from './entries.js';
import type { DocumentWords } from './words.js';

/** A record as a readable document, the same for every output: text today, other formats later. */
export interface RecordDocument {
  readonly words: DocumentWords;
  readonly name: string;
  readonly birthDate?: string;
  readonly madeOn: string;
  readonly sources: readonly { readonly name: string; readonly answered: boolean }[];
  /** In the order of the VA.gov report; every section of the record is here, in whatever state. */
  readonly sections: readonly DocumentSection[];
}

export interface DocumentSection {
  readonly id: SectionId;
  readonly title: string;
  readonly about: string;
  /** unavailable: nothing could be read, which is never the same as empty. */
  readonly state: 'present' | 'knownNone' | 'empty' | 'notProvided' | 'unavailable';
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
}

/** VA.gov's order (facts: va 1a), which is not the order of the menus; then what VA.gov leaves out. */
const order: readonly SectionId[] = [
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
  const { person } = record;
  const day = (date: string, time = false): string =>
    describeDate(date, words.language, { ...options, time });
  return {
    words,
    name: `${person.given} ${person.family}`,
    birthDate: person.birthDate && day(person.birthDate),
    madeOn: day(new Date(record.fetchedAt).toISOString(), true),
    sources: record.sources.map(({ name, answered }) => ({ name, answered })),
    sections: order.map((id) => sectionOf(record, id, words, options)),
  };
}

function sectionOf(
  record: HealthRecord,
  id: SectionId,
  words: DocumentWords,
  options: DocumentOptions,
): DocumentSection {
  const section = record.sections[id];
  const { title, about, knownNone } = words.sections[id];
  const state = stateOf(section);
  const missing = section.failures.map((f) => `${sourceName(record, f.source)} (${words.why[f.why]})`);
  const notice =
    state === 'knownNone'
      ? knownNone
      : state === 'present' && missing.length > 0
        ? words.incomplete(missing)
        : undefined;
  const entries = state === 'present' ? entriesOf(record, id, words, options) : [];
  return { id, title, about, state, notice, count: section.entries.length, entries };
}

/** A section without entries and with a source that did not answer is unavailable, whatever else it claims. */
function stateOf(section: Section<Entry>): DocumentSection['state'] {
  if (section.entries.length > 0) return 'present';
  if (section.state === 'failed' || section.failures.length > 0) return 'unavailable';
  return section.state === 'present' ? 'empty' : section.state;
}

/** As people should hear it; an id that no source has is shown as it is. */
export const sourceName = (record: HealthRecord, id: string): string =>
  record.sources.find((source) => source.id === id)?.name ?? id;
