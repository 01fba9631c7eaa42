import type { Entry, SectionId } from '../../bot/records/record.js';
import { allergyKinds, medicineClasses } from './classes.js';
import { conditionNames, vaccineNames } from './conditions.js';
import { drugThings } from './drug-things.js';
import type { Meaning } from './meaning.js';
import { namedThings } from './named-things.js';
import { labGroups, labTests, vitalKinds } from './results.js';
import type { Vocabulary } from './things.js';

const namesOf: { readonly [S in SectionId]?: readonly [readonly Meaning[], readonly Meaning[]] } = {
  labs: [labTests, labGroups],
  vitals: [vitalKinds, []],
  conditions: [conditionNames, []],
  immunizations: [vaccineNames, []],
};

export function vocabularyOf<E extends Entry>(id: SectionId, entries: readonly E[]): Vocabulary<E> {
  if (id === 'medicines') return drugThings(entries, medicineClasses);
  if (id === 'allergies') return drugThings(entries, allergyKinds);
  const [names, groups] = namesOf[id] ?? [[], []];
  return namedThings(entries, names, groups);
}
