import type { Resource } from '../fhir/store.js';
import type { Chart } from './chart.js';
import type { Veteran } from './veterans.js';

export const systems = {
  snomed: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  cvx: 'http://hl7.org/fhir/sid/cvx',
  terminology: 'http://terminology.hl7.org/CodeSystem',
  ucum: 'http://unitsofmeasure.org',
} as const;

export const coded = (system: string, code: string): unknown => ({ coding: [{ system, code }] });
export const patientRef = (person: Veteran): unknown => ({ reference: `Patient/${person.patientId}` });

/** The Patient is the same in both systems: the ICN is the VA's own key. */
export function patientOf(person: Veteran, { home }: Chart): Resource {
  return {
    resourceType: 'Patient',
    id: person.patientId,
    identifier: [{ system: 'http://va.gov/mpi', value: person.patientId }],
    active: true,
    name: [{ use: 'official', family: person.family, given: [person.given] }],
    gender: person.gender,
    birthDate: person.birthDate,
    deceasedBoolean: false,
    telecom: [{ system: 'phone', use: 'home', value: home.phone }],
    address: [
      { use: 'home', line: [home.line], city: home.city, state: 'OH', postalCode: home.zip, country: 'USA' },
    ],
    maritalStatus: { text: home.married ? 'Married' : 'Widowed' },
    communication: [
      { language: { text: person.language === 'es' ? 'Spanish' : 'English' }, preferred: true },
    ],
    contact: [
      {
        relationship: [{ coding: [{ system: `${systems.terminology}/v2-0131`, code: 'C' }] }],
        name: { given: [home.contact.given], family: home.contact.family },
        telecom: [{ system: 'phone', value: home.contact.phone }],
      },
    ],
  };
}

export const vitalSigns = [
  { key: 'pulse', name: 'Pulse', loinc: '8867-4', unit: '/min' },
  { key: 'weight', name: 'Weight', loinc: '29463-7', unit: 'lb' },
  { key: 'temperature', name: 'Temperature', loinc: '8310-5', unit: 'F' },
  { key: 'oxygen', name: 'Oxygen saturation', loinc: '59408-5', unit: '%' },
] as const;

export const categoryOf = (code: 'laboratory' | 'vital-signs' | 'social-history'): unknown => [
  { coding: [{ system: `${systems.terminology}/observation-category`, code }] },
];

export const pressureParts = ([top, bottom]: readonly [number, number]): unknown => [
  part('Systolic blood pressure', '8480-6', top),
  part('Diastolic blood pressure', '8462-4', bottom),
];

const part = (name: string, loinc: string, value: number): unknown => ({
  code: { coding: [{ system: systems.loinc, code: loinc, display: name }] },
  valueQuantity: { value, unit: 'mmHg', system: systems.ucum, code: 'mm[Hg]' },
});
