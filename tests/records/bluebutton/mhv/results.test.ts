import { expect, test } from '@jest/globals';
import { labResult, measureIn } from '../../../../bot/records/bluebutton/mhv/results.js';

test.each([
  ['6.5 Critical High', '6.5', 'criticalHigh', 'Critical High'],
  ['1.9 Critical Low', '1.9', 'criticalLow', 'Critical Low'],
  ['8.5 High', '8.5', 'high', 'High'],
  ['56 Low', '56', 'low', 'Low'],
  ['>1000 High', '>1000', 'high', 'High'],
  ['<.5 Low', '<0.5', 'low', 'Low'],
  ['1:80 High', '1:80', 'high', 'High'],
  ['2+ Abnormal', '2+', 'abnormal', 'Abnormal'],
  ['6.5 H*', '6.5', 'criticalHigh', 'H*'],
  ['6.5 L', '6.5', 'low', 'L'],
  ['1,200 Critical', '1,200', 'critical', 'Critical'],
])('%s is a number and its flag', (written, value, flag, flagAsWritten) => {
  expect(labResult(written)).toEqual({ value, flag, flagAsWritten });
});

test.each([
  ['POSITIVE Abnormal', 'abnormal'],
  ['GROWTH Critical High', 'criticalHigh'],
])('%s keeps its words, and the flag is told beside', (written, flag) => {
  expect(labResult(written)).toMatchObject({ value: written, flag });
});

test.each([
  'NEG',
  'Moderate to High',
  'not Abnormal',
  'High',
  'CLEAR',
  'Risk is Low',
  'None or Critical',
  'Type A',
])('%s has no flag', (written) => {
  expect(labResult(written)).toEqual({ value: written });
});

test.each([
  ['.7', '0.7'],
  ['1.005', '1.005'],
  ['6.50', '6.50'],
  ['171.3125', '171.3'],
  ['3 - 5', '3 - 5'],
])('%s is told as %s', (written, value) => {
  expect(labResult(written)).toEqual({ value });
});

test.each([
  ['190/70 mm[Hg]', { value: '190/70', unit: 'mmHg' }],
  ['98.5 F', { value: '98.5', unit: 'F' }],
  ['98 %', { value: '98', unit: '%' }],
  ['3', { value: '3' }],
  ['70 in', { value: '70', unit: 'in' }],
  ['5 ft 10 in', { value: '5 ft 10 in' }],
  ['unable to take', { value: 'unable to take' }],
  ['1-2 beers', { value: '1-2 beers' }],
])('%s', (written, expected) => {
  expect(measureIn(written)).toEqual(expected);
});
