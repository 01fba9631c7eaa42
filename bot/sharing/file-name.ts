import { VA_ZONE, wallIn } from './zones.js';

const MAX_NAME = 40;

/**
 * `VA-Blue-Button-report-First-Last-9-7-2025_0112am.txt`, as VA.gov names it, in letters any file system and header takes.
 * `now` in milliseconds since 1970. `kind`: what it is, where it is not the whole report as VA makes it.
 */
export function fileName(
  person: { readonly given: string; readonly family: string },
  now: number,
  timeZone: string = VA_ZONE,
  extension = 'txt',
  kind?: string,
): string {
  const names = [person.given, person.family].map(safe).filter(Boolean);
  const { year, month, day, hour, minute } = wallIn(now, timeZone);
  const two = (n: number): string => String(n).padStart(2, '0');
  const time = `${two(hour % 12 || 12)}${two(minute)}${hour < 12 ? 'am' : 'pm'}`;
  return `${['VA-Blue-Button-report', ...(kind ? [kind] : []), ...names, `${month}-${day}-${year}`].join('-')}_${time}.${extension}`;
}

const safe = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, MAX_NAME)
    .replace(/^-+|-+$/g, '');
