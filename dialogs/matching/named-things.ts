import type { Entry } from '../../bot/records/record.js';
import type { Meaning } from './meaning.js';
import { soundOf } from './sound.js';
import { wordsOf } from './spelling.js';
import { groupedBy, type Name, type Thing, type Vocabulary } from './things.js';

/** A name as tests, conditions and vaccines are compared: words with one space between. */
export const plainName = (name: string): string => wordsOf(name).join(' ');

/** What a name says before its specimen and method: "Albumin [Mass/volume] in Serum or Plasma" is albumin. */
const headOf = (name: string): string => name.split(/[[(]| in /)[0]?.trim() || name;

const asNames = ({ said }: Meaning): readonly Name[] =>
  said.map((one) => ({ said: one, sound: soundOf(wordsOf(one)) }));

/** Tests, readings, conditions, vaccines, and whatever else has a name. */
export function namedThings<E extends Entry>(
  entries: readonly E[],
  meanings: readonly Meaning[],
  groups: readonly Meaning[],
): Vocabulary<E> {
  const of = (one: Meaning): readonly E[] => entries.filter((e) => one.of.test(plainName(e.name)));
  const meant = meanings.map((one) => ({ names: asNames(one), entries: of(one) }));
  const known = meant.filter((one) => one.entries.length > 0);
  return {
    things: [
      ...known.map(({ names, entries: own }): Thing<E> => ({
        key: names[0]?.said ?? '',
        label: names[0]?.said ?? '',
        names,
        entries: own,
      })),
      ...byOwnName(entries.filter((e) => !known.some((one) => one.entries.includes(e)))),
    ],
    strangers: meant.filter((one) => one.entries.length === 0).flatMap(({ names }) => names),
    groups: groups.map((one) => ({ meaning: one, entries: of(one) })),
    drugs: false,
  };
}

function byOwnName<E extends Entry>(entries: readonly E[]): Thing<E>[] {
  const byKey = groupedBy(entries, (e) => plainName(headOf(e.name)));
  return [...byKey].map(([key, own]) => ({
    key,
    label: headOf(own[0]?.name ?? ''),
    names: [{ said: key, sound: soundOf(wordsOf(key)) }],
    entries: own,
  }));
}
