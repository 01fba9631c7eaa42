import type { HealthRecord, Section, SectionId, SectionState } from '../../records/record.js';
import { isDated } from '../in-dates.js';
import { limitLines } from '../limits.js';
import { othersOf } from '../others.js';
import type { DocumentWords } from '../words.js';
import { bundled } from './bundle.js';
import { briefly, coded, concept, narrative, reference, type Resource } from './resource.js';
import { resourcesOf, type Resources } from './resources.js';
import { saidOf } from './said.js';

/** Sections of the International Patient Summary and their LOINC codes; the first three are always there. */
const sections: readonly (readonly [SectionId, string, boolean])[] = [
  ['medicines', '10160-0', true],
  ['allergies', '48765-2', true],
  ['conditions', '11450-4', true],
  ['immunizations', '11369-6', false],
  ['labs', '30954-2', false],
  ['procedures', '47519-4', false],
  ['devices', '46264-8', false],
  ['vitals', '8716-3', false],
  ['plan', '18776-5', false],
  ['history', '29762-2', false],
];

/** An IPS document (HL7 International Patient Summary 1.1) as a FHIR R4 Bundle. Whatever it leaves out is named in it. */
export function writeIps(record: HealthRecord, words: DocumentWords): string {
  const timestamp = new Date(record.fetchedAt).toISOString();
  const told = sections.filter(([id, , always]) => always || record.sections[id].entries.length > 0);
  const others = othersOf(
    record,
    words,
    told.map(([id]) => id),
  );
  const resources = resourcesOf(
    record,
    words,
    told.map(([id]) => id),
  );
  const listed = told.flatMap(([id]) => resources.bySection.get(id) ?? []);
  const composition: Resource = {
    resourceType: 'Composition',
    id: 'composition',
    text: narrative([words.title, words.about, ...limitLines(record, words)]),
    status: 'final',
    type: { coding: [{ system: 'http://loinc.org', code: '60591-5' }], text: 'Patient summary document' },
    subject: { reference: 'Patient/patient' },
    date: timestamp,
    author: [{ display: record.sources.map(({ name }) => name).join(', ') || words.title }],
    title: words.title,
    section: [
      ...told.map(([id, code]) => section(record, resources, words, id, code)),
      ...(others.length === 0 ? [] : [{ title: words.notIncluded, text: narrative(others) }]),
    ],
  };
  return JSON.stringify({
    resourceType: 'Bundle',
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:blue-button:${record.fetchedAt}` },
    type: 'document',
    timestamp,
    entry: [composition, resources.patient, ...listed].map(bundled),
  });
}

function section(
  record: HealthRecord,
  { bySection }: Resources,
  words: DocumentWords,
  id: SectionId,
  code: string,
): object {
  const own: Section = record.sections[id];
  const { title } = words.sections[id];
  const entries = bySection.get(id) ?? [];
  const said = saidOf(id, words);
  const incomplete = own.failures.length > 0 ? [words.unavailableNote] : [];
  const lines = own.entries.map((entry) => briefly(entry, words, said).join('; '));
  const head = { title, code: concept(title, { system: 'http://loinc.org', code }) };
  if (entries.length > 0)
    return { ...head, text: narrative([...incomplete, ...lines]), entry: entries.map(reference) };
  return {
    ...head,
    text: narrative([nothing(record, own, words)]),
    emptyReason: coded('list-empty-reason', emptyReasons[own.state] ?? 'unavailable'),
  };
}

const emptyReasons: { readonly [S in SectionState]?: string } = {
  knownNone: 'nilknown',
  notChosen: 'withheld',
};

function nothing({ chosen }: HealthRecord, { id, state, failures }: Section, words: DocumentWords): string {
  if (state === 'knownNone') return words.sections[id].knownNone;
  if (state === 'notChosen') return words.notChosenNote;
  if (state === 'notProvided' && failures.length === 0) return words.notProvided;
  if (state !== 'empty' || failures.length > 0) return words.unavailableNote;
  return isDated(id) && (chosen?.since || chosen?.until) ? words.emptyInDates : words.empty;
}
