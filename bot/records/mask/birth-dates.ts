import type { Span } from './spans.js';

const months = [
  'jan(?:uary)?|ene(?:ro)?',
  'feb(?:ruary)?|febrero',
  'mar(?:ch|zo)?',
  'apr(?:il)?|abr(?:il)?',
  'may(?:o)?',
  'june?|junio',
  'july?|julio',
  'aug(?:ust)?|ago(?:sto)?',
  'sept?(?:ember)?|sep(?:tiembre)?',
  'oct(?:ober|ubre)?',
  'nov(?:ember)?|noviembre',
  'dec(?:ember)?|dic(?:iembre)?',
];
const anyMonth = `(?:${months.join('|')})\\b`;
const gap = '[\\s,./\\-‐‑–]{0,3}(?:of\\s|del?\\s)?';
const dayOf = '(\\d{1,2})(?:st|nd|rd|th|º)?';
const year = "['’]?(\\d{4}|\\d{2})(?![\\d:])";

const shapes = {
  numeric: /(?<![\d./-])(\d{1,4})([-/.‐‑–])(\d{1,2})\2(\d{1,4})(?!\d|[./-]\d)/g,
  spaced: /(?<![\d.])(\d{4}|\d{1,2}) (\d{1,2}) (\d{4}|\d{1,2})(?!\d|\.\d)/g,
  dayFirst: new RegExp(`(?<!\\d)${dayOf}${gap}(${anyMonth})\\.?${gap}${year}`, 'gi'),
  monthFirst: new RegExp(`\\b(${anyMonth})\\.?${gap}${dayOf}[\\s,./\\-‐‑–]{1,3}(?:del?\\s)?${year}`, 'gi'),
  yearFirst: new RegExp(`(?<!\\d)(\\d{4})[\\s,./-]{1,3}(${anyMonth})\\.?[\\s,./-]{1,3}${dayOf}(?!\\d)`, 'gi'),
  compact: /(?<![\d.])\d{7,8}(?!\d|\.\d)|(?<![\d.])\d{12}(?:\d\d)?(?!\d|\.\d)/g,
};

const anyDate = [
  `\\d{1,2}(?:st|nd|rd|th|º)?${gap}${anyMonth}\\.?(?:${gap}['’]?\\d{2,4}\\b)?`,
  `${anyMonth}\\.?${gap}\\d{1,2}(?:st|nd|rd|th)?(?:[\\s,./-]{1,3}(?:del?\\s)?['’]?\\d{2,4}\\b)?`,
  '\\d{4}[\\s/-]\\w{3,9}[\\s/-]\\d{1,2}\\b',
  '\\d{1,4}[-/. ‐‑–]\\d{1,2}[-/. ‐‑–]\\d{1,4}',
  '\\d{1,2}[-/]\\d{4}',
  '\\d{6,8}\\b',
  `${anyMonth}\\.?\\s\\d{4}`,
  '(?:19|20)\\d\\d\\b',
].join('|');

/** Anybody's birth date, where it is called one. */
const labelled = new RegExp(
  '(\\b(?:d\\.?o\\.?b\\b\\.?|(?:date of birth|birth ?date|birthday|fecha de nac(?:imiento)?|f\\.?d?n\\b\\.?|' +
    'born(?: on)?|naci[óo](?: el)?|nacid[oa](?: el)?))(?:\\s?\\([^)\\n]{0,12}\\))?[\\s:=#.,-]{0,5}(?:is |was |es )?)' +
    `(?:${anyDate})`,
  'gi',
);

type Day = readonly [year: number, month: number, day: number];

/** The person's own birth date in every usual spelling, and any date labelled as one. */
export function findBirthDates(text: string, birthDate: string | undefined): Span[] {
  const named = Array.from(text.matchAll(labelled), (match) => span(match, match[1]!.length));
  const own = /^(\d{4})-(\d\d)-(\d\d)/.exec(birthDate ?? '');
  if (!own) return named;
  const born: Day = [Number(own[1]), Number(own[2]), Number(own[3])];
  return [...named, ...Object.entries(readers).flatMap(([shape, is]) => matching(text, shape, is, born))];
}

function matching(text: string, shape: string, is: Reader, born: Day): Span[] {
  return Array.from(text.matchAll(shapes[shape as keyof typeof shapes]))
    .filter((match) => is(match, born))
    .map((match) => span(match));
}

const span = (match: RegExpExecArray, label = 0): Span => ({
  start: match.index + label,
  end: match.index + match[0].length,
  kind: 'birthDate',
});

type Reader = (match: RegExpExecArray, born: Day) => boolean;

const readers: Readonly<Record<keyof typeof shapes, Reader>> = {
  numeric: ([, a, , b, c], born) => isNumeric(a!, b!, c!, born),
  spaced: ([, a, b, c], born) => a!.length + c!.length > 4 && isNumeric(a!, b!, c!, born),
  dayFirst: ([, d, m, y], born) => isNamed(y!, m!, d!, born),
  monthFirst: ([, m, d, y], born) => isNamed(y!, m!, d!, born),
  yearFirst: ([, y, m, d], born) => isNamed(y!, m!, d!, born),
  compact: ([digits], born) => compactForms(born).some((form) => isCompact(digits, form)),
};

/** 3/1/1948, 3-1-48, 1.3.1948 and 1948-03-01: a visit cannot be on the day the person was born, nor before. */
function isNumeric(a: string, b: string, c: string, born: Day): boolean {
  if (a.length > 2) return isYear(a, born) && Number(b) === born[1] && Number(c) === born[2];
  const pair = [Number(a), Number(b)];
  return (
    isYear(c, born) && pair.includes(born[1]) && pair.includes(born[2]) && sum(pair) === born[1] + born[2]
  );
}

const sum = ([a, b]: readonly number[]): number => a! + b!;

const isYear = (written: string, [y]: Day): boolean =>
  written.length === 4 ? Number(written) === y : written.length === 2 && Number(written) === y % 100;

const isNamed = (y: string, month: string, d: string, born: Day): boolean =>
  isYear(y, born) && Number(d) === born[2] && new RegExp(`^(?:${months[born[1] - 1]})$`, 'i').test(month);

/** HL7 (19480301, with a time behind it too), American and European digits, and VistA's FileMan date 2480301. */
function compactForms([y, m, d]: Day): readonly string[] {
  const [month, dayOfMonth] = [m, d].map((n) => String(n).padStart(2, '0')) as [string, string];
  return [
    `${y}${month}${dayOfMonth}`,
    `${month}${dayOfMonth}${y}`,
    `${dayOfMonth}${month}${y}`,
    `${y - 1700}${month}${dayOfMonth}`,
  ];
}

const isCompact = (digits: string, form: string): boolean =>
  digits === form || (digits.length >= 12 && digits.startsWith(form) && form.length === 8);
