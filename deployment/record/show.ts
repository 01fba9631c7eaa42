import { recordOfFiles } from '../../bot/records/files/file-record.js';
import type { FileFormat, FilePerson } from '../../bot/records/files/file.js';
import type { Entry } from '../../bot/records/record.js';
import { sectionIds } from '../../bot/records/sections.js';
import type { SourceSection } from '../../bot/records/source.js';
import { describeDate } from '../../bot/sharing/index.js';
import { contentFor } from '../../dialogs/content/index.js';
import type { Read } from './inputs.js';

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

/** The model of one file, or of several files of one person. */
export function asModel(read: readonly Read[], now: number): string {
  const record = recordOfFiles(read, now);
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
  const title = contentFor('en').section.title;
  const told = sectionIds.flatMap((id) => {
    const said = states[stateOf(sections[id])]?.(sections[id]);
    return said === undefined ? [] : [`  ${title(id)}: ${said}`];
  });
  const absent = sectionIds.filter((id) => stateOf(sections[id]) === 'notProvided').map(title);
  return [
    `${name}: ${formats[format]}${version === undefined ? '' : `, version ${version}`}`,
    `  Person: ${person ? nameOf(person) : 'not named in the file'}`,
    ...told,
    ...(absent.length > 0 ? [`  Not in this file: ${absent.join(', ')}`] : []),
    ...(warnings.length > 0 ? [`  Not read as it should be (${warnings.length}):`] : []),
    ...warnings.map(({ code, place }) => `    ${code}, ${place}`),
    '',
    '',
  ].join('\n');
}

const states: Readonly<Record<string, (section: SourceSection<Entry>) => string>> = {
  present: ({ entries, why }) =>
    `${entries.length}${notDone(entries)}${why === undefined ? '' : ', and more that could not be read'}`,
  failed: () => 'could not be read, which does not mean there are none',
  knownNone: () => 'none known, the record says',
  empty: () => 'nothing listed',
};

/** A vaccine that was refused is in the list, and nobody may count it as given. */
function notDone(entries: readonly Entry[]): string {
  const n = entries.filter(({ warnings }) => warnings.includes('notDone')).length;
  return n === 0 ? '' : `, of them not done: ${n}`;
}

function nameOf({ given, family, birthDate }: FilePerson): string {
  const name = [given, family].filter((part) => part !== undefined).join(' ');
  return birthDate === undefined ? name : `${name}, born ${describeDate(birthDate, 'en')}`;
}
