/** Numbers from ten to ninety-nine as a year is said in two parts. */
const parts = (
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen|' +
  'diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve'
)
  .split('|')
  .flatMap((list) => list.split(' ').map((word, i) => [word, 10 + i] as const));
const ones = 'one two three four five six seven eight nine|uno dos tres cuatro cinco seis siete ocho nueve'
  .split('|')
  .flatMap((list) => list.split(' ').map((word, i) => [word, 1 + i] as const));
const tens =
  'twenty thirty forty fifty sixty seventy eighty ninety|veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'
    .split('|')
    .flatMap((list) => list.split(' ').map((word, i) => [word, 10 * (2 + i)] as const));
const twenties =
  'veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'
    .split(' ')
    .map((word, i) => [word, 21 + i] as const);
const value = new Map([...parts, ...ones, ...tens, ...twenties]);
const sum = (words: string): number =>
  words.split(' ').reduce((total, word) => total + (value.get(word) ?? 0), 0);

const any = (list: readonly (readonly [string, number])[]): string => list.map(([word]) => word).join('|');
const two = `(?:(?:${any(tens)})(?: (?:y )?(?:${any(ones)}))?|${any(parts)}|${any(twenties)})`;
const years: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`\\bnineteen (?<rest>${two})\\b`, 'g'), 1900],
  [new RegExp(`\\bmil novecientos (?<rest>${two})\\b`, 'g'), 1900],
  [new RegExp(`\\btwenty (?<rest>(?:twenty|thirty)(?: (?:${any(ones)}))?|${any(parts)})\\b`, 'g'), 2000],
  [new RegExp(`\\b(?:two thousand(?: and)?|dos mil) (?<rest>${two}|${any(ones)})\\b`, 'g'), 2000],
];

/** "Nineteen ninety five", "twenty twenty four", "dos mil veinte" in digits. */
export const yearsWritten = (said: string): string =>
  years.reduce(
    (words, [pattern, century]) =>
      words.replace(pattern, (...found) => {
        const { rest } = found.at(-1) as { rest: string };
        return String(century + sum(rest));
      }),
    said,
  );
