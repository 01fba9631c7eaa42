import { expect, test } from '@jest/globals';
import { double, read, section, single, title } from './report.js';

const note = (...text: string[]) => [
  double,
  'Date/Time:               25 Jan 2013 @ 0701',
  'Note Title:              CARDIOLOGY',
  'Location:                PLUMSTEAD',
  'Signed By:               VOLE, ONE',
  single,
  ...text,
];
const notes = (...lines: string[]) => read(section('VA NOTES', 'VA', ...lines)).sections.notes.entries;

test.each([
  ['a rule of equal signs', double],
  ['a short title', '---------- IMMUNIZATIONS ----------'],
  ['a title as wide as a real one', title('IMMUNIZATIONS')],
  ['a title nobody knows', title('SOMETHING ELSE')],
  ['a date label', 'Date/Time: 01 Jan 2001 @ 0101'],
  ['a label', 'Allergy Name: BEEX'],
  ['no information', 'No information was available that matched your selection.'],
  ['furniture', 'Please contact your health care team with any questions'],
  ['a name', 'Name: OTHER, PERSON     Date of Birth: 01 Jan 1901'],
])('%s inside a note belongs to the note', (_, line) => {
  const entries = notes(...note('Before.', line, 'After.'), ...note('Second.'));
  expect(entries.map((e) => e.text)).toEqual([`Before.\n${line}\nAfter.`, 'Second.']);
});

test('a section that really begins ends the note', () => {
  const reading = read(
    section('VA NOTES', 'VA', ...note('Mine.')),
    section('IMMUNIZATIONS', 'Self-Entered', 'Immunization: Tetanussy'),
  );
  expect(reading.sections.notes.entries.map((e) => e.text)).toEqual(['Mine.']);
  expect(reading.sections.immunizations.entries.map((e) => e.name)).toEqual(['Tetanussy']);
});

test('a section nobody knows is kept under its title, with its place', () => {
  const reading = read(
    section('VA NOTES', 'VA', ...note('Mine.')),
    section('VA MOON PHASES', 'VA', 'Phase: Waxing'),
    section('VA ALLERGIES', 'VA', 'NKA'),
  );
  expect(reading.sections.notes.entries).toMatchObject([
    { text: 'Mine.' },
    {
      name: 'VA MOON PHASES',
      warnings: ['narrativeOnly'],
      from: { kind: 'va' },
      text: expect.stringContaining('Phase: Waxing'),
    },
  ]);
  expect(reading.sections.allergies.knownNone).toBe(true);
  expect(reading.warnings).toEqual([{ code: 'unknownSection', place: expect.stringMatching(/^line \d+$/) }]);
});

test('columns and the escaped signs of the VA are readable', () => {
  const [entry] = notes(...note('  HDL    45', 'BP&gt;=140/90 &amp; &lt;3', 'a &nbsp; b'));
  expect(entry?.text).toBe('  HDL    45\nBP>=140/90 & <3\na &nbsp; b');
});

test('a sensitive note is known by its text', () => {
  const [entry] = notes(...note('Screen for PTSD was positive.'));
  expect(entry?.sensitivity).toEqual(['mentalHealth']);
});

const stay = (...text: string[]) => [
  double,
  'Admission Date/Time:    1 Jun 2012 @ 0800',
  'Admitting Location:\tPLUMSTEAD',
  'Admitting Specialty:    Cardiology',
  'Discharge Date/Time:    Not available',
  '-----------------------------------------------------------------------------',
  'DISCHARGE SUMMARY',
  '',
  ...text,
];

test('a stay without summary is a visit, and no note', () => {
  const { visits, notes: none } = read(
    section('VA ADMISSIONS AND DISCHARGES', 'VA', ...stay('Not available')),
  ).sections;
  expect(visits.entries).toMatchObject([
    { name: 'Cardiology', date: '2012-06-01', from: { facility: 'PLUMSTEAD' } },
  ]);
  expect(visits.entries[0]?.end).toBeUndefined();
  expect(visits.entries[0]?.details).toContainEqual({ label: 'Discharge Date/Time', value: 'Not available' });
  expect(none).toEqual({ entries: [], knownNone: false, provided: false });
});

test('a summary is a note of its own', () => {
  const { notes: summaries } = read(
    section('VA ADMISSIONS AND DISCHARGES', 'VA', ...stay('Went home.')),
  ).sections;
  expect(summaries.entries).toMatchObject([
    { name: 'Discharge summary', text: 'Went home.', date: '2012-06-01' },
  ]);
});
