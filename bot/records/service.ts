import type { FhirEndpoint } from './endpoints.js';
import { systemTimer, type Timer } from '../ports.js';
import { accessKey, readWith } from './access.js';
import { withBreaker } from './breaker.js';
import { createCache, keyOf, type Cache } from './cache.js';
import { createFhirSource, type FhirSourceOptions } from './fhir/source.js';
import type { FileOfRecord, OwnFileSource } from './own/source.js';
import { readAll, type Asked, type ReadSource } from './read-all.js';
import type { OwnAccess, RecordResult, Records, RecordSubject } from './records.js';
import type { UnderWay } from './source.js';

/** What a log may hold of a reading: which source, how it ended, how long it took. Never whose or what. */
export interface RecordsEvent {
  readonly event: 'records.source' | 'records.section';
  readonly source: string;
  readonly state: string;
  readonly section?: string;
  readonly why?: string;
  readonly ms?: number;
}

export interface RecordsOptions extends FhirSourceOptions {
  readonly sources: readonly FhirEndpoint[];
  readonly log?: (event: RecordsEvent) => void;
  /** Rings when somebody has waited long enough. */
  readonly timer?: Timer;
  /** Files that Veterans added themselves. */
  readonly ownFiles?: OwnFileSource;
}

interface Reading extends UnderWay<RecordResult> {
  readonly subject: RecordSubject;
  readonly stop: AbortController;
}

/** Reads, checks, merges and remembers records (DESIGN, The record). Never throws. */
export function createRecords(options: RecordsOptions): Records {
  const sources = options.sources.map((config): ReadSource => {
    const source = withBreaker(createFhirSource(config, options), options.clock);
    return { config, read: (asked, signal, report) => readWith(config, source, asked, signal, report) };
  });
  const cache = createCache(options.clock);
  const underWay = new Map<string, Reading>();
  /** Whose files are being looked up: forgotten meanwhile, nothing is read. */
  const listing = new Set<{ readonly personId: string; forgotten: boolean }>();

  const stop = (key: string): void => {
    underWay.get(key)?.stop.abort();
    underWay.delete(key);
  };
  const forget = (personId: string): void => {
    for (const [key, { subject }] of underWay) if (subject.personId === personId) stop(key);
    for (const list of listing) if (list.personId === personId) list.forgotten = true;
    cache.drop(personId);
  };
  const reading = (asked: Asked): Reading => {
    const key = readingKey(asked);
    const known = underWay.get(key);
    if (known && isSameSubject(known.subject, asked.subject)) return known;
    stop(key);
    return start(asked, sources, options, cache, underWay);
  };
  const ofFiles = (asked: Asked, withinMs?: number): Promise<RecordResult> => {
    const remembered = cache.get(asked.subject, asked.access, namesOf(asked.files));
    if (remembered) return Promise.resolve(remembered);
    const found = reading(asked);
    return withinMs === undefined ? found.whole : inTime(found, withinMs, options);
  };
  const of: Records['of'] = (subject, own, withinMs, here) => {
    const access = accessKey(options.sources, own);
    if (!options.ownFiles) return ofFiles({ subject, own, access, files: [] }, withinMs);
    const list = { personId: subject.personId, forgotten: false };
    listing.add(list);
    return options.ownFiles
      .files(subject.personId, here)
      .then((files): Promise<RecordResult> | RecordResult => {
        if (list.forgotten) return { state: 'failed' };
        const asHere = files.some(({ held }) => held) ? `${access} ${here}` : access;
        return ofFiles({ subject, own, access: asHere, files }, withinMs);
      })
      .catch(() => broken(options))
      .finally(() => listing.delete(list));
  };
  const remembered = (subject: RecordSubject, own?: OwnAccess): RecordResult | undefined =>
    cache.get(subject, accessKey(options.sources, own));
  return { of, remembered, forget, prefetch: (subject, own) => void of(subject, own) };
}

const namesOf = (files: readonly FileOfRecord[]): string => files.map(({ id }) => id).join(' ');

/** A reading without a file that was added meanwhile goes on for those who wait for it. */
const readingKey = ({ subject, access, files }: Asked): string =>
  `${keyOf(subject, access)} ${namesOf(files)}`;

const asSource = (file: FileOfRecord): ReadSource => ({
  config: file,
  late: file.late,
  read: ({ subject }) => file.read(subject),
});

/** Whatever breaks is a record that could not be read: nobody waits for a prefetch, and its error would end the process. */
function broken({ log }: RecordsOptions): RecordResult {
  log?.({ event: 'records.source', source: 'all', state: 'broken' });
  return { state: 'failed' };
}

const isSameSubject = (a: RecordSubject, b: RecordSubject): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Who cannot wait gets what has come by then. The reading goes on, for whoever asks next. */
function inTime(
  { whole, soFar, stop }: Reading,
  ms: number,
  { timer = systemTimer, log }: RecordsOptions,
): Promise<RecordResult> {
  return new Promise((resolve) => {
    const cancel = timer(ms, () => {
      log?.({ event: 'records.source', source: 'all', state: 'late' });
      resolve(stop.signal.aborted ? { state: 'failed' } : soFar());
    });
    void whole.then(resolve).finally(cancel);
  });
}

/** One reading per person and access at a time; whoever asks meanwhile shares it. */
function start(
  asked: Asked,
  sources: readonly ReadSource[],
  options: RecordsOptions,
  cache: Cache,
  underWay: Map<string, Reading>,
): Reading {
  const { subject, access } = asked;
  const key = readingKey(asked);
  const stop = new AbortController();
  const reading = readAll(asked, [...sources, ...asked.files.map(asSource)], options, stop.signal);
  const whole = reading.whole
    .catch(() => broken(options))
    .then((read): RecordResult => {
      // Forgotten meanwhile (sign-out, revoked consent): nobody gets it, nothing is remembered.
      if (stop.signal.aborted) return { state: 'failed' };
      underWay.delete(key);
      cache.put(subject, access, read, namesOf(asked.files));
      return read;
    });
  const soFar = (): RecordResult => {
    try {
      return reading.soFar();
    } catch {
      return broken(options);
    }
  };
  const started = { subject, whole, soFar, stop };
  underWay.set(key, started);
  return started;
}
