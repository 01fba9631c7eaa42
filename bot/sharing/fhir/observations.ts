import type { HistoryItem, Lab, LabFlag, Measure, Vital } from '../../records/record.js';
import { base, coded, concept, dateTime, named, notes, type Resource, type Writing } from './resource.js';

/** LOINC of the vital signs profile (FHIR R4). */
const vitals: { readonly [K in Vital['kind']]?: string } = {
  bloodPressure: '85354-9',
  heartRate: '8867-4',
  breathing: '9279-1',
  oxygen: '2708-6',
  temperature: '8310-5',
  weight: '29463-7',
  height: '8302-2',
  pain: '72514-3',
};
const loinc = 'http://loinc.org';

const interpretations: { readonly [F in LabFlag]: string } = {
  low: 'L',
  high: 'H',
  criticalLow: 'LL',
  criticalHigh: 'HH',
  critical: 'AA',
  abnormal: 'A',
  normal: 'N',
};

const stated = ['registered', 'preliminary', 'final', 'amended', 'corrected', 'cancelled'] as const;
const statusOf = (status = 'final'): string =>
  stated.find((s) => status.toLowerCase().startsWith(s.slice(0, 5))) ?? 'unknown';

/** A number with its unit as a quantity; anything else, "<0.1" and "NO GROWTH" too, as it is written. */
function valueOf(result: Measure | undefined): object {
  if (result === undefined) return {};
  const { value, unit } = result;
  if (!/^-?\d+(?:\.\d+)?$/.test(value.trim()))
    return { valueString: unit === undefined ? value : `${value} ${unit}` };
  return { valueQuantity: { value: Number(value), unit } };
}

export function labObservation(entry: Lab, writing: Writing): Resource {
  return {
    ...base('Observation', entry, writing),
    status: statusOf(entry.status),
    category: [coded('observation-category', 'laboratory')],
    code: concept(entry.name, entry.code),
    subject: writing.patient,
    effectiveDateTime: dateTime(entry.date),
    performer: performers(entry.orderedBy ?? entry.from.facility),
    ...valueOf(entry.result),
    interpretation: entry.flag && [
      { ...coded('v3-ObservationInterpretation', interpretations[entry.flag]), text: entry.flagAsWritten },
    ],
    specimen: named(entry.specimen),
    referenceRange: entry.range === undefined ? undefined : [{ text: entry.range }],
    ...notes(entry.notes, entry.panel, entry.flag === undefined ? entry.flagAsWritten : undefined),
  };
}

/** A report in words: radiology, pathology, microbiology. */
export const labReport = (entry: Lab, writing: Writing): Resource => ({
  ...base('DiagnosticReport', entry, writing),
  status: statusOf(entry.status) === 'cancelled' ? 'cancelled' : statusOf(entry.status),
  code: concept(entry.name, entry.code),
  subject: writing.patient,
  effectiveDateTime: dateTime(entry.date),
  performer: performers(entry.orderedBy ?? entry.from.facility),
  conclusion: entry.notes,
  presentedForm: [{ contentType: 'text/plain', data: Buffer.from(entry.text ?? '').toString('base64') }],
});

const performers = (name: string | undefined): readonly object[] | undefined => {
  const one = named(name);
  return one && [one];
};

export function vital(entry: Vital, writing: Writing): Resource {
  const code = vitals[entry.kind];
  return {
    ...base('Observation', entry, writing),
    status: 'final',
    category: [coded('observation-category', 'vital-signs')],
    code: concept(entry.name, code === undefined ? entry.code : { system: loinc, code }),
    subject: writing.patient,
    effectiveDateTime: dateTime(entry.date),
    performer: performers(entry.from.facility),
    ...(entry.kind === 'bloodPressure' ? pressure(entry.result) : valueOf(entry.result)),
    ...notes(entry.notes),
  };
}

/** Both numbers as components; half a pressure stays in words. */
function pressure(result: Measure | undefined): object {
  const [, high, low] = /^(\d+)\s*\/\s*(\d+)$/.exec(result?.value ?? '') ?? [];
  if (high === undefined || low === undefined) return valueOf(result);
  const part = (code: string, value: string): object => ({
    code: { coding: [{ system: loinc, code }] },
    valueQuantity: { value: Number(value), unit: result?.unit ?? 'mmHg' },
  });
  return { component: [part('8480-6', high), part('8462-4', low)] };
}

export const historyObservation = (entry: HistoryItem, writing: Writing): Resource => ({
  ...base('Observation', entry, writing),
  status: 'final',
  category: [coded('observation-category', entry.kind === 'survey' ? 'survey' : 'social-history')],
  code: concept(entry.name, entry.code),
  subject: writing.patient,
  effectiveDateTime: dateTime(entry.date),
  ...valueOf(entry.result),
  ...notes(entry.notes, entry.status),
});

export const familyHistory = (entry: HistoryItem, writing: Writing): Resource => ({
  ...base('FamilyMemberHistory', entry, writing),
  status: 'health-unknown',
  patient: writing.patient,
  date: dateTime(entry.date),
  relationship: concept(entry.relation ?? 'unknown'),
  condition: [{ code: concept(entry.name, entry.code) }],
  ...notes(entry.notes, entry.status),
});
