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
  const [, year, month, day, hour] = match;
  if (hour !== undefined && !isInstant(match)) {
    return { date: `${year}-${month}-${day}`, warnings: ['timeUncertain'] };
  }
  return { date: written, warnings: certain };
}

/** With its zone, and on the clock: a leap second and a zone nobody has cannot be told by any clock here. */
function isInstant([, , , , hour, minute, second, zone]: RegExpExecArray): boolean {
  if (zone === undefined) return false;
  const onClock = (hour! < '24' && minute! < '60') || (hour === '24' && minute === '00');
  const offset = zone === 'Z' || (zone.slice(1, 3) < '24' && zone.slice(4) < '60');
  return onClock && (second === undefined || second < (hour === '24' ? '01' : '60')) && offset;
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
