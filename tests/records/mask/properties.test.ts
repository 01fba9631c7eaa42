import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskIdentifiers } from '../../../bot/records/mask.js';
import { john, labels } from './people.js';

const masked = (text: string): string => maskIdentifiers(text, john, labels);

const planted = fc.constantFrom(
  'John Thornbury',
  'THORNBURY,JOHN QUINCY',
  'Thornbury',
  '666-12-3456',
  'SSN: 666123456',
  'T3456',
  '03/01/1948',
  'Mar 1 1948',
  '1 MAR 48',
  '19480301',
  'DOB: 5/6/1960',
  '(217) 555-0101',
  '217-555-0101',
  'veteran@mail.example',
  'Address: 12 Elm Street',
  'MRN: 00123456',
);
const clinical = fc.constantFrom(
  'takes 2 tabs q4-6h',
  'BP 120/80',
  'A1C 6.5 %',
  '500 MG',
  'on 2025-03-03',
  'range 3.5-5.0',
  'no chest pain',
  '1,234',
  'sin fiebre',
  'call 988',
);
const secrets =
  /thornbury|john|quincy|666|3456|1948|mar 48|555|0101|veteran@|elm street|00123456|5\/6\/1960/i;

describe('masking, whatever the text', () => {
  it('leaves no planted identifier and everything else byte for byte', () => {
    const piece = fc.tuple(clinical, fc.option(planted, { nil: undefined }));
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('; ', '.\n', ' | '),
        (pieces, between) => {
          const text = pieces
            .map(([fact, secret]) => [fact, secret].filter(Boolean).join(between))
            .join(between);
          const out = masked(text);
          expect(out).not.toMatch(secrets);
          const facts = pieces.map(([fact]) => fact);
          expect(out.split(between).filter((p) => !p.includes('['))).toEqual(facts);
        },
      ),
    );
  });

  const anything = fc.oneof(
    planted,
    clinical,
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.stringMatching(/^[\dxT().+@ /-]{0,14}$/),
    fc.constantFrom(...Object.values(labels), 'John', '-', ' ', '\r\n', 'SSN '),
  );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 20 }), (pieces) => {
        const once = masked(pieces.join(''));
        expect(masked(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '1',
    '1 ',
    '1-',
    'John ',
    'a.',
    'SSN ',
    'x*',
    '(217) ',
    'DOB ',
    '\n',
    ' ',
    'A-',
    '1 MAR ',
    '@a.',
    "o'",
  ])('ends on two hundred thousand characters of %j', (piece) => {
    expect(typeof masked(piece.repeat(200_000 / piece.length))).toBe('string');
  });

  it('handles a person of whom nothing is known', () => {
    expect(maskIdentifiers('seen 3 times', { given: '', family: '' }, labels)).toBe('seen 3 times');
  });
});
