import { dayExists } from '../../dates.js';
import type { PartialDate } from '../../record.js';

/** What a written date says. `time`: as written, kept because without a zone only the day is certain. */
export interface WrittenDate {
  readonly date?: PartialDate;
  readonly time?: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const dayMonthYear = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ -](\d{4})/;
const monthDayYear = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})/;
const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/;
const monthYear = /^([A-Za-z]{3,9})\.? (\d{4})$/;
const yearOnly = /^\d{4}$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})/;

const two = (n: number): string => String(n).padStart(2, '0');
const monthOf = (word: string | undefined): number =>
  months.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;

/**
 * A date as these files write it: `DD Mon YYYY`, `DD Mon YYYY @ HHMM`, MM/DD/YYYY (DoD, and what people typed), `Mon YYYY`, `YYYY`.
 * A time without zone is handed back as written; with a zone the date is an instant. Undefined when it is no date.
 */
export function writtenDate(value: string | undefined): WrittenDate | undefined {
  if (value === undefined || value === '') return undefined;
  const known = read.get(value);
  if (known !== undefined) return known ?? undefined;
  const found = parsed(value.trim());
  if (read.size >= 4096) read.clear();
  if (value.length < 40) read.set(value, found ?? null);
  return found;
}

/** The same days come back on every line of a panel. */
const read = new Map<string, WrittenDate | null>();

function parsed(written: string): WrittenDate | undefined {
  const [day, rest] = dayOf(written) ?? [];
  if (day === undefined || rest === undefined) return undefined;
  const time = rest.replace(/^\s*@?\s*/, '');
  if (time === '') return { date: day };
  return isTime(time) ? { date: instant(day, time) ?? day, time } : undefined;
}

function dayOf(written: string): readonly [PartialDate, string] | undefined {
  if (yearOnly.test(written)) return dayExists(Number(written)) ? [written, ''] : undefined;
  const parts = partsOf(written);
  if (!parts) return undefined;
  const { year, month, day, length } = parts;
  if (month === 0 || !dayExists(year, month, day)) return undefined;
  const date = day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
  return [date, written.slice(length)];
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
  readonly length: number;
}

function partsOf(written: string): Parts | undefined {
  const parts = (m: RegExpMatchArray, year?: string, month?: number, day?: string): Parts => ({
    year: Number(year),
    month: month ?? 0,
    ...(day === undefined ? {} : { day: Number(day) }),
    length: m[0].length,
  });
  let m = dayMonthYear.exec(written);
  if (m) return parts(m, m[3], monthOf(m[2]), m[1]);
  if ((m = slashed.exec(written))) return parts(m, m[3], Number(m[1]), m[2]);
  if ((m = monthDayYear.exec(written))) return parts(m, m[3], monthOf(m[1]), m[2]);
  if ((m = iso.exec(written))) return parts(m, m[1], Number(m[2]), m[3]);
  if ((m = monthYear.exec(written))) return parts(m, m[2], monthOf(m[1]));
  return undefined;
}

const clock = /^(\d{1,2}):?(\d{2})(?::(\d{2}))?\s*([AaPp]\.?[Mm]\.?)?\s*(?:\(?([A-Za-z]{1,5})\)?)?$/;

const isTime = (time: string): boolean => hourMinute(time) !== undefined;

function hourMinute(time: string): { hour: number; minute: string; zone?: string } | undefined {
  const [, h, minute, , half, zone] = clock.exec(time) ?? [];
  if (h === undefined || minute === undefined || Number(minute) > 59) return undefined;
  const afternoon = half === undefined ? 0 : /^p/i.test(half) ? 12 : 0;
  const hour = half === undefined ? Number(h) : (Number(h) % 12) + afternoon;
  return hour > 24
    ? undefined
    : { hour, minute, ...(zone === undefined ? {} : { zone: zone.toUpperCase() }) };
}

const offsets: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  AST: '-04:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  AKST: '-09:00',
  AKDT: '-08:00',
  HST: '-10:00',
};

/** ET and the like: standard time, summer time and the name of the place that keeps it. */
const places: Readonly<Record<string, readonly [string, string, string]>> = {
  ET: ['-05:00', '-04:00', 'America/New_York'],
  CT: ['-06:00', '-05:00', 'America/Chicago'],
  MT: ['-07:00', '-06:00', 'America/Denver'],
  PT: ['-08:00', '-07:00', 'America/Los_Angeles'],
  AKT: ['-09:00', '-08:00', 'America/Anchorage'],
};

/** Only where the file names the zone, and the hour exists there exactly once. */
function instant(day: string, time: string): string | undefined {
  const at = hourMinute(time);
  if (at?.zone === undefined || day.length < 10 || at.hour > 23) return undefined;
  const local = `${day}T${two(at.hour)}:${at.minute}:00`;
  const fixed = offsets[at.zone];
  if (fixed !== undefined) return local + fixed;
  const place = places[at.zone];
  const fitting = place?.slice(0, 2).filter((offset) => wallClock(local + offset, place[2]) === local);
  return fitting?.length === 1 ? `${local}${fitting[0]}` : undefined;
}

const wallClock = (at: string, timeZone: string): string =>
  new Date(at).toLocaleString('sv-SE', { timeZone }).replace(' ', 'T');
