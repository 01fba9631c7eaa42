import { numberSaid, numberWord } from './numbers.js';

const units: readonly (readonly [RegExp, string])[] = [
  [/^(?:days?|dias?)$/, 'D'],
  [/^(?:weeks?|semanas?)$/, 'W'],
  [/^(?:months?|mes|meses)$/, 'M'],
  [/^(?:years?|ano|anos)$/, 'Y'],
];
const unit = '(?:days?|weeks?|months?|years?|dias?|semanas?|mes|meses|anos?)';

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const monthNumber = (name: string): string =>
  String((months.split('|').indexOf(name) % 12) + 1).padStart(2, '0');

/** "Over the last two years", "en los ultimos seis meses", "last year", "going back 3 months". */
const spans: readonly RegExp[] = [
  new RegExp(`\\b(?:last|past|previous|ultim[oa]s?) (?:(?<n>${numberWord}) )?(?<unit>${unit})\\b`),
  new RegExp(`\\b(?:back|desde hace|hace) (?<n>${numberWord}) (?<unit>${unit})\\b`),
  new RegExp(`\\b(?<n>${numberWord}) (?<unit>${unit}) (?:back|ago|atras)\\b`),
  new RegExp(`\\b(?<unit>semana|mes|ano) pasad[oa]\\b`),
];

const date = new RegExp(
  `\\b(?:since|from|after|starting|desde|a partir de)(?: (?:the|el|in|en|of|de|year|ano))*(?: (?<month>${months}))?(?:(?: (?:of|de|del))? (?<year>(?:19|20)\\d\\d))\\b`,
);

/** From when on: a duration back from today, or a year with or without its month. Dates without a year say too little. */
export function sinceSaid(said: string): string | undefined {
  const named = date.exec(said)?.groups;
  if (named?.['year']) {
    return named['month'] ? `${named['year']}-${monthNumber(named['month'])}` : named['year'];
  }
  for (const span of spans) {
    const found = span.exec(said)?.groups;
    if (!found) continue;
    const letter = units.find(([name]) => name.test(found['unit'] ?? ''))?.[1];
    const count = numberSaid(found['n'] ?? 'one');
    if (letter && count) return letter === 'W' ? `P${count * 7}D` : `P${count}${letter}`;
  }
  return undefined;
}
