import type { Entry } from '../../bot/records/record.js';
import type { Meaning } from './meaning.js';
import type { Sound } from './sound.js';

/** One way to say a thing. */
export interface Name {
  readonly said: string;
  readonly sound: Sound;
  /** Where this is not what the record calls it: "Zoloft" of an entry for sertraline, "acetaminophen" of one for Tylenol. */
  readonly other?: { readonly name: string; readonly of: readonly string[] };
  readonly salt?: string;
}

/** What may be meant: a medicine, a test, a condition. Two entries of one drug are one thing. */
export interface Thing<E extends Entry = Entry> {
  readonly key: string;
  readonly label: string;
  readonly names: readonly Name[];
  readonly entries: readonly E[];
}

/** What the entries of a section can be called, and what they must not be taken for. */
export interface Vocabulary<E extends Entry = Entry> {
  readonly things: readonly Thing<E>[];
  /** Names of what is not among the entries. */
  readonly strangers: readonly Name[];
  readonly groups: readonly Group<E>[];
  /** Medicines: a name in part is asked about, and salts count. */
  readonly drugs: boolean;
}

export interface Group<E extends Entry = Entry> {
  readonly meaning: Meaning;
  readonly entries: readonly E[];
}

/** A thing, and the name it was called by. */
export interface Hit<E extends Entry = Entry> {
  readonly thing: Thing<E>;
  readonly name: Name;
}

export const sameEntries = <E extends Entry>(a: Thing<E>, b: Thing<E>): boolean =>
  a.entries.length === b.entries.length && a.entries.every((e) => b.entries.includes(e));

/** In the order first met. */
export function groupedBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
