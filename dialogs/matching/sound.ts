import { doubleMetaphone } from 'double-metaphone';
import { spellingOf } from './spelling.js';

/** A name or some words, ready to be compared by ear. */
export interface Sound {
  readonly spelled: string;
  readonly consonants: string;
  readonly metaphones: readonly string[];
}

/** How a recogniser writes syllables that sound like numbers. */
const digits: Readonly<Record<string, string>> = { 1: 'one', 2: 'to', 4: 'for', 8: 'ate', 10: 'ten' };

export function soundOf(words: readonly string[]): Sound {
  const letters = words.map((word) => digits[word] ?? word);
  const spelled = spellingOf(letters);
  return {
    spelled,
    consonants: consonantsOf(spelled),
    metaphones: [...new Set(doubleMetaphone(letters.join('')))],
  };
}

/** b and v are one sound in Spanish; w, and h which is gone already, are hardly heard. */
const consonantsOf = (spelled: string): string =>
  spelled
    .replace(/x/g, 'ks')
    .replace(/v/g, 'b')
    .replace(/[aeiouw]/g, '')
    .replace(/(.)\1+/g, '$1');

/** 0 to 1: 0.4 edit, 0.35 consonant skeleton, 0.25 double metaphone (facts: conversation 1). Less than `matters` is 0. */
export function likeness(a: Sound, b: Sound, matters: number): number {
  const longest = Math.max(a.spelled.length, b.spelled.length);
  if (Math.abs(a.spelled.length - b.spelled.length) > longest / 2) return 0;
  const consonants = 0.35 * alike(a.consonants, b.consonants);
  if (consonants + 0.65 < matters) return 0;
  const spelled = 0.4 * alike(a.spelled, b.spelled);
  if (consonants + spelled + 0.25 < matters) return 0;
  const metaphone = Math.max(...a.metaphones.flatMap((m) => b.metaphones.map((n) => alike(m, n))));
  return spelled + consonants + 0.25 * metaphone;
}

function alike(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - edits(a, b) / longest;
}

/** Letters added, left out or changed. One row that is used again: a name is compared with a thousand others. */
const row: number[] = [];
function edits(a: string, b: string): number {
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0] ?? 0;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      row[j] = Math.min(above + 1, (row[j - 1] ?? 0) + 1, diagonal + same);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}
