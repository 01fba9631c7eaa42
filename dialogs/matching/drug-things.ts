import type { Entry, Medicine } from '../../bot/records/record.js';
import { drugNames, type DrugName } from './drugs.js';
import { written, type Written } from './ingredients.js';
import type { Meaning } from './meaning.js';
import { plainName } from './named-things.js';
import { soundOf } from './sound.js';
import { groupedBy, type Name, type Thing, type Vocabulary } from './things.js';

interface Read<E> {
  readonly entry: E;
  readonly says: Written;
}

const keyOf = ({ of }: DrugName): string => of.join(' + ');
const namesByKey = groupedBy(drugNames, keyOf);
const combinations = [...namesByKey.keys()].filter((key) => key.includes(' + '));

/** A thing for every ingredient, every known pill of several, and every name that is in no table. */
export function drugThings<E extends Entry>(
  entries: readonly E[],
  groups: readonly Meaning[],
): Vocabulary<E> {
  const read = entries.map((entry): Read<E> => ({ entry, says: written(entry.name) }));
  const byKey = new Map<string, Read<E>[]>();
  for (const one of read) {
    for (const key of keysOf(one.says)) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return {
    things: [...byKey].map(([key, own]): Thing<E> => ({
      key,
      label: key,
      names: namesOf(key, own),
      entries: own.map(({ entry }) => entry),
    })),
    strangers: drugNames.filter((name) => !byKey.has(keyOf(name))),
    groups: groups.map((one) => ({
      meaning: one,
      entries: read.filter((r) => belongs(r, one)).map(({ entry }) => entry),
    })),
    drugs: true,
  };
}

function keysOf({ ingredients, words }: Written): readonly string[] {
  if (ingredients.length === 0) return [words.join(' ')].filter(Boolean);
  const both = combinations.filter((key) => key.split(' + ').every((one) => ingredients.includes(one)));
  return [...ingredients, ...both];
}

/** What is in no table goes by what the record calls it. Words misspelt in the record are a name as well. */
function namesOf<E>(key: string, own: readonly Read<E>[]): readonly Name[] {
  const known = namesByKey.get(key) ?? [];
  const spelled = new Set(own.flatMap(({ says }) => says.names.map(({ said }) => said)));
  const brand = known.find(({ said }) => spelled.has(said));
  const asWritten = own
    .map(({ says }) => says.words.join(' '))
    .filter((said) => said !== '' && !known.some((name) => name.said === said));
  return [
    ...known.map((name): Name => ({ ...name, other: otherName(name, spelled, brand) })),
    ...[...new Set(asWritten)].map((said) => ({ said, sound: soundOf(said.split(' ')) })),
  ];
}

/** "Zoloft is sertraline", "Tylenol is acetaminophen": only where the record does not use the name that was said. */
function otherName(name: DrugName, spelled: ReadonlySet<string>, brand: DrugName | undefined): Name['other'] {
  if (spelled.has(name.said)) return undefined;
  if (name.isBrand) return { name: name.said, of: name.of };
  return brand?.isBrand ? { name: brand.said, of: brand.of } : undefined;
}

function belongs<E extends Entry>({ entry, says }: Read<E>, { of, directions }: Meaning): boolean {
  if (of.test(says.ingredients.join(' ')) || of.test(plainName(entry.name))) return true;
  const { directions: told = '', reason = '' } = entry as Partial<Medicine>;
  return directions?.test(`${told} ${reason}`.toLowerCase()) ?? false;
}
