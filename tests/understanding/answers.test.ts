import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digits, happening, oneOf, open, secretDigits } from '../../dialogs/question.js';
import { answer } from '../../dialogs/understanding/index.js';

const menu = oneOf([
  { value: 'medicines', label: 'Medications', key: '1', also: ['meds', 'medicines'] },
  { value: 'allergies', label: 'Allergies', key: '2' },
  { value: 'labs', label: 'Lab and test results', key: '4', also: ['labs'] },
  { value: 'next', label: 'Next', also: ['more', 'go ahead'] },
]);
const sure = oneOf([
  { value: 'yes', label: 'Yes', key: '1', also: ['yeah', 'sure', 'please', 'si'] },
  { value: 'no', label: 'No', key: '2', also: ['nope', 'not now'] },
]);
const seguro = oneOf([
  { value: 'yes', label: 'Sí', key: '1', also: ['claro'] },
  { value: 'no', label: 'No', key: '2' },
]);
const plain = oneOf([
  { value: 'a', label: 'The link' },
  { value: 'b', label: 'The code' },
]);
const card = secretDigits(6, [{ value: 'noCard', label: 'No card', key: '3', also: ["i don't have it"] }]);

const value = (...args: Parameters<typeof answer>): string | undefined => answer(...args)?.value;

describe('an answer to a choice', () => {
  it.each([
    ['meds', 'medicines'],
    ['Medications.', 'medicines'],
    ['my medicines please', 'medicines'],
    ['1', 'medicines'],
    ['one', 'medicines'],
    ['number 2', 'allergies'],
    ['the second one', 'allergies'],
    ['option four', 'labs'],
    ['alergies', 'allergies'],
    ['medicatoins', 'medicines'],
    ['read me the labs', 'labs'],
    ['yeah go ahead', 'next'],
    // Not an option's own key
    ['3', undefined],
    ['9', undefined],
    // Something else is asked, two are named, or one is refused
    ['my next appointment', undefined],
    ['share my labs with my son', undefined],
    ['labs and meds', undefined],
    ['not the labs', undefined],
    ['what', undefined],
    ['', undefined],
  ])('%j', (text, expected) => {
    expect(value(menu, { text }, 'en')).toBe(expected);
  });

  it.each([
    ['yes', 'yes'],
    ['yes please', 'yes'],
    ['no thanks', 'no'],
    ['nope', 'no'],
    ['not now', 'no'],
    ['yes no', undefined],
    ["i don't know", undefined],
    ['notes', undefined],
  ])('yes or no: %j', (text, expected) => {
    expect(value(sure, { text }, 'en')).toBe(expected);
  });

  it.each([
    ['sí', 'yes'],
    ['si por favor', 'yes'],
    ['claro que sí', 'yes'],
    ['no gracias', 'no'],
    ['la primera', 'yes'],
    ['dos', 'no'],
  ])('en español: %j', (text, expected) => {
    expect(value(seguro, { text }, 'es')).toBe(expected);
  });

  it('takes keys by the option they belong to, and its place only in words', () => {
    expect(value(menu, { keys: '4' }, 'en')).toBe('labs');
    expect(value(menu, { keys: '4#' }, 'en')).toBe('labs');
    expect(value(menu, { keys: '3' }, 'en')).toBeUndefined();
    expect(value(plain, { keys: '2' }, 'en')).toBeUndefined();
    expect(value(plain, { text: '2' }, 'en')).toBe('b');
    expect(value(plain, { text: 'the code' }, 'en')).toBe('b');
  });
});

describe('an answer in digits', () => {
  it.each([
    ['412873', '412873'],
    ['412 873', '412873'],
    ['412-873.', '412873'],
    ['4 1 2 8 7 3', '412873'],
    ['four one two eight seven three', '412873'],
    ['for won too ate seven three', '412873'],
    ['forty one twenty eight seventy three', '412873'],
    ['double four oh oh one two', '440012'],
    ['my code is 412873 please', '412873'],
    ['cuatro uno dos ocho siete tres', '412873'],
    ['constructor', undefined],
    ['41287', undefined],
    ['4128733', undefined],
    ['412873 and my meds', undefined],
    ['22 a day', undefined],
    ['number', undefined],
    ['', undefined],
    ["i don't have it", 'noCard'],
    ['3', undefined],
  ])('%j', (text, expected) => {
    expect(value(card, { text }, 'en')).toBe(expected);
  });

  it.each([
    ['412873', '412873'],
    ['412873#', '412873'],
    ['99*412873', '412873'],
    ['3', 'noCard'],
    ['41287', undefined],
    ['4128733', undefined],
    ['*', undefined],
    ['', undefined],
  ])('keys %j', (keys, expected) => {
    expect(value(card, { keys }, 'en')).toBe(expected);
  });

  it('reads back any code in words, figures and keys', () => {
    const words = 'zero one two three four five six seven eight nine'.split(' ');
    const spanish = 'cero uno dos tres cuatro cinco seis siete ocho nueve'.split(' ');
    fc.assert(
      fc.property(fc.stringMatching(/^\d{8}$/), (code) => {
        const said = [...code].map((d) => words[Number(d)]).join(' ');
        const dicho = [...code].map((d) => spanish[Number(d)]).join(' ');
        expect(value(digits(8), { text: said }, 'en')).toBe(code);
        expect(value(digits(8), { text: dicho }, 'es')).toBe(code);
        expect(value(digits(8), { text: code }, 'en')).toBe(code);
        expect(value(digits(8), { keys: code }, 'en')).toBe(code);
      }),
    );
  });
});

describe('no answer', () => {
  it('is ever taken from words of crisis or emergency', () => {
    for (const text of ['22 a day', 'yes I want to die', '988', 'please call 911']) {
      expect(answer(sure, { text }, 'en')).toBeUndefined();
      expect(answer(digits(3), { text }, 'en')).toBeUndefined();
    }
  });

  it('is due to an open question or to something happening elsewhere', () => {
    expect(answer(open, { text: 'meds' }, 'en')).toBeUndefined();
    expect(answer(happening('signedIn'), { text: '1' }, 'en')).toBeUndefined();
  });

  it('comes out of anything else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const given = answer(card, { text }, 'en');
        if (given) expect(given.value).toMatch(/^(?:\d{6}|noCard)$/);
        const keyed = answer(card, { keys: text }, 'en');
        if (keyed) expect(keyed.value).toMatch(/^(?:\d{6}|noCard)$/);
      }),
    );
  });
});
