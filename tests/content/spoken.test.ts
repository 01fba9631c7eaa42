import { describe, expect, it } from '@jest/globals';
import { channels } from '../../bot/turn/channels.js';
import { contentFor } from '../../dialogs/content/index.js';
import { sayNumbers } from '../../dialogs/content/numbers.js';
import { plainName, sayName } from '../../dialogs/content/names.js';
import { identityWords } from '../../dialogs/content/services.js';
import { paged } from '../../dialogs/pages.js';
import type { Language, Words } from '../../dialogs/message.js';
import { sampleRecord, three } from '../support/sample-record.js';

describe('a number aloud', () => {
  it.each([
    ['15 tablets', "15, that's one five, tablets"],
    ['50 tablets', "50, that's five zero, tablets"],
    ['150 units', "150, that's one five zero, units"],
    ['12 tablets', '12 tablets'],
    ['0.5 milligrams', 'zero point 5 milligrams'],
    ['.25 milligrams', 'zero point 2 5 milligrams'],
    ['2.5 milligrams', '2 point 5 milligrams'],
    ['1,500 units', '1500 units'],
  ])('%s', (written, said) => {
    expect(sayNumbers(written, 'en')).toBe(said);
  });

  it('is said twice in Spanish too', () => {
    expect(sayNumbers('15 unidades', 'es')).toBe('15, es decir uno cinco, unidades');
  });
});

describe('a drug name', () => {
  it.each([
    ['LISINOPRIL 10MG TAB', 'Lisinopril 10 mg tablet', 'Lisinopril 10 milligrams tablet'],
    [
      'LEVOTHYROXINE NA 0.112MG TAB',
      'Levothyroxine sodium 0.112 mg tablet',
      'Levothyroxine sodium zero point 1 1 2 milligrams tablet',
    ],
    ['digoxin 125 MCG Oral Tablet', 'Digoxin 125 mcg oral tablet', 'Digoxin 125 micrograms oral tablet'],
    [
      'hydrOXYzine 25 MG Oral Tablet',
      'Hydroxyzine 25 mg oral tablet',
      'Hydroxyzine 25 milligrams oral tablet',
    ],
    [
      'insulin glargine 100 UNT/ML',
      'Insulin glargine 100 units/ML',
      'Insulin glargine 100 units per milliliter',
    ],
  ])('%s is neither shouted nor changed', (written, shown, said) => {
    expect(plainName(written, 'en')).toBe(shown);
    expect(sayName(written, 'en')).toBe(said);
  });

  it('keeps a thousandfold difference audible', () => {
    expect(sayName('X 5 mcg', 'en')).not.toBe(sayName('X 5 mg', 'en'));
  });
});

describe('a page of three medications', () => {
  /** 150 words a minute; a number in digits counts as one word, a pause as long as it is. */
  const seconds = (list: readonly Words[]): number =>
    list
      .flatMap((words) => words.speech ?? [])
      .reduce(
        (sum, part) =>
          sum + ('say' in part ? (part.say.split(/\s+/).length * 60) / 150 : part.pauseMs / 1000),
        0,
      );

  it.each<Language>(['en', 'es'])('is read in under 34 seconds: %s', (language) => {
    const record = sampleRecord({ medicines: { entries: [...three, ...three] } });
    const [first = []] = paged(contentFor(language), language, record, 'medicines', channels.voice).pages;
    expect(first.length).toBe(3);
    expect(seconds(first)).toBeLessThan(34);
  });
});

describe('a code read by a call', () => {
  it('is said three times, digit by digit, with half-second pauses', () => {
    const parts = identityWords.callCode('en', '482915').speech ?? [];
    const digits = parts
      .flatMap((part) => ('say' in part && /^\d$/.test(part.say) ? [part.say] : []))
      .join('');
    expect(digits).toBe('482915'.repeat(3));
    expect(parts.filter((part) => 'pauseMs' in part && part.pauseMs === 500).length).toBeGreaterThanOrEqual(
      18,
    );
  });
});
