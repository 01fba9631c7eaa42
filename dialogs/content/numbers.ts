import type { Language } from '../message.js';

const point: { readonly [L in Language]: string } = { en: 'point', es: 'punto' };
const zero: { readonly [L in Language]: string } = { en: 'zero', es: 'cero' };
const that: { readonly [L in Language]: string } = { en: "that's", es: 'es decir' };
const digitNames: { readonly [L in Language]: readonly string[] } = {
  en: 'zero one two three four five six seven eight nine'.split(' '),
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve'.split(' '),
};

/** A phone number as it is said: digits one by one, a pause where it is grouped. */
export const sayPhone = (phone: string): string =>
  (phone.match(/\d+/g) ?? []).map((group) => group.split('').join(' ')).join(', ');

/** A zero after the point says nothing of a dose, and "5.0" has been taken for 50: "0.40" is 0.4, ".5" is 0.5. */
export const withoutTrailingZeros = (written: string): string =>
  written
    .replace(/^\./, '0.')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');

/** 15 heard as 50 has hurt people: numbers that end in a teen or a ten, or in so many thousands, are said twice. */
function isEasilyMisheard(digits: string): boolean {
  const thousands = digits.length > 4 && digits.endsWith('000');
  if (digits.length > 4 && !thousands) return false;
  const end = Number(thousands ? digits.slice(0, -3) : digits) % 100;
  return (end >= 13 && end <= 19) || (end >= 20 && end % 10 === 0);
}

const named = (digits: string, language: Language): string =>
  digits
    .split('')
    .map((d) => digitNames[language][Number(d)])
    .join(' ');

/** A dose or count so that it cannot be misheard: "15, that's one five,", "zero point 5", "1,500" without its comma. */
export function sayNumber(written: string, language: Language): string {
  const [whole = '', fraction] = written.replace(/,(?=\d{3}\b)/g, '').split('.');
  if (fraction !== undefined) {
    return `${whole === '' || whole === '0' ? zero[language] : whole} ${point[language]} ${fraction.split('').join(' ')}`;
  }
  return isEasilyMisheard(whole) ? `${whole}, ${that[language]} ${named(whole, language)},` : whole;
}

/** Every number of a phrase, said so that it cannot be misheard. */
export const sayNumbers = (phrase: string, language: Language): string =>
  phrase
    .replace(/\d[\d,]*(?:\.\d+)?|\.\d+/g, (n) => sayNumber(n.replace(/,$/, ''), language))
    .replace(/,(?=\s*[,.;]|$)/g, '');
