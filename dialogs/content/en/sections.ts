import type { SectionId } from '../../../bot/records/record.js';

interface SectionNames {
  readonly title: string;
  readonly one: string;
  readonly many: string;
  /** Before an entry's number: "Medication 2 of 7." */
  readonly entry: string;
}

/** As VA.gov names them; the clinical term stands in the download. */
export const sections: { readonly [S in SectionId]: SectionNames } = {
  medicines: { title: 'Medications', one: 'medication', many: 'medications', entry: 'Medication' },
  allergies: { title: 'Allergies', one: 'allergy', many: 'allergies', entry: 'Allergy' },
  conditions: {
    title: 'Health conditions',
    one: 'health condition',
    many: 'health conditions',
    entry: 'Condition',
  },
  labs: {
    title: 'Lab and test results',
    one: 'lab or test result',
    many: 'lab and test results',
    entry: 'Result',
  },
  vitals: { title: 'Vitals', one: 'vitals reading', many: 'vitals readings', entry: 'Reading' },
  immunizations: { title: 'Vaccines', one: 'vaccine', many: 'vaccines', entry: 'Vaccine' },
  appointments: { title: 'Appointments', one: 'appointment', many: 'appointments', entry: 'Appointment' },
  notes: {
    title: 'Care summaries and notes',
    one: 'care summary or note',
    many: 'care summaries and notes',
    entry: 'Note',
  },
  procedures: { title: 'Procedures', one: 'procedure', many: 'procedures', entry: 'Procedure' },
  visits: { title: 'Visits', one: 'visit', many: 'visits', entry: 'Visit' },
  plan: { title: 'Plan and goals', one: 'plan or goal', many: 'plans and goals', entry: 'Item' },
  history: {
    title: 'Social and family history',
    one: 'social or family history entry',
    many: 'social and family history entries',
    entry: 'Entry',
  },
  devices: { title: 'Medical devices', one: 'medical device', many: 'medical devices', entry: 'Device' },
  insurance: { title: 'Insurance', one: 'insurance plan', many: 'insurance plans', entry: 'Plan' },
  careTeam: {
    title: 'Care team and contacts',
    one: 'care team member or contact',
    many: 'care team members and contacts',
    entry: 'Contact',
  },
  military: {
    title: 'Military service',
    one: 'military service entry',
    many: 'military service entries',
    entry: 'Entry',
  },
  demographics: {
    title: 'Information about you',
    one: 'line of personal information',
    many: 'lines of personal information',
    entry: 'Line',
  },
  documents: { title: 'Documents', one: 'document', many: 'documents', entry: 'Document' },
};
