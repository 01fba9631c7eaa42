import type { EntryOf, HealthRecord, Section, SectionId } from '../../bot/records/record.js';
import { sectionIds } from '../../bot/records/sections.js';

const empty = <S extends SectionId>(id: S): Section<EntryOf[S]> => ({
  id,
  state: 'empty',
  entries: [],
  failures: [],
});

const base = { from: { source: 'vista', kind: 'va' as const }, sensitivity: [], warnings: [] };

const medicine = (id: string, name: string, directions: string) => ({
  ...base,
  id,
  name,
  date: '2026-01-07',
  status: 'active' as const,
  directions,
  nonVa: false,
});

export type Sections = HealthRecord['sections'];

const allEmpty = (): Sections =>
  Object.fromEntries(sectionIds.map((id) => [id, empty(id)])) as unknown as Sections;

/** A small made-up record: two medicines, one of them sensitive, one allergy, and labs that could not be read. */
export function recordOf(patientId: string, changes: Partial<Sections> = {}): HealthRecord {
  const sections: Sections = {
    ...allEmpty(),
    medicines: {
      id: 'medicines',
      state: 'present',
      entries: [
        medicine('m1', 'lisinopril 10 mg tablet', 'Take 1 tablet by mouth every day'),
        {
          ...medicine('m2', 'sertraline 50 mg tablet', 'Take 1 tablet daily'),
          sensitivity: ['mentalHealth'],
        },
      ],
      failures: [],
    },
    allergies: {
      id: 'allergies',
      state: 'present',
      entries: [{ ...base, id: 'a1', name: 'penicillin', reactions: ['hives'] }],
      failures: [],
    },
    labs: { id: 'labs', state: 'failed', entries: [], failures: [{ source: 'vista', why: 'timeout' }] },
    notes: {
      id: 'notes',
      state: 'present',
      entries: [
        {
          ...base,
          id: 'n1',
          name: 'Primary care note',
          date: '2026-01-07',
          author: 'Dana Lee',
          text: 'SUBJECTIVE\n  Sleeps better. <b>Walks</b> every day.\n\nSSN 666-12-3456, call 217-555-0142.',
        },
      ],
      failures: [],
    },
    ...changes,
  };
  return {
    person: { patientId, given: 'Made', family: 'Up', birthDate: '1948-03-01', deceased: false },
    sections,
    sources: [{ id: 'vista', name: 'VA Dayton', answered: true }],
    fetchedAt: Date.UTC(2026, 2, 3, 15),
  };
}
