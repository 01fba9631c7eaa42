import type { Entry, EntryOf, Failure, HealthRecord, Section, SectionId } from './record.js';
import { sectionIds } from './sections.js';
import { mergeEntries } from './same.js';
import { sorted } from './sort.js';
import type { SourceReading, SourceSection } from './source.js';

type Read = Extract<SourceReading, { state: 'read' }>;
type Failed = Extract<SourceReading, { state: 'failed' }>;

/** One record out of what every source said. At least one source was read. */
export function merge(read: readonly Read[], failed: readonly Failed[], fetchedAt: number): HealthRecord {
  const sections = sectionIds.map((id) => [id, mergeSection(id, read, failed)]);
  return {
    person: read[0]!.person,
    sections: Object.fromEntries(sections) as unknown as HealthRecord['sections'],
    sources: [
      ...read.map(({ id, name }) => ({ id, name, answered: true })),
      ...failed.map(({ id, name }) => ({ id, name, answered: false })),
    ],
    fetchedAt,
  };
}

function mergeSection(id: SectionId, read: readonly Read[], failed: readonly Failed[]): Section {
  const parts = read.map((source) => ({ source: source.id, ...(source.sections[id] as SourceSection) }));
  const failures: readonly Failure[] = [
    ...parts.flatMap(({ source, why }) => (why === undefined ? [] : [{ source, why }])),
    ...failed.filter(holds(id)).map(({ id: source, why }) => ({ source, why })),
  ];
  const merged = mergeEntries(
    id,
    parts.map((part) => part.entries as readonly EntryOf[SectionId][]),
  );
  const entries = sorted(id, withConflict(merged, parts));
  return { id, state: stateOf(entries, parts, failures), entries, failures };
}

const holds =
  (id: SectionId) =>
  ({ sections }: Failed): boolean =>
    sections === undefined || sections.includes(id);

/** "None known" is said only when every source answered and none of them holds an entry. */
function stateOf(
  entries: readonly Entry[],
  parts: readonly SourceSection[],
  failures: readonly Failure[],
): Section['state'] {
  if (entries.length > 0) return 'present';
  if (failures.length > 0) return 'failed';
  if (parts.some((part) => part.knownNone)) return 'knownNone';
  return parts.some((part) => part.provided) ? 'empty' : 'notProvided';
}

/** One part of the record says "none known" and another holds an entry: the entry is what people must hear, with that said. */
function withConflict<E extends Entry>(entries: readonly E[], parts: readonly SourceSection[]): readonly E[] {
  if (!parts.some((part) => part.knownNone)) return entries;
  return entries.map((entry) => ({ ...entry, warnings: [...entry.warnings, 'noneKnownElsewhere' as const] }));
}
