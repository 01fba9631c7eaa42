import type { Care } from './care.js';

/** What Columbus keeps of Denise beside medicines and results. */
export const deniseCare: Care = {
  notes: [
    {
      title: 'Progress note',
      loinc: '11506-3',
      day: -31,
      by: 'Rivera, Marcus MD',
      text: 'Two migraines this month, both stopped by sumatriptan.\nFerritin is low. Start iron every other day.',
    },
  ],
  procedures: [{ name: 'Cervical cancer screening', snomed: '171149006', day: -200 }],
  visits: [
    {
      name: 'Office visit',
      kind: 'AMB',
      day: -31,
      by: 'Rivera, Marcus MD',
      reason: 'Migraine',
      place: 'Columbus Primary Care Blue',
    },
    { name: 'Video visit', kind: 'VR', day: -75, place: 'Columbus Mental Health' },
  ],
  goals: [{ text: 'Fewer than 2 migraines a month', day: -100, due: 60 }],
  social: [{ name: 'Tobacco smoking status', loinc: '72166-2', value: 'Former smoker', day: -31 }],
  coverage: [{ payor: 'Example Health Plan', kind: 'Employer plan', member: 'EX-77120', from: '2022-01-01' }],
  team: [{ name: 'Rivera, Marcus MD', role: 'Primary care provider', phone: '217-555-0184' }],
};
