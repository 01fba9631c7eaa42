import type { Entry, EntryOf, SectionId } from '../../records/record.js';
import { remembered } from '../entries.js';
import type { Field, Telling } from '../field.js';
import {
  allergyFields,
  appointmentFields,
  conditionFields,
  immunizationFields,
  vitalFields,
} from '../fields.js';
import { labResult, labShared } from '../labs.js';
import { medicineFields } from '../medicines.js';
import { simpleFields } from '../simple.js';
import type { DocumentWords, FieldName } from '../words.js';

/** What whoever reads only the words must not miss; where and by whom stands in the elements. */
const essential: readonly FieldName[] = [
  'date',
  'dateEntered',
  'dateReceived',
  'dateRecorded',
  'dateCompleted',
  'began',
  'ended',
  'due',
  'lastFilled',
  'status',
  'directions',
  'directionsAsCoded',
  'reason',
  'reactions',
  'severity',
  'criticality',
  'result',
  'flag',
  'range',
  'relation',
  'why',
  'bodySite',
];

type Tell = { readonly [S in SectionId]?: (entry: EntryOf[S], telling: Telling) => readonly Field[] };

const fields: Tell = {
  ...simpleFields,
  medicines: medicineFields,
  allergies: allergyFields,
  conditions: conditionFields,
  immunizations: immunizationFields,
  appointments: appointmentFields,
  labs: (lab, telling) => [...labResult(lab, telling), ...labShared(lab, telling)],
  vitals: (vital, telling) => vitalFields(vital, vital.name, telling),
};

/** The dose, the result, the flag of an entry in words, for the narrative of its resource and of its section. */
export function saidOf(id: SectionId, words: DocumentWords): (entry: Entry) => readonly string[] {
  const telling: Telling = {
    words,
    day: remembered(words.language, {}),
  };
  const tell = fields[id] as ((entry: Entry, telling: Telling) => readonly Field[]) | undefined;
  return (entry) =>
    (tell?.(entry, telling) ?? []).flatMap(([name, value]) =>
      value?.trim() && essential.includes(name) ? [`${words.fields[name]}: ${value}`] : [],
    );
}
