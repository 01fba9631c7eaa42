import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCms } from '../../../bot/records/bluebutton/cms/index.js';
import type { FileContext, ReadFile } from '../../../bot/records/files/file.js';
import { sectionIds } from '../../../bot/records/sections.js';

const context: FileContext = { source: 'file', now: Date.UTC(2026, 2, 10), kind: 'va' };
const file = readFileSync('tests/fixtures/cms/medicare.txt');
const reading = readCms(file, context) as ReadFile;
const { sections } = reading;

describe("Medicare's Blue Button text", () => {
  it('says whose it is and which version', () =>
    expect(reading).toMatchObject({
      format: 'cms',
      version: '2.0',
      person: { given: 'RUTH', family: 'SAMPLEWOOD', birthDate: '1948-03-04' },
    }));

  it('what the person typed there is self-entered; a word for severity that is none of ours stays a detail', () =>
    expect(sections.allergies.entries).toMatchObject([
      {
        name: 'Penicillin',
        severity: 'severe',
        reactions: ['Hives'],
        from: { kind: 'selfEntered' },
        notes: 'as a child\nand again later',
      },
      { name: 'Grass', details: [{ label: 'Severity', value: 'Awful' }] },
    ]));

  it("a relative's allergy to a drug does not read as the drug", () =>
    expect(sections.history.entries).toMatchObject([
      {
        name: 'Aspirin',
        relation: 'Brother',
        details: [
          { label: 'Type', value: 'Allergy' },
          { label: 'DOB', value: '1/10/1945' },
        ],
      },
      {
        name: 'Gout',
        details: [
          { label: 'Type', value: 'Condition' },
          { label: 'DOB', value: '1/10/1945' },
        ],
      },
    ]));

  it('a claim has its lines; a drug claim is a medicine that was handed over', () => {
    expect(sections.visits.entries).toHaveLength(1);
    expect(JSON.stringify(sections.visits.entries[0]?.details)).toContain('00000 - A visit');
    expect(sections.medicines.entries).toMatchObject([
      { name: 'CARVEDILOL', lastFilled: '2023-11-17', nonVa: true },
    ]);
  });

  it('a section nobody knows is kept as a note, with its place', () => {
    expect(sections.notes.entries).toMatchObject([
      { name: 'Something New', details: [{ label: 'Colour', value: 'Blue' }] },
    ]);
    expect(reading.warnings).toEqual([
      { code: 'unknownSection', place: expect.stringMatching(/^line \d+$/) },
    ]);
  });

  it('every value of the file is somewhere in the model', () => {
    const model = JSON.stringify(sections);
    const values = file.toString().matchAll(/^[A-Z][^:\n]*: *(\S.*)$/gm);
    const furniture = /^(MyMedicare\.gov|Self-Entered|No Information Available|\d+\/\d+\/\d{4})$/;
    for (const [, value = ''] of values)
      if (
        !furniture.test(value.trim()) &&
        !/^(Drugs|Severe)$/.test(value) &&
        !/^(9 FIRST ST|DAYTON|OH|00001)$/.test(value)
      )
        expect(model).toContain(JSON.stringify(value.trim()).slice(1, -1));
    expect(model).toContain('9 FIRST ST, DAYTON, OH 00001');
  });

  it('whatever became of the file, nothing is invented and nothing breaks', () => {
    const text = file.toString();
    const damaged = fc.oneof(
      fc.nat(text.length).map((at) => text.slice(0, at)),
      fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => text.slice(0, a) + text.slice(b)),
      fc
        .tuple(fc.nat(text.length), fc.string())
        .map(([at, junk]) => text.slice(0, at) + junk + text.slice(at)),
      fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
    );
    fc.assert(
      fc.property(damaged, (content) => {
        const read = readCms(Buffer.from(content), context);
        if (read.state !== 'read') return;
        for (const id of sectionIds.filter((s) => s !== 'demographics'))
          for (const { name } of read.sections[id].entries)
            expect(
              name === 'Unreadable entry' ||
                name.startsWith('Medicare claim') ||
                content.replace(/\s+/g, ' ').includes(name.replace(/\s+/g, ' ')),
            ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
