import type { Entry, HealthRecord, Section, SectionId, Sensitivity } from './record.js';

/** The record with only some of its entries: what is left points to none that went. `nothing`: the state of a section left empty. */
export function withOnly(
  record: HealthRecord,
  keeps: (entry: Entry, id: SectionId) => boolean,
  nothing: (section: Section) => Section['state'],
): HealthRecord {
  const gone = goneFrom(record, keeps);
  return withSections(record, (section) => {
    const entries = section.entries
      .filter((entry) => keeps(entry, section.id))
      .map((entry) => withoutPointers(entry, gone));
    return { ...section, entries, state: entries.length > 0 ? section.state : nothing(section) };
  });
}

/**
 * An entry only if all that makes it sensitive is allowed, and nothing shows that there was more: a section with nothing left
 * reads like one that never had anything.
 */
export const withAllowed = (record: HealthRecord, allowed: readonly Sensitivity[]): HealthRecord =>
  withOnly(record, ({ sensitivity }) => sensitivity.every((one) => allowed.includes(one)), neverHadAny);

function neverHadAny({ state, failures }: Section): Section['state'] {
  if (state !== 'present' && state !== 'empty') return state;
  return failures.length > 0 ? 'failed' : 'notProvided';
}

export function withSections(record: HealthRecord, change: (section: Section) => Section): HealthRecord {
  const changed = Object.entries(record.sections).map(([id, section]) => [id, change(section)]);
  return { ...record, sections: Object.fromEntries(changed) as unknown as HealthRecord['sections'] };
}

const goneFrom = (
  { sections }: HealthRecord,
  keeps: (entry: Entry, id: SectionId) => boolean,
): ReadonlySet<string> =>
  new Set(
    Object.values(sections).flatMap(({ id, entries }) =>
      entries.filter((entry: Entry) => !keeps(entry, id)).map((entry) => entry.id),
    ),
  );

function withoutPointers(entry: Entry, gone: ReadonlySet<string>): Entry {
  if (!entry.maybeSameAs?.some((id) => gone.has(id))) return entry;
  const { maybeSameAs, ...rest } = entry;
  const left = maybeSameAs.filter((id) => !gone.has(id));
  return left.length > 0 ? { ...rest, maybeSameAs: left } : rest;
}
