import { spellingOf, wordsOf } from './spelling.js';

/** What people call something, in both languages, and how a record writes it. */
export interface Meaning {
  readonly said: readonly string[];
  /** Tried on the entry's name: folded, words with one space between. Of medicines on the ingredients. */
  readonly of: RegExp;
  /** Of medicines: what the directions or the reason say. */
  readonly directions?: RegExp;
}

export const meaning = (said: string, of: RegExp, directions?: RegExp): Meaning => ({
  said: said.split(',').map((one) => one.trim()),
  of,
  directions,
});

/** "blood thinners" and "a blood thinner" are the same. */
export const plainOf = (words: readonly string[]): string =>
  spellingOf(words.map((word) => (word.length > 3 ? word.replace(/(?<=[^aeis])s$|(?<=[aeo])s$/, '') : word)));

export const isSaid = (words: readonly string[], { said }: Meaning): boolean =>
  said.some((one) => plainOf(wordsOf(one)) === plainOf(words));
