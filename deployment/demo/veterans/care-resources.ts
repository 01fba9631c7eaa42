import type { Resource } from '../fhir/store.js';
import type { Care } from './care.js';
import { categoryOf, patientRef, systems } from './common.js';
import { dateOf } from './days.js';
import type { Veteran } from './veterans.js';

/** How one of the two systems writes what both have. */
export interface Style {
  readonly id: (kind: string, n: number) => string;
  readonly concept: (system: string, code: string, name: string) => unknown;
  readonly time: (day: number, hour: number) => string;
  /** Names of people and places: a display in VistA, a reference as well in Oracle Health. */
  readonly named: (name: string) => unknown;
}

/** Resources that differ between the systems only in how they write names and times. */
export function careOf(person: Veteran, care: Care, now: number, style: Style): readonly Resource[] {
  const subject = patientRef(person);
  const make = <T>(items: readonly T[] | undefined, one: (item: T, n: number) => Resource): Resource[] =>
    (items ?? []).map(one);
  return [
    ...make(care.procedures, (p, n) => ({
      resourceType: 'Procedure',
      id: style.id('pc', n),
      status: 'completed',
      code: style.concept(systems.snomed, p.snomed, p.name),
      subject,
      performedDateTime: style.time(p.day, 11),
      ...(p.by ? { performer: [{ actor: style.named(p.by) }] } : {}),
    })),
    ...make(care.goals, (g, n) => ({
      resourceType: 'Goal',
      id: style.id('go', n),
      lifecycleStatus: 'active',
      description: { text: g.text },
      subject,
      startDate: dateOf(now, g.day),
      ...(g.due === undefined ? {} : { target: [{ dueDate: dateOf(now, g.due) }] }),
    })),
    ...make(care.social, (s, n) => ({
      resourceType: 'Observation',
      id: style.id('so', n),
      status: 'final',
      category: categoryOf('social-history'),
      code: style.concept(systems.loinc, s.loinc, s.name),
      subject,
      effectiveDateTime: style.time(s.day, 10),
      valueCodeableConcept: { text: s.value },
    })),
    ...make(care.family, (f, n) => ({
      resourceType: 'FamilyMemberHistory',
      id: style.id('fh', n),
      status: 'completed',
      patient: subject,
      relationship: { text: f.relation },
      condition: [{ code: { text: f.illness } }],
    })),
    ...make(care.devices, (d, n) => ({
      resourceType: 'Device',
      id: style.id('de', n),
      status: 'active',
      manufacturer: d.maker,
      serialNumber: d.serial,
      type: { text: d.name },
      patient: subject,
    })),
    ...make(care.coverage, (c, n) => ({
      resourceType: 'Coverage',
      id: style.id('cv', n),
      status: 'active',
      type: { text: c.kind },
      subscriberId: c.member,
      beneficiary: subject,
      period: { start: c.from },
      payor: [{ display: c.payor }],
    })),
    ...(care.team ? [teamOf(person, care.team, style)] : []),
  ];
}

const teamOf = (person: Veteran, team: NonNullable<Care['team']>, style: Style): Resource => ({
  resourceType: 'CareTeam',
  id: style.id('ct', 0),
  status: 'active',
  name: 'Primary care team',
  subject: patientRef(person),
  contained: team.map((member, n) => ({
    resourceType: 'Practitioner',
    id: `m${n + 1}`,
    name: [{ text: member.name }],
    ...(member.phone ? { telecom: [{ system: 'phone', value: member.phone }] } : {}),
  })),
  participant: team.map((member, n) => ({
    role: [{ text: member.role }],
    member: { reference: `#m${n + 1}`, display: member.name },
  })),
});
