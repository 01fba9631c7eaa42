import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toE164 } from '../../bot/identity/number.js';

describe('a phone number as people write it', () => {
  it.each([
    ['217-555-0100', '+12175550100'],
    ['(217) 555 0101', '+12175550101'],
    ['1 217 555 0102', '+12175550102'],
    ['+1 217.555.0103', '+12175550103'],
    ['+44 20 7946 0958', '+442079460958'],
  ])('%s is %s', (written, number) => {
    expect(toE164(written)).toBe(number);
  });

  it.each([
    ['nothing', ''],
    ['an emergency number', '911'],
    ['no area code', '555-0100'],
    ['an area code that does not exist', '555-867-5309'],
    ['a number that bills the caller', '900-555-0100'],
    ['a toll-free number', '800-698-2411'],
    ['an extension', '217-555-0100 ext 5'],
    ['words', 'my daughter knows it'],
    ['far too long', '2'.repeat(100_000)],
  ])('%s is refused', (_, written) => {
    expect(toE164(written)).toBeUndefined();
  });

  it('never throws, and what it takes it takes again unchanged', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        const number = toE164(written);
        return number === undefined || toE164(number) === number;
      }),
    );
  });
});
