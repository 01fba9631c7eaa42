import { describe, expect, it } from '@jest/globals';
import { quantity, valueOf } from '../../../bot/records/fhir/values.js';
import { readable } from '../../../bot/records/vocabulary/measures.js';

describe('a number for people', () => {
  it.each([
    [171.3125482, '171.3'],
    [173.7182966825189, '173.7'],
    [6.2346, '6.23'],
    [5.6004, '5.6'],
    [0.761234, '0.761'],
    // Rounding must never make something into nothing.
    [0.004213, '0.00421'],
    [0.0000001, '0.0000001'],
    // Up to three decimals are the lab's own.
    [1.005, '1.005'],
    [7.9, '7.9'],
    [0, '0'],
    [-2.34567, '-2.35'],
    [250, '250'],
    [1234567, '1234567'],
  ])('%d is %s', (value, expected) => {
    expect(readable(value)).toBe(expected);
  });
});

describe('a result in whatever form it came', () => {
  it.each<[string, object, object | undefined]>([
    ['a quantity', { valueQuantity: { value: 7.9, unit: '%' } }, { value: '7.9', unit: '%' }],
    [
      'below what can be measured',
      { valueQuantity: { value: 5, comparator: '<', unit: 'U/L' } },
      { value: '<5', unit: 'U/L' },
    ],
    ['UCUM pressure', { valueQuantity: { value: 120, code: 'mm[Hg]' } }, { value: '120', unit: 'mmHg' }],
    ['a score without a unit', { valueQuantity: { value: 3, unit: '{score}' } }, { value: '3' }],
    [
      'a number written as text keeps its zeros',
      { valueQuantity: { value: '12.50', unit: 'mg/dL' } },
      { value: '12.50', unit: 'mg/dL' },
    ],
    ['text as written', { valueString: '1.50 POSITIVE' }, { value: '1.50 POSITIVE' }],
    [
      'a coded word',
      { valueCodeableConcept: { coding: [{ code: '260373001', display: 'Detected' }] } },
      { value: 'Detected' },
    ],
    [
      'a code without words',
      { valueCodeableConcept: { coding: [{ code: '260373001' }] } },
      { value: '260373001' },
    ],
    [
      'a range',
      { valueRange: { low: { value: 2 }, high: { value: 4, unit: 'mm' } } },
      { value: '2-4', unit: 'mm' },
    ],
    ['a titre', { valueRatio: { numerator: { value: 1 }, denominator: { value: 40 } } }, { value: '1:40' }],
    ['zero is a result', { valueInteger: 0 }, { value: '0' }],
    ['false is a result', { valueBoolean: false }, { value: 'No' }],
    ['nothing', {}, undefined],
    ['a quantity without value', { valueQuantity: { unit: 'mg' } }, undefined],
    ['an empty text', { valueString: '  ' }, undefined],
  ])('%s', (_, observation, expected) => {
    expect(valueOf(observation)).toEqual(expected);
  });

  it('drops control characters that a phone or a screen would choke on', () => {
    expect(valueOf({ valueString: 'nega\u0000ti\u200Bve\u001b' })).toEqual({ value: 'negative' });
  });

  it('reads no quantity out of anything else', () => {
    for (const shape of [null, 0, 'x', [], [[]], { value: {} }, { value: NaN.toString }]) {
      expect(quantity(shape)).toBeUndefined();
    }
  });
});
