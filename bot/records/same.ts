import { earliest } from './dates.js';
import type { Entry, EntryOf, Lab, SectionId, Vital } from './record.js';

/**
 * Entries of several sources side by side. Only what is equal in every fact is shown once, with both sources.
 * What looks alike stays apart and points at its likeness: the systems share no identifiers, and a wrong merge hides a medicine.
 */
export function mergeEntries<S extends SectionId>(
  id: S,
  sources: readonly (readonly EntryOf[S][])[],
): readonly EntryOf[S][] {
  const merged = sources.reduce<readonly EntryOf[S][]>(addSource, []);
  return sources.length < 2 || id === 'demographics' ? merged : withLikenesses(id, merged);
}

/** Each known entry takes at most one of a source: two equal entries of one source are two there. */
function addSource<E extends Entry>(known: readonly E[], added: readonly E[]): readonly E[] {
  const result = [...known];
  const free = new Map<string, number[]>();
  known.forEach((entry, index) => push(free, sameness(entry), index));
  for (const entry of added) {
    const index = entry.warnings.includes('unreadable') ? undefined : free.get(sameness(entry))?.shift();
    if (index === undefined) result.push(entry);
    else result[index] = together(result[index]!, entry);
  }
  return result;
}

const together = <E extends Entry>(entry: E, other: E): E => ({
  ...entry,
  from: { ...entry.from, also: [...(entry.from.also ?? []), other.from.source] },
  sensitivity: [...new Set([...entry.sensitivity, ...other.sensitivity])],
  warnings: [...new Set([...entry.warnings, ...other.warnings])],
});

const aboutTheSource: readonly string[] = ['id', 'from', 'warnings', 'sensitivity', 'date'];

/** All that an entry says, apart from where it came from. */
function sameness(entry: Entry): string {
  const facts = Object.entries(entry).filter(([key]) => !aboutTheSource.includes(key));
  const instant = entry.date?.includes('T') ? new Date(entry.date).toISOString() : entry.date;
  return JSON.stringify([instant, facts.toSorted(([a], [b]) => a.localeCompare(b))], (_, value: unknown) =>
    typeof value === 'string' ? normal(value) : value,
  );
}

const normal = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

function withLikenesses<S extends SectionId>(id: S, entries: readonly EntryOf[S][]): readonly EntryOf[S][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) for (const key of likenessKeys(id, entry)) push(groups, key, entry);
  return entries.map((entry) => {
    const others = likenessKeys(id, entry).flatMap((key) => groups.get(key) ?? []);
    const alike = others.filter((other) => other.from.source !== entry.from.source && near(id, entry, other));
    return alike.length === 0
      ? entry
      : { ...entry, maybeSameAs: [...new Set([...(entry.maybeSameAs ?? []), ...alike.map((o) => o.id)])] };
  });
}

function likenessKeys(id: SectionId, entry: Entry): readonly string[] {
  if (id === 'appointments') return entry.date === undefined ? [] : [`at ${earliest(entry.date)}`];
  if (entry.warnings.includes('unreadable')) return [];
  const name = coreName(id, entry.name);
  const code = entry.code && `code ${entry.code.system}|${entry.code.code}`;
  const kind =
    id === 'vitals' && (entry as Vital).kind !== 'other' ? `kind ${(entry as Vital).kind}` : undefined;
  return [`name ${name}`, code, kind].filter((key) => key !== undefined);
}

/** METFORMIN HCL 500MG TAB and metFORMIN 500 mg oral tablet begin with the same word; penicillin and penicillins are one. */
function coreName(id: SectionId, name: string): string {
  const words = normal(name)
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .split(' ')
    .filter(Boolean);
  const core = id === 'medicines' ? (words[0] ?? '') : words.join(' ');
  return id === 'allergies' ? core.replace(/s$/, '') : core;
}

const day = 86_400_000;

/** Two progress notes a year apart are two notes. */
const dated: readonly SectionId[] = [
  'labs',
  'vitals',
  'immunizations',
  'notes',
  'procedures',
  'visits',
  'history',
  'documents',
];

/** Dated sections: one system writes local days, the other UTC, so a day and a half is the same day. */
function near(id: SectionId, a: Entry, b: Entry): boolean {
  if (!dated.includes(id)) return true;
  const apart = Math.abs(earliest(a.date) - earliest(b.date));
  const sameDay = a.date === undefined || b.date === undefined || apart <= 1.5 * day;
  return sameDay && sameValue(a as Lab, b as Lab);
}

const sameValue = (a: Lab | Vital, b: Lab | Vital): boolean =>
  a.result === undefined || b.result === undefined || normal(a.result.value) === normal(b.result.value);
