import { expect, test } from '@jest/globals';
import { double, read, section } from './report.js';

const vitals = (title: string, ...lines: string[]) =>
  read(section(title, 'VA', ...lines)).sections.vitals.entries;

const table = [
  'Vital Sign              Measurement             Date/Time Collected',
  '----------------------------------------------------------------------------',
  'Blood Pressure          190/70 mm[Hg]           07 Jan 2013 @ 1527',
  'Pulse Rate              88 /min                 10 Dec 2012 @ 0924',
  '',
  double,
];

test('what stands in the table and below it is told once', () => {
  const entries = vitals(
    'VA VITALS AND READINGS',
    double,
    ...table,
    'Vital Sign:           Blood Pressure',
    'Measurement:          190/70 mm[Hg]',
    'Date/Time Collected:  07 Jan 2013 @ 1527',
  );
  expect(entries.map((e) => [e.kind, e.result?.value, e.result?.unit])).toEqual([
    ['heartRate', '88', '/min'],
    ['bloodPressure', '190/70', 'mmHg'],
  ]);
});

test.each([
  ['a half pressure', ['Systolic: 126', 'Diastolic: '], '126', ['halfPressure']],
  ['a whole one', ['Systolic: 126', 'Diastolic: 82'], '126/82', []],
  ['none', ['Systolic: ', 'Diastolic: --'], undefined, ['resultMissing']],
])('%s of their own', (_, lines, value, warnings) => {
  const [entry] = vitals(
    'SELF REPORTED VITALS AND READINGS',
    double,
    'Measurement Type: Blood pressure',
    ...lines,
  );
  expect(entry?.result?.value).toBe(value);
  expect(entry?.warnings).toEqual(warnings);
});

test('a time in a line of its own makes only the day certain', () => {
  const [entry] = vitals(
    'VITALS AND READINGS',
    'Measurement Type: Body weight',
    'Date: 02 Apr 2010',
    'Time: 1720',
    'Body Weight: 246',
    'Measure: Pounds',
  );
  expect(entry).toMatchObject({
    kind: 'weight',
    date: '2010-04-02',
    warnings: ['timeUncertain'],
    result: { value: '246', unit: 'Pounds' },
    details: [{ label: 'Time as written', value: '1720' }],
  });
});

test('several numbers of one measurement are all kept', () => {
  const [entry] = vitals(
    'VITALS AND READINGS',
    'Measurement Type: Cholesterol',
    'Total cholesterol: 142',
    'HDL: 45',
    'LDL: ',
  );
  expect(entry).toMatchObject({ result: { value: '142' }, details: [{ label: 'HDL', value: '45' }] });
});
