import type { EntrySource } from '../../record.js';

export type SectionKey =
  | 'report'
  | 'request'
  | 'end'
  | 'account'
  | 'ownDemographics'
  | 'vaDemographics'
  | 'providers'
  | 'facilities'
  | 'insurance'
  | 'reminders'
  | 'appointments'
  | 'vaMedicines'
  | 'ownMedicines'
  | 'vaAllergies'
  | 'ownAllergies'
  | 'problems'
  | 'admissions'
  | 'notes'
  | 'events'
  | 'vaImmunizations'
  | 'ownImmunizations'
  | 'labs'
  | 'pathology'
  | 'ownLabs'
  | 'vaVitals'
  | 'ownVitals'
  | 'radiology'
  | 'ekg'
  | 'family'
  | 'goals'
  | 'activity'
  | 'food'
  | 'ownMilitary'
  | 'dod'
  | 'unknown';

/** Titles without "SELF REPORTED", which came with v12.2; a section of the VA keeps its "VA". */
const known: Readonly<Record<string, SectionKey>> = {
  'MY HEALTHEVET PERSONAL INFORMATION REPORT': 'report',
  'END OF MY HEALTHEVET PERSONAL INFORMATION REPORT': 'end',
  'DOWNLOAD REQUEST SUMMARY': 'request',
  'MY HEALTHEVET ACCOUNT SUMMARY': 'account',
  DEMOGRAPHICS: 'ownDemographics',
  'VA DEMOGRAPHICS': 'vaDemographics',
  'HEALTH CARE PROVIDERS': 'providers',
  'TREATMENT FACILITIES': 'facilities',
  'HEALTH INSURANCE': 'insurance',
  'VA WELLNESS REMINDERS': 'reminders',
  'VA APPOINTMENTS': 'appointments',
  'VA MEDICATION HISTORY': 'vaMedicines',
  'VA MEDICATIONS': 'vaMedicines',
  'MEDICATIONS AND SUPPLEMENTS': 'ownMedicines',
  'VA ALLERGIES': 'vaAllergies',
  'VA ALLERGIES AND ADVERSE REACTIONS': 'vaAllergies',
  'VA ALLERGIES/ADVERSE REACTIONS': 'vaAllergies',
  ALLERGIES: 'ownAllergies',
  'ALLERGIES AND ADVERSE REACTIONS': 'ownAllergies',
  'ALLERGIES/ADVERSE REACTIONS': 'ownAllergies',
  'VA PROBLEM LIST': 'problems',
  'VA ADMISSIONS AND DISCHARGES': 'admissions',
  'VA NOTES': 'notes',
  'MEDICAL EVENTS': 'events',
  'VA IMMUNIZATIONS': 'vaImmunizations',
  IMMUNIZATIONS: 'ownImmunizations',
  'VA LABORATORY RESULTS': 'labs',
  'VA PATHOLOGY REPORTS': 'pathology',
  'LABS AND TESTS': 'ownLabs',
  'VA VITALS AND READINGS': 'vaVitals',
  'VA VITALS': 'vaVitals',
  'VITALS AND READINGS': 'ownVitals',
  'VA RADIOLOGY REPORTS': 'radiology',
  'VA ELECTROCARDIOGRAM (EKG) REPORTS': 'ekg',
  'VA ELECTROCARDIOGRAM REPORTS': 'ekg',
  'VA EKG REPORTS': 'ekg',
  'FAMILY HEALTH HISTORY': 'family',
  'MY GOALS': 'goals',
  'ACTIVITY JOURNAL': 'activity',
  'FOOD JOURNAL': 'food',
  'MILITARY HEALTH HISTORY': 'ownMilitary',
  'DOD MILITARY SERVICE INFORMATION': 'dod',
};

/** Sections whose entries hold free text: what looks like a title may be a line of a note there. */
const free: ReadonlySet<SectionKey> = new Set([
  'notes',
  'admissions',
  'labs',
  'pathology',
  'radiology',
  'ekg',
]);

export const hasFreeText = (key: SectionKey): boolean => free.has(key);

export function sectionOf(title: string): SectionKey {
  const plain = title
    .toUpperCase()
    .replace(/\s+/g, ' ')
    .replace(/^SELF[- ](REPORTED|ENTERED) /, '');
  return known[plain] ?? known[plain.split(':')[0] ?? ''] ?? 'unknown';
}

/** Who says so, where the section lacks its `Source:` line: the title does. */
export function originOf(key: SectionKey, title: string): EntrySource['kind'] | undefined {
  if (key === 'dod') return 'dod';
  if (/^VA /i.test(title)) return 'va';
  return key === 'unknown' && !/^SELF/i.test(title) ? undefined : 'selfEntered';
}
