import type { Language } from '../message.js';
import { abbreviations, lookalikes, vocabulary } from './domain.js';
import { fold } from './plain.js';
import { yearsWritten } from './written-year.js';

// Taken once: where modules run in a context of their own (jest), looking up a global each time takes most of the time.
const { abs, min } = Math;

/** Longer says nothing more about what is wanted; keeps the work bounded. */
const MAX_CHARACTERS = 500;

/** Five digits or more are identifiers, not intents: they never reach a rule or a slot. */
const longNumber = /\d(?:[ .-]?\d){4,}/g;

/**
 * Words for the rules: folded, abbreviations expanded, "a one c" as a1c, long numbers masked as `number`, domain words
 * spelt right. Everything else stays as it was said.
 */
export function normalise(text: string, language: Language): string {
  const plain = fold(text.slice(0, MAX_CHARACTERS))
    .replace(longNumber, ' number ')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
  const dated = yearsWritten(plain);
  const spaced = joinLetters(dated === plain ? plain : dated.replace(longNumber, ' number '));
  const expanded = abbreviations[language].reduce((said, [from, to]) => said.replace(from, to), spaced);
  return expanded
    .replace(/#/g, ' ')
    .split(' ')
    .filter(Boolean)
    .map((word) => spell(word, language))
    .join(' ');
}

/** "p s a" as a recogniser writes it. */
const joinLetters = (text: string): string =>
  text.replace(/\b(?:[b-hj-z] ){2,}[a-hj-z]\b/g, (letters) => letters.replace(/ /g, ''));

const lettered = (words: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  new Map(words.map(([letter = '']) => [letter, words.filter((word) => word.startsWith(letter))]));

const byFirstLetter = { en: lettered(vocabulary.en), es: lettered(vocabulary.es) };

function spell(word: string, language: Language): string {
  if (word.length < 5 || lookalikes.has(word) || /\d/.test(word)) return word;
  const known = byFirstLetter[language].get(word.charAt(0)) ?? [];
  if (known.includes(word)) return word;
  const allowed = word.length < 8 ? 1 : 2;
  const near = known
    .map((candidate) => ({ candidate, distance: distance(word, candidate, allowed) }))
    .filter((n) => n.distance <= allowed)
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = near;
  if (!best) return word;
  return second && second.distance === best.distance && !sameStem(best.candidate, second.candidate)
    ? word
    : best.candidate;
}

const sameStem = (a: string, b: string): boolean => a.slice(0, 5) === b.slice(0, 5);

/** Edits between two words, a swap of neighbours counting one; anything above `limit` is `limit + 1`. */
export function distance(a: string, b: string, limit: number): number {
  if (abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = min(cost, (older[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    older = previous;
    previous = row;
  }
  return min(previous[b.length] ?? 0, limit + 1);
}
