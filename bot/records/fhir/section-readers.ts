import type { Entry, EntryOf, SectionId } from '../record.js';
import { readAllergies } from './allergies.js';
import { readAppointments } from './appointments.js';
import { readConditions } from './conditions.js';
import { readDemographics } from './demographics.js';
import { readImmunizations } from './immunizations.js';
import { readLabs } from './labs.js';
import { readMedicines } from './medicines.js';
import type { ReadContext, Reading } from './reading.js';
import { readVitals } from './vitals.js';

export type SectionReader<E extends Entry> = (
  resources: readonly unknown[],
  context: ReadContext,
) => Reading<E>;

const unread = (): Reading<never> => ({ entries: [], hidden: [], knownNone: false });

/** What reads the resources of each section, wherever they came from: a server or a file. */
export const sectionReaders: { readonly [S in SectionId]: SectionReader<EntryOf[S]> } = {
  medicines: readMedicines,
  allergies: readAllergies,
  conditions: readConditions,
  labs: readLabs,
  vitals: readVitals,
  immunizations: readImmunizations,
  appointments: readAppointments,
  notes: unread,
  procedures: unread,
  visits: unread,
  plan: unread,
  history: unread,
  devices: unread,
  insurance: unread,
  careTeam: unread,
  military: unread,
  demographics: readDemographics,
  documents: unread,
};
