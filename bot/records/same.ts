import { daysOf } from './merging/days.js';
import { agree, facetKey, facetsOf, factsOf } from './merging/facts.js';
import { grouped } from './merging/grouped.js';
import { withLikenesses } from './merging/likeness.js';
import { together } from './merging/together.js';
import type { Entry, EntryOf, SectionId } from './record.js';

/**
 * Entries of several sources side by side. Only what is equal in every fact is shown once, with both sources.
 * What looks alike stays apart and points at its likeness: the systems share no identifiers, and a wrong merge hides a medicine.
 */
export function mergeEntries<S extends SectionId>(
  id: S,
  sources: readonly (readonly EntryOf[S][])[],
): readonly EntryOf[S][] {
  if (sources.length < 2) return sources.flat();
  const placed = sources.flatMap((entries, source) => entries.map((entry): Placed => ({ entry, source })));
  const dayOf = daysOf(placed.map(({ entry }) => entry));
  const key = ({ entry }: Placed): string => `${dayOf(entry) ?? ''} ${factsOf(entry)}`;
  const sets = [...grouped(placed, key).values()].flatMap(setsOf);
  const order = new Map(placed.map(({ entry }, n) => [entry, n]));
  const merged = sets.toSorted((a, b) => order.get(a[0]!)! - order.get(b[0]!)!);
  return withLikenesses(id, redirected(merged) as readonly EntryOf[S][]);
}

interface Placed {
  readonly entry: Entry;
  /** Which reading it came with: two entries of one reading are two, however equal. */
  readonly source: number;
}

type Same = readonly Entry[];

/** Of entries equal in what must be: those that are one. */
function setsOf(placed: readonly Placed[]): readonly Same[] {
  if (placed.length === 1 || placed.every(({ source }) => source === placed[0]!.source))
    return placed.map(({ entry }) => [entry]);
  const alike = [...grouped(placed.filter(isTold), (p) => facetKey(facetsOf(p.entry))).values()];
  const untold = placed.filter((p) => !isTold(p)).map(({ entry }): Same => [entry]);
  return [...untold, ...families(alike).flatMap(abreast)];
}

/** Of what nobody could read and nothing was kept, nobody can say that it is the same. */
const isTold = ({ entry }: Placed): boolean =>
  !entry.warnings.includes('unreadable') || entry.text !== undefined || entry.details !== undefined;

const mostKinds = 50;

/**
 * Kinds of one thing that contradict nowhere, such as one with a facility and one without, are one family. Where one could
 * join either of two that contradict each other, or a source holds two kinds, all stay apart: guessing would depend on the order.
 */
function families(kinds: readonly (readonly Placed[])[]): readonly (readonly Placed[])[] {
  if (kinds.length < 2 || kinds.length > mostKinds) return kinds;
  const facets = kinds.map((kind) => facetsOf(kind[0]!.entry));
  const friends = facets.map((one) => facets.map((other) => agree(one, other)));
  const done = new Set<number>();
  return kinds.flatMap((kind, n) => {
    if (done.has(n)) return [];
    const family = kinds.map((_, m) => m).filter((m) => friends[n]![m]);
    if (!isFamily(family, friends) || !isOfManySources(family.map((m) => kinds[m]!))) return [kind];
    family.forEach((m) => done.add(m));
    return [family.flatMap((m) => kinds[m]!)];
  });
}

/** All have the same friends: nobody outside could have joined instead. */
const isFamily = (family: readonly number[], friends: readonly (readonly boolean[])[]): boolean =>
  family.every((m) => friends[m]!.every((friend, n) => friend === family.includes(n)));

const isOfManySources = (kinds: readonly (readonly Placed[])[]): boolean => {
  const each = kinds.map((kind) => [...new Set(kind.map(({ source }) => source))]).flat();
  return new Set(each).size === each.length;
};

/** The first of each source together, then the second: what one source holds twice is shown twice. */
function abreast(placed: readonly Placed[]): readonly Same[] {
  const rows: Entry[][] = [];
  const ordered = placed.toSorted((a, b) => a.source - b.source);
  for (const entries of grouped(ordered, ({ source }) => source).values())
    entries.forEach(({ entry }, n) => (rows[n] ??= []).push(entry));
  return rows;
}

/** Entries that pointed at one now merged point at the one that holds it. */
function redirected(sets: readonly Same[]): readonly Entry[] {
  const now = new Map(sets.flatMap((same) => same.slice(1).map(({ id }) => [id, same[0]!.id] as const)));
  return sets.map((same) => {
    const one = same.length === 1 ? same[0]! : together(same);
    if (!one.maybeSameAs) return one;
    const ids = new Set(one.maybeSameAs.map((id) => now.get(id) ?? id));
    ids.delete(one.id);
    return { ...one, maybeSameAs: [...ids] };
  });
}
