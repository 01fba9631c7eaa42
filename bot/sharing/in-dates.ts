import type { Entry, EntryOf, MedicineStatus, PartialDate, SectionId } from '../records/record.js';
import { dayTold } from './dates.js';

export interface Dates {
  /** YYYY-MM-DD, both days included. */
  readonly since?: string;
  readonly until?: string;
  readonly timeZone: string;
}

type Told = readonly [first: PartialDate | undefined, last: PartialDate | undefined];

const over: readonly MedicineStatus[] = ['expired', 'discontinued', 'transferred'];
const journals: readonly EntryOf['history']['kind'][] = ['journal', 'survey'];

/** Never dated: whatever its day, it says how the person is now, or what must not be given to them. */
const always: Told = [undefined, undefined];
const once = ({ date }: Entry): Told => [date, date];

/**
 * From when to when an entry was true. Sections that are not here are never cut by a date: allergies, conditions, and what
 * a person has or is.
 */
const spans: { readonly [S in SectionId]?: (entry: EntryOf[S]) => Told } = {
  labs: once,
  vitals: once,
  immunizations: once,
  appointments: once,
  notes: once,
  procedures: once,
  documents: once,
  visits: ({ date, end, status = '' }) =>
    end === undefined && /^(?:in-?progress|arrived|triaged|onleave)/i.test(status)
      ? always
      : [date, end ?? date],
  history: (item) => (journals.includes(item.kind) ? once(item) : always),
  medicines: ({ status, nonVa, date, lastFilled, warnings }) =>
    nonVa || lastFilled === undefined || !over.includes(status) || warnings.includes('doNotTake')
      ? always
      : [date ?? lastFilled, lastFilled],
};

/** Sections of which dates may leave out entries. */
export const isDated = (id: SectionId): boolean => spans[id] !== undefined;

/** Whether an entry belongs to the dates. What has no date that can be read always does. */
export function inDates(entry: Entry, id: SectionId, dates: Dates): boolean {
  const span = spans[id] as ((entry: Entry) => Told) | undefined;
  const [first, last] = (span?.(entry) ?? always).map((date) => daysOf(date, dates));
  const all = [...first!, ...last!];
  const { since = '', until = '9999-12-31' } = dates;
  const ended = last!.length > 0 && all.every((day) => day.last < since);
  const notBegun = first!.length > 0 && all.every((day) => day.first > until);
  return !ended && !notBegun;
}

/** With and without its time an instant can be told as two days (dates.ts): either is enough. */
function daysOf(date: PartialDate | undefined, { timeZone }: Dates) {
  return [true, false].flatMap((time) => {
    const day = date === undefined ? undefined : dayTold(date, { time, timeZone });
    return day === undefined ? [] : [{ first: filled(day, '0000-01-01'), last: filled(day, '0000-12-31') }];
  });
}

const filled = (day: string, pattern: string): string => day + pattern.slice(day.length);
