import type { Measure } from '../record.js';

/** What coded fields say of a dose and how often. */
export interface CodedDose {
  readonly dose?: Measure;
  /** Hours between doses, where the coded timing is a plain period. */
  readonly everyHours?: number;
}

/** Numbers as pharmacies spell them. */
const spelled: Readonly<Record<string, number>> = {
  'one-half': 0.5,
  half: 0.5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  twelve: 12,
};

const number = String.raw`(\d+\s*\/\s*\d+|\d*\.?\d+|one-half|half|one|two|three|four|five|six|eight|ten|twelve)`;
const dash = String.raw`(?:\s*(?:-|to|or)\s*${number})?`;
const forms = String.raw`(?:tab(?:let)?|cap(?:sule)?|puff|drop|pill|spray|patch|unit|inhalation|application|suppositor|lozenge)`;

/**
 * Whether words and coded fields name different numbers. Only like is compared with like: milligrams with milligrams,
 * tablets with tablets, how often with how often; words that name no such number contradict nothing.
 */
export function disagree(words: string, coded: CodedDose): boolean {
  const low = words.toLowerCase();
  return doseDiffers(low, coded) || timingDiffers(low, coded);
}

function doseDiffers(words: string, { dose }: CodedDose): boolean {
  if (dose === undefined) return false;
  const unit = dose.unit?.toLowerCase();
  const isForm = unit === undefined || new RegExp(`^${forms}`).test(unit.replace(/[{}[\]]/g, ''));
  const pattern = isForm
    ? `${number}${dash}\\s*(?:oral\\s+|\\(s\\)\\s*)?${forms}`
    : `${number}${dash}\\s*${escaped(unit)}\\b`;
  return differs(found(words, pattern), numbersIn(dose.value));
}

const escaped = (unit: string): string => unit.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Numbers of every match, ranges with both their ends. */
function found(words: string, pattern: string): readonly number[] {
  return [...words.matchAll(compiled(pattern))].flatMap((m) =>
    m
      .slice(1)
      .filter((n) => n !== undefined)
      .map(toNumber),
  );
}

const patterns = new Map<string, RegExp>();

/** One for each unit met; a document of a thousand made-up units is not remembered. */
function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern);
  if (known !== undefined) return known;
  const made = new RegExp(`(?<![\\w.])${pattern}`, 'g');
  if (patterns.size < 200) patterns.set(pattern, made);
  return made;
}

function toNumber(written: string): number {
  const word = spelled[written];
  if (word !== undefined) return word;
  const [top, bottom] = written.split('/').map(Number);
  return bottom === undefined ? top! : top! / bottom;
}

const numbersIn = (value: string): readonly number[] => (value.match(/\d*\.?\d+/g) ?? []).map(Number);

const differs = (said: readonly number[], coded: readonly number[]): boolean =>
  said.length > 0 && coded.length > 0 && !coded.some((c) => said.some((s) => Math.abs(s - c) < 1e-6));

const timesADay: readonly (readonly [RegExp, number])[] = [
  [
    /\b(once|one time|1 time)( a| per| each|)? (day|daily)\b|\b(every|each) (day|morning|evening|night)\b|\bat bedtime\b|\bqd\b/,
    1,
  ],
  [/\b(twice|two times|2 times)( a| per| each|)? (day|daily)\b|\bbid\b|\bb\.i\.d\b/, 2],
  [/\b(three times|3 times|thrice)( a| per| each|)? (day|daily)\b|\btid\b|\bt\.i\.d\b/, 3],
  [/\b(four times|4 times)( a| per| each|)? (day|daily)\b|\bqid\b|\bq\.i\.d\b/, 4],
];

function timingDiffers(words: string, { everyHours }: CodedDose): boolean {
  if (everyHours === undefined) return false;
  const counted = timesADay.filter(([pattern]) => pattern.test(words)).map(([, times]) => 24 / times);
  const spaced = found(words, `(?:every|q)\\s*${number}${dash}\\s*(?:hours?|hrs?|h)\\b`);
  return differs([...counted, ...spaced], [everyHours]);
}
