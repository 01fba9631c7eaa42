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
  new RegExp(
    `\\b(?:back|desde hace|hace|over|within)(?: (?:about|like|some|como|ya|casi|unos|unas))* (?<n>${numberWord}) (?<unit>${unit})\\b`,
  ),
  new RegExp(`\\b(?<n>${numberWord}) (?<unit>${unit}) (?:back|ago|atras|para aca)\\b`),
  new RegExp(`\\b(?<unit>semana|mes|ano) pasad[oa]\\b`),
  new RegExp(`\\b(?<n>${numberWord}) (?<unit>years?|months?|anos|meses) (?:of|worth|de)\\b`),
];

/** "The last couple of years" is two years, "half a year" six months, "a year or two" two years. */
const counted = (said: string): string =>
  said
    .replace(/\b(year|month|week|day) or (two|three|so)\b/g, (_, unit: string, n: string) =>
      n === 'so' ? unit : `${n} ${unit}s`,
    )
    .replace(/\b(?:a |one )?year and a half\b|\b(?:un )?ano y medio\b/g, '18 months')
    .replace(/\b(?:(?:a|one|una) )?(?:decade|decada)\b/g, '10 years')
    .replace(/\b(?:one or|uno o) (two|dos)\b/g, '$1')
    .replace(/\bcouple of\b/g, 'couple')
    .replace(/\bhalf (?:a |an )?year\b|\bmedio ano\b/g, '6 months')
    .replace(/\bpar de\b/g, 'par');

/** Spans with a name of their own. January is where this year begins. */
const ownWords: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:(?:so far )?this year|year to date|(?:first|beginning|start) of the year|new years?|este ano|en lo que va del? ano|principios? del? ano|ano nuevo)\b/,
    '--01',
  ],
  [/\b(?:this month|este mes|en lo que va del? mes)\b/, 'P1M'],
  [/\b(?:this week|esta semana|en lo que va de (?:la )?semana)\b/, 'P7D'],
  [/\b(?:since|from|desde) (?:this morning|today|esta manana|hoy|anoche|last night)\b/, 'P1D'],
  [/\b(?:since|from|desde|de) (?:yesterday|ayer)\b/, 'P1D'],
];

const begin =
  '\\b(?:since|from|after|starting|between|back in|going back to|desde|a partir de|a partir del|entre)';
const day = '(?: \\d{1,2}(?:st|nd|rd|th)?)?';
const date = new RegExp(
  `${begin}(?: (?:the|el|in|en|of|de|year|ano|back|way|about|mes))*${day}(?: (?:of|de))?(?: (?<month>${months}))?${day}(?:(?: (?:of|de|del|in))? (?<year>(?:19|20)\\d\\d))\\b`,
);
/** "03/2024", with its mark gone. */
const numbered = new RegExp(`${begin} (?<month>0?[1-9]|1[0-2]) (?:\\d{1,2} )?(?<year>(?:19|20)\\d\\d)\\b`);
const monthAlone = new RegExp(
  `${begin}(?: (?:the|el|in|last|back|mes|first|fourth|of|de|del|pasado|primero|about|early|late|mid))*${day}(?: de)? (?<month>${months})\\b|\\b(?<back>${months}) (?:para aca|pasado)\\b`,
);

/** Days and seasons that people count from, by the month they are in or begin in. */
const seasons: readonly (readonly [string, string])[] = [
  ['christmas|xmas|navidad(?:es)?', '12'],
  ['thanksgiving|accion de gracias', '11'],
  ['halloween', '10'],
  ['labor day', '09'],
  ['memorial day', '05'],
  ['winter|invierno', '12'],
  ['spring|primavera', '03'],
  ['summer|verano', '06'],
  ['fall|autumn|otono', '09'],
  ['new years?(?: day)?|ano nuevo|reyes', '01'],
];
const seasonBegun = seasons.map(
  ([names, month]) =>
    [
      new RegExp(
        `(?:${begin}(?: (?:the|this|last|el|la|este|esta|pasad[oa]))*|\\b(?:this|last|est[ea]|(?:in|over|during) the|en (?:el|la))(?: past)?) (?:${names})\\b`,
      ),
      `--${month}`,
    ] as const,
);
const weekday = new RegExp(
  `${begin}(?: (?:last|el|this|pasado))* (?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|domingo|lunes|martes|miercoles|jueves|viernes|sabado)\\b`,
);

const dayOfMonth = new RegExp(`\\b(${months})\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?=(?:19|20)\\d\\d\\b)`, 'gi');

/** "March 5 2024" without its day: five digits in a row are masked as an identifier. */
export const withoutDays = (text: string): string => text.replace(dayOfMonth, '$1 ');

/** From when on: a duration back from today, a year with or without its month, or the latest month of that name ("--03"). */
export function sinceSaid(words: string): string | undefined {
  const said = counted(words);
  const inNumbers = numbered.exec(said)?.groups;
  if (inNumbers) return `${inNumbers['year']}-${inNumbers['month']!.padStart(2, '0')}`;
  const dated = date.exec(said)?.groups;
  if (dated?.['year']) {
    return dated['month'] ? `${dated['year']}-${monthNumber(dated['month'])}` : dated['year'];
  }
  const alone = monthAlone.exec(said)?.groups;
  const month = alone?.['month'] ?? alone?.['back'];
  if (month) return `--${monthNumber(month)}`;
  const own = ownWords.find(([way]) => way.test(said))?.[1];
  if (own) return own;
  const season = seasonBegun.find(([way]) => way.test(said))?.[1];
  if (season) return season;
  if (weekday.test(said)) return 'P7D';
  for (const span of spans) {
    const found = span.exec(said)?.groups;
    if (!found) continue;
    const letter = units.find(([name]) => name.test(found['unit'] ?? ''))?.[1];
    const count = numberSaid(found['n'] ?? 'one');
    if (letter && count) return letter === 'W' ? `P${count * 7}D` : `P${count}${letter}`;
  }
  return undefined;
}
