import type { Appointment, Entry, HealthRecord, Section, SectionId } from '../record.js';
import { sectionIds } from '../sections.js';
import { paired, type Pair } from './pairs.js';
import { changedParts, tracesOf, type Hash, type Part, type Trace } from './traces.js';

/** What was last told of a record: no word of it (traces.ts). */
export interface Known {
  /** When that record was read. */
  readonly at: number;
  readonly sections: { readonly [S in SectionId]?: KnownSection };
}

export interface KnownSection {
  /** Those that were read. What another one holds may be old, though it is seen for the first time. */
  readonly sources: readonly string[];
  readonly traces: readonly Trace[];
}

/** What became of one section since. Entries are those of the record that was read now. */
export interface SectionChanges {
  readonly id: SectionId;
  /** unread: nothing of it could be read now. inPart: not all. never: nothing of it was ever read before. */
  readonly state: 'whole' | 'inPart' | 'unread' | 'never';
  readonly added: readonly Entry[];
  readonly changed: readonly { readonly entry: Entry; readonly parts: readonly Part[] }[];
  /** So many are no longer there. Which ones nobody can say: nothing of them was kept. */
  readonly gone: number;
  /** So many come from places that were not read before: they may be old. */
  readonly unsure: number;
}

export interface Comparison {
  readonly changes: readonly SectionChanges[];
  /** What is known from now on: of what is new or changed, only the entries that were told. */
  after(told: ReadonlySet<Entry>): Known;
}

/** A record against what was known of it. Pure. Without anything known, everything is from now on. */
export function compare(known: Known | undefined, record: HealthRecord, hash: Hash): Comparison {
  const traced = tracesOf(record, hash);
  const each = sectionIds.map((id) => section(record, id, known?.sections[id], traced[id]));
  return {
    changes: each.map(({ changes }) => changes),
    after: (told) => ({
      at: record.fetchedAt,
      sections: Object.fromEntries(each.map(({ changes, after }) => [changes.id, after(told)])),
    }),
  };
}

type Traces = readonly { readonly entry: Entry; readonly trace: Trace }[];

function section(
  record: HealthRecord,
  id: SectionId,
  before: KnownSection | undefined,
  now: Traces,
): { changes: SectionChanges; after: (told: ReadonlySet<Entry>) => KnownSection | undefined } {
  const { state, entries, failures }: Section = record.sections[id];
  const nothing = { id, added: [], changed: [], gone: 0, unsure: 0 } as const;
  // What could not be read is as it was known.
  if (state === 'failed') return { changes: { ...nothing, state: 'unread' }, after: () => before };
  const sources = sourcesRead(record, id);
  if (!before) {
    const traces = now.map(({ trace }) => trace);
    const changes = { ...nothing, state: 'never', unsure: entries.length } as const;
    return { changes, after: () => ({ sources, traces }) };
  }
  const pairs = paired(before.traces, now);
  const fresh = pairs.filter(({ was }) => was === undefined).map(({ entry }) => entry);
  const added = fresh.filter((entry) => placesOf(entry).some((place) => before.sources.includes(place)));
  const changed = pairs.flatMap(changeOf);
  const met = new Set(pairs.map(({ was }) => was));
  const unmet = before.traces.filter((trace) => !met.has(trace));
  const whole = failures.length === 0;
  const readAgain = whole && before.sources.every((source) => sources.includes(source));
  const news = new Set<Entry>([...added, ...changed.map(({ entry }) => entry)]);
  return {
    changes: {
      id,
      state: whole ? 'whole' : 'inPart',
      added,
      changed,
      gone: readAgain ? unmet.length : 0,
      unsure: fresh.length - added.length,
    },
    after: (told) => ({
      sources: [...new Set([...before.sources, ...sources])],
      traces: [
        ...pairs.flatMap(({ entry, trace, was }) =>
          told.has(entry) || !news.has(entry) ? [trace] : (was ?? []),
        ),
        ...(readAgain ? [] : unmet),
      ],
    }),
  };
}

function changeOf({ entry, trace, was }: Pair): SectionChanges['changed'] {
  const parts = was === undefined ? [] : changedParts(was, trace).filter((part) => isNews(entry, part));
  return parts.length > 0 ? [{ entry, parts }] : [];
}

/** An appointment is over because time went by. */
const isNews = (entry: Entry, part: Part): boolean =>
  !(part === 'status' && (entry as Appointment).status === 'past');

const placesOf = ({ from }: Entry): readonly string[] => [from.source, ...(from.also ?? [])];

/** All that answered, and those that entries are from: a file in a record names itself. */
function sourcesRead({ sources, sections }: HealthRecord, id: SectionId): readonly string[] {
  const { entries, failures }: Section = sections[id];
  const failed = failures.map(({ source }) => source);
  const read = sources.filter((source) => source.answered && !failed.includes(source.id));
  return [...new Set([...read.map((source) => source.id), ...entries.flatMap(placesOf)])];
}
