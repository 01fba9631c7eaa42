/** Where a person's own zone is not known: the one VA gives its hours in. Times are always told with their zone. */
export const VA_ZONE = 'America/New_York';

/** VA style names a zone without its season: 9:00 a.m. ET, winter and summer alike. */
const names: Readonly<Record<string, string>> = {
  'America/New_York': 'ET',
  'America/Detroit': 'ET',
  'America/Indiana/Indianapolis': 'ET',
  'America/Chicago': 'CT',
  'America/Denver': 'MT',
  'America/Boise': 'MT',
  'America/Phoenix': 'MST',
  'America/Los_Angeles': 'PT',
  'America/Anchorage': 'AKT',
  'Pacific/Honolulu': 'HT',
  'America/Puerto_Rico': 'AST',
  'Pacific/Guam': 'ChST',
};

/** A wall clock: what a person in that place reads. `month` is 1 to 12, `minutesAhead` the distance from UTC. */
export interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly minutesAhead: number;
}

/** The wall clock of an instant in an IANA zone. An unknown zone throws RangeError. */
export function wallIn(instant: number, timeZone: string): Wall {
  const part = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(instant)
      .map((p) => [p.type, Number(p.value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = part;
  const ahead = Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / 60_000) * 60_000;
  return { year, month, day, hour, minute, minutesAhead: Math.round(ahead / 60_000) };
}

/** Making one costs more than a thousand uses, and a record has thousands of dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const numeric = 'numeric' as const;
  const parts = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric };
  const format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...parts });
  formats.set(timeZone, format);
  return format;
}

export const zoneName = (timeZone: string, minutesAhead: number): string =>
  names[timeZone] ?? offsetName(minutesAhead);

/** An offset alone is never called ET: the same -05:00 is Central time in summer. */
export function offsetName(minutesAhead: number): string {
  if (minutesAhead === 0) return 'UTC';
  const total = Math.abs(minutesAhead);
  const minutes = total % 60 ? `:${String(total % 60).padStart(2, '0')}` : '';
  return `UTC${minutesAhead < 0 ? '-' : '+'}${Math.floor(total / 60)}${minutes}`;
}
