import type { PartialDate } from '../records/record.js';
import { offsetName, wallIn, zoneName } from './zones.js';
import type { Wall } from './zones.js';

export interface DateOptions {
  /** Also the time of day, where the source gives both a time and its zone. */
  readonly time?: boolean;
  /** IANA zone in which a UTC instant is told, such as `America/New_York`. */
  readonly timeZone?: string;
}

type Language = 'en' | 'es';

interface Parsed {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  /** As written: `Z`, `-05:00`; undefined where the source gave none. */
  readonly zone?: string;
}

const shape =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?$/i;

/**
 * A date as its source meant it, with the precision it gave and no more: "March 3, 2025", "March 2025", "1999",
 * with `time` "March 3, 2025 at 9:00 a.m. ET". What is not a date is given back as written.
 */
export function describeDate(date: PartialDate, language: Language, options: DateOptions = {}): string {
  const parsed = parse(date.trim());
  if (!parsed) return date;
  const wall = parsed.zone === undefined ? undefined : asMeant(parsed, parsed.zone, options);
  const day = describeDay(wall ?? parsed, language);
  return wall && options.time ? `${day} ${describeTime(wall, language)} ${wall.zoneName}` : day;
}

/** The day a date is told as, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined where it is not a date. */
export function dayTold(date: PartialDate, options: DateOptions = {}): string | undefined {
  const parsed = parse(date.trim());
  if (!parsed) return undefined;
  const { year, month, day } = parsed.zone === undefined ? parsed : asMeant(parsed, parsed.zone, options);
  const two = (n: number): string => String(n).padStart(2, '0');
  return [String(year).padStart(4, '0'), month && two(month), day && two(day)].filter(Boolean).join('-');
}

function parse(date: string): Parsed | undefined {
  const match = shape.exec(date);
  if (!match) return undefined;
  const [year = 0, month, day, hour, minute] = match.slice(1, 6).map((v) => (v ? Number(v) : undefined));
  const parsed = { year, month, day, hour, minute, zone: match[6]?.toUpperCase() };
  return exists(parsed) ? parsed : undefined;
}

function exists({ year, month = 1, day = 1, hour = 0, minute = 0 }: Parsed): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return (
    month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60
  );
}

/**
 * A written offset is the place's own clock and is kept. A UTC instant is moved to the reader's zone. Exact midnight
 * UTC asked for without its time is a bare date that a source sent as an instant: moving it would show the day before.
 */
function asMeant(parsed: Parsed, zone: string, options: DateOptions): Wall & { zoneName: string } {
  const { year, month = 1, day = 1, hour = 0, minute = 0 } = parsed;
  const minutesAhead = zone === 'Z' ? 0 : offsetMinutes(zone);
  const own = { year, month, day, hour, minute, minutesAhead };
  const bareDate = !options.time && hour === 0 && minute === 0;
  if (!options.timeZone || bareDate) return { ...own, zoneName: offsetName(minutesAhead) };
  const moved = wallIn(
    Date.UTC(year, month - 1, day, hour, minute) - minutesAhead * 60_000,
    options.timeZone,
  );
  return minutesAhead === 0 || moved.minutesAhead === minutesAhead
    ? { ...moved, zoneName: zoneName(options.timeZone, moved.minutesAhead) }
    : { ...own, zoneName: offsetName(minutesAhead) };
}

function offsetMinutes(zone: string): number {
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};

function describeDay({ year, month, day }: Parsed | Wall, language: Language): string {
  if (month === undefined) return String(year);
  const name = months[language][month - 1];
  if (language === 'es') return day === undefined ? `${name} de ${year}` : `${day} de ${name} de ${year}`;
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`;
}

function describeTime({ hour, minute }: Wall, language: Language): string {
  const clock = `${hour % 12 || 12}:${String(minute).padStart(2, '0')}`;
  if (language === 'en') return `at ${clock} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
  return `${hour % 12 === 1 ? 'a la' : 'a las'} ${clock} ${hour < 12 ? 'a. m.' : 'p. m.'}`;
}
