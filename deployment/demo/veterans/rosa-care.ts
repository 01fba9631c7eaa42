import type { Care } from './care.js';

/** Rosa's notes, visits and plans. */
export const rosaCare: Care = {
  notes: [
    {
      title: 'PRIMARY CARE PROGRESS NOTE',
      loinc: '11506-3',
      day: -12,
      by: 'PATEL,ANITA MD',
      text: [
        'Subjective: Feels well. Checks sugar each morning, most readings 130 to 160.',
        'Objective: BP 138/82, pulse 76, weight 168 lb.',
        'Assessment: Type 2 diabetes, improving. A1C 7.9 %. Potassium high, repeat this week.',
        'Plan: Hold potassium supplements. Recheck A1C in 3 months. Diabetes class booked.',
      ].join('\n'),
    },
    {
      title: 'EYE CONSULT',
      loinc: '11488-4',
      day: -12,
      by: 'NGUYEN,LINH OD',
      text: 'Dilated eye exam. No diabetic retinopathy in either eye.\nReturn in one year.',
    },
    {
      title: 'DISCHARGE SUMMARY',
      loinc: '18842-5',
      day: -257,
      by: 'OKAFOR,JAMES MD',
      text: 'Admitted with pneumonia. Treated with antibiotics for 3 days.\nWent home walking on her own.',
    },
  ],
  procedures: [
    { name: 'COLONOSCOPY', snomed: '73761001', day: -900, by: 'SHAH,RAVI MD' },
    { name: 'DXA BONE DENSITY SCAN', snomed: '312681000', day: -420 },
  ],
  visits: [
    {
      name: 'PRIMARY CARE VISIT',
      kind: 'AMB',
      day: -12,
      by: 'PATEL,ANITA MD',
      reason: 'Diabetes follow-up',
      place: 'DAY PRIMARY CARE TEAM 4',
    },
    {
      name: 'HOSPITAL ADMISSION',
      kind: 'IMP',
      day: -260,
      nights: 3,
      by: 'OKAFOR,JAMES MD',
      reason: 'Pneumonia',
      place: '5 SOUTH',
    },
  ],
  goals: [
    { text: 'A1C below 7.5 %', day: -110, due: 90 },
    { text: 'Walk 20 minutes on most days', day: -110 },
  ],
  social: [
    { name: 'Tobacco smoking status', loinc: '72166-2', value: 'Never smoker', day: -12 },
    { name: 'Alcohol use', loinc: '11331-6', value: 'None', day: -12 },
  ],
  family: [
    { relation: 'Mother', illness: 'Type 2 diabetes' },
    { relation: 'Brother', illness: 'Heart attack at 61' },
  ],
  devices: [{ name: 'Blood glucose meter', maker: 'Example Devices', serial: 'GM-4001' }],
  coverage: [{ payor: 'Medicare', kind: 'Medicare Part A', member: '1EG4-TE5-MK73', from: '2017-08-01' }],
  team: [
    { name: 'PATEL,ANITA MD', role: 'Primary care provider', phone: '217-555-0182' },
    { name: 'BROOKS,DANA RN', role: 'Nurse care manager', phone: '217-555-0183' },
  ],
};
