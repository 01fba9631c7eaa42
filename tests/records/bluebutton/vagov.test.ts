import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readVaGov } from '../../../bot/records/bluebutton/vagov/index.js';
import type { FileContext, ReadFile } from '../../../bot/records/files/file.js';
import type { Entry, Lab } from '../../../bot/records/record.js';
import { sectionIds } from '../../../bot/records/sections.js';
import { choose, documentOf, writeText } from '../../../bot/sharing/index.js';
import { document as en } from '../../../dialogs/content/en/document.js';
import { document as es } from '../../../dialogs/content/es/document.js';
import { small } from '../../sharing/synthetic.js';

const context: FileContext = { source: 'file', now: Date.UTC(2026, 2, 10), kind: 'va' };
const today = readFileSync('tests/fixtures/vagov/today.txt');
const readText = (bytes: Uint8Array): ReadFile => {
  const reading = readVaGov(bytes, context);
  if (reading.state !== 'read') throw new Error(reading.why);
  return reading;
};
const { sections, person, warnings } = readText(today);
const names = (entries: readonly Entry[]): readonly string[] => entries.map((entry) => entry.name);

describe("today's report of VA.gov", () => {
  it('says whose it is', () =>
    expect(person).toEqual({ given: 'Ruth', family: 'Samplewood', birthDate: '1948-03-04' }));

  it('keeps a critical result critical, under its panel', () => {
    const labs: readonly Lab[] = sections.labs.entries;
    expect(labs.map(({ name, panel, flag, result }) => [name, panel, flag, result?.value])).toEqual([
      ['POTASSIUM', 'Basic metabolic panel', 'criticalHigh', '6.5'],
      ['SODIUM', 'Basic metabolic panel', undefined, '140'],
      ['Electrocardiogram (EKG)', undefined, undefined, undefined],
    ]);
    expect(labs[0]).toMatchObject({
      date: '2025-03-03',
      status: 'Final',
      specimen: 'Serum',
      orderedBy: 'Dana Lee',
    });
  });

  it('takes rules and numbered lines inside a note for the note', () => {
    expect(names(sections.notes.entries)).toEqual(['PRIMARY CARE NOTE', 'DISCHARGE SUMMARY']);
    expect(sections.notes.entries[0]?.text).toMatch(/4\) take with food\nA: sleeps better\.$/);
    expect(sections.notes.entries[1]).toMatchObject({ text: 'Went home well.', date: '2024-05-01' });
  });

  it('reads allergies below the introduction of the vaccines, and nothing written as a word for nothing', () => {
    expect(sections.allergies.entries).toMatchObject([
      { name: 'PENICILLIN', reactions: ['HIVES', 'RASH'], observed: 'historical', date: '2010-01-09' },
      { name: 'LATEX', reactions: [], observed: 'observed', notes: 'Gloves.' },
    ]);
    expect(sections.allergies.entries[1]).not.toHaveProperty('type');
    expect(sections.allergies.knownNone).toBe(false);
  });

  it('names a condition by its clinical term, and keeps its status', () =>
    expect(sections.conditions.entries).toMatchObject([
      { name: 'Essential hypertension', status: 'Active' },
    ]));

  it('keeps the readings under a heading that was left blank', () => {
    expect(sections.vitals.entries.map((v) => [v.kind, v.result?.value, v.date])).toEqual([
      ['bloodPressure', '128/76', '2025-03-03'],
      ['bloodPressure', '131/80', '2024-09-01'],
      ['other', '3', '2025-03-03'],
    ]);
    expect(sections.vitals.entries[2]?.warnings).toContain('nameMissing');
  });

  it('tells medications of VA from others', () =>
    expect(sections.medicines.entries).toMatchObject([
      {
        name: 'LISINOPRIL 20MG TAB',
        status: 'active',
        refillsLeft: 3,
        lastFilled: '2025-02-01',
        nonVa: false,
      },
      { name: 'FISH OIL CAP', nonVa: true, directions: 'TAKE TWO CAPSULES DAILY' },
    ]));

  it('a past appointment is past, its time as written', () => {
    expect(sections.appointments.entries).toMatchObject([
      { status: 'past', how: 'inPerson', date: '2024-06-10', provider: 'Dana Lee' },
    ]);
    expect(JSON.stringify(sections.appointments.entries)).toContain('10:00 a.m. ET');
  });

  it('keeps the word of the source for how an appointment stands', () =>
    expect(sections.appointments.entries).toMatchObject([{ statusAsWritten: 'Confirmed' }]));

  it('says of the entry that a value was lost, and never prints what stands in its place', () => {
    expect(sections.appointments.entries[0]?.warnings).toEqual(['unreadable']);
    expect(JSON.stringify(sections)).not.toContain('[object Object]');
  });

  it('says where a value was lost', () =>
    expect(warnings).toEqual([{ code: 'valueLost', place: expect.stringMatching(/^line \d+$/) }]));

  it('keeps the page of military service whole, as the DOD wrote it', () =>
    expect(sections.military.entries).toMatchObject([
      { from: { kind: 'dod' }, text: expect.stringContaining('06/01/1966') },
    ]));

  it('a section nobody lists is not provided; one that could not be reached is failed', () => {
    expect(sections.procedures.provided).toBe(false);
    const failed = today
      .toString()
      .replace('Records not in this report', "Information we can't access right now\n\n  • Insurance\n\n$&");
    expect(readText(Buffer.from(failed)).sections.insurance).toMatchObject({
      why: 'unavailable',
      entries: [],
    });
  });

  it('a report that was cut off never says that nothing is there', () => {
    const cut = today.subarray(0, today.indexOf('LATEX'));
    expect(readText(cut).sections.medicines.provided).toBe(false);
  });
});

it('an earlier commit: numbered titles, last name first, results as text', () => {
  const old = readText(readFileSync('tests/fixtures/vagov/old.txt'));
  expect(old.person).toEqual({ given: 'Ruth', family: 'Samplewood', birthDate: '1948-03-04' });
  expect(names(old.sections.allergies.entries)).toEqual(['SULFA DRUGS']);
  expect(names(old.sections.labs.entries)).toEqual(['Urine culture']);
  expect(JSON.stringify(old.sections.labs.entries)).toContain('NO GROWTH AFTER 2 DAYS');
});

describe('the report this service writes reads back', () => {
  it.each([
    ['English', en],
    ['Spanish', es],
  ])('in %s, with the same entries and the same states', (_, words) => {
    const read = readText(Buffer.from(writeText(documentOf(small, words))));
    for (const id of sectionIds.filter((s) => s !== 'demographics')) {
      const written = small.sections[id];
      expect([id, read.sections[id].entries.length]).toEqual([id, written.entries.length]);
    }
    expect(read.sections.allergies.knownNone).toBe(true);
    expect(read.sections.conditions.why).toBe('unavailable');
    expect(read.sections.medicines.why).toBe('unavailable');
    expect(read.sections.immunizations.provided).toBe(false);
  });

  it.each([
    ['English', en],
    ['Spanish', es],
  ])('in %s, where what was left out by choice is never "none" and never a failure', (_, words) => {
    const chosen = choose(small, { notes: false, sections: ['medicines', 'labs'], since: '2030-01-01' });
    const { sections } = readText(Buffer.from(writeText(documentOf(chosen, words))));
    const none = { entries: [], knownNone: false, provided: false };
    expect(sections).toMatchObject({ vitals: none, notes: none, conditions: none, labs: none });
    expect(sections.vitals.why).toBeUndefined();
  });
});

const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('whatever became of the file', () => {
  const text = today.toString();
  const lines = text.split('\n');
  const damaged = fc.oneof(
    fc.nat(text.length).map((at) => text.slice(0, at)),
    fc
      .tuple(fc.nat(lines.length), fc.nat(lines.length))
      .map(([a, b]) => [...lines.slice(0, a), ...lines.slice(b)].join('\n')),
    fc.tuple(fc.nat(text.length), fc.string()).map(([at, junk]) => text.slice(0, at) + junk + text.slice(at)),
    fc.nat(lines.length).map((a) => [...lines.slice(0, a), ...lines, ...lines.slice(a)].join('\n')),
  );
  it('nothing is invented and nothing breaks', () => {
    fc.assert(
      fc.property(damaged, (file) => {
        const reading = readVaGov(Buffer.from(file), context);
        if (reading.state !== 'read') return;
        for (const id of sectionIds.filter((s) => s !== 'demographics'))
          for (const entry of reading.sections[id].entries)
            expect(
              entry.name === 'Unreadable entry' ||
                entry.name === 'Appointment' ||
                flat(file).includes(flat(entry.name)),
            ).toBe(true);
        expect(sectionIds.some((id) => reading.sections[id].knownNone)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
