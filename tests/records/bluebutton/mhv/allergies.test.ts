import { expect, test } from '@jest/globals';
import { read, section } from './report.js';

const va = (...lines: string[]) => section('VA ALLERGIES', 'VA', ...lines);
const own = (...lines: string[]) => section('SELF REPORTED ALLERGIES', 'Self-Entered', ...lines);
const allergies = (...sections: string[]) => read(...sections).sections.allergies;
const nothing = 'No information was available that matched your selection.';

test.each(['No Known Allergies', 'NKA', 'NO KNOWN ALLERGIES.'])('%s of the VA is known none', (words) => {
  expect(allergies(va(words))).toEqual({ entries: [], knownNone: true, provided: true });
  expect(allergies(va(`Allergy Name:        ${words}`))).toEqual({
    entries: [],
    knownNone: true,
    provided: true,
  });
});

test('nothing for the selected dates is empty, never known none', () => {
  expect(allergies(va(nothing), own(nothing))).toEqual({ entries: [], knownNone: false, provided: true });
});

test.each(['No Known Drug Allergies', 'NKDA', 'No allergies to latex', 'No known allergies except bees'])(
  '%s is shown as it stands',
  (words) => {
    const section = allergies(va(`Allergy Name: ${words}`));
    expect(section.knownNone).toBe(false);
    expect(section.entries.map((e) => e.name)).toEqual([words]);
  },
);

test('known none with a reaction beside it is not believed', () => {
  const section = allergies(va('Allergy Name: NKA', 'Reaction: ANAPHYLAXIS'));
  expect(section).toMatchObject({ knownNone: false, entries: [{ name: 'NKA', reactions: ['ANAPHYLAXIS'] }] });
});

test('an allergy beside known none wins, and says that there is a conflict', () => {
  for (const both of [
    allergies(va('Allergy Name: NKA', '', 'Allergy Name: BEEX')),
    allergies(va('NKA'), own('Allergy Name: BEEX')),
    allergies(va('Allergy Name: BEEX'), own('Allergy Name: No known allergies')),
  ]) {
    expect(both.knownNone).toBe(false);
    expect(both.entries).toMatchObject([{ name: 'BEEX', warnings: ['noneKnownElsewhere'] }]);
  }
});

test('known none of their own is believed only beside the answer of the VA', () => {
  const self = own('Allergy Name: No known allergies');
  expect(allergies(va(nothing), self)).toMatchObject({ knownNone: true, entries: [] });
  expect(allergies(self)).toMatchObject({ knownNone: false, entries: [{ name: 'No known allergies' }] });
});

test.each([
  ['Your allergy information is not available at this time. Please try again later.', 'unavailable'],
  ['Snorkel weather ahead.', 'unreadable'],
])('words in place of a list are a failed list: %s', (words, why) => {
  const reading = read(va(words));
  expect(reading.sections.allergies).toEqual({ entries: [], knownNone: false, provided: true, why });
  expect(reading.sections.notes.entries).toMatchObject([{ name: 'VA ALLERGIES', text: words }]);
  expect(reading.warnings.map((w) => w.code)).toEqual(['unknownText']);
});

test('a title with nothing below it is a failed list', () => {
  expect(allergies(va())).toMatchObject({ entries: [], knownNone: false, why: 'unreadable' });
});

test('no title, nothing provided', () => {
  expect(allergies(section('VA NOTES', 'VA', nothing)).provided).toBe(false);
});

test('reactions are told apart, comments keep their labels and lines', () => {
  const [entry] = allergies(
    va(
      'Allergy Name:        BEEX',
      'Reaction:            DELIRIUM, DROWSY ',
      'Observed/Historical: HISTORICAL',
      'Comments:            Plan: none -- ',
      'NOTE: see chart',
      '',
      'NOTE: a second paragraph',
    ),
  ).entries;
  expect(entry).toMatchObject({
    reactions: ['DELIRIUM', 'DROWSY'],
    observed: 'historical',
    notes: 'Plan: none --\nNOTE: see chart\nNOTE: a second paragraph',
  });
});

test('titles of v12 without "SELF REPORTED"', () => {
  const [entry] = allergies(
    section('ALLERGIES/ADVERSE REACTIONS', 'Self-Entered', 'Allergy Name: Peanutties', 'Severity:     Awful'),
  ).entries;
  expect(entry).toMatchObject({ name: 'Peanutties', from: { kind: 'selfEntered' } });
  expect(entry?.severity).toBeUndefined();
  expect(entry?.details).toEqual([{ label: 'Severity', value: 'Awful' }]);
});
