import type { EntryOf, SectionId } from '../../../bot/records/record.js';
import type { SimpleSection } from '../../../bot/sharing/index.js';
import type { Words } from '../../message.js';
import { freeTextWords, isToldAsFreeText } from './free-text.js';
import { isSimple, simpleWords } from './simple.js';
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
export { beginningOf } from './free-text.js';
export { isCritical } from './labs.js';
export { isSimple } from './simple.js';
export { directionsOf, sayWritten } from './medicine.js';

type Ruled = Exclude<SectionId, SimpleSection>;

const builders: { readonly [S in Ruled]: (entry: EntryOf[S], c: ItemContext) => Words } = {
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
export function itemWords<S extends SectionId>(id: S, entry: EntryOf[S], c: ItemContext): Words {
  if (isToldAsFreeText(id, entry)) return freeTextWords(id, entry, c);
  if (isSimple(id)) return simpleWords(id, entry as never, c);
  return builders[id as Ruled](entry as never, c);
}
