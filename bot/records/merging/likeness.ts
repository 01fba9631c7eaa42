import { earliest } from '../dates.js';
import type { Entry, EntryOf, SectionId } from '../record.js';
import { grouped } from './grouped.js';
import { likenessKeys, near } from './likeness-keys.js';

/** Each entry points at those of other sources that may be the same thing, and they at it. */
export function withLikenesses<S extends SectionId>(
  id: S,
  entries: readonly EntryOf[S][],
): readonly EntryOf[S][] {
  if (id === 'demographics') return entries;
  const alike = new Map<Entry, Set<string>>();
  const point = (from: Entry, to: Entry): void => {
    alike.set(from, (alike.get(from) ?? new Set(from.maybeSameAs)).add(to.id));
  };
  for (const [a, b] of pairs(id, entries)) {
    point(a, b);
    point(b, a);
  }
  return entries.map((entry) => {
    const ids = alike.get(entry);
    return ids ? { ...entry, maybeSameAs: [...ids] } : entry;
  });
}

function* pairs(id: SectionId, entries: readonly Entry[]): Generator<readonly [Entry, Entry]> {
  const keyed = entries.flatMap((entry) => likenessKeys(id, entry).map((key) => ({ key, entry })));
  for (const group of grouped(keyed, ({ key }) => key).values()) {
    const sources = grouped(
      group.map(({ entry }) => entry),
      ({ from }) => from.source,
    );
    if (sources.size > 1) yield* pairsAcross(id, [...sources.values()]);
  }
}

/** How many entries of another source one is compared with: a likeness to hundreds helps nobody, and the cost stays linear. */
const mostCompared = 100;

function* pairsAcross(
  id: SectionId,
  sources: readonly (readonly Entry[])[],
): Generator<readonly [Entry, Entry]> {
  const ordered = sources.map((entries) => entries.toSorted((a, b) => order(a) - order(b)));
  for (const [n, these] of ordered.entries())
    for (const those of ordered.slice(n + 1))
      for (const entry of these)
        for (const other of around(entry, those)) if (near(id, entry, other)) yield [entry, other];
}

const order = (entry: Entry): number => Math.max(earliest(entry.date), -8.64e15);

/** The nearest in time on both sides, and those without a date, which come first. */
function around(entry: Entry, others: readonly Entry[]): readonly Entry[] {
  if (others.length <= mostCompared) return others;
  let [from, to] = [0, others.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (order(others[middle]!) < order(entry)) from = middle + 1;
    else to = middle;
  }
  const first = Math.max(0, from - mostCompared / 2);
  return first === 0
    ? others.slice(0, mostCompared)
    : [...others.slice(0, 10), ...others.slice(first, first + mostCompared)];
}
