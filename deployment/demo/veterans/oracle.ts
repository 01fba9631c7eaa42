import type { Resource } from '../fhir/store.js';
import type { AllergyData, AppointmentData, Chart, LabData, MedicineData, VitalsData } from './chart.js';
import { categoryOf, coded, patientOf, patientRef, pressureParts, systems, vitalSigns } from './common.js';
import { dateOf, utcOf } from './days.js';
import { oracleCare } from './oracle-care.js';
import type { Veteran } from './veterans.js';

/** The shapes of Oracle Health: UTC times, real references, names in `coding.display`, no fill dates and no pharmacy phone. */
export function toOracle(person: Veteran, chart: Chart, now: number): readonly Resource[] {
  const id = (kind: string, n: number): string => `O${person.memberNumber}-${kind}-${n + 1}`;
  const all = <T>(
    items: readonly T[] | undefined,
    make: (item: T, n: number) => Resource | Resource[],
  ): Resource[] => (items ?? []).flatMap(make);
  return [
    patientOf(person, chart),
    ...all(chart.medicines, (m, n) => medicine(person, m, id('mo', n), now)),
    ...all(chart.allergies, (a, n) => allergy(person, a, id('ai', n), now)),
    ...all(chart.conditions, (c, n) => ({
      resourceType: 'Condition',
      id: id('co', n),
      clinicalStatus: coded(`${systems.terminology}/condition-clinical`, c.status ?? 'active'),
      verificationStatus: coded(`${systems.terminology}/condition-ver-status`, 'confirmed'),
      code: displayed(systems.snomed, c.snomed, c.name),
      subject: patientRef(person),
      onsetDateTime: c.since,
    })),
    ...all(chart.labs, (l, n) => lab(person, l, id('ob', n), now)),
    ...all(chart.vitals, (v, n) => vitals(person, v, id('vs', n), now)),
    ...all(chart.immunizations, (i, n) => ({
      resourceType: 'Immunization',
      id: id('iz', n),
      status: 'completed',
      vaccineCode: displayed(systems.cvx, i.cvx, i.name),
      patient: patientRef(person),
      occurrenceDateTime: dateOf(now, i.day),
      primarySource: true,
    })),
    ...all(chart.appointments, (a, n) => appointment(person, a, id('ap', n), now)),
    ...(chart.care ? oracleCare(person, chart.care, now) : []),
  ];
}

const displayed = (system: string, code: string, display: string): unknown => ({
  coding: [{ system, code, display, userSelected: true }],
});

const fhirStatus: Readonly<Record<MedicineData['status'], string>> = {
  ACTIVE: 'active',
  SUSPENDED: 'active',
  'Active: Non-VA': 'active',
  HOLD: 'on-hold',
  EXPIRED: 'completed',
  DISCONTINUED: 'stopped',
};

function medicine(person: Veteran, m: MedicineData, id: string, now: number): Resource[] {
  const medication = {
    resourceType: 'Medication',
    id: `${id}-m`,
    code: displayed(systems.rxnorm, m.rxnorm ?? '0', m.name),
  };
  const request = {
    resourceType: 'MedicationRequest',
    id,
    status: fhirStatus[m.status],
    intent: 'order',
    reportedBoolean: m.status === 'Active: Non-VA',
    category: [coded(`${systems.terminology}/medicationrequest-category`, 'community')],
    medicationReference: { reference: `Medication/${medication.id}` },
    subject: patientRef(person),
    authoredOn: utcOf(now, m.day, 9, 12),
    requester: { reference: 'Practitioner/O-1', display: m.by ?? 'Rivera, Marcus MD' },
    ...(m.reason ? { reasonCode: [{ text: m.reason }] } : {}),
    dosageInstruction: [{ text: m.sig.toUpperCase(), patientInstruction: m.sig }],
    dispenseRequest: { quantity: { value: 30, unit: 'tab' } },
  };
  return [request, medication];
}

const allergy = (person: Veteran, a: AllergyData, id: string, now: number): Resource => ({
  resourceType: 'AllergyIntolerance',
  id,
  clinicalStatus: coded(`${systems.terminology}/allergyintolerance-clinical`, 'active'),
  verificationStatus: coded(`${systems.terminology}/allergyintolerance-verification`, 'confirmed'),
  category: [a.category],
  criticality: a.severity === 'severe' ? 'high' : 'low',
  code: displayed(systems.rxnorm, a.code ?? '0', a.name),
  patient: patientRef(person),
  recordedDate: utcOf(now, a.day, 14, 5),
  reaction: a.reactions.map((text) => ({
    manifestation: [{ text }],
    ...(a.severity ? { severity: a.severity } : {}),
  })),
});

const lab = (person: Veteran, l: LabData, id: string, now: number): Resource => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  category: categoryOf('laboratory'),
  code: displayed(systems.loinc, l.loinc, l.name),
  subject: patientRef(person),
  effectiveDateTime: utcOf(now, l.day, 7, 40),
  ...(typeof l.value === 'number'
    ? { valueQuantity: { value: l.value, ...(l.unit ? { unit: l.unit } : {}) } }
    : { valueString: l.value }),
  ...(l.flag
    ? { interpretation: [coded(`${systems.terminology}/v3-ObservationInterpretation`, l.flag)] }
    : {}),
  ...(l.low !== undefined || l.high !== undefined ? { referenceRange: [rangeOf(l)] } : {}),
});

const rangeOf = (l: LabData): unknown => ({
  ...(l.low === undefined ? {} : { low: { value: l.low, unit: l.unit } }),
  ...(l.high === undefined ? {} : { high: { value: l.high, unit: l.unit } }),
});

function vitals(person: Veteran, v: VitalsData, id: string, now: number): Resource[] {
  const base = {
    resourceType: 'Observation',
    status: 'final',
    category: categoryOf('vital-signs'),
    subject: patientRef(person),
    effectiveDateTime: utcOf(now, v.day, 10, 20),
  };
  const signs = vitalSigns.flatMap(({ key, name, loinc, unit }) => {
    const value = v[key];
    const code = displayed(systems.loinc, loinc, name);
    return value === undefined ? [] : [{ ...base, id: `${id}-${key}`, code, valueQuantity: { value, unit } }];
  });
  const code = displayed(systems.loinc, '85354-9', 'Blood pressure');
  return v.pressure
    ? [{ ...base, id: `${id}-bp`, code, component: pressureParts(v.pressure) }, ...signs]
    : signs;
}

function appointment(person: Veteran, a: AppointmentData, id: string, now: number): Resource[] {
  const location = {
    resourceType: 'Location',
    id: `${id}-l`,
    name: a.clinic,
    address: { line: ['420 North James Road'], city: 'Columbus', state: 'OH' },
  };
  const visit = {
    resourceType: 'Appointment',
    id,
    status: a.status ?? 'booked',
    serviceType: [displayed(systems.snomed, '0', a.clinic)],
    description: a.how ?? 'In person',
    start: utcOf(now, a.day, a.hour),
    participant: [
      { actor: patientRef(person), status: 'accepted' },
      { actor: { reference: `Location/${location.id}` }, status: 'accepted' },
      ...(a.by ? [{ actor: { reference: 'Practitioner/O-1', display: a.by }, status: 'accepted' }] : []),
    ],
  };
  return [visit, location];
}
