import { forms, plain, verbs, type Form, type Plain, type Verb } from './direction-words.js';
import { withoutTrailingZeros } from './numbers.js';

/**
 * Directions for a medicine, understood as a whole or not at all. Real ones are dirty ("AT BEDTIMEnull", "BY MOUTH A FOR
 * 30 DAYS"): one word that is not known and nothing is put into other words.
 */
export type Chunk =
  | { readonly kind: 'verb'; readonly word: Verb }
  | {
      readonly kind: 'amount';
      readonly from: string;
      readonly to?: string;
      readonly form: Form;
      readonly verb?: Verb;
    }
  /** Beside an amount: "one tablet (20MG)". */
  | { readonly kind: 'strength'; readonly from: string; readonly form: Form }
  | { readonly kind: 'atMost'; readonly from: string; readonly form?: Form }
  | { readonly kind: Counted; readonly from: string; readonly to?: string }
  /** A comma or full stop between two parts. */
  | { readonly kind: 'pause' }
  /** 0 is Sunday. */
  | { readonly kind: 'weekdays'; readonly days: readonly number[] }
  | { readonly kind: 'plain'; readonly word: Plain };

export type Counted = 'timesADay' | 'timesAWeek' | 'everyHours' | 'everyDays' | 'forDays';

const numberWords = 'one two three four five six seven eight nine ten'.split(' ');
/** Halves only, and no "ONE ONE-HALF TABLET": that is one half of a tablet to one reader and one and a half to another. */
const MIXED = `\\d{1,2}[ -]1/2|(?:\\d{1,2}|${numberWords.join('|')})[ -]and[ -](?:1/2|a half|one[- ]half)`;
const NUMBER = `${MIXED}|\\d+/\\d+|\\d*\\.\\d+|\\d{1,4}|one[- ]half|${numberWords.join('|')}`;
const AMOUNT = new RegExp(
  `^(${NUMBER})(?:\\s*\\((${NUMBER})\\))?(?:\\s*(?:-|to|or)\\s*(${NUMBER})(?:\\s*\\((${NUMBER})\\))?)?\\s*(?:(times|x) (?:(?:a|per|each) day|daily)(?![a-z])|([a-z]+(?:\\(s\\))?)(?![a-z]))`,
);
const EVERY_HOURS = new RegExp(
  `^(?:every\\s*|q)(${NUMBER})(?:\\s*(?:-|to)\\s*(${NUMBER}))?\\s*(?:hours?|hrs?|h)(?![a-z])`,
);
/** "T1T": take 1 tablet, as pharmacies abbreviate it. */
const TAKE_CODE = /^t(\d{1,2})([tc])(?![a-z0-9])/;
const STRENGTH = /^\((\d+(?:\.\d+)?|\.\d+)\s*([a-z]+)\)/;
const AT_MOST =
  /^(?:max(?:imum)?(?: of)?:?|no more than|not more than)\s*(\d{1,4})(?:\s*([a-z]+(?:\(s\))?))??\s*(?:\/|(?:a|per|each|in a|in one) )\s*day(?![a-z])/;
const EVERY_DAYS = new RegExp(
  `^(?:every\\s*|q)(${NUMBER})(?:\\s*(?:-|to)\\s*(${NUMBER}))?\\s*(?:days?|d)(?![a-z])`,
);
const TIMES_A_WEEK = new RegExp(
  `^(?:(${NUMBER})\\s*(?:times|x)|(twice)) (?:(?:a|per|each) week|weekly)(?![a-z])`,
);
const DAY = '(?:sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)(?:day|sday|nesday|rsday|urday)?s?';
/** Not "MON-FRI": that is a span, not a list. */
const WEEKDAYS = new RegExp(
  `^(?:on |every |each )?(${DAY}(?:(?:\\s*[,/&]\\s*(?:and )?| and | )${DAY})*)(?![a-z0-9-])(?! ?-)`,
);
const FOR_DAYS = new RegExp(`^(?:for|x)\\s*(${NUMBER})\\s*days?(?![a-z])`);
const PER_DAY =
  /^(twice|three times|four times|bid|b\.i\.d\.|tid|t\.i\.d\.|qid|q\.i\.d\.)(?: (?:a|per|each) day| daily)?(?![a-z])/;
const perDay: Readonly<Record<string, string>> = {
  twice: '2',
  bid: '2',
  'three times': '3',
  tid: '3',
  'four times': '4',
  qid: '4',
};

const asNumber = (written: string): string => {
  const [, whole] = /^(\S+?)(?:[ -]and)?[ -](?:1\/2|a half|one[- ]half)$/.exec(written) ?? [];
  if (whole) return `${asNumber(whole)} 1/2`;
  if (/half/.test(written)) return '1/2';
  const at = numberWords.indexOf(written);
  return at < 0 ? withoutTrailingZeros(written) : String(at + 1);
};

type Read = { readonly chunk: Chunk; readonly length: number } | undefined;

/** Undefined unless every word is understood. */
export function understandDirections(written: string): readonly Chunk[] | undefined {
  let rest = tidy(written);
  const chunks: Chunk[] = [];
  while (rest !== '') {
    const read = readOne(rest);
    if (!read) return undefined;
    chunks.push(read.chunk);
    const after = rest.slice(read.length);
    // A point before a digit is no full stop: "TAKE .5 TABLET" read as 5 is ten times the dose.
    const [gap = ''] = /^(?:[\s,;]|\.(?!\d))+/.exec(after) ?? [];
    rest = after.slice(gap.length);
    if (rest !== '' && /[,;.]/.test(gap)) chunks.push({ kind: 'pause' });
  }
  return chunks.some((c) => c.kind !== 'plain' && c.kind !== 'pause') && !contradicts(chunks)
    ? chunks
    : undefined;
}

const rhythms: readonly string[] = ['timesADay', 'timesAWeek', 'everyHours', 'everyDays', 'weekdays'];
const plainRhythms: readonly Plain[] = ['everyDay', 'everyOtherDay', 'onceAWeek', 'onceAMonth'];

/** "DAILY TWICE A DAY": two rhythms for one amount cannot both be meant, and it is not for us to choose. */
function contradicts(chunks: readonly Chunk[]): boolean {
  let seen = 0;
  return chunks.some((chunk) => {
    if (chunk.kind === 'plain' && (chunk.word === 'and' || chunk.word === 'then')) seen = 0;
    const isRhythm =
      chunk.kind === 'plain' ? plainRhythms.includes(chunk.word) : rhythms.includes(chunk.kind);
    seen += isRhythm ? 1 : 0;
    return seen > 1;
  });
}

const tidy = (written: string): string =>
  written.trim().toLowerCase().replace(/\s+/g, ' ').replace(barePurpose, '$1 for ');

/** "PRN PAIN" */
const barePurpose =
  /(?<![a-z])(p\.?r\.?n\.?|as needed) (?=(?:pain|anxiety|sleep|nausea|itching|wheezing|cough|heartburn|constipation|shortness of breath|muscle spasms?)(?![a-z]))/g;

const readOne = (rest: string): Read =>
  readVerb(rest) ??
  readTakeCode(rest) ??
  readStrength(rest) ??
  readAtMost(rest) ??
  readTimesAWeek(rest) ??
  readWeekdays(rest) ??
  readPerDay(rest) ??
  readEvery(rest, EVERY_HOURS, 'everyHours') ??
  readEvery(rest, EVERY_DAYS, 'everyDays') ??
  readDays(rest) ??
  readAmount(rest) ??
  readPlain(rest);

function readVerb(rest: string): Read {
  const word = verbs.find((v) => rest.startsWith(`${v} `));
  return word && { chunk: { kind: 'verb', word }, length: word.length };
}

function readPerDay(rest: string): Read {
  const [all, word = ''] = PER_DAY.exec(rest) ?? [];
  const times = perDay[word.replaceAll('.', '')];
  return all && times ? { chunk: { kind: 'timesADay', from: times }, length: all.length } : undefined;
}

function readEvery(rest: string, pattern: RegExp, kind: Counted): Read {
  const [all, from, to] = pattern.exec(rest) ?? [];
  if (!all || !from) return undefined;
  return { chunk: { kind, from: asNumber(from), to: to && asNumber(to) }, length: all.length };
}

function readDays(rest: string): Read {
  const [all, from] = FOR_DAYS.exec(rest) ?? [];
  return all && from ? { chunk: { kind: 'forDays', from: asNumber(from) }, length: all.length } : undefined;
}

function readAmount(rest: string): Read {
  const [all, first, firstAgain, second, secondAgain, times, word] = AMOUNT.exec(rest) ?? [];
  if (!all || !first || differ(first, firstAgain) || differ(second, secondAgain)) return undefined;
  const range = { from: asNumber(first), to: second && asNumber(second) };
  if (times) return { chunk: { kind: 'timesADay', ...range }, length: all.length };
  const form = formOf(word);
  return form && { chunk: { kind: 'amount', ...range, form }, length: all.length };
}

const formOf = (word: string | undefined): Form | undefined =>
  forms.find(([pattern]) => new RegExp(`^(?:${pattern.source})$`).test(word ?? ''))?.[1];

function readTakeCode(rest: string): Read {
  const [all, from, form] = TAKE_CODE.exec(rest) ?? [];
  if (!all || !from) return undefined;
  return {
    chunk: { kind: 'amount', from, form: form === 't' ? 'tablet' : 'capsule', verb: 'take' },
    length: all.length,
  };
}

function readStrength(rest: string): Read {
  const [all, from, unit] = STRENGTH.exec(rest) ?? [];
  const form = formOf(unit);
  return all && from && form
    ? { chunk: { kind: 'strength', from: asNumber(from), form }, length: all.length }
    : undefined;
}

function readAtMost(rest: string): Read {
  const [all, from, word] = AT_MOST.exec(rest) ?? [];
  const form = formOf(word);
  if (!all || !from || (word !== undefined && !form)) return undefined;
  return { chunk: { kind: 'atMost', from, form }, length: all.length };
}

function readTimesAWeek(rest: string): Read {
  const [all, from, twice] = TIMES_A_WEEK.exec(rest) ?? [];
  const times = twice ? '2' : from && asNumber(from);
  return all && times ? { chunk: { kind: 'timesAWeek', from: times }, length: all.length } : undefined;
}

const dayStarts = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
const wholeDays =
  'sun sunday mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday'.split(
    ' ',
  );

function readWeekdays(rest: string): Read {
  const [all, list = ''] = WEEKDAYS.exec(rest) ?? [];
  const named = list.split(/[^a-z]+/).filter((word) => word !== '' && word !== 'and');
  if (!all || !named.every((day) => wholeDays.includes(day.replace(/days$/, 'day')))) return undefined;
  const days = named.map((day) => dayStarts.indexOf(day.slice(0, 2)));
  return { chunk: { kind: 'weekdays', days }, length: all.length };
}

/** "ONE (2) TABLETS" contradicts itself: not understood. */
const differ = (a: string | undefined, again: string | undefined): boolean =>
  again !== undefined && (a === undefined || asNumber(a) !== asNumber(again));

function readPlain(rest: string): Read {
  for (const [word, pattern] of Object.entries(plain)) {
    const [all] = new RegExp(`^(?:${pattern.source})(?![a-z0-9])`).exec(rest) ?? [];
    if (all) return { chunk: { kind: 'plain', word: word as Plain }, length: all.length };
  }
  return undefined;
}
