import type { SectionId } from '../../record.js';
import type { Collected } from './collect.js';
import { readAllergies, readOwnAllergies } from './sections/allergies.js';
import { readAppointments } from './sections/appointments.js';
import { readAccount, readFacilities, readProviders } from './sections/care-team.js';
import { readDemographics } from './sections/demographics.js';
import { readGoals } from './sections/goals.js';
import { readActivities, readEvents, readFamily, readMeals } from './sections/history.js';
import { readImmunizations } from './sections/immunizations.js';
import { readInsurance } from './sections/insurance.js';
import { readLabs } from './sections/labs.js';
import { readMedicines, readOwnMedicines } from './sections/medicines.js';
import { readDod, readOwnMilitary } from './sections/military.js';
import { readAdmissions, readNotes } from './sections/notes.js';
import { readProblems } from './sections/problems.js';
import { readReminders } from './sections/reminders.js';
import { readEkgs, readOwnLabs, readPathology, readRadiology } from './sections/studies.js';
import { readOwnVitals, readVitals } from './sections/vitals.js';
import type { Block } from './split.js';
import type { SectionKey } from './titles.js';

export interface SectionReader {
  readonly section: SectionId;
  /**
   * Its title alone lets the section be called empty. Without the VA's own list, a self-reported one with nothing in it
   * says nothing about what the VA knows.
   */
  readonly leads: boolean;
  /** Adds the entries; hands back lines that belong to none of them. */
  readonly read: (block: Block, out: Collected) => readonly string[];
}

const leading = (section: SectionId, read: SectionReader['read']): SectionReader => ({
  section,
  leads: true,
  read,
});
const beside = (section: SectionId, read: SectionReader['read']): SectionReader => ({
  section,
  leads: false,
  read,
});

type Read = Exclude<SectionKey, 'report' | 'request' | 'end' | 'unknown'>;

export const readers: Readonly<Record<Read, SectionReader>> = {
  account: beside('demographics', readAccount),
  ownDemographics: leading('demographics', readDemographics),
  vaDemographics: leading('demographics', readDemographics),
  providers: leading('careTeam', readProviders),
  facilities: leading('careTeam', readFacilities),
  insurance: leading('insurance', readInsurance),
  reminders: leading('plan', readReminders),
  appointments: leading('appointments', readAppointments),
  vaMedicines: leading('medicines', readMedicines),
  ownMedicines: beside('medicines', readOwnMedicines),
  vaAllergies: leading('allergies', readAllergies),
  ownAllergies: beside('allergies', readOwnAllergies),
  problems: leading('conditions', readProblems),
  admissions: leading('visits', readAdmissions),
  notes: leading('notes', readNotes),
  events: leading('history', readEvents),
  vaImmunizations: leading('immunizations', readImmunizations),
  ownImmunizations: beside('immunizations', readImmunizations),
  labs: leading('labs', readLabs),
  pathology: beside('labs', readPathology),
  ownLabs: beside('labs', readOwnLabs),
  vaVitals: leading('vitals', readVitals),
  ownVitals: beside('vitals', readOwnVitals),
  radiology: beside('labs', readRadiology),
  ekg: beside('labs', readEkgs),
  family: leading('history', readFamily),
  goals: leading('plan', readGoals),
  activity: beside('history', readActivities),
  food: beside('history', readMeals),
  ownMilitary: beside('military', readOwnMilitary),
  dod: leading('military', readDod),
};
