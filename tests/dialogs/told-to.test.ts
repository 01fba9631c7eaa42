import { describe, expect, it } from '@jest/globals';
import type { Note } from '../../bot/records/record.js';
import { contentFor } from '../../dialogs/content/index.js';
import { toldTo, type Reader } from '../../dialogs/content/told-to.js';
import { medicine, sampleRecord } from '../support/sample-record.js';

const note: Note = {
  id: 'notes:1',
  name: 'Primary care note',
  date: '2026-01-07',
  from: { source: 'vista', kind: 'va' },
  sensitivity: [],
  warnings: [],
  text: 'Maria Testwood, SSN 666-12-3456, born 03/01/1948, call 217-555-0144. BP 128/76, take 500 MG twice.',
};
const record = sampleRecord({
  notes: { entries: [note] },
  medicines: { entries: [medicine('TESTWOOD OIL 5 ML', { pharmacyPhone: '217-555-0140' })] },
});
const identifiers = /Maria|Testwood|666-12|3456|03\/01\/1948|555-0144/;

describe('a note that names the person', () => {
  it.each<[string, Reader]>([
    ['on a call', 'ownCall'],
    ['in a text thread', 'ownTexts'],
    ["before a helper's eyes", { signedFor: [] }],
  ])('%s is told without name, numbers and birth date, and with what was found', (_, reader) => {
    for (const language of ['en', 'es'] as const) {
      const told = toldTo(record, reader, contentFor(language).mask);
      const text = told.sections.notes.entries[0]?.text ?? '';
      expect(text).not.toMatch(identifiers);
      expect(text).toContain('BP 128/76, take 500 MG twice.');
    }
  });

  it("on the owner's signed-in web it is as it was written", () => {
    expect(toldTo(record, 'owner', contentFor('en').mask)).toBe(record);
  });

  it('a field that is there and holds nothing is no trouble', () => {
    const bare = { ...note, text: undefined, details: undefined, reason: null } as unknown as Note;
    const told = toldTo(sampleRecord({ notes: { entries: [bare] } }), 'ownCall', contentFor('en').mask);
    expect(told.sections.notes.entries[0]).toEqual(bare);
  });

  it('leaves the name of a medicine and the phone of its pharmacy', () => {
    const [told] = toldTo(record, 'ownCall', contentFor('en').mask).sections.medicines.entries;
    expect(told).toMatchObject({ name: 'TESTWOOD OIL 5 ML', pharmacyPhone: '217-555-0140' });
  });
});
