import { dayExists } from '../dates.js';
import type { EntryWarning, PartialDate } from '../record.js';
import { attribute, child, take, type XmlNode } from './node.js';

export interface ReadTime {
  readonly date?: PartialDate;
  readonly warnings: readonly EntryWarning[];
}

export interface Interval {
  readonly start: ReadTime;
  readonly end: ReadTime;
}

const none: ReadTime = { warnings: [] };
const unreadable: ReadTime = { warnings: ['dateUnreadable'] };

/** HL7 TS: YYYY[MM[DD[HH[MM[SS[.s]]]]]][+/-ZZZZ]. */
const ts = /^(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\.\d+)?([+-]\d{4})?$/;
/** Not CDA, and met in it all the same: dates as XML Schema writes them. */
const iso = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?)?)?(Z|[+-]\d\d:?\d\d)?$/;

/**
 * A point in time with the precision it came with. A time without its zone cannot be told honestly: only its day is kept.
 * Vendors pad an unknown month or day with zeros: "19990000" is the year 1999.
 */
export function readTime(written: string | undefined): ReadTime {
  if (written === undefined) return none;
  const match = ts.exec(written) ?? iso.exec(written);
  if (!match) return unreadable;
  const [, year, month, day, hour, minute, second, fraction, zone] = match;
  if (month === undefined || month === '00') return valid(year!);
  if (day === undefined || day === '00') return valid(`${year}-${month}`, year, month);
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return valid(date, year, month, day);
  const offset = zoneOf(zone);
  if (valid(date, year, month, day) === unreadable) return unreadable;
  const instant = `${date}T${hour}:${minute ?? '00'}:${second ?? '00'}${shortened(fraction)}${offset ?? ''}`;
  if (offset === undefined || Number.isNaN(Date.parse(instant))) return { date, warnings: ['timeUncertain'] };
  return { date: instant, warnings: [] };
}

const shortened = (fraction: string | undefined): string => fraction?.slice(0, 4).replace(/\.?0*$/, '') ?? '';

function valid(date: string, year = date, month?: string, day?: string): ReadTime {
  const exists = dayExists(
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  );
  return exists ? { date, warnings: [] } : unreadable;
}

/** Offsets on earth reach from -12:00 to +14:00; anything else is a slip, and no zone. */
function zoneOf(zone: string | undefined): string | undefined {
  if (zone === undefined || zone === 'Z') return zone;
  const digits = zone.replace(':', '');
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3));
  return minutes <= 840 && Number(digits.slice(3)) < 60
    ? `${digits.slice(0, 3)}:${digits.slice(3)}`
    : undefined;
}

export const pointOf = (node: XmlNode | undefined): ReadTime => readTime(attribute(node, 'value'));

/** An effectiveTime, however it was written: a point, low and high, or a center. */
export function intervalOf(node: XmlNode | undefined): Interval {
  if (take(node) === undefined) return { start: none, end: none };
  const point = attribute(node, 'value');
  if (point !== undefined) return { start: readTime(point), end: none };
  const low = pointOf(child(node, 'low'));
  const start = low.date === undefined && low.warnings.length === 0 ? pointOf(child(node, 'center')) : low;
  return { start, end: pointOf(child(node, 'high')) };
}

/** When it began; where only an end was written, nothing is said to have begun then. */
export const startOf = (node: XmlNode | undefined): ReadTime => intervalOf(node).start;

/** For details, where a time is words: "1999-03-07 to 2001". */
export function intervalWords(node: XmlNode | undefined): string | undefined {
  const { start, end } = intervalOf(node);
  if (start.date !== undefined && end.date !== undefined && start.date !== end.date)
    return `${start.date} to ${end.date}`;
  return start.date ?? (end.date === undefined ? undefined : `until ${end.date}`);
}
