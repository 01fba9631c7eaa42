/** How words are cut short in a text, in both languages; the tables are written in whole words. */
const short: readonly (readonly [RegExp, string])[] = [
  [/\bw ?o\b|\bwout\b|\bw out\b/g, 'without'],
  [/\bn[ei]+more\b|\banymo\b/g, 'any more'],
  [/\bu\b|\bya\b(?= on the| in heaven)/g, 'you'],
  [/\bur\b/g, 'your'],
  [/\b(?:everybodys|everyones)\b/g, 'everybody is'],
  [/\bd\b/g, 'de'],
  [/\b[qk]\b/g, 'que'],
  [/\bpa\b/g, 'para'],
  [/\bx\b(?! ray)/g, 'por'],
  [/\bs?toy\b(?= (?:muy|en|cansad|hart|mal|solo))/g, 'estoy'],
];

/** Folded words with the everyday shortenings of texts written out. */
export const writtenOut = (words: string): string =>
  short.reduce((said, [cut, whole]) => said.replace(cut, whole), words);
