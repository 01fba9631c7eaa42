import type { Resource } from '../fhir/store.js';
import type { AllergyData, AppointmentData, Chart, LabData, MedicineData, VitalsData } from './chart.js';
import { categoryOf, coded, patientOf, patientRef, pressureParts, systems, vitalSigns } from './common.js';
import { dateOf, localOf } from './days.js';
import { vistaCare } from './vista-care.js';
import type { Veteran } from './veterans.js';

/** The shapes of VistA: local times with offset, contained references, names in `code.text`, its own status words. */
export function toVista(person: Veteran, chart: Chart, now: number): readonly Resource[] {
  const id = (kind: string, n: number): string => `V${person.memberNumber}-${kind}-${n + 1}`;
  const all = <T>(items: readonly T[] | undefined, make: (item: T, n: number) => Resource): Resource[] =>
    (items ?? []).map(make);
  return [
    patientOf(person, chart),
    ...all(chart.medicines, (m, n) => medicine(person, m, id('rx', n), now)),
    ...all(chart.allergies, (a, n) => allergy(person, a, id('al', n), now)),
    ...(chart.noKnownAllergies ? [noKnownAllergies(person, now)] : []),
    ...all(chart.conditions, (c, n) => ({
      resourceType: 'Condition',
      id: id('pr', n),
      clinicalStatus: coded(`${systems.terminology}/condition-clinical`, c.status ?? 'active'),
      verificationStatus: coded(`${systems.terminology}/condition-ver-status`, 'confirmed'),
      code: { text: c.name, coding: [{ system: systems.snomed, code: c.snomed }] },
      subject: patientRef(person),
      onsetDateTime: c.since,
    })),
    ...all(chart.labs, (l, n) => lab(person, l, id('lab', n), now)),
    ...(chart.vitals ?? []).flatMap((v, n) => vitals(person, v, id('vit', n), now)),
    ...all(chart.immunizations, (i, n) => ({
      resourceType: 'Immunization',
      id: id('im', n),
      status: 'completed',
      vaccineCode: { text: i.name, coding: [{ system: systems.cvx, code: i.cvx }] },
      patient: patientRef(person),
      occurrenceDateTime: dateOf(now, i.day),
      primarySource: true,
      location: { display: 'DAYTON VAMC' },
    })),
    ...all(chart.appointments, (a, n) => appointment(person, a, id('ap', n), now)),
    ...(chart.care ? vistaCare(person, chart.care, now) : []),
  ];
}

const fhirStatus: Readonly<Record<MedicineData['status'], string>> = {
  ACTIVE: 'active',
  SUSPENDED: 'active',
  'Active: Non-VA': 'active',
  HOLD: 'on-hold',
  EXPIRED: 'completed',
  DISCONTINUED: 'stopped',
};

function medicine(person: Veteran, m: MedicineData, id: string, now: number): Resource {
  const category = { inpatient: 'inpatient', chargeOnly: 'charge-only', home: 'outpatient' }[
    m.kind ?? 'home'
  ];
  return {
    resourceType: 'MedicationRequest',
    id,
    identifier: [
      { system: 'http://va.gov/prescription-number', value: `27${id.replace(/\D/g, '').slice(-5)}` },
    ],
    contained: [
      { resourceType: 'Medication', id: 'med', code: { text: m.name, coding: rxnorm(m) } },
      ...(m.filled === undefined ? [] : [dispense(m.filled, now)]),
      {
        resourceType: 'Organization',
        id: 'pharmacy',
        name: 'DAYTON VAMC PHARMACY',
        telecom: [pharmacyPhone],
      },
    ],
    status: fhirStatus[m.status],
    statusReason: { text: m.status },
    intent: m.status === 'Active: Non-VA' ? 'plan' : 'order',
    reportedBoolean: m.status === 'Active: Non-VA',
    category: [coded(`${systems.terminology}/medicationrequest-category`, category)],
    medicationReference: { reference: '#med' },
    subject: patientRef(person),
    authoredOn: localOf(now, m.day, 9, 12),
    requester: { display: m.by ?? 'PATEL,ANITA MD' },
    ...(m.reason ? { reasonCode: [{ text: m.reason }] } : {}),
    dosageInstruction: [{ text: m.sig }],
    ...(m.status === 'Active: Non-VA' ? {} : { dispenseRequest: supply(m) }),
  };
}

const supply = (m: MedicineData): unknown => ({
  ...(m.refills === undefined ? {} : { numberOfRepeatsAllowed: m.refills }),
  quantity: { value: 90, unit: 'EA' },
  performer: { reference: '#pharmacy' },
});

const pharmacyPhone = { system: 'phone', value: '217-555-0180' };
const rxnorm = (m: MedicineData): unknown => (m.rxnorm ? [{ system: systems.rxnorm, code: m.rxnorm }] : []);

const dispense = (filled: number, now: number): unknown => ({
  resourceType: 'MedicationDispense',
  id: 'fill',
  status: 'completed',
  whenHandedOver: dateOf(now, -filled),
});

function allergy(person: Veteran, a: AllergyData, id: string, now: number): Resource {
  return {
    resourceType: 'AllergyIntolerance',
    id,
    clinicalStatus: coded(`${systems.terminology}/allergyintolerance-clinical`, 'active'),
    verificationStatus: coded(
      `${systems.terminology}/allergyintolerance-verification`,
      a.mistake ? 'entered-in-error' : 'confirmed',
    ),
    category: [a.category],
    code: { text: a.name, ...(a.code ? { coding: [{ system: systems.rxnorm, code: a.code }] } : {}) },
    patient: patientRef(person),
    recordedDate: localOf(now, a.day, 14, 5),
    reaction: [
      {
        manifestation: a.reactions.map((text) => ({ text })),
        ...(a.severity ? { severity: a.severity } : {}),
      },
    ],
  };
}

export const noKnownAllergies = (person: Veteran, now: number): Resource => ({
  resourceType: 'AllergyIntolerance',
  id: `V${person.memberNumber}-nka`,
  clinicalStatus: coded(`${systems.terminology}/allergyintolerance-clinical`, 'active'),
  verificationStatus: coded(`${systems.terminology}/allergyintolerance-verification`, 'confirmed'),
  code: { text: 'No known allergies', coding: [{ system: systems.snomed, code: '716186003' }] },
  patient: patientRef(person),
  recordedDate: dateOf(now, -400),
});

function lab(person: Veteran, l: LabData, id: string, now: number): Resource {
  const value =
    typeof l.value === 'number'
      ? { valueQuantity: { value: l.value, ...(l.unit ? { unit: l.unit } : {}) } }
      : { valueString: l.value };
  const span = l.low === undefined && l.high === undefined ? undefined : `${l.low ?? ''}-${l.high ?? ''}`;
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    category: categoryOf('laboratory'),
    code: { text: l.name, coding: [{ system: systems.loinc, code: l.loinc }] },
    subject: patientRef(person),
    effectiveDateTime: localOf(now, l.day, 7, 40),
    ...value,
    ...(l.flag ? { interpretation: [{ text: vistaFlags[l.flag] }] } : {}),
    ...(span ? { referenceRange: [{ text: `${span}${l.unit ? ` ${l.unit}` : ''}` }] } : {}),
    performer: [{ display: 'DAYTON VAMC' }],
  };
}

/** VistA stars a critical value. */
const vistaFlags: Readonly<Record<NonNullable<LabData['flag']>, string>> = {
  L: 'L',
  H: 'H',
  LL: 'L*',
  HH: 'H*',
  N: 'N',
};

function vitals(person: Veteran, v: VitalsData, id: string, now: number): readonly Resource[] {
  const base = {
    resourceType: 'Observation',
    status: 'final',
    category: categoryOf('vital-signs'),
    subject: patientRef(person),
    effectiveDateTime: localOf(now, v.day, 10, 20),
    performer: [{ display: 'DAYTON VAMC' }],
  };
  const signs = vitalSigns.flatMap(({ key, name, loinc, unit }) => {
    const value = v[key];
    const code = { text: name.toUpperCase(), coding: [{ system: systems.loinc, code: loinc }] };
    return value === undefined ? [] : [{ ...base, id: `${id}-${key}`, code, valueQuantity: { value, unit } }];
  });
  const code = { text: 'BLOOD PRESSURE', coding: [{ system: systems.loinc, code: '85354-9' }] };
  return v.pressure
    ? [{ ...base, id: `${id}-bp`, code, component: pressureParts(v.pressure) }, ...signs]
    : signs;
}

const appointment = (person: Veteran, a: AppointmentData, id: string, now: number): Resource => ({
  resourceType: 'Appointment',
  id,
  contained: [
    {
      resourceType: 'Location',
      id: 'clinic',
      name: a.clinic,
      telecom: [{ system: 'phone', value: '217-555-0181' }],
      address: { line: ['4100 West Third Street'], city: 'Dayton', state: 'OH' },
      managingOrganization: { display: 'DAYTON VAMC' },
    },
  ],
  status: a.status ?? 'booked',
  serviceType: [{ text: a.clinic }],
  appointmentType: { text: a.how ?? 'In person' },
  start: localOf(now, a.day, a.hour),
  minutesDuration: 30,
  participant: [
    { actor: patientRef(person), status: 'accepted' },
    { actor: { reference: '#clinic' }, status: 'accepted' },
    ...(a.by ? [{ actor: { type: 'Practitioner', display: a.by }, status: 'accepted' }] : []),
  ],
});
