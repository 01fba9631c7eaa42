import { grouped } from '../merging/grouped.js';
import type { Entry } from '../record.js';
import { saysOf, whichOf, type Trace } from './traces.js';

export interface Pair {
  readonly entry: Entry;
  readonly trace: Trace;
  /** Undefined: not known. */
  readonly was: Trace | undefined;
}

/**
 * Which entry is which known one: by its id, else by saying the very same. The same entry of two sources has the id of
 * whichever answered first, and some sources give new ids for what they had.
 */
export function paired(
  known: readonly Trace[],
  now: readonly { readonly entry: Entry; readonly trace: Trace }[],
): readonly Pair[] {
  const byId = new Map(known.map((trace) => [whichOf(trace), trace]));
  const ids = new Set(now.map(({ trace }) => whichOf(trace)));
  const others = grouped(
    known.filter((trace) => !ids.has(whichOf(trace))),
    saysOf,
  );
  return now.map(({ entry, trace }) => ({
    entry,
    trace,
    was: byId.get(whichOf(trace)) ?? others.get(saysOf(trace))?.shift(),
  }));
}
