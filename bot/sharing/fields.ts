import type { Allergy, Appointment, Condition, Immunization, Vital } from '../records/record.js';
import { measure, withWritten } from './field.js';
import type { Field, Telling } from './field.js';

/** Fields in VA.gov's order (facts: va 1a), and after them what only our record keeps. */

/** A vaccine that was refused has a date, and was not received. */
export const immunizationFields = (entry: Immunization, { day }: Telling): readonly Field[] => [
  [entry.warnings.includes('notDone') ? 'date' : 'dateReceived', day(entry.date)],
  ['location', entry.from.facility],
  ['notes', entry.notes],
];

export const allergyFields = (entry: Allergy, { words, day }: Telling): readonly Field[] => [
  ['dateEntered', day(entry.date)],
  ['reactions', entry.reactions.join(', ')],
  ['severity', entry.severity && words.severity[entry.severity]],
  ['criticality', entry.criticality && words.criticality[entry.criticality]],
  ['type', entry.type],
  ['location', entry.from.facility],
  ['observed', entry.observed && words.observed[entry.observed]],
  ['notes', entry.notes],
];

export const conditionFields = (entry: Condition, { day }: Telling): readonly Field[] => [
  ['date', day(entry.date)],
  ['provider', entry.provider],
  ['notes', entry.notes],
  ['status', entry.status],
  ['location', entry.from.facility],
];

export const appointmentFields = (entry: Appointment, { words, day }: Telling): readonly Field[] => [
  ['date', day(entry.date, true)],
  ['how', entry.how && words.how[entry.how]],
  ['status', withWritten(words.appointmentStatus[entry.status], entry.statusAsWritten, words)],
  ['provider', entry.provider],
  ['where', entry.where],
  ['clinic', entry.clinic],
  ['location', entry.from.facility],
  ['phone', entry.phone],
];

export const vitalFields = (entry: Vital, heading: string, { day }: Telling): readonly Field[] => [
  ['recordedAs', entry.name === heading ? undefined : entry.name],
  ['dateRecorded', day(entry.date, true)],
  ['result', entry.result && measure(entry.result)],
  ['location', entry.from.facility],
  ['notes', entry.notes],
];
