import type { PartialDate } from './record.js';

/** Refuses the 31st of February: JavaScript would quietly make it March. Years before 1800 are slips of the pen. */
export function dayExists(year: number, month?: number, day?: number): boolean {
  if (year < 1800) return false;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && day <= daysIn(year, month ?? 1));
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

/** For ordering and comparing only: the earliest instant the date can mean. */
export function earliest(date: PartialDate | undefined): number {
  if (date === undefined) return Number.NEGATIVE_INFINITY;
  const time = Date.parse(date);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}

/** The last instant the date can mean, so that "today" has not passed before its end (any zone on earth). */
export function latest(date: PartialDate): number {
  const start = earliest(date);
  if (date.includes('T')) return start;
  const days = date.length === 4 ? 366 : date.length === 7 ? 31 : 1;
  return start + days * 86_400_000 + 12 * 3_600_000;
}
