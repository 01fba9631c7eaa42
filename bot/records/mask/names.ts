import type { NameWords } from './name-words.js';
import type { Span } from './spans.js';
import { wordsOf, type Word } from './words.js';

/** none: names are left. whole: only two or more parts of the name together. all: each part alone too. */
export type NameMode = 'none' | 'whole' | 'all';

type Part = Word & { readonly is: 'strong' | 'weak' | 'initial' | 'letter' };

/** The person's names in any order, case and spelling: `SMITH,JOHN Q`, `J. Smith`, `John's`. */
export function findNames(text: string, names: NameWords, mode: NameMode): Span[] {
  if (mode === 'none') return [];
  const spans: Span[] = [];
  let run: Part[] = [];
  const end = (): void => {
    const span = spanOf(run, text, mode);
    if (span) spans.push(span);
    run = [];
  };
  for (const word of wordsOf(text)) {
    const is = partOf(word, names, text);
    const last = run.at(-1);
    if (last && !(is && joins(text.slice(last.end, word.start)))) end();
    if (is) run.push({ ...word, is });
  }
  end();
  return spans;
}

function partOf(word: Word, names: NameWords, text: string): Part['is'] | undefined {
  if (word.plain.length === 1) return names.initials.has(word.plain) ? 'initial' : 'letter';
  if (names.weak.has(word.plain)) return 'weak';
  if (!names.strong.has(word.plain) || isModal(word) || isMonth(word, text)) return undefined;
  return 'strong';
}

/** "He may stop", "he will call": not the Veterans May and Will. */
const isModal = ({ written }: Word): boolean => written === 'may' || written === 'will';

const months = new Set([
  'jan',
  'april',
  'may',
  'june',
  'august',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
]);

/** The dates of a Veteran called April or June stay dates. */
const isMonth = ({ plain, start, end }: Word, text: string): boolean =>
  months.has(plain) &&
  (/^[ .,/-]{0,3}(?:de )?\d/.test(text.slice(end, end + 8)) ||
    /\d(?:st|nd|rd|th)?[ .,/-]{0,3}(?:of |de )?$/.test(text.slice(Math.max(0, start - 9), start)));

const joins = (gap: string): boolean => /^[\s,.\-‐‑–]{0,3}$/.test(gap);

const title = /\b(?:mr|mrs|ms|miss|sr|sra|señor|señora)\.?\s$/i;

function spanOf(run: readonly Part[], text: string, mode: NameMode): Span | undefined {
  const parts = trimmed(run, text);
  if (parts.length === 0) return undefined;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const strong = parts.filter((part) => part.is === 'strong').length;
  const whole = strong > 1 || (strong === 1 && parts.length > 1) || isWeakName(parts);
  const titled = title.test(text.slice(Math.max(0, first.start - 9), first.start));
  const alone = mode === 'all' && (strong > 0 || (titled && first.is === 'weak'));
  return whole || alone ? { start: first.start, end: last.end, kind: 'name' } : undefined;
}

/** A Veteran whose names are all such words, `Do, An`: two of them side by side, each with a capital. */
const isWeakName = (parts: readonly Part[]): boolean =>
  parts.filter((part) => part.is === 'weak' && /^\p{Lu}/u.test(part.written)).length > 1;

/** A letter at an end of the run is part of the name only where initials are written: `J. Smith`, `Smith, J`. */
function trimmed(run: readonly Part[], text: string): readonly Part[] {
  const isCore = (part: Part): boolean => part.is === 'strong' || part.is === 'weak';
  let from = run.findIndex(isCore);
  if (from < 0) return [];
  let to = run.findLastIndex(isCore);
  const gap = (n: number): string => text.slice(run[n]!.end, run[n + 1]!.start);
  const isCapital = (n: number): boolean => run[n]?.is === 'initial' && /\p{Lu}/u.test(run[n].written);
  if (isCapital(from - 1) && /^\.? ?$/.test(gap(from - 1))) from -= 1;
  if (isCapital(to + 1) && /^,? ?$/.test(gap(to))) to += 1;
  return run.slice(from, to + 1);
}

/** The unit after a number: what is a dose is no identifier. */
export const noUnit = '(?!\\s?(?:mg|mcg|µg|g|kg|ml|iu|units?|meq|cells?|copies)\\b)';

const lastFour = new RegExp(`(?<![\\p{L}\\d.])(\\p{L}{1,4})-?\\d{4}(?![\\p{L}\\d]|[.,]\\d)${noUnit}`, 'giu');

/** VistA names people by the family name's initial and the last four digits of the SSN. */
export const findLastFour = (text: string, names: NameWords): Span[] =>
  Array.from(text.matchAll(lastFour))
    .filter((match) => names.lastFour.has(match[1]!.toLowerCase()))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, kind: 'number' }));
