import type { Resource } from '../fhir/store.js';
import type { Care } from './care.js';
import { careOf } from './care-resources.js';
import { patientRef, systems } from './common.js';
import { localOf } from './days.js';
import type { Veteran } from './veterans.js';

/** VistA: notes as plain text inside the record, places in words, local times. */
export function vistaCare(person: Veteran, care: Care, now: number): readonly Resource[] {
  const id = (kind: string, n: number): string => `V${person.memberNumber}-${kind}-${n + 1}`;
  const style = {
    id,
    concept: (system: string, code: string, name: string) => ({ text: name, coding: [{ system, code }] }),
    time: (day: number, hour: number) => localOf(now, day, hour),
    named: (name: string) => ({ display: name }),
  };
  return [
    ...careOf(person, care, now, style),
    ...(care.notes ?? []).map((note, n) => ({
      resourceType: 'DocumentReference',
      id: id('no', n),
      status: 'current',
      docStatus: 'final',
      type: { text: note.title, coding: [{ system: systems.loinc, code: note.loinc }] },
      subject: patientRef(person),
      date: localOf(now, note.day, 15, 20),
      author: [{ display: note.by }],
      authenticator: { display: note.by },
      custodian: { display: 'DAYTON VAMC' },
      content: [
        { attachment: { contentType: 'text/plain', data: Buffer.from(note.text).toString('base64') } },
      ],
    })),
    ...(care.visits ?? []).map((visit, n) => ({
      resourceType: 'Encounter',
      id: id('en', n),
      status: 'finished',
      class: { code: visit.kind },
      type: [{ text: visit.name }],
      subject: patientRef(person),
      period: {
        start: localOf(now, visit.day, 9),
        end: localOf(now, visit.day + (visit.nights ?? 0), 10),
      },
      ...(visit.by ? { participant: [{ individual: { display: visit.by } }] } : {}),
      ...(visit.reason ? { reasonCode: [{ text: visit.reason }] } : {}),
      location: [{ location: { display: visit.place } }],
      serviceProvider: { display: 'DAYTON VAMC' },
    })),
  ];
}
