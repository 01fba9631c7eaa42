import { describe, expect, it } from '@jest/globals';
import type { Entry, Lab, SectionId } from '../../bot/records/record.js';
import type { ReadFile } from '../../bot/records/files/file.js';
import { filesIn, textOf, whole } from './corpora.js';

/** The table of the corpora's README: counted by a script that knows nothing of the reader. */
function oracle(): ReadonlyMap<string, readonly number[]> {
  const rows = textOf('README.md').matchAll(/^\| (12[^|]*) \|((?: \d+ \|){8})$/gm);
  return new Map(
    [...rows].flatMap(([, versions = '', cells = '']) => {
      const counts = cells
        .split('|')
        .map((cell) => Number(cell.trim()))
        .slice(0, 8);
      return versions.split(',').map((version): [string, readonly number[]] => [version.trim(), counts]);
    }),
  );
}

const fromVa = (reading: ReadFile, id: SectionId): readonly Entry[] =>
  reading.sections[id].entries.filter((entry: Entry) => entry.from.kind === 'va');

/** Test Name and Lab Test lines: results, and the tests that hold them. */
const testLines = (reading: ReadFile): number => {
  const labs = fromVa(reading, 'labs').filter((lab) => {
    const { kind } = lab as Lab;
    return kind === undefined || kind === 'laboratory' || kind === 'microbiology';
  }) as readonly Lab[];
  const results = labs.filter((lab) => /\.\d+$/.test(lab.id)).length;
  return results + new Set(labs.map((lab) => lab.id.replace(/\.\d+$/, ''))).size;
};

describe('My HealtheVet reports hold what an independent count found', () => {
  const table = oracle();
  it('the table is there', () => expect(table.size).toBe(4));
  it.each(filesIn('mhv-text', /\.txt$/))('%s', (path) => {
    const reading = whole(path);
    const [, medicines, allergies, problems, labs, immunizations, vitals, appointments] =
      table.get(reading.version ?? '') ?? [];
    expect(reading.format).toBe('mhv');
    expect({
      medicines: fromVa(reading, 'medicines').length,
      allergies: fromVa(reading, 'allergies').length,
      problems: fromVa(reading, 'conditions').length,
      labs: testLines(reading),
      immunizations: fromVa(reading, 'immunizations').length,
      vitals: fromVa(reading, 'vitals').length,
      appointments: fromVa(reading, 'appointments').length,
    }).toEqual({ medicines, allergies, problems, labs, immunizations, vitals, appointments });
  });
});
