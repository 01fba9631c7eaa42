import type { EntryOf, HealthRecord, Section, SectionId } from '../../bot/records/record.js';
import { sectionIds } from '../../bot/records/sections.js';

const base = {
  from: { source: 'vista', kind: 'va' as const },
  sensitivity: [],
  warnings: [],
};

export const medicine = (name: string, more: Partial<EntryOf['medicines']> = {}): EntryOf['medicines'] => ({
  ...base,
  id: `medicines:${name}`,
  name,
  status: 'active',
  nonVa: false,
  directions: 'TAKE ONE TABLET BY MOUTH EVERY DAY',
  ...more,
});
export const allergy = (name: string, more: Partial<EntryOf['allergies']> = {}): EntryOf['allergies'] => ({
  ...base,
  id: `allergies:${name}`,
  name,
  reactions: ['hives'],
  ...more,
});
export const lab = (name: string, more: Partial<EntryOf['labs']> = {}): EntryOf['labs'] => ({
  ...base,
  id: `labs:${name}:${more.date ?? ''}`,
  name,
  date: '2025-03-03',
  result: { value: '7.9', unit: '%' },
  ...more,
});

export const condition = (
  name: string,
  more: Partial<EntryOf['conditions']> = {},
): EntryOf['conditions'] => ({
  ...base,
  id: `conditions:${name}`,
  name,
  ...more,
});

type Parts = { readonly [S in SectionId]?: Partial<Section<EntryOf[S]>> };

/** A record whose sections are empty unless given. Fetched on November 23, 2026. */
export function sampleRecord(parts: Parts = {}, given: Partial<HealthRecord> = {}): HealthRecord {
  const sections = Object.fromEntries(
    sectionIds.map((id) => {
      const part = parts[id] ?? {};
      const entries = part.entries ?? [];
      const state = entries.length > 0 ? 'present' : 'empty';
      return [id, { id, state, failures: [], ...part, entries }];
    }),
  ) as unknown as HealthRecord['sections'];
  return {
    person: { patientId: 'p1', given: 'Maria', family: 'Testwood', birthDate: '1948-03-01', deceased: false },
    sections,
    sources: [{ id: 'vista', name: 'VA Dayton', answered: true }],
    fetchedAt: Date.UTC(2026, 10, 23, 15, 5),
    ...given,
  };
}

export const three = [
  medicine('LISINOPRIL 20MG TAB', { directions: 'TAKE ONE TABLET BY MOUTH EVERY DAY FOR BLOOD PRESSURE' }),
  medicine('METFORMIN HCL 500MG TAB', { directions: 'TAKE ONE TABLET BY MOUTH TWICE A DAY WITH MEALS' }),
  medicine('ATORVASTATIN CALCIUM 40MG TAB', { directions: 'TAKE ONE-HALF TABLET BY MOUTH AT BEDTIME' }),
];
