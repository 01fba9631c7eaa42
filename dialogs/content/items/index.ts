import type { EntryOf, SectionId } from '../../../bot/records/record.js';
import type { Words } from '../../message.js';
import { labWords, vitalWords } from './labs.js';
import { medicineWords } from './medicine.js';
import {
  allergyWords,
  appointmentWords,
  conditionWords,
  demographicWords,
  immunizationWords,
} from './others.js';
import type { ItemContext } from './shared.js';

export type { ItemContext } from './shared.js';
export { isCritical } from './labs.js';
export { directionsOf } from './medicine.js';

const builders: { readonly [S in SectionId]: (entry: EntryOf[S], c: ItemContext) => Words } = {
  medicines: medicineWords,
  allergies: allergyWords,
  conditions: conditionWords,
  labs: labWords,
  vitals: vitalWords,
  immunizations: immunizationWords,
  appointments: appointmentWords,
  demographics: demographicWords,
};

/** One entry of a section in plain words: as text, and as it is said aloud. */
export const itemWords = <S extends SectionId>(id: S, entry: EntryOf[S], c: ItemContext): Words =>
  builders[id](entry, c);
