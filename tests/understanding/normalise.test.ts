import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distance, normalise } from '../../dialogs/understanding/normalise.js';

describe('words as the rules read them', () => {
  it.each([
    ['What MEDS am I on?', 'what medicines am i on'],
    ['my a one c', 'my a1c'],
    ['Hemoglobin A1C', 'a1c'],
    ['bp n wt', 'blood pressure n weight'],
    ['p s a', 'psa'],
    ['next appt plz', 'next appointment please'],
    ['alergies and perscriptons', 'allergies and prescriptions'],
    ['what’s “new”', 'what is new'],
    ['my ssn is 666-12-3456', 'my ssn is number'],
    ['meditation on vacation', 'meditation on vacation'],
    ['naïve café', 'naive cafe'],
  ])('en: %j', (said, expected) => {
    expect(normalise(said, 'en')).toBe(expected);
  });

  it.each([
    ['¿Qué medicinas tomo?', 'que medicinas tomo'],
    ['k medisinas', 'que medicinas'],
    ['mi hemoglobina glicosilada', 'mi a1c'],
    ['alerjias y vacunaz', 'alergias y vacuna'],
    ['porfa mi presión', 'por favor mi presion arterial'],
  ])('es: %j', (said, expected) => {
    expect(normalise(said, 'es')).toBe(expected);
  });

  it('never lets five digits in a row through', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '1', '23', '-', ' ', '.', '987')), (parts) => {
        expect(normalise(parts.join(''), 'en')).not.toMatch(/\d{5}/);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 8 }), (said) => {
        const once = normalise(said, 'en');
        expect(normalise(once, 'en')).toBe(once);
      }),
    );
  });
});

describe('edits between two words', () => {
  it.each([
    ['allergies', 'allergies', 0],
    ['alergies', 'allergies', 1],
    ['medicatoin', 'medication', 1],
    ['pills', 'bills', 1],
    ['labs', 'vitals', 3],
    ['', 'ab', 2],
  ])('%s and %s', (a, b, expected) => {
    expect(distance(a, b, 2)).toBe(expected);
    expect(distance(b, a, 2)).toBe(expected);
  });
});
