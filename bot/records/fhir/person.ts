import type { RecordPerson } from '../record.js';
import type { RecordSubject } from '../records.js';
import { readDate } from './dates.js';
import { list, objects, text, type Json } from './json.js';

export interface PatientName {
  readonly given: string;
  readonly family: string;
}

/** Names a person goes by now: old names and nicknames neither prove nor disprove who they are. */
export const namesOf = (patient: Json): readonly PatientName[] =>
  objects(patient.name)
    .filter((n) => n.use !== 'old' && n.use !== 'nickname' && n.use !== 'anonymous')
    .toSorted((a, b) => Number(b.use === 'official') - Number(a.use === 'official'))
    .map((n) => ({ given: text(list(n.given)[0]) ?? '', family: text(n.family) ?? '' }));

export function personOf(patient: Json, subject: RecordSubject): RecordPerson {
  const name = namesOf(patient)[0] ?? { given: '', family: '' };
  const birthDate = readDate(patient.birthDate).date;
  return {
    patientId: subject.patientId,
    ...name,
    ...(birthDate === undefined ? {} : { birthDate }),
    deceased: isDeceased(patient),
  };
}

/** `deceasedBoolean: false` is alive; any date of death, however unreadable, is not. */
export const isDeceased = (patient: Json): boolean =>
  patient.deceasedBoolean === true ||
  (patient.deceasedDateTime !== undefined && patient.deceasedDateTime !== null);
