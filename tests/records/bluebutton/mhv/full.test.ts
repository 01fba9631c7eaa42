import { expect, test } from '@jest/globals';
import { sectionIds } from '../../../../bot/records/sections.js';
import { sections } from './full-report.js';
import { end, head, read, readText } from './report.js';

const all = Object.values(sections);
const whole = read(...all);
const said = JSON.stringify(whole.sections).replaceAll('\\n', ' ').replaceAll('\\t', ' ').toLowerCase();

test('a whole report is read without a doubt about any of it', () => {
  expect(whole.warnings).toEqual([]);
  expect(whole).toMatchObject({
    format: 'mhv',
    version: '12.6',
    person: { family: 'QUILLFEATHER', given: 'TAMSIN B', birthDate: '1950-05-05' },
  });
});

const counts = {
  medicines: 3,
  allergies: 2,
  conditions: 1,
  labs: 7,
  vitals: 4,
  immunizations: 3,
  appointments: 2,
  notes: 3,
  procedures: 0,
  visits: 1,
  plan: 4,
  history: 7,
  devices: 0,
  insurance: 2,
  careTeam: 6,
  military: 4,
  documents: 0,
};

test.each(Object.entries(counts))('%s: every entry, each once', (id, count) => {
  expect(whole.sections[id as keyof typeof counts].entries).toHaveLength(count);
});

test('what no title offers is not provided', () => {
  const missing = sectionIds.filter((id) => !whole.sections[id].provided);
  expect(missing).toEqual(['procedures', 'devices', 'documents']);
});

test('ids are unique and say which section they are of', () => {
  const ids = sectionIds.flatMap((id) => whole.sections[id].entries.map((entry) => entry.id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => id.startsWith('mhv:'))).toBe(true);
});

test('who said it goes with every entry', () => {
  const kinds = new Set(whole.sections.allergies.entries.map((e) => e.from.kind));
  expect(kinds).toEqual(new Set(['va', 'selfEntered']));
  expect(whole.sections.military.entries.map((e) => e.from.kind)).toEqual([
    'selfEntered',
    'dod',
    'dod',
    'dod',
  ]);
});

/** Words My HealtheVet prints itself, values with another form in the model, and words that head a part of a list. */
const furniture =
  /^(?:Source|Last Updated|Sorted By|Key):|^(?:This section|as well as|your VA|grouped by|reading\.|Learn more|Please contact|Allergy information|Your information|Reaction Key|NOTES:|1\) This report|-- (?:Note|Separation)|Translations|Service {2}|(?:Service Occupation|Military Pay Type) Codes?$|ALL CURRENT|Goals Most|Immunization {3}|Vital Sign or|Wellness Reminder {3}|DISCHARGE SUMMARY|EMERGENCY CONTACTS|VA GUARDIAN|PRIMARY NEXT|ACTIVE INS|ELIGIB|(?:FUTURE|PAST) APP)/;

const otherForm =
  /^(?:\d{1,2}|\d{4}|jan|mar|apr|may|aug|oct|dec|jul|sep|\d\d\/\d\d\/\d{4}|0\d{3}|na|none|entered|mm|hg|gt|.*treating.*)$/;

const value = (line: string): string => line.replace(/(?:^|\s{2,}|\s)[A-Z][A-Za-z0-9/ .()-]*:\*?/g, ' ');

test.each(Object.entries(sections))('%s: nothing that was written is lost', (_, text) => {
  const lines = text.split('\n').filter((line) => !furniture.test(line.trim()) && !/^-{5}/.test(line));
  const words = lines.flatMap((line) => value(line).match(/[A-Za-z0-9#][A-Za-z0-9#./@-]+/g) ?? []);
  const lost = words
    .map((word) => word.toLowerCase().replace(/\.+$/, ''))
    .filter((word) => !otherForm.test(word) && !said.includes(word));
  expect(lost).toEqual([]);
});

test.each([
  ['LF', (t: string) => t.replaceAll('\r\n', '\n')],
  ['stray bare CRs', (t: string) => t.replaceAll('\r\n', '\r\r\n')],
  ['a byte order mark', (t: string) => `\u00ef\u00bb\u00bf${t}`],
])('the same with %s', (_, change) => {
  const reading = readText(change([head(), ...all, end, ''].join('\n').replaceAll('\n', '\r\n')));
  expect(reading).toEqual(whole);
});

test('the double dashes of later versions say as little as a blank', () => {
  const dashed = Object.entries(sections).map(([key, text]) =>
    key === 'notes'
      ? text
      : text.replace(/^( *[A-Z][A-Za-z /]{3,30}):[ ]*$/gm, (all, label: string) =>
          /^ *(Health|Other Health|Reactions|NOTES|Impression|Clinical|Result Key|Translations)|APPOINTMENTS/.test(
            label,
          )
            ? all
            : `${label}:  --`,
        ),
  );
  expect(read(...dashed).sections).toEqual(whole.sections);
  expect(dashed.join('')).toContain(':  --');
});
