import type { Chart } from './chart.js';
import { deniseCare } from './denise-care.js';

const home: Chart['home'] = {
  line: '1450 Franklin Avenue, Apt 3',
  city: 'Columbus',
  zip: '43205',
  phone: '217-555-0104',
  married: true,
  contact: { given: 'Marcus', family: 'Carter', phone: '217-555-0112' },
};

/** Before she moved. The old chart says "no known allergies": it was written years before her reaction to sulfa. */
export const deniseInDayton: Chart = {
  home,
  noKnownAllergies: true,
  medicines: [
    {
      name: 'METFORMIN HCL 500MG TAB',
      rxnorm: '861007',
      sig: 'TAKE ONE TABLET BY MOUTH TWICE A DAY',
      status: 'EXPIRED',
      day: -520,
      reason: 'Prediabetes',
      filled: 300,
    },
    {
      name: 'SUMATRIPTAN SUCCINATE 50MG TAB',
      rxnorm: '313161',
      sig: 'TAKE ONE TABLET BY MOUTH AT ONSET OF MIGRAINE',
      status: 'ACTIVE',
      day: -240,
      reason: 'Migraine',
      refills: 1,
      filled: 90,
    },
    {
      name: 'CETIRIZINE HCL 10MG TAB',
      rxnorm: '1014678',
      sig: 'TAKE ONE TABLET BY MOUTH EVERY DAY',
      status: 'DISCONTINUED',
      day: -520,
      filled: 420,
    },
  ],
  conditions: [
    { name: 'Migraine', snomed: '37796009', since: '2003' },
    { name: 'Prediabetes', snomed: '15777000', since: '2021' },
    { name: 'Posttraumatic stress disorder', snomed: '47505003', since: '2012' },
  ],
  labs: [
    {
      name: 'HEMOGLOBIN A1C',
      loinc: '4548-4',
      day: -520,
      value: 6.1,
      unit: '%',
      low: 4,
      high: 5.6,
      flag: 'H',
    },
    { name: 'FERRITIN', loinc: '2276-4', day: -520, value: 18, unit: 'ng/mL', low: 15, high: 150, flag: 'N' },
  ],
  vitals: [{ day: -520, pressure: [118, 76], pulse: 70, weight: 152 }],
  immunizations: [
    { name: 'Influenza, injectable, quadrivalent', cvx: '158', day: -400 },
    { name: 'Tdap', cvx: '115', day: -1900 },
  ],
  appointments: [{ clinic: 'DAY NEUROLOGY', day: -240, hour: 10, status: 'fulfilled' }],
};

/** Where she is seen now. Some of it came along twice. */
export const deniseInColumbus: Chart = {
  home,
  allergies: [
    {
      name: 'Sulfamethoxazole',
      code: '10180',
      category: 'medication',
      reactions: ['Stevens-Johnson syndrome'],
      severity: 'severe',
      day: -310,
    },
  ],
  medicines: [
    {
      name: 'metFORMIN 500 mg oral tablet',
      rxnorm: '861007',
      sig: 'Take 1 tablet by mouth two times a day with food',
      status: 'ACTIVE',
      day: -100,
      reason: 'Prediabetes',
    },
    {
      name: 'SUMAtriptan 50 mg oral tablet',
      rxnorm: '313161',
      sig: 'Take 1 tablet by mouth when a migraine starts. May repeat once after 2 hours',
      status: 'ACTIVE',
      day: -100,
      reason: 'Migraine',
    },
    {
      name: 'sertraline 50 mg oral tablet',
      rxnorm: '312941',
      sig: 'Take 1 tablet by mouth every morning',
      status: 'ACTIVE',
      day: -100,
    },
  ],
  conditions: [
    { name: 'Migraine', snomed: '37796009', since: '2003' },
    { name: 'Prediabetes (disorder)', snomed: '15777000', since: '2021-04' },
  ],
  labs: [
    {
      name: 'Hemoglobin A1c/Hemoglobin.total in Blood',
      loinc: '4548-4',
      day: -31,
      value: 5.9,
      unit: '%',
      low: 4,
      high: 5.6,
      flag: 'H',
    },
    { name: 'Ferritin', loinc: '2276-4', day: -31, value: 9, unit: 'ng/mL', low: 15, high: 150, flag: 'L' },
  ],
  vitals: [{ day: -31, pressure: [122, 78], pulse: 68, weight: 149, oxygen: 99, temperature: 98.4 }],
  immunizations: [
    { name: 'Influenza, injectable, quadrivalent', cvx: '158', day: -400 },
    { name: 'Influenza, seasonal', cvx: '141', day: -38 },
  ],
  appointments: [
    { clinic: 'Columbus Primary Care Blue', day: 16, hour: 8, by: 'Rivera, Marcus MD', how: 'Video' },
    { clinic: 'Columbus Mental Health', day: 23, hour: 15 },
  ],
  care: deniseCare,
};
