import type { Chart } from './chart.js';

/** A small record of his own, so that nobody can mistake it for his father's. */
export const tom: Chart = {
  home: {
    line: '15 Creekside Lane',
    city: 'Beavercreek',
    zip: '45430',
    phone: '217-555-0105',
    married: true,
    contact: { given: 'Karen', family: 'Hayes', phone: '217-555-0113' },
  },
  allergies: [
    {
      name: 'CODEINE',
      code: '2670',
      category: 'medication',
      reactions: ['NAUSEA'],
      severity: 'mild',
      day: -3000,
    },
  ],
  medicines: [
    {
      name: 'LOSARTAN 50MG TAB',
      rxnorm: '979492',
      sig: 'TAKE ONE TABLET BY MOUTH EVERY DAY',
      status: 'ACTIVE',
      day: -120,
      reason: 'High blood pressure',
      refills: 3,
      filled: 30,
    },
    {
      name: 'IBUPROFEN 800MG TAB',
      rxnorm: '197807',
      sig: 'TAKE ONE TABLET BY MOUTH THREE TIMES A DAY AS NEEDED WITH FOOD',
      status: 'ACTIVE',
      day: -45,
      reason: 'Knee pain',
      refills: 0,
      filled: 45,
    },
  ],
  conditions: [{ name: 'Essential hypertension', snomed: '59621000', since: '2017' }],
  labs: [
    { name: 'LDL CHOLESTEROL', loinc: '2089-1', day: -120, value: 131, unit: 'mg/dL', high: 130, flag: 'H' },
  ],
  vitals: [{ day: -120, pressure: [136, 86], pulse: 72, weight: 204 }],
  immunizations: [{ name: 'INFLUENZA', cvx: '141', day: -33 }],
  appointments: [{ clinic: 'DAY PRIMARY CARE TEAM 1', day: 61, hour: 15 }],
};
