import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentFor } from '../../dialogs/content/index.js';
import { directionsOf } from '../../dialogs/content/items/index.js';
import type { Language } from '../../dialogs/message.js';

const told = (written: string, language: Language = 'en'): string =>
  directionsOf(written, { language, say: contentFor(language) }).text;
const saidIn = (written: string, language: Language) =>
  directionsOf(written, { language, say: contentFor(language) }).speech;

describe('directions that are understood as a whole', () => {
  it.each([
    ['TAKE ONE TABLET BY MOUTH EVERY DAY', 'Take 1 tablet by mouth every day.'],
    ['TAKE 1 TAB PO BID', 'Take 1 tablet by mouth 2 times a day.'],
    ['Take 2 capsules PO T.I.D. PRN', 'Take 2 capsules by mouth 3 times a day as needed.'],
    ['TAKE ONE-HALF TABLET BY MOUTH AT BEDTIME', 'Take half a tablet by mouth at bedtime.'],
    ['TAKE ONE (1) TABLET BY MOUTH TWICE A DAY', 'Take 1 tablet by mouth 2 times a day.'],
    [
      'TAKE 1-2 TABLETS BY MOUTH EVERY 4-6 HOURS AS NEEDED FOR PAIN',
      'Take 1 to 2 tablets by mouth every 4 to 6 hours as needed for pain.',
    ],
    ['INHALE 2 PUFFS BY MOUTH Q6H', 'Inhale 2 puffs by mouth every 6 hours.'],
    ['TAKE 1 TABLET BY MOUTH DAILY FOR 30 DAYS', 'Take 1 tablet by mouth every day for 30 days.'],
    [
      'TAKE ONE TABLET BY MOUTH EVERY MORNING ON AN EMPTY STOMACH',
      'Take 1 tablet by mouth every morning on an empty stomach.',
    ],
    ['Take 1 tablet by mouth two times a day with food', 'Take 1 tablet by mouth 2 times a day with food.'],
    ['INJECT 15 UNITS UNDER THE SKIN QHS', 'Inject 15 units under the skin at bedtime.'],
    ['TAKE 0.5 MG BY MOUTH EVERY OTHER DAY', 'Take 0.5 milligrams by mouth every other day.'],
  ])('%s', (written, plain) => {
    expect(told(written)).toBe(plain);
  });

  it('are put into Spanish', () => {
    expect(told('TAKE ONE-HALF TABLET BY MOUTH TWICE DAILY WITH FOOD', 'es')).toBe(
      'Tome media tableta por la boca 2 veces al día con comida.',
    );
  });

  it('never turn twice a day into morning and bedtime', () => {
    expect(told('1 TABLET BID')).not.toMatch(/morning|bedtime/i);
  });
});

describe('directions that are not', () => {
  it.each([
    'TAKE ONE TABLET AT BEDTIMEnull',
    'TAKE ONE TABLET BY MOUTH A FOR 30 DAYS',
    '30 ORAL DAILY',
    'TAKE ONE TABLET DAILY --AVOID GRAPEFRUIT JUICE--',
    'TAKE AS DIRECTED',
    'TAKE ONE (2) TABLETS BY MOUTH DAILY',
    'TAKE 1 TABLET BY MOUTH EVERY EVENING',
    'TAKE 5 U DAILY',
    'DAILY',
  ])('are given as written and said to be so: %s', (written) => {
    expect(told(written)).toContain(`as written: ${written}`);
  });

  it('are read in the original, by an English voice, in a Spanish call', () => {
    expect(saidIn('TAKE AS DIRECTED', 'es').at(-1)).toEqual({ say: 'take as directed', language: 'en' });
  });
});

describe('any directions', () => {
  const words = fc.constantFrom(
    ...'TAKE INJECT ONE TWO 1 2 15 50 0.5 1/2 TABLET TABS PUFFS UNITS BY MOUTH PO BID TID QHS PRN EVERY 6 HOURS FOR 30 DAYS DAILY TWICE A DAY - TO ( ) , . NOT XYZ'.split(
      ' ',
    ),
  );
  const numbers = (text: string): string[] =>
    (text.replace(/half an? /gi, '1/2 ').match(/\d+(?:[./]\d+)?/g) ?? []).sort();

  it('keep every number that was written', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 14 }), (list) => {
        const written = list.join(' ');
        const kept = numbers(told(written));
        return numbers(written).every((n) => kept.includes(n));
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it('never lose a NOT', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 10 }), (list) => {
        const written = [...list, 'NOT'].join(' ');
        return told(written).includes('NOT');
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
