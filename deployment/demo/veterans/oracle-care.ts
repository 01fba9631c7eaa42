import type { Resource } from '../fhir/store.js';
import type { Care, NoteData, VisitData } from './care.js';
import { careOf } from './care-resources.js';
import { patientRef, systems } from './common.js';
import { utcOf } from './days.js';
import type { Veteran } from './veterans.js';

/** Oracle Health: notes as HTML at an address of their own, places by reference, UTC. */
export function oracleCare(person: Veteran, care: Care, now: number): readonly Resource[] {
  const id = (kind: string, n: number): string => `O${person.memberNumber}-${kind}-${n + 1}`;
  const style = {
    id,
    concept: (system: string, code: string, name: string) => ({
      coding: [{ system, code, display: name, userSelected: true }],
    }),
    time: (day: number, hour: number) => utcOf(now, day, hour),
    named: (name: string) => ({ reference: 'Practitioner/O-1', display: name }),
  };
  return [
    ...careOf(person, care, now, style),
    ...(care.notes ?? []).flatMap((note, n) => noteOf(person, note, id('no', n), now)),
    ...(care.visits ?? []).flatMap((visit, n) => visitOf(person, visit, id('en', n), now)),
  ];
}

function noteOf(person: Veteran, note: NoteData, id: string, now: number): readonly Resource[] {
  const html = `<html><body>${note.text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</body></html>`;
  const binary = {
    resourceType: 'Binary',
    id: `${id}-b`,
    contentType: 'text/html',
    data: Buffer.from(html).toString('base64'),
  };
  const reference = {
    resourceType: 'DocumentReference',
    id,
    status: 'current',
    docStatus: 'final',
    type: { coding: [{ system: systems.loinc, code: note.loinc, display: note.title, userSelected: true }] },
    category: [{ coding: [{ code: 'clinical-note' }] }],
    subject: patientRef(person),
    date: utcOf(now, note.day, 15, 20),
    author: [{ reference: 'Practitioner/O-1', display: note.by }],
    content: [{ attachment: { contentType: 'text/html', url: `Binary/${binary.id}` } }],
  };
  return [reference, binary];
}

function visitOf(person: Veteran, visit: VisitData, id: string, now: number): readonly Resource[] {
  const location = { resourceType: 'Location', id: `${id}-l`, name: visit.place };
  const encounter = {
    resourceType: 'Encounter',
    id,
    status: 'finished',
    class: { code: visit.kind },
    type: [{ coding: [{ display: visit.name }] }],
    subject: patientRef(person),
    period: { start: utcOf(now, visit.day, 9), end: utcOf(now, visit.day + (visit.nights ?? 0), 10) },
    ...(visit.by
      ? { participant: [{ individual: { reference: 'Practitioner/O-1', display: visit.by } }] }
      : {}),
    ...(visit.reason ? { reasonCode: [{ text: visit.reason }] } : {}),
    location: [{ location: { reference: `Location/${location.id}` } }],
  };
  return [encounter, location];
}
