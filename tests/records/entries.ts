import type { Allergy, Entry, EntryOf, Lab, Medicine, SectionId } from '../../bot/records/record.js';
import { sectionIds } from '../../bot/records/sections.js';
import type { SourceReading, SourceSection, SourceSections } from '../../bot/records/source.js';

let count = 0;
const base = (source: string, name: string): Entry => ({
  id: `${source}:${(count += 1)}`,
  name,
  from: { source, kind: 'va' },
  sensitivity: [],
  warnings: [],
});

export const medicine = (source: string, name: string, fields: Partial<Medicine> = {}): Medicine => ({
  ...base(source, name),
  status: 'active',
  nonVa: false,
  ...fields,
});

export const allergy = (source: string, name: string, fields: Partial<Allergy> = {}): Allergy => ({
  ...base(source, name),
  reactions: [],
  ...fields,
});

export const lab = (source: string, name: string, fields: Partial<Lab> = {}): Lab => ({
  ...base(source, name),
  result: { value: '7.9', unit: '%' },
  ...fields,
});

export const part = <S extends SectionId>(
  entries: readonly EntryOf[S][],
  fields: Partial<SourceSection> = {},
): SourceSection<EntryOf[S]> => ({ provided: true, knownNone: false, ...fields, entries });

type Read = Extract<SourceReading, { state: 'read' }>;

/** A source that answered, with these sections and nothing in the others. */
export const source = (id: string, sections: Partial<SourceSections>): Read => ({
  state: 'read',
  id,
  name: id,
  person: { patientId: 'p', given: 'A', family: 'B', birthDate: '1950-01-01', deceased: false },
  sections: { ...Object.fromEntries(sectionIds.map((s) => [s, part([])])), ...sections } as SourceSections,
});
