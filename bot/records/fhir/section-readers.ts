import type { Entry, EntryOf, SectionId } from '../record.js';
import { readAllergies } from './allergies.js';
import { readAppointments } from './appointments.js';
import { readConditions } from './conditions.js';
import { readDemographics } from './demographics.js';
import { readImmunizations } from './immunizations.js';
import { readLabs } from './labs.js';
import { readMedicines } from './medicines.js';
import { readMilitary } from './military.js';
import type { ReadContext, Reading } from './reading.js';
import { readVitals } from './vitals.js';

import { readNotes } from './care-notes.js';
import { readProcedures } from './procedures.js';
import { readVisits } from './visits.js';
import { readPlan } from './plan.js';
import { readHistory } from './history.js';
import { readDevices } from './devices.js';
import { readInsurance } from './insurance.js';
import { readCareTeam } from './care-team.js';
import { readDocuments } from './documents.js';
export type SectionReader<E extends Entry> = (
  resources: readonly unknown[],
  context: ReadContext,
) => Reading<E>;

/** What reads the resources of each section, wherever they came from: a server or a file. */
export const sectionReaders: { readonly [S in SectionId]: SectionReader<EntryOf[S]> } = {
  medicines: readMedicines,
  allergies: readAllergies,
  conditions: readConditions,
  labs: readLabs,
  vitals: readVitals,
  immunizations: readImmunizations,
  appointments: readAppointments,
  notes: readNotes,
  procedures: readProcedures,
  visits: readVisits,
  plan: readPlan,
  history: readHistory,
  devices: readDevices,
  insurance: readInsurance,
  careTeam: readCareTeam,
  military: readMilitary,
  demographics: readDemographics,
  documents: readDocuments,
};
