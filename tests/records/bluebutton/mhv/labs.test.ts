import { expect, test } from '@jest/globals';
import { double, read, section, single } from './report.js';

const labs = (...lines: string[]) =>
  read(section('VA LABORATORY RESULTS', 'VA', ...lines)).sections.labs.entries;

const panel = (...results: string[]) => [
  double,
  'Lab Test: Renal Panel',
  'Lab Type: Chemistry/Hematology',
  'Ordering Provider: VOLE, ONE',
  'Specimen: Serum',
  'Date/Time Collected: 04 Jun 2010 @ 0900',
  '',
  single,
  ...results,
];

test('a result with its flag, range, unit and panel', () => {
  const [entry] = labs(
    ...panel(
      'Test Name: POTASSIUM',
      'Result: 50 Critical High',
      'Units: mEq/L',
      'Reference Range: (3.6-5.1)',
      'Status: Final',
    ),
  );
  expect(entry).toMatchObject({
    name: 'POTASSIUM',
    panel: 'Renal Panel',
    date: '2010-06-04',
    result: { value: '50', unit: 'mEq/L' },
    range: '(3.6-5.1)',
    flag: 'criticalHigh',
    flagAsWritten: 'Critical High',
    orderedBy: 'VOLE, ONE',
    specimen: 'Serum',
    kind: 'laboratory',
    warnings: ['timeUncertain'],
  });
});

test('a flag that wrapped to the next line is not lost', () => {
  const [entry] = labs(...panel('Test Name: POTASSIUM', 'Result: 6.5 Critical ', 'High', 'Status: Final'));
  expect(entry).toMatchObject({ result: { value: '6.5' }, flag: 'criticalHigh' });
});

test('a pending result is no missing one, a final one without value is', () => {
  const [waiting, missing] = labs(
    ...panel(
      'Test Name: A1',
      'Result:  ',
      'Units: g',
      'Status: Pending',
      '----------------------',
      'Test Name: B1',
      'Result:  ',
      'Status: Final',
    ),
  );
  expect(waiting).toMatchObject({ status: 'Pending', warnings: ['timeUncertain'] });
  expect(waiting?.details).toContainEqual({ label: 'Units', value: 'g' });
  expect(missing?.warnings).toEqual(['timeUncertain', 'resultMissing']);
});

test('an interpretation that looks like labels and rules stays one', () => {
  const [entry, second] = labs(
    ...panel(
      'Test Name: CHOLESTEROL',
      'Result: 165 ',
      'Interpretation: DESIRABLE VALUE:     <200',
      'Borderline: 201-239',
      'Performing Location: PLUMSTEAD ',
      'Status: Final',
      '----------------------',
      'Test Name: TWO',
      'Result: 2',
    ),
  );
  expect(entry).toMatchObject({ notes: 'DESIRABLE VALUE: <200\nBorderline: 201-239', status: 'Final' });
  expect(second).toMatchObject({ name: 'TWO', result: { value: '2' }, panel: 'Renal Panel' });
});

test('a microbiology report keeps its columns', () => {
  const [entry, ...more] = labs(
    double,
    '',
    'Lab Test:                     GRAM STAIN - MISC.............',
    'Lab Type:                     Microbiology',
    single,
    'CULTURE RESULTS:  STAPH',
    '                  :',
    'CEFAZOLIN.......  S',
    double,
  );
  expect(more).toEqual([]);
  expect(entry).toMatchObject({
    name: 'GRAM STAIN - MISC',
    kind: 'microbiology',
    text: 'CULTURE RESULTS:  STAPH\n                  :\nCEFAZOLIN.......  S',
  });
});

test('ids say which results came in one panel', () => {
  const ids = labs(
    ...panel('Test Name: A1', 'Result: 1', '', 'Test Name: B1', 'Result: 2'),
    ...panel('Test Name: C1', 'Result: 3'),
  ).map((e) => e.id);
  expect(ids).toEqual(['mhv:labs:1.1', 'mhv:labs:1.2', 'mhv:labs:2.1']);
});

test('no VA results, and only a picture that has none: labs are not said to be empty', () => {
  const none = 'No information was available that matched your selection.';
  expect(read(section('VA RADIOLOGY REPORTS', 'VA', none)).sections.labs.provided).toBe(false);
});
