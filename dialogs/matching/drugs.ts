import { brands, others } from './brands.js';
import { soundOf, type Sound } from './sound.js';
import { wordsOf } from './spelling.js';

/** One name of a medicine and what is in it. `salt`: this brand is that salt only. */
export interface DrugName {
  readonly said: string;
  /** The ingredients, sorted: two for a pill of both. */
  readonly of: readonly string[];
  readonly isBrand: boolean;
  readonly salt?: string;
  readonly sound: Sound;
}

const trimmed = (list: string, by: string): string[] =>
  list
    .split(by)
    .map((one) => one.trim())
    .filter(Boolean);

function named(said: string, of: readonly string[], isBrand: boolean, salt?: string): DrugName {
  return { said, of, isBrand, salt, sound: soundOf(wordsOf(said)) };
}

/** "lisinopril: Zestril, Prinivil". */
function fromLine(line: string): DrugName[] {
  const [what = '', names = ''] = line.split(':');
  const of = trimmed(what, '+').toSorted();
  const own = of.length === 1 ? of.map((one) => named(one, of, false)) : [];
  const called = trimmed(names, ',').map((name) => {
    const [said = '', salt] = name.split('=');
    return named(said, of, true, salt);
  });
  return [...own, ...called];
}

/** Every name of a medicine that this service knows. */
export const drugNames: readonly DrugName[] = [
  ...trimmed(brands.replace(/\s+/g, ' '), ';').flatMap(fromLine),
  ...trimmed(others.replace(/\s+/g, ' '), ',').map((name) => named(name, [name], false)),
];

const bySpelling = new Map(drugNames.map((name) => [name.sound.spelled, name]));

/** The medicine of this spelling (`spellingOf`), in English or Spanish. */
export const drugSpelled = (spelling: string): DrugName | undefined => bySpelling.get(spelling);
