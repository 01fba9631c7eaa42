import type { Entry, SectionId } from '../../bot/records/record.js';
import { exactly } from './exact.js';
import { isSaid } from './meaning.js';
import { byPart } from './part.js';
import { bySound } from './by-sound.js';
import { ofThatSalt } from './salts.js';
import { heardWords, namingWords, wordsOf } from './spelling.js';
import { sameEntries, type Hit, type Name, type Thing } from './things.js';
import { vocabularyOf } from './vocabulary.js';

export type Match<E extends Entry = Entry> =
  | Found<E>
  /** Several that people call by one name: shown, and never said to be all. */
  | { readonly state: 'group'; readonly entries: readonly E[] }
  /** Not taken for one of these without asking. */
  | { readonly state: 'unsure'; readonly options: readonly Choice<E>[] }
  | { readonly state: 'none' };

export interface Found<E extends Entry = Entry> {
  readonly state: 'found';
  readonly entries: readonly E[];
  /** Recognised by ear only: what was heard. */
  readonly heard?: string;
  /** Chosen where it was asked which one. */
  readonly chosen?: string;
  readonly other?: Name['other'];
}

export interface Choice<E extends Entry = Entry> {
  readonly label: string;
  readonly entries: readonly E[];
}

const MOST_ASKED = 3;
/** Where names are of a kind that people say and recognisers spell. */
const byEar: ReadonlySet<SectionId> = new Set<SectionId>([
  ...(['medicines', 'allergies', 'conditions', 'labs', 'vitals', 'immunizations'] as const),
]);

/** The entries of a person's own list that were meant. Wrong is worse than none: none shows all (facts: conversation 1, 3). */
export function matching<E extends Entry>(said: string, id: SectionId, entries: readonly E[]): Match<E> {
  const words = namingWords(said);
  const all = heardWords(said);
  if (all.length === 0 || entries.length === 0) return { state: 'none' };
  const named = words.length > 0 ? words : all;
  const { things, strangers, groups, drugs } = vocabularyOf(id, entries);
  const group = groups.find(({ meaning }) => isSaid(named, meaning) || isSaid(all, meaning));
  if (group && group.entries.length > 0) return { state: 'group', entries: group.entries };
  const exact = exactly(all, named, things, strangers);
  if (exact !== undefined) {
    return exact.length === 0
      ? { state: 'none' }
      : ofThatSalt({ ...found(exact), heard: takenApart(exact, all) }, exact, all);
  }
  const part = byPart(named, things, drugs);
  if (part.length > 0) return drugs ? oneOrAsk(part) : { state: 'found', entries: entriesOf(part) };
  const heard = byEar.has(id) ? bySound(all, named, things, strangers) : undefined;
  if (heard === undefined) return { state: 'none' };
  if (!heard.sure) return ask(heard.hits.map(({ thing }) => thing));
  return ofThatSalt({ ...found(heard.hits), heard: heard.hits[0]?.name.said }, heard.hits, all);
}

const entriesOf = <E extends Entry>(things: readonly Thing<E>[]): readonly E[] => [
  ...new Set(things.flatMap(({ entries }) => entries)),
];

const found = <E extends Entry>(hits: readonly Hit<E>[]): Found<E> => ({
  state: 'found',
  entries: entriesOf(hits.map(({ thing }) => thing)),
  other: hits.length === 1 ? hits[0]?.name.other : undefined,
});

/** "Lysin o pril" is spelled like lisinopril and is not what anybody calls it. An ending may differ: loratadina. */
function takenApart<E extends Entry>(
  [hit, ...others]: readonly Hit<E>[],
  all: readonly string[],
): string | undefined {
  if (hit === undefined || others.length > 0) return undefined;
  const letters = wordsOf(hit.name.said).join('').slice(0, -1);
  return all.join('').includes(letters) ? undefined : hit.name.said;
}

/** "Acid": of several things, each is one that may be meant. */
function oneOrAsk<E extends Entry>(things: readonly Thing<E>[]): Match<E> {
  const different = things.filter((t, i) => things.findIndex((o) => sameEntries(o, t)) === i);
  return different.length === 1 ? { state: 'found', entries: entriesOf(different) } : ask(different);
}

/** More than can be kept in mind are not asked about: the whole list follows. */
const ask = <E extends Entry>(things: readonly Thing<E>[]): Match<E> =>
  things.length > MOST_ASKED
    ? { state: 'none' }
    : { state: 'unsure', options: things.map(({ label, entries }) => ({ label, entries })) };
