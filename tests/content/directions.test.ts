import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentFor } from '../../dialogs/content/index.js';
import { directionsOf } from '../../dialogs/content/items/index.js';
import type { Language } from '../../dialogs/message.js';
import { writtenDirections } from './written-directions.js';

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
    'TAKE 1 TABLET BY MOUTH EVERY FORTNIGHT',
    'TAKE 5 U DAILY',
    'DAILY',
  ])('are given as written and said to be so: %s', (written) => {
    expect(told(written)).toContain(`as written: ${written}`);
  });

  it('are read in the original, by an English voice, in a Spanish call', () => {
    expect(saidIn('TAKE AS DIRECTED', 'es').at(-1)).toEqual({ say: 'take as directed', language: 'en' });
  });
});

const numberWords = 'zero one two three four five six seven eight nine ten'.split(' ');
const timesWords: Readonly<Record<string, string>> = { twice: '2', bid: '2', tid: '3', qid: '4' };

/** Every number of some directions, as digits, sorted: "ONE-HALF" is 1/2, "T2T" is 2, "BID" is 2. A number said twice counts once. */
function numbersIn(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/\bt(\d+)[tc]\b/g, ' $1 ')
    .replace(/(?:\band )?\b(?:one[- ]half|half an?|medi[ao]|a half)\b/g, ' 1/2 ')
    .replace(/[a-z]+/g, (word) => {
      const at = numberWords.indexOf(word);
      return at >= 0 ? ` ${at} ` : (timesWords[word] ?? word);
    });
  const found = plain.match(/\d+\/\d+|\d*\.\d+|\d+/g) ?? [];
  return [...new Set(found.map((n) => n.replace(/^\./, '0.')))].sort();
}

describe('real-shaped directions', () => {
  it.each(writtenDirections)('%s', (written) => {
    for (const language of ['en', 'es'] as const) {
      const plain = told(written, language);
      const kept = numbersIn(plain);
      expect(numbersIn(written).filter((n) => !kept.includes(n))).toEqual([]);
      expect(kept.filter((n) => !numbersIn(written).includes(n))).toEqual([]);
    }
  });

  it.each(
    writtenDirections.filter((w) =>
      /\bNOT\b|HOLD|AVOID|STOP|TAPER|SCALE|DIRECTED|CALL|null|DAY \d|THROUGH|MON-FRI|DECREASE|INCREASE|\bO[DSU]\b|>|</.test(
        w,
      ),
    ),
  )('stays as written: %s', (written) => {
    expect(told(written)).toContain(`as written: ${written.trim()}`);
  });

  it.each([
    ['TAKE .5 TABLET BY MOUTH DAILY', 'Take 0.5 tablets by mouth every day.'],
    ['TAKE 1-1/2 TABLETS BY MOUTH DAILY', 'Take 1 and a half tablets by mouth every day.'],
    [
      'TAKE ONE ONE-HALF TABLET BY MOUTH DAILY',
      'Directions as written: TAKE ONE ONE-HALF TABLET BY MOUTH DAILY.',
    ],
    ['T1T PO BID PRN', 'Take 1 tablet by mouth 2 times a day as needed.'],
    ['TAKE ONE TABLET (20MG) BY MOUTH ONCE DAILY', 'Take 1 tablet (20 milligrams) by mouth every day.'],
    [
      'TAKE 1-2 TABS PO Q4-6H PRN PAIN MAX 8/DAY',
      'Take 1 to 2 tablets by mouth every 4 to 6 hours as needed for pain, no more than 8 a day.',
    ],
    ['TAKE 1 1/2 TABLETS BY MOUTH DAILY', 'Take 1 and a half tablets by mouth every day.'],
    ['TAKE ONE TABLET BY MOUTH ON MON/WED/FRI', 'Take 1 tablet by mouth on Monday, Wednesday and Friday.'],
    ['INSTILL ONE DROP IN BOTH EYES AT BEDTIME', 'Put in 1 drop in each eye at bedtime.'],
    ['APPLY TO AFFECTED AREA TWICE DAILY', 'Apply to the affected area 2 times a day.'],
    [
      'TAKE 1 TABLET IN THE MORNING, 1 TABLET AT NOON AND 2 TABLETS AT BEDTIME',
      'Take 1 tablet every morning, 1 tablet at noon and 2 tablets at bedtime.',
    ],
    [
      'TAKE ONE TABLET BY MOUTH DAILY TWICE A DAY',
      'Directions as written: TAKE ONE TABLET BY MOUTH DAILY TWICE A DAY.',
    ],
  ])('%s', (written, plain) => {
    expect(told(written)).toBe(plain);
  });
});

describe('any directions', () => {
  const words = fc.constantFrom(
    ...'TAKE INJECT ONE TWO 1 2 15 50 0.5 .5 1/2 (20MG) MON WED MAX TABLET TABS PUFFS UNITS BY MOUTH PO BID TID QHS PRN EVERY 6 HOURS FOR 30 DAYS DAILY TWICE A DAY - TO ( ) , . NOT XYZ'.split(
      ' ',
    ),
  );
  const numbers = (text: string): string[] =>
    (
      text
        .replace(/half an? /gi, '1/2 ')
        .replace(/(?<!\d)\.(?=\d)/g, '0.')
        .match(/\d+(?:[./]\d+)?/g) ?? []
    ).sort();

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
