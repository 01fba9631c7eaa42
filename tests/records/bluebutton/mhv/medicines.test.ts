import { expect, test } from '@jest/globals';
import { read, section } from './report.js';

const medicines = (...lines: string[]) =>
  read(section('VA MEDICATION HISTORY', 'VA', ...lines)).sections.medicines;

test.each([
  ['Active', 'active'],
  ['Refill in Process', 'inProgress'],
  ['Submitted', 'inProgress'],
  ['Provider Hold', 'onHold'],
  ['Expired', 'expired'],
  ['Discontinued', 'discontinued'],
  ['Transferred', 'transferred'],
])('%s is %s, with the source word beside it', (written, status) => {
  const { entries } = medicines('Medication: SYNTHOL 1MG', `Status: ${written}`);
  expect(entries[0]).toMatchObject({ status, statusAsWritten: written, warnings: [] });
});

test('a status nobody knows is not guessed', () => {
  const [entry] = medicines('Medication: SYNTHOL 1MG', 'Status: Wobbly').entries;
  expect(entry).toMatchObject({
    status: 'notAvailable',
    statusAsWritten: 'Wobbly',
    warnings: ['statusUnknown'],
  });
});

test('directions stay as dirty as they are, over their lines', () => {
  const [entry] = medicines(
    'Medication: SYNTHOL 1MG',
    'Instructions: TAKE 30 ORAL DAILY NOTE: NOT WITH MILK -- ',
    'Warning: AVOID THE SUN ',
    'Status: Active',
  ).entries;
  expect(entry).toMatchObject({
    directions: 'TAKE 30 ORAL DAILY NOTE: NOT WITH MILK -- Warning: AVOID THE SUN',
    status: 'active',
  });
});

test('a label of a newer version is kept as a detail and spoils no field', () => {
  const [entry] = medicines(
    'Medication: SYNTHOL 1MG',
    'Status: Active',
    'Indication: For testing',
    'Quantity: 3',
  ).entries;
  expect(entry).toMatchObject({ statusAsWritten: 'Active', quantity: '3' });
  expect(entry?.details).toEqual([{ label: 'Indication', value: 'For testing' }]);
});

test('refills that are no count are told as they are', () => {
  const [entry] = medicines(
    'Medication: SYNTHOL 1MG',
    'Status: Active',
    'Refills Remaining: ask clinic',
  ).entries;
  expect(entry?.refillsLeft).toBeUndefined();
  expect(entry?.details).toEqual([{ label: 'Refills Remaining', value: 'ask clinic' }]);
});

test('a date that is none is said to be so and stays as written', () => {
  const [entry] = medicines(
    'Medication: SYNTHOL 1MG',
    'Status: Active',
    'Initially Ordered On: 31 Feb 2013',
  ).entries;
  expect(entry?.warnings).toEqual(['dateUnreadable']);
  expect(entry?.details).toEqual([{ label: 'Initially Ordered On', value: '31 Feb 2013' }]);
});

test('an entry whose first line is lost is shown without a name', () => {
  const [entry] = medicines('Instructions: TAKE ONE', 'Status: Active').entries;
  expect(entry).toMatchObject({ directions: 'TAKE ONE', warnings: ['nameMissing'] });
});

test('self-reported medicines are not from the VA, and only a stop date ends them', () => {
  const own = (stop: string) =>
    read(
      section(
        'SELF REPORTED MEDICATIONS AND SUPPLEMENTS',
        'Self-Entered',
        'Category: OTC',
        'Drug Name: Synthex',
        'Dose: 2 TBS',
        'Frequency: morning',
        `Start Date: 01 Feb 2010                         Stop Date: ${stop}`,
      ),
    ).sections.medicines.entries[0];
  expect(own('')).toMatchObject({
    status: 'notAvailable',
    nonVa: true,
    directions: '2 TBS, morning',
    warnings: [],
  });
  expect(own('21 Feb 2010')).toMatchObject({ status: 'discontinued' });
  expect(own('21 Feb 2030')).toMatchObject({ status: 'notAvailable' });
});

test('nothing self-reported says nothing about what the VA prescribes', () => {
  const none = 'No information was available that matched your selection.';
  const own = section('SELF REPORTED MEDICATIONS AND SUPPLEMENTS', 'Self-Entered', none);
  expect(read(own).sections.medicines.provided).toBe(false);
  const va = section('VA MEDICATION HISTORY', 'VA', none);
  expect(read(own, va).sections.medicines).toEqual({ entries: [], knownNone: false, provided: true });
});
