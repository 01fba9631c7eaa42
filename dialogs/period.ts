import { earliest, latest } from '../bot/records/dates.js';
import type { Appointment, Entry, SectionId } from '../bot/records/record.js';
import type { Answer, Answers } from './turn.js';

/** "Since March 2024", "the last two years", "next", "last", "first": what a question asks for beside a name. */
export interface Wanted {
  /** A duration back from today ("P2Y"), a partial date ("2024-03"), or the latest of a month ("--03"). */
  readonly since?: string;
  readonly which?: 'next' | 'last' | 'first';
}

export const wantedOf = ({ since, which }: Answers): Wanted => ({
  ...(isPeriod(since) ? { since } : {}),
  ...(which === 'next' || which === 'last' || which === 'first' ? { which } : {}),
});

const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const partial = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const month = /^--(0[1-9]|1[0-2])$/;
const isPeriod = (since: Answer): since is string =>
  typeof since === 'string' &&
  since !== 'P' &&
  (duration.test(since) || partial.test(since) || month.test(since));

/** The day, month or year from which on entries count, as a partial date. */
export function beginOf(since: string, now: number): string {
  const named = month.exec(since)?.[1];
  if (named) return latestMonth(named, now);
  const found = duration.exec(since);
  if (!found) return since;
  const [years = 0, months = 0, weeks = 0, days = 0] = found.slice(1).map((n) => Number(n ?? 0));
  const date = new Date(now);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months - 12 * years);
  date.setUTCDate(Math.min(day, daysIn(date)) - days - 7 * weeks);
  return date.toISOString().slice(0, 10);
}

function latestMonth(name: string, now: number): string {
  const today = new Date(now);
  const year = today.getUTCFullYear() - (Number(name) > today.getUTCMonth() + 1 ? 1 : 0);
  return `${year}-${name}`;
}

const daysIn = (date: Date): number =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();

/** Those that may fall into the time since then. One without a date is never left out. */
export function since<E extends Entry>(entries: readonly E[], begin: string): readonly E[] {
  const from = earliest(begin);
  return [
    ...entries.filter(({ date }) => date !== undefined && latest(date) >= from),
    ...entries.filter(({ date }) => date === undefined),
  ];
}

/** Of entries in the order of their list: the ones meant by "next", "last" or "first". */
export function picked<E extends Entry>(
  id: SectionId,
  entries: readonly E[],
  which: NonNullable<Wanted['which']>,
  now: number,
): readonly E[] {
  if (id === 'appointments') return appointment(entries, which, now);
  const dated = entries.filter(({ date }) => date !== undefined);
  // Nothing tells which of them is the last: all of them are told.
  if (dated.length === 0) return entries;
  return newestOfEach(which === 'first' ? dated.toSorted(oldestFirst) : dated.toSorted(newestFirst), id);
}

const oldestFirst = (a: Entry, b: Entry): number => earliest(a.date) - earliest(b.date);
const newestFirst = (a: Entry, b: Entry): number => earliest(b.date) - earliest(a.date);

/** Cholesterol is several tests: of each its own. Elsewhere one is meant; what happened at the same time belongs to it. */
function newestOfEach<E extends Entry>(entries: readonly E[], id: SectionId): readonly E[] {
  const [first] = entries;
  return id === 'labs' || id === 'vitals'
    ? entries.filter((e, i) => entries.findIndex((other) => other.name === e.name) === i)
    : entries.filter((e) => e === first || e.date === first?.date);
}

const coming: readonly Appointment['status'][] = ['booked', 'pending'];
const DAY = 86_400_000;

function appointment<E extends Entry>(
  entries: readonly E[],
  which: NonNullable<Wanted['which']>,
  now: number,
): readonly E[] {
  const isComing = (e: Entry): boolean =>
    coming.includes((e as unknown as Appointment).status) &&
    (e.date === undefined || latest(e.date) >= now - DAY / 2);
  const dated = entries.filter((e) => e.date !== undefined);
  if (which === 'next')
    return [
      ...dated.filter(isComing).toSorted(oldestFirst),
      ...entries.filter((e) => !e.date && isComing(e)),
    ].slice(0, 1);
  const past = dated.filter((e) => !isComing(e) && (e as unknown as Appointment).status !== 'cancelled');
  return past.toSorted(which === 'last' ? newestFirst : oldestFirst).slice(0, 1);
}
