import { isFreeText } from '../../bot/records/free-text.js';
import type { Entry, HealthRecord, SectionId } from '../../bot/records/record.js';
import { entriesOf } from '../content/lists.js';
import { matching } from './match.js';
import { namingWords, spelled } from './spelling.js';

/** Told of one entry, and of all of them: the list has the rest. */
const MOST = 3;
/** Of a long line so much around the word: "denies an allergy to" has to stand before it. */
const BEFORE = 120;
const LONGEST = 200;

export interface Mention {
  readonly id: SectionId;
  readonly entry: Entry;
  readonly words: string;
}

/**
 * Where free text names what was asked for, in the words of the record: of the section asked for, and of what stands beside
 * the entries of any section, which the readers keep as a note.
 */
export function mentions(
  record: HealthRecord,
  name: string,
  ids: readonly SectionId[],
  told: readonly Entry[] = [],
): readonly Mention[] {
  const named = namingWords(name).map(folded);
  if (named.length === 0) return [];
  const found = [...new Set([...ids, 'notes' as const])].flatMap((id) =>
    (entriesOf(record, id) as readonly Entry[])
      .filter((entry) => isFreeText(entry) && entry.text !== undefined && !told.includes(entry))
      .flatMap((entry) => linesThatName(id, entry, name, named).map((words) => ({ id, entry, words }))),
  );
  return found.filter(({ words }, i) => found.findIndex((m) => m.words === words) === i).slice(0, MOST);
}

function linesThatName(
  id: SectionId,
  entry: Entry,
  name: string,
  named: readonly string[],
): readonly string[] {
  const lines = (entry.text ?? '').split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const byWord = lines.filter((line) => holds(line, named));
  const found = byWord.length > 0 || id === 'notes' ? byWord : lines.filter((line) => means(id, line, name));
  return found.slice(0, MOST).map((line) => around(line, named));
}

/** Every word that names it, whatever its ending: "peanuts" is in "Peanut - hives". */
function holds(line: string, named: readonly string[]): boolean {
  const words = new Set(wordsIn(line));
  return named.every((one) => words.has(one));
}

/** Another name of it, or its kind: Tylenol, "cacahuate". What only sounds like it is not said to be there. */
function means(id: SectionId, line: string, name: string): boolean {
  const match = matching(name, id, [{ name: line } as Entry]);
  return match.state === 'group' || (match.state === 'found' && match.heard === undefined);
}

const wordsIn = (text: string): readonly string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(folded);

const folded = (word: string): string => {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return spelled(plain.length > 3 ? plain.replace(/(?<=[^aeis])s$|(?<=[aeo])s$/, '') : plain);
};

function around(line: string, named: readonly string[]): string {
  if (line.length <= LONGEST) return line;
  const word = [...line.matchAll(/[\p{L}\p{N}]+/gu)].find(([one]) => named.includes(folded(one)));
  const from = Math.max(0, (word?.index ?? 0) - BEFORE);
  const cut = line.slice(from, from + LONGEST);
  const whole =
    [from > 0 ? cut.replace(/^\S*\s/, '') : cut].map((one) => one.replace(/\s\S*$/, ''))[0] ?? cut;
  return `${from > 0 ? '... ' : ''}${whole} ...`;
}
