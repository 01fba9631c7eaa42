import { expect, test } from '@jest/globals';
import { end, head, readText, report, section } from './report.js';
import { sections } from './full-report.js';

const both = (first: string, second: string) => readText([first, end, second, end].join('\n'));

test('two reports of one person are one record, and their ids stay apart', () => {
  const one = readText([head(), ...Object.values(sections), end].join('\n'));
  const two = both(
    [head(), ...Object.values(sections)].join('\n'),
    [head('QUILLFEATHER, TAMSIN'), ...Object.values(sections)].join('\n'),
  );
  if (one.state !== 'read' || two.state !== 'read') throw new Error('refused');
  expect(two.sections.labs.entries).toHaveLength(2 * one.sections.labs.entries.length);
  const ids = Object.values(two.sections).flatMap((s) => s.entries.map((e) => e.id));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ['another family name', head('OTHERWISE, TAMSIN B')],
  ['another given name', head('QUILLFEATHER, OSRIC B')],
  ['another initial', head('QUILLFEATHER, TAMSIN C')],
  ['another birth date', head('QUILLFEATHER, TAMSIN B', '06 May 1950')],
])('%s: two people are never mixed', (_, second) => {
  expect(both(head(), second)).toMatchObject({ state: 'refused', why: 'twoPeople' });
});

test.each([
  ['', 'empty'],
  [' \r\n \r\n', 'empty'],
  ['Dear all,\nplease find attached', 'notARecord'],
  [`{"resourceType":"Bundle"}`, 'notARecord'],
  [`${'-'.repeat(40)} QUARTERLY FIGURES ${'-'.repeat(40)}\nUp.`, 'notARecord'],
])('%j is no report', (text, why) => {
  expect(readText(text)).toMatchObject({ state: 'refused', why });
});

test('accents of windows-1252 and of UTF-8, and UTF-16', () => {
  const text = report(section('VA ALLERGIES', 'VA', 'Allergy Name: CR\u00c8ME'));
  const name = (bytes: Buffer) => {
    const reading = readText(bytes.toString('latin1'));
    return reading.state === 'read' ? reading.sections.allergies.entries[0]?.name : reading.why;
  };
  expect(name(Buffer.from(text, 'latin1'))).toBe('CR\u00c8ME');
  expect(name(Buffer.from(text, 'utf8'))).toBe('CR\u00c8ME');
  expect(name(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe('CR\u00c8ME');
  expect(name(Buffer.from(text, 'utf16le'))).toBe('CR\u00c8ME');
});

test('what a mail says above the report names nobody', () => {
  const mail = `Name: OTHERWISE, OSRIC   Date of Birth: 01 Jan 1901\n\n${head()}\n${end}\n`;
  expect(readText(mail)).toMatchObject({
    state: 'read',
    person: { family: 'QUILLFEATHER' },
    warnings: [{ code: 'textBeforeReport', place: 'line 1' }],
  });
});

test('a head whose title is damaged still names its person', () => {
  const text = `${head().replace(/^-+ MY/, '== MY')}${sections.problems ?? ''}${end}`;
  expect(readText(text)).toMatchObject({
    state: 'read',
    version: '12.6',
    person: { family: 'QUILLFEATHER' },
  });
});
