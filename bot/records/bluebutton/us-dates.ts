import { dayExists } from '../dates.js';
import type { EntryWarning, PartialDate } from '../record.js';

export interface WrittenDate {
  readonly date?: PartialDate;
  readonly warnings: readonly EntryWarning[];
  /** What stands behind the day: a time whose zone nobody wrote, kept as it is. */
  readonly time?: string;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const spanish = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ');

const shapes: readonly (readonly [RegExp, (m: RegExpExecArray) => readonly (number | undefined)[]])[] = [
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/, (m) => [num(m[3]), num(m[1]), num(m[2])]],
  [/^([a-z]{3,9})\.? (\d{1,2}), ?(\d{4})\b/i, (m) => [num(m[3]), month(m[1]), num(m[2])]],
  [/^(\d{1,2}) de ([a-z]{3,10}) de (\d{4})\b/i, (m) => [num(m[3]), month(m[2]), num(m[1])]],
  [/^([a-z]{3,9})\.? (\d{4})\b/i, (m) => [num(m[2]), month(m[1])]],
  [/^([a-z]{3,10}) de (\d{4})\b/i, (m) => [num(m[2]), month(m[1])]],
  [/^(\d{4})-(\d\d)-(\d\d)\b/, (m) => [num(m[1]), num(m[2]), num(m[3])]],
  [/^(\d{4})$/, (m) => [num(m[1])]],
];

const num = (digits: string | undefined): number => Number(digits);

function month(word: string | undefined): number {
  const start = (word ?? '').toLowerCase().slice(0, 3);
  return Math.max(months.indexOf(start), spanish.indexOf(start)) + 1;
}

/** MM/DD/YYYY, "March 31, 1989", "31 de marzo de 1989", with the precision written. What is no date is no date. */
export function usDate(written: string | undefined): WrittenDate {
  if (written === undefined || written.trim() === '') return { warnings: [] };
  const text = written.trim();
  for (const [shape, parts] of shapes) {
    const match = shape.exec(text);
    const [year = 0, monthOf, day] = match ? parts(match) : [];
    if (!match || !dayExists(year, monthOf, day)) continue;
    const two = (n: number): string => `-${String(n).padStart(2, '0')}`;
    const date = `${year}${monthOf === undefined ? '' : two(monthOf)}${day === undefined ? '' : two(day)}`;
    const time = text.slice(match[0].length).replace(/^[\s,]*(?:at |a las? )?/i, '');
    return time === '' ? { date, warnings: [] } : { date, time, warnings: [] };
  }
  return { warnings: ['dateUnreadable'] };
}
