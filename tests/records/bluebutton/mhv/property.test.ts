import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blocksOf } from '../../../../bot/records/bluebutton/mhv/split.js';
import type { FileReading } from '../../../../bot/records/files/file.js';
import type { Entry } from '../../../../bot/records/record.js';
import { sections } from './full-report.js';
import { end, head, readText, report, title } from './report.js';

const whole = report(...Object.values(sections));
const at = fc.nat({ max: whole.length });
const piece = fc.tuple(at, at).map(([a, b]) => whole.slice(Math.min(a, b), Math.max(a, b)));

const entriesOf = (reading: FileReading): readonly Entry[] =>
  reading.state === 'read' ? Object.values(reading.sections).flatMap((s) => [...s.entries] as Entry[]) : [];

const flat = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}]/gu, (c) => (/\s/.test(c) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** Every word of a name people would hear stands in the file (first and last names stand under two labels); a nameless entry says that it is. */
function expectNothingInvented(text: string): void {
  const written = flat(text);
  for (const entry of entriesOf(readText(text))) {
    if (entry.warnings.includes('nameMissing') || entry.id.startsWith('mhv:demographics')) continue;
    for (const word of flat(entry.name).trim().split(' ')) expect(written).toContain(word);
  }
}

/** Truncation is told, and "none known" is never the answer of a damaged list. */
function expectNoFalseNone(text: string): void {
  const reading = readText(text);
  if (reading.state !== 'read') return;
  expect(reading.sections.allergies.knownNone).toBe(false);
}

describe('whatever happens to a report, it is read without a throw and nothing is invented', () => {
  test('cut', () => {
    fc.assert(
      fc.property(at, (to) => {
        const text = whole.slice(0, to);
        expectNothingInvented(text);
        expectNoFalseNone(text);
        const reading = readText(text);
        const told = reading.state !== 'read' || reading.warnings.some((w) => w.code === 'cutOff');
        expect(told || text.trimEnd().includes('END OF MY HEALTHEVET PERSONAL')).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  test('begun in the middle', () => {
    fc.assert(
      fc.property(at, (from) => expectNothingInvented(whole.slice(from))),
      { numRuns: 80 },
    );
  });

  test('spliced with a piece of itself', () => {
    fc.assert(
      fc.property(at, piece, (where, part) => {
        const text = whole.slice(0, where) + part + whole.slice(where);
        expectNothingInvented(text);
        expectNoFalseNone(text);
      }),
      { numRuns: 60 },
    );
  });

  test('some of its characters changed', () => {
    const flips = fc.array(fc.tuple(at, fc.nat({ max: 127 })), { maxLength: 40 });
    fc.assert(
      fc.property(flips, (changes) => {
        const letters = [...whole];
        for (const [where, code] of changes) letters[where] = String.fromCharCode(code);
        expectNothingInvented(letters.join(''));
      }),
      { numRuns: 80 },
    );
  });

  test('its lines shuffled', () => {
    const lines = whole.split('\r\n');
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 1 }), (some) => {
        expectNothingInvented([head(), ...some].join('\r\n'));
      }),
      { numRuns: 80 },
    );
  });

  test('its sections in another order say the same', () => {
    const all = Object.values(sections);
    const count = entriesOf(readText(report(...all))).length;
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (some) => {
        expect(entriesOf(readText(report(...some)))).toHaveLength(count);
      }),
      { numRuns: 50 },
    );
  });

  test('one report inside a note of another', () => {
    fc.assert(
      fc.property(at, piece, (where, part) => {
        expectNothingInvented(`${whole.slice(0, where)}\r\n${report(part)}\r\n${whole.slice(where)}`);
      }),
      { numRuns: 100 },
    );
  });

  test('bytes of any kind after its head', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const noise = Buffer.from(bytes).toString('latin1');
        readText(noise);
        expectNothingInvented(`${head()}${title('VA NOTES')}\n${noise}\n${title('VA ALLERGIES')}\n${noise}`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('every entry that came before a cut is as it was', () => {
  test('and only the last one may be cut off', () => {
    const before = new Map(entriesOf(readText(whole)).map((e) => [e.id, e]));
    fc.assert(
      fc.property(at, (to) => {
        const left = entriesOf(readText(whole.slice(0, to)));
        const cut = left.filter((e) => e.warnings.includes('cutOff'));
        expect(cut.length).toBeLessThanOrEqual(1);
        expect(left.every((e) => before.has(e.id) || cut.includes(e) || e.name === 'ONLY IN THE TABLE')).toBe(
          true,
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('the work grows with the file and no faster', () => {
  const steps = (text: string): number =>
    [...blocksOf(text)].reduce((sum, block) => sum + 1 + block.lines.length, 0);

  test.each([1, 10, 100])('%d copies: as many lines and entries each', (copies) => {
    const one = `${whole}\r\n`;
    const many = one.repeat(copies);
    expect(steps(many)).toBeLessThanOrEqual(copies * (steps(one) + 1));
    expect(entriesOf(readText(many))).toHaveLength(copies * entriesOf(readText(one)).length);
  });

  test.each([
    ['dashes', '-'.repeat(2_000_000)],
    ['dashes and an end that is none', `-----A${'-'.repeat(2_000_000)}x`],
    ['equal signs', '='.repeat(2_000_000)],
    ['blanks', ' '.repeat(2_000_000)],
    ['blanks and a letter', `A${' '.repeat(2_000_000)}b`],
    ['colons', ':'.repeat(2_000_000)],
    ['one word', 'x'.repeat(2_000_000)],
    ['labels', 'Result: '.repeat(200_000)],
    ['bare returns', '\r'.repeat(2_000_000)],
    ['short lines', '-----\n'.repeat(100_000)],
    ['shared labels', 'Gender: Blood Type: '.repeat(100_000)],
    ['prose', 'Nothing of note.\n'.repeat(200_000)],
    ['flags', `Result: ${'High '.repeat(300_000)}`],
    ['names', `Name: ${' '.repeat(500_000)},`],
  ])('a file of %s ends', (_, mass) => {
    const around = [
      'VA NOTES',
      'VA LABORATORY RESULTS',
      'VA VITALS AND READINGS',
      'DEMOGRAPHICS',
      'VA APPOINTMENTS',
    ].map((words) => `${title(words)}\nSource: VA\n\nTest Name: A\n${mass}`);
    expect(readText([head(), ...around, mass, end].join('\n')).state).toBe('read');
    expect(readText(`${mass}\n${head()}${mass}`).state).not.toBe('failed');
  });
});
