import { describe, expect, it } from '@jest/globals';
import type { SectionId } from '../../bot/records/record.js';
import { type countedSections, countStatements } from './ccda-count.js';
import { bytesOf, count, filesIn, names, whole } from './corpora.js';

const sectionOf: Readonly<Record<keyof typeof countedSections, SectionId>> = {
  '10160-0': 'medicines',
  '11369-6': 'immunizations',
  '48765-2': 'allergies',
  '11450-4': 'conditions',
  '30954-2': 'labs',
  '8716-3': 'vitals',
  '47519-4': 'procedures',
  '46240-8': 'visits',
};

const documents = [
  ...filesIn('ccda/va'),
  ...filesIn('ccda/vendors', /\.(ccda|xml)$/),
  ...filesIn('ccda/onc'),
];

describe('every statement of a clinical document is an entry', () => {
  it.each(documents)('%s', (path) => {
    const reading = whole(path);
    for (const [code, counted] of countStatements(bytesOf(path).toString('utf8'))) {
      const id = sectionOf[code as keyof typeof countedSections];
      const entries = count(reading, id) + (reading.sections[id].knownNone ? counted.negated : 0);
      expect({ path, id, entries: Math.min(entries, counted.statements - counted.pairs) }).toEqual({
        path,
        id,
        entries: counted.statements - counted.pairs,
      });
    }
  });
});

describe("the VA's own C32", () => {
  const reading = whole('ccda/va/VA_CCD_Sample_File_Version_12_5_1.xml');
  it('has its names from the narrative', () => {
    for (const id of ['allergies', 'conditions', 'immunizations', 'procedures', 'labs'] as const) {
      expect(count(reading, id)).toBeGreaterThan(0);
      expect(names(reading, id).filter((name) => /^(UNK|Unreadable entry|\d+-\d)$/.test(name))).toEqual([]);
    }
  });
  it('is a C32', () => expect([reading.format, reading.version]).toEqual(['c32', 'C32']));
});
