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

/** "Over the last two years", "en los ultimos seis meses", "last year", "going back 3 months", "ten years of". */
const spans: readonly RegExp[] = [
  new RegExp(`\\b(?:last|past|previous|ultim[oa]s?) (?:(?<n>${numberWord}) )?(?<unit>${unit})\\b`),
  new RegExp(`\\b(?:back|desde hace|hace)(?: como)? (?<n>${numberWord}) (?<unit>${unit})\\b`),
  new RegExp(`\\b(?<n>${numberWord}) (?<unit>${unit}) (?:back|ago|atras|para aca)\\b`),
  new RegExp(`\\b(?<unit>semana|mes|ano) pasad[oa]\\b`),
  new RegExp(`\\b(?<n>${numberWord}) (?<unit>years?|months?) of\\b`),
];

/** "The last couple of years" is two years, "half a year" six months. */
const counted = (said: string): string =>
  said
    .replace(/\bcouple of\b/g, 'couple')
    .replace(/\bhalf (?:a |an )?year\b|\bmedio ano\b/g, '6 months')
    .replace(/\bpar de\b/g, 'par');

/** Spans with a name of their own. January is where this year begins. */
const ownWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:this year|(?:first|beginning|start) of the year|este ano|principios? del? ano)\b/, '--01'],
  [/\b(?:this month|este mes)\b/, 'P1M'],
  [/\b(?:this week|esta semana)\b/, 'P7D'],
  [/\b(?:since|from|desde|de) (?:yesterday|ayer)\b/, 'P1D'],
];

const begin = '\\b(?:since|from|after|starting|back in|desde|a partir de)';
const date = new RegExp(
  `${begin}(?: (?:the|el|in|en|of|de|year|ano))*(?: (?<month>${months}))?(?:(?: (?:of|de|del|in))? (?<year>(?:19|20)\\d\\d))\\b`,
);
const monthAlone = new RegExp(
  `${begin}(?: (?:the|el|in|last|back|mes|first|of|de|pasado))* (?<month>${months})\\b|\\b(?<back>${months}) para aca\\b`,
);

/** From when on: a duration back from today, a year with or without its month, or the latest month of that name ("--03"). */
export function sinceSaid(words: string): string | undefined {
  const said = counted(words);
  const dated = date.exec(said)?.groups;
  if (dated?.['year']) {
    return dated['month'] ? `${dated['year']}-${monthNumber(dated['month'])}` : dated['year'];
  }
  const alone = monthAlone.exec(said)?.groups;
  const month = alone?.['month'] ?? alone?.['back'];
  if (month) return `--${monthNumber(month)}`;
  const own = ownWords.find(([way]) => way.test(said))?.[1];
  if (own) return own;
  for (const span of spans) {
    const found = span.exec(said)?.groups;
    if (!found) continue;
    const letter = units.find(([name]) => name.test(found['unit'] ?? ''))?.[1];
    const count = numberSaid(found['n'] ?? 'one');
    if (letter && count) return letter === 'W' ? `P${count * 7}D` : `P${count}${letter}`;
  }
  return undefined;
}
