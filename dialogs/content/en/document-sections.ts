import type { DocumentWords } from '../../../bot/sharing/index.js';

export const sections: DocumentWords['sections'] = {
  labs: {
    title: 'Lab and test results',
    about: 'Results may need your care team to explain them. Ask before you change any treatment.',
    knownNone: 'Your record says there are no lab and test results.',
  },
  immunizations: {
    title: 'Vaccines',
    about: 'Vaccines (immunizations) you got outside VA may be missing.',
    knownNone: 'Your record says there are no vaccines.',
  },
  allergies: {
    title: 'Allergies',
    about: 'Allergies and bad reactions on record. Tell your care team about any that are missing.',
    knownNone: 'Your record says you have no known allergies.',
  },
  conditions: {
    title: 'Health conditions',
    about: 'Health conditions (diagnoses) your care teams recorded.',
    knownNone: 'Your record says you have no known health conditions.',
  },
  vitals: {
    title: 'Vitals',
    about: 'Vitals are measurements such as blood pressure, heart rate and weight.',
    knownNone: 'Your record says there are no vitals.',
  },
  medicines: {
    title: 'Medications',
    about:
      'Expired means the prescription ran out. It does not mean you were told to stop. Ask your care team before you stop or change a medication.',
    knownNone: 'Your record says you take no known medications.',
  },
  appointments: {
    title: 'Appointments',
    about: 'Past and upcoming appointments. Call the clinic to confirm or change one.',
    knownNone: 'Your record says there are no appointments.',
  },
  notes: {
    title: 'Care summaries and notes',
    about: 'What your care teams wrote about your visits (progress notes, consults, discharge summaries).',
    knownNone: 'Your record says there are no care summaries or notes.',
  },
  procedures: {
    title: 'Procedures',
    about: 'Procedures, such as surgeries and scopes, that your care teams recorded.',
    knownNone: 'Your record says there are no procedures.',
  },
  visits: {
    title: 'Visits',
    about: 'Visits to a clinic and stays in a hospital (encounters, admissions and discharges).',
    knownNone: 'Your record says there are no visits.',
  },
  plan: {
    title: 'Plan and goals',
    about:
      'What is planned (care plans, orders, reminders), your goals, and your wishes (advance directives).',
    knownNone: 'Your record says there are no plans or goals.',
  },
  history: {
    title: 'Social and family history',
    about:
      'Your habits and your family. Past illnesses. How you get by each day (functional status). Surveys you took.',
    knownNone: 'Your record says there is no social or family history.',
  },
  devices: {
    title: 'Medical devices',
    about: 'Devices in your body (implants), and equipment you use.',
    knownNone: 'Your record says there are no medical devices.',
  },
  insurance: {
    title: 'Insurance',
    about: 'Health insurance (coverage) on record. Call the company to check what is current.',
    knownNone: 'Your record says there is no insurance.',
  },
  careTeam: {
    title: 'Care team and contacts',
    about: 'The people and places that care for you, and whom to call for you.',
    knownNone: 'Your record says there is no care team and there are no contacts.',
  },
  military: {
    title: 'Military service',
    about: 'Your service as the Department of Defense (DOD), VA or you recorded it.',
    knownNone: 'Your record says there is no military service.',
  },
  documents: {
    title: 'Documents',
    about:
      'Files kept in your record, such as scanned papers. Only their names are shown here, not what is in them.',
    knownNone: 'Your record says there are no documents.',
  },
  demographics: {
    title: 'Demographics',
    about: 'Each VA facility keeps its own copy of your personal information.',
    knownNone: 'Your record says there is no personal information.',
  },
};
