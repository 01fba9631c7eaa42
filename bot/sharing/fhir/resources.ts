import type { EntryOf, HealthRecord, SectionId } from '../../records/record.js';
import { sectionIds } from '../../records/sections.js';
import type { DocumentWords } from '../words.js';
import { allergyIntolerance, condition, device, immunization, medication } from './lists.js';
import { familyHistory, historyObservation, labObservation, labReport, vital } from './observations.js';
import {
  appointment,
  basic,
  contact,
  coverage,
  documentReference,
  planItem,
  procedure,
  visit,
} from './others.js';
import { patientOf } from './patient.js';
import type { Resource, Writing } from './resource.js';
import { saidOf } from './said.js';

type Writers = {
  readonly [S in Exclude<SectionId, 'demographics'>]: (entry: EntryOf[S], writing: Writing) => Resource;
};

const writers: Writers = {
  medicines: medication,
  allergies: allergyIntolerance,
  conditions: condition,
  labs: (lab, writing) =>
    (lab.text?.trim() && lab.result === undefined ? labReport : labObservation)(lab, writing),
  vitals: vital,
  immunizations: immunization,
  appointments: appointment,
  notes: documentReference,
  procedures: procedure,
  visits: visit,
  plan: planItem,
  history: (item, writing) => (item.kind === 'family' ? familyHistory : historyObservation)(item, writing),
  devices: device,
  insurance: coverage,
  careTeam: contact,
  military: (service, writing) =>
    basic(service, writing, writing.words.sections.military.title, [
      ...[service.branch, service.rank, service.status, service.date, service.end, service.notes].filter(
        (v) => v !== undefined,
      ),
    ]),
  documents: documentReference,
};

/** The record as resources: its Patient, and those of each section in the record's order. */
export interface Resources {
  readonly patient: Resource;
  readonly bySection: ReadonlyMap<SectionId, readonly Resource[]>;
}

export function resourcesOf(
  record: HealthRecord,
  words: DocumentWords,
  ids: readonly SectionId[] = sectionIds,
): Resources {
  const patient = patientOf(record, words);
  const writing: Omit<Writing, 'idOf' | 'said'> = { words, patient: { reference: 'Patient/patient' } };
  const written = ids
    .filter((id) => id !== 'demographics')
    .map((id) => {
      const write = writers[id] as (entry: unknown, writing: Writing) => Resource;
      const entries: readonly unknown[] = record.sections[id].entries;
      const said = saidOf(id, words);
      return [
        id,
        entries.map((entry, n) => write(entry, { ...writing, said, idOf: () => `${id}-${n + 1}` })),
      ] as const;
    });
  return { patient, bySection: new Map(written) };
}
