import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { channels } from '../../bot/turn/channels.js';
import { contentFor } from '../../dialogs/content/index.js';
import { sayNumbers } from '../../dialogs/content/numbers.js';
import { calm } from '../../dialogs/content/calm.js';
import { entryWords } from '../../dialogs/content/lists.js';
import { plainName, sayDoses, sayName } from '../../dialogs/content/names.js';
import { plainQuantity } from '../../dialogs/content/quantity.js';
import { identityWords } from '../../dialogs/content/services.js';
import { paged } from '../../dialogs/pages.js';
import type { Language, SpeechPart, Words } from '../../dialogs/message.js';
import { allergy, lab, medicine, sampleRecord, three } from '../support/sample-record.js';

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

const heard = (parts: readonly SpeechPart[]): string =>
  parts
    .map((part) => ('say' in part ? `${part.language ? `(${part.language}) ` : ''}${part.say}` : '|'))
    .join(' ');

describe('a dose aloud', () => {
  it.each([
    ['0.40 mg', 'zero point 4 milligrams'],
    ['5.0 mg', '5 milligrams'],
    ['.50 mg', 'zero point 5 milligrams'],
    ['1 mg', '1 milligram'],
    ['1.0 g', '1 gram'],
    ['10.5 mL', '10 point 5 milliliters'],
    ['50,000 units', "50000, that's five zero zero zero zero, units"],
    ['15,000 units', "15000, that's one five zero zero zero, units"],
    ['12,000 units', '12000 units'],
  ])('%s', (written, said) => {
    expect(sayDoses(written, 'en')).toBe(said);
  });
});

describe('a drug name', () => {
  it.each([
    ['LISINOPRIL 10MG TAB', 'Lisinopril 10 mg tablet', 'Lisinopril | 10 milligrams, tablet'],
    [
      'METOPROLOL SUCCINATE 50MG SA TAB',
      'Metoprolol succinate 50 mg long-acting tablet',
      "Metoprolol succinate | 50, that's five zero, milligrams, long-acting tablet",
    ],
    [
      'NIFEDIPINE 30MG TAB,SA',
      'Nifedipine 30 mg long-acting tablet',
      "Nifedipine | 30, that's three zero, milligrams, long-acting tablet",
    ],
    [
      'ASPIRIN 81MG EC TAB',
      'Aspirin 81 mg enteric-coated tablet',
      'Aspirin | 81 milligrams, enteric-coated tablet',
    ],
    [
      'LEVOTHYROXINE NA 0.112MG TAB',
      'Levothyroxine sodium 0.112 mg tablet',
      'Levothyroxine sodium | zero point 1 1 2 milligrams, tablet',
    ],
    [
      'TAMSULOSIN HCL 0.40MG CAP',
      'Tamsulosin HCL 0.4 mg capsule',
      'Tamsulosin hydrochloride | zero point 4 milligrams, capsule',
    ],
    ['digoxin 125 MCG Oral Tablet', 'Digoxin 125 mcg oral tablet', 'Digoxin | 125 micrograms, oral tablet'],
    [
      'hydrOXYzine 25 MG Oral Tablet',
      'Hydroxyzine 25 mg oral tablet',
      'Hydroxyzine | 25 milligrams, oral tablet',
    ],
    [
      'insulin glargine 100 UNT/ML',
      'Insulin glargine 100 units/mL',
      'Insulin glargine | 100 units per milliliter',
    ],
    [
      'HCTZ 25/TRIAMTERENE 37.5MG TAB',
      'HCTZ 25/triamterene 37.5 mg tablet',
      'HCTZ 25/triamterene | 37 point 5 milligrams, tablet',
    ],
    [
      'ZINC SULFATE 220MG CAP',
      'Zinc sulfate 220 mg capsule',
      "Zinc sulfate | 220, that's two two zero, milligrams, capsule",
    ],
    ['WARFARIN', 'Warfarin', 'Warfarin'],
  ])('%s is neither shouted nor changed, and its strength stands apart', (written, shown, said) => {
    expect(plainName(written, 'en')).toBe(shown);
    expect(heard(sayName(written, 'en'))).toBe(said);
  });

  it('keeps a thousandfold difference audible', () => {
    expect(heard(sayName('X 5 mcg', 'en'))).not.toBe(heard(sayName('X 5 mg', 'en')));
  });

  it('is said by an English voice in a Spanish call, and its strength in Spanish', () => {
    expect(heard(sayName('METOPROLOL SUCCINATE 50MG SA TAB', 'es'))).toBe(
      '(en) Metoprolol succinate | 50, es decir cinco cero, miligramos, tableta de acción prolongada',
    );
    expect(heard(sayName('LATANOPROST 0.005% OPH SOLN', 'es'))).toContain('(en) Latanoprost |');
  });
});

describe('words of the record', () => {
  it.each([
    ['NAUSEA', 'nausea'],
    ['SWELLING OF THE THROAT', 'swelling of the throat'],
    ['RASH OR HIVES', 'rash or hives'],
    ['PTSD', 'PTSD'],
    ['CHRONIC PTSD', 'chronic PTSD'],
    ['TYPE II DM', 'type II DM'],
    ["CROHN'S DISEASE", "crohn's disease"],
    ['HEMOGLOBIN A1C', 'hemoglobin A1C'],
    ['Hemoglobin a1c', 'Hemoglobin A1C'],
    ['LDL CHOLESTEROL', 'LDL cholesterol'],
    ['MRI BRAIN', 'MRI brain'],
    ['X-RAY CHEST', 'X-ray chest'],
    ['HIV 1 AB', 'HIV 1 ab'],
    ['COPD with acute bronchitis', 'COPD with acute bronchitis'],
    ['Vitamin B12', 'Vitamin B12'],
    ['VITAMIN D', 'vitamin D'],
    ['McArdle disease', 'McArdle disease'],
    ['DEGENERATIVE DISC DISEASE (DDD)', 'degenerative disc disease (DDD)'],
  ])('%s is not shouted, and letters stay letters', (written, shown) => {
    expect(calm(written)).toBe(shown);
  });

  it('keep their letters, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (written) => calm(written).toLowerCase() === written.toLowerCase()),
      { numRuns: 2000, seed: 7 },
    );
  });

  it.each<[string, Language, string]>([
    ['90 EA', 'en', '90'],
    ['90.0 EA', 'en', '90'],
    ['30 TAB', 'es', '30 tabletas'],
    ['300 mL', 'en', '300 mL'],
    ['1 BOX', 'en', '1 BOX'],
    ['as needed', 'en', 'as needed'],
  ])('a quantity of %s (%s) is %s', (written, language, shown) => {
    expect(plainQuantity(written, language)).toBe(shown);
  });
});

describe('in a Spanish call', () => {
  const say = contentFor('es');
  const allergies = sampleRecord({
    allergies: { entries: [allergy('PENICILLIN', { reactions: ['HIVES', 'NAUSEA'] })] },
  });
  const told = entryWords('es', allergies, 'allergies', allergies.sections.allergies.entries[0]!);

  it('a reaction is said by an English voice, and said to be in English', () => {
    expect(heard(told.speech ?? [])).toBe('(en) Penicillin. | Reacción, en inglés: (en) hives and nausea');
    expect(told.text).toBe('Penicillin. Reacción, en inglés: hives y nausea.');
  });

  it('a list whose names are English says so before the first', () => {
    const { intro } = paged(say, 'es', allergies, 'allergies', channels.voice);
    expect(intro.text).toContain('Los nombres van en inglés');
  });

  it('a lab result is said with its name in English and its numbers in Spanish', () => {
    const labs = sampleRecord({
      labs: { entries: [lab('HEMOGLOBIN A1C', { result: { value: '7.9', unit: '%' } })] },
    });
    const words = entryWords('es', labs, 'labs', labs.sections.labs.entries[0]!);
    expect(heard(words.speech ?? [])).toMatch(/^\(en\) Hemoglobin A1C : 7 punto 9 por ciento/);
  });
});

describe('everything that is a dose or a count', () => {
  const told = medicine('LISINOPRIL 15MG TAB', {
    directions: 'TAKE 15 UNITS AS DIRECTED 150-200',
    directionsAsCoded: '50 MG DAILY',
    quantity: '90 EA',
    refillsLeft: 13,
    pharmacyPhone: '217-555-0180',
  });
  const record = sampleRecord({ medicines: { entries: [told] } });
  const said = heard(entryWords('en', record, 'medicines', told).speech ?? []);

  it.each([
    "15, that's one five, milligrams",
    "take 15, that's one five, units as directed",
    "150, that's one five zero, to 200",
    "50, that's five zero, milligrams",
    "Quantity: 90, that's nine zero.",
    "13, that's one three, refills",
    'Pharmacy phone: 2 1 7, 5 5 5, 0 1 8 0.',
  ])('is said so that it cannot be misheard: %s', (part) => {
    expect(said).toContain(part);
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
