import { basename } from 'node:path';
import { recordOfFiles } from '../../bot/records/files/file-record.js';
import type { FileFormat, FilePerson } from '../../bot/records/files/file.js';
import type { Entry, HealthRecord, SectionId } from '../../bot/records/record.js';
import { sectionIds } from '../../bot/records/sections.js';
import type { SourceSection } from '../../bot/records/source.js';
import { describeDate } from '../../bot/sharing/index.js';
import { contentFor } from '../../dialogs/content/index.js';
import type { Read } from './inputs.js';
import { warningWords } from './warnings.js';

const formats: { readonly [F in FileFormat]: string } = {
  fhir: 'FHIR R4',
  ccda: 'C-CDA',
  c32: 'C32 (CCD)',
  mhv: 'My HealtheVet Blue Button text',
  vagov: 'VA.gov Blue Button text',
  cms: 'CMS Blue Button text',
};

/** One line of JSON. */
export function asCounts({ name, reading, ms }: Read): string {
  const { format, version = null, person, sections, warnings } = reading;
  const counted = sectionIds.map((id) => [
    id,
    { state: stateOf(sections[id]), entries: sections[id].entries.length },
  ]);
  return `${JSON.stringify({
    file: name,
    format,
    version,
    person: person ? personOf(person) : null,
    sections: Object.fromEntries(counted),
    warnings,
    ms,
  })}\n`;
}

const personOf = ({ given, family, birthDate }: FilePerson) => ({
  given: given ?? null,
  family: family ?? null,
  birthDate: birthDate ?? null,
});

/** As a record of this file alone would say it (bot/records/merge.ts). */
function stateOf({ entries, knownNone, provided, why }: SourceSection<Entry>): string {
  if (entries.length > 0) return 'present';
  if (why !== undefined) return 'failed';
  if (knownNone) return 'knownNone';
  return provided ? 'empty' : 'notProvided';
}

/** Undefined where they are not of one person. It names files without their folders, which are nobody else's business. */
export const recordOf = (read: readonly Read[], now: number): HealthRecord | undefined =>
  recordOfFiles(
    read.map((file) => ({ ...file, name: basename(file.name) })),
    now,
  );

/** The model of one file, or of several files of one person. */
export function asModel(read: readonly Read[], now: number): string {
  const record = recordOf(read, now);
  const files = read.map(({ name, reading: { format, version = null, warnings } }) => ({
    file: name,
    format,
    version,
    warnings,
  }));
  return `${JSON.stringify({ ...record, files }, null, 2)}\n`;
}

export function asSummary({ name, reading }: Read): string {
  const { format, version, person, sections, warnings } = reading;
  return [
    `${name}: ${formats[format]}${version === undefined ? '' : `, version ${version}`}`,
    `  Person: ${person ? nameOf(person) : 'not named in the file'}`,
    ...sectionLines((id) => ({ state: stateOf(sections[id]), ...sections[id] })),
    ...(warnings.length > 0 ? [`  Not read as it should be (${warnings.length}):`] : []),
    ...warnings.map((warning) => `    ${warningWords(warning)}`),
    '',
    '',
  ].join('\n');
}

/** Several files as the one record they make. */
export function asMergedSummary(read: readonly Read[], { person, sections }: HealthRecord): string {
  return [
    `${read.length} files as one record`,
    `  Person: ${nameOf(person)}`,
    ...sectionLines((id) => {
      const { state, entries, failures } = sections[id];
      return { state, entries, why: failures[0]?.why };
    }),
    '',
    '',
  ].join('\n');
}

interface Counted {
  readonly state: string;
  readonly entries: readonly Entry[];
  readonly why?: unknown;
}

function sectionLines(of: (id: SectionId) => Counted): readonly string[] {
  const title = contentFor('en').section.title;
  const told = sectionIds.flatMap((id) => {
    const section = of(id);
    const said = states[section.state]?.(section);
    return said === undefined ? [] : [`  ${title(id)}: ${said}`];
  });
  const absent = sectionIds.filter((id) => of(id).state === 'notProvided').map(title);
  return absent.length > 0 ? [...told, `  Not in this file: ${absent.join(', ')}`] : told;
}

const states: Readonly<Record<string, (section: Counted) => string>> = {
  present: ({ entries, why }) =>
    `${entries.length}${apart(entries)}${why === undefined ? '' : ', and more that could not be read'}`,
  failed: () => 'could not be read, which does not mean there are none',
  knownNone: () => 'none known, the record says',
  empty: () => 'nothing listed',
};

/** What was refused or ruled out is in the list, and nobody may count it as given or as had. */
function apart(entries: readonly Entry[]): string {
  const of = (warning: Entry['warnings'][number]): number =>
    entries.filter(({ warnings }) => warnings.includes(warning)).length;
  const [notDone, ruledOut] = [of('notDone'), of('ruledOut')];
  return `${notDone === 0 ? '' : `, of them not done: ${notDone}`}${ruledOut === 0 ? '' : `, of them ruled out: ${ruledOut}`}`;
}

function nameOf({ given, family, birthDate }: FilePerson): string {
  const name = [given, family].filter((part) => part !== undefined).join(' ');
  return birthDate === undefined ? name : `${name}, born ${describeDate(birthDate, 'en')}`;
}
