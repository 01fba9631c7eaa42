import type { Medicine } from '../records/record.js';
import { withWritten } from './field.js';
import type { Field, Telling } from './field.js';
import type { DocumentWords } from './words.js';

/** A medicine from outside the VA has no refills here and says so. */
export const medicineFields = (entry: Medicine, telling: Telling): readonly Field[] =>
  entry.nonVa ? outsideFields(entry, telling) : vaFields(entry, telling);

const vaFields = (entry: Medicine, { words, day }: Telling): readonly Field[] => [
  ['lastFilled', day(entry.lastFilled)],
  ['status', status(entry, words)],
  ['refillsLeft', entry.refillsLeft?.toString()],
  ['prescriptionNumber', entry.prescriptionNumber],
  ['prescribedOn', day(entry.date)],
  ['prescribedBy', entry.prescribedBy],
  ['facility', entry.from.facility],
  ['pharmacyPhone', entry.pharmacyPhone],
  ['directions', entry.directions],
  ['directionsAsCoded', entry.directionsAsCoded],
  ['reason', entry.reason],
  ['quantity', entry.quantity],
];

const outsideFields = (entry: Medicine, { words, day }: Telling): readonly Field[] => [
  ['directions', entry.directions],
  ['directionsAsCoded', entry.directionsAsCoded],
  ['reason', entry.reason],
  ['status', status(entry, words)],
  ['refills', words.nonVa],
  ['started', day(entry.date)],
  ['lastFilled', day(entry.lastFilled)],
  ['refillsLeft', entry.refillsLeft?.toString()],
  ['prescriptionNumber', entry.prescriptionNumber],
  ['prescribedBy', entry.prescribedBy],
  ['documentedAt', entry.from.facility],
  ['pharmacyPhone', entry.pharmacyPhone],
  ['quantity', entry.quantity],
];

/** Our word, what it means, and the source's own word beside it. */
function status(entry: Medicine, words: DocumentWords): string {
  const [name, meaning] = words.medicineStatus[entry.status];
  return `${withWritten(name, entry.statusAsWritten, words)}. ${meaning}`;
}
