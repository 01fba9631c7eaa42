import type { EntryWarning, PartialDate } from '../record.js';
import { text } from './json.js';

export interface ReadDate {
  readonly date?: PartialDate;
  readonly warnings: readonly EntryWarning[];
}

const shape = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/**
 * A FHIR date, dateTime or instant with the precision it came with: 1999 stays 1999.
 * A time without its zone cannot be told honestly, so only its day is kept.
 */
export function readDate(value: unknown): ReadDate {
  const written = text(value);
  if (written === undefined) return { warnings: value === undefined ? [] : ['dateUnreadable'] };
  const match = shape.exec(written);
  if (!match || !exists(match)) return { warnings: ['dateUnreadable'] };
  const [, year, month, day, hour, , , zone] = match;
  // Also a leap second or an impossible zone, which no clock here can tell.
  if (hour !== undefined && (zone === undefined || Number.isNaN(Date.parse(written)))) {
    return { date: `${year}-${month}-${day}`, warnings: ['timeUncertain'] };
  }
  return { date: written, warnings: [] };
}

/** Refuses the 31st of February: JavaScript would quietly make it March. */
function exists([, year, month, day]: RegExpExecArray): boolean {
  if (Number(year) < 1800) return false;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The first of several fields that holds anything at all. */
export const firstDate = (...values: readonly unknown[]): ReadDate =>
  readDate(values.find((value) => value !== undefined && value !== null && value !== ''));

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
