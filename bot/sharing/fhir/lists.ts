import type {
  Allergy,
  Condition,
  Device,
  Immunization,
  Medicine,
  MedicineStatus,
} from '../../records/record.js';
import { base, coded, concept, dateTime, named, notes, type Resource, type Writing } from './resource.js';

/** An expired or transferred prescription says nothing of whether the person still takes it. */
const taking: { readonly [S in MedicineStatus]: string } = {
  active: 'active',
  inProgress: 'active',
  onHold: 'on-hold',
  discontinued: 'stopped',
  expired: 'unknown',
  transferred: 'unknown',
  notAvailable: 'unknown',
};

export function medication(entry: Medicine, writing: Writing): Resource {
  const [status] = writing.words.medicineStatus[entry.status];
  const shared = {
    statusReason: { text: entry.statusAsWritten ?? status },
    medicationCodeableConcept: concept(entry.name, entry.code),
    subject: writing.patient,
    reasonCode: entry.reason === undefined ? undefined : [{ text: entry.reason }],
    ...notes(...medicineNotes(entry, writing)),
  };
  return entry.warnings.includes('doNotTake')
    ? forbidden(entry, writing, shared)
    : {
        ...base('MedicationStatement', entry, writing),
        ...shared,
        status: taking[entry.status],
        statusReason: [shared.statusReason],
        effectiveDateTime: dateTime(entry.date),
        informationSource: named(entry.prescribedBy),
        dosage: directions(entry),
      };
}

/** "Do not take this" has no place in a statement of what somebody takes: only an order says it. */
const forbidden = (entry: Medicine, writing: Writing, shared: object): Resource => ({
  ...base('MedicationRequest', entry, writing),
  ...shared,
  status: 'active',
  intent: 'order',
  doNotPerform: true,
  authoredOn: dateTime(entry.date),
  requester: named(entry.prescribedBy),
  dosageInstruction: directions(entry),
});

const directions = ({ directions: text }: Medicine): readonly object[] | undefined =>
  text === undefined ? undefined : [{ text }];

const medicineNotes = (
  m: Medicine,
  { words: { fields, nonVa } }: Writing,
): readonly (string | undefined)[] => [
  m.directionsAsCoded && `${fields.directionsAsCoded}: ${m.directionsAsCoded}`,
  m.quantity && `${fields.quantity}: ${m.quantity}`,
  m.refillsLeft === undefined ? undefined : `${fields.refillsLeft}: ${m.refillsLeft}`,
  m.lastFilled && `${fields.lastFilled}: ${m.lastFilled}`,
  m.prescriptionNumber && `${fields.prescriptionNumber}: ${m.prescriptionNumber}`,
  m.pharmacyPhone && `${fields.pharmacyPhone}: ${m.pharmacyPhone}`,
  m.nonVa ? nonVa : undefined,
];

const refuted = ({ warnings }: Allergy | Condition): boolean => warnings.includes('ruledOut');
const isPast = ({ warnings }: Allergy | Condition): boolean => warnings.includes('notCurrent');

export function allergyIntolerance(entry: Allergy, writing: Writing): Resource {
  const verified = refuted(entry)
    ? 'refuted'
    : entry.warnings.includes('unconfirmed')
      ? 'unconfirmed'
      : 'confirmed';
  const reaction =
    entry.reactions.length === 0
      ? undefined
      : [{ manifestation: entry.reactions.map((r) => concept(r)), severity: entry.severity }];
  return {
    ...base('AllergyIntolerance', entry, writing),
    clinicalStatus: coded('allergyintolerance-clinical', isPast(entry) ? 'inactive' : 'active'),
    verificationStatus: coded('allergyintolerance-verification', verified),
    criticality: entry.criticality,
    code: concept(entry.name, entry.code),
    patient: writing.patient,
    recordedDate: dateTime(entry.date),
    reaction,
    ...notes(entry.notes, entry.type, entry.observed && writing.words.observed[entry.observed]),
  };
}

export function condition(entry: Condition, writing: Writing): Resource {
  const verified = refuted(entry)
    ? 'refuted'
    : entry.warnings.includes('unconfirmed')
      ? 'provisional'
      : undefined;
  return {
    ...base('Condition', entry, writing),
    clinicalStatus: refuted(entry)
      ? undefined
      : coded('condition-clinical', isPast(entry) ? 'inactive' : 'active'),
    verificationStatus: verified && coded('condition-ver-status', verified),
    code: concept(entry.name, entry.code),
    subject: writing.patient,
    recordedDate: dateTime(entry.date),
    asserter: named(entry.provider),
    ...notes(entry.notes, entry.status && `${writing.words.fields.status}: ${entry.status}`),
  };
}

export function immunization(entry: Immunization, writing: Writing): Resource {
  const occurred = dateTime(entry.date);
  return {
    ...base('Immunization', entry, writing),
    status: entry.warnings.includes('notDone') ? 'not-done' : 'completed',
    vaccineCode: concept(entry.name, entry.code),
    patient: writing.patient,
    ...(occurred === undefined
      ? { occurrenceString: entry.date ?? 'unknown' }
      : { occurrenceDateTime: occurred }),
    location: named(entry.from.facility),
    ...notes(entry.notes),
  };
}

export const device = (entry: Device, writing: Writing): Resource => ({
  ...base('Device', entry, writing),
  udiCarrier: entry.udi === undefined ? undefined : [{ carrierHRF: entry.udi }],
  manufacturer: entry.maker,
  serialNumber: entry.serialNumber,
  type: concept(entry.name, entry.code),
  patient: writing.patient,
  ...notes(entry.notes, entry.status && `${writing.words.fields.status}: ${entry.status}`),
});
