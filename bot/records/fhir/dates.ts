import type { EntryWarning, PartialDate } from '../record.js';
import { dayExists } from '../dates.js';
import { text } from './json.js';

export interface ReadDate {
  readonly date?: PartialDate;
  readonly warnings: readonly EntryWarning[];
}

const shape = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

const certain: readonly EntryWarning[] = [];
const nothing: ReadDate = { warnings: certain };

/**
 * A FHIR date, dateTime or instant with the precision it came with: 1999 stays 1999.
 * A time without its zone cannot be told honestly, so only its day is kept.
 */
export function readDate(value: unknown): ReadDate {
  const written = text(value);
  if (written === undefined) return { warnings: value === undefined ? certain : ['dateUnreadable'] };
  const match = shape.exec(written);
  if (!match || !exists(match)) return { warnings: ['dateUnreadable'] };
  const [, year, month, day, hour, , , zone] = match;
  // Also a leap second or an impossible zone, which no clock here can tell.
  if (hour !== undefined && (zone === undefined || Number.isNaN(Date.parse(written)))) {
    return { date: `${year}-${month}-${day}`, warnings: ['timeUncertain'] };
  }
  return { date: written, warnings: certain };
}

/** The first of several fields that holds anything at all. */
export function firstDate(...values: readonly unknown[]): ReadDate {
  for (const value of values) {
    if (value !== undefined && value !== null && value !== '') return readDate(value);
  }
  return nothing;
}

const exists = ([, year, month, day]: RegExpExecArray): boolean =>
  dayExists(
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  );
