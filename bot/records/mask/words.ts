const ascii = /^[A-Za-z]+$/;

const undecomposed: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss' };

/** A word without case, accents and apostrophes: `Núñez`, `NUNEZ` and `núñez` are one. */
export function plainWord(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/[\p{M}'’`´]/gu, '')
    .toLowerCase()
    .replace(/[øłđæœß]/g, (letter) => undecomposed[letter]!);
}

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly plain: string;
}

const pattern = /[\p{L}\p{M}]+(?:['’`´][\p{L}\p{M}]+)*/gu;
const possessive = /['’`´]s$/i;

/** Words of letters; a possessive ending is no part of its word. */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(pattern)) {
    const written = match[0].replace(possessive, '');
    yield { start: match.index, end: match.index + written.length, written, plain: plainWord(written) };
  }
}
