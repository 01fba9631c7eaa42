import type { Entry } from '../record.js';
import { normalDate } from './normal.js';

/**
 * The day an entry is of, as the place it happened at counts days. One instant may be written in two zones; a zone of its own
 * is likelier the place's than UTC, which servers write. The same for all entries of one instant, whatever their order.
 */
export function daysOf(entries: readonly Entry[]): (entry: Entry) => string | undefined {
  const days = new Map<string, string>();
  for (const { date } of entries) {
    if (!date?.includes('T')) continue;
    const instant = normalDate(date)!;
    const known = days.get(instant);
    if (known === undefined || rank(date) < known) days.set(instant, rank(date));
  }
  return ({ date }) => (date?.includes('T') ? days.get(normalDate(date)!)!.slice(1) : date);
}

/** The day behind a letter that sorts zones of a place before UTC. */
const rank = (date: string): string => `${/(?:Z|[+-]00:?00)$/.test(date) ? 'z' : 'a'}${date.slice(0, 10)}`;
