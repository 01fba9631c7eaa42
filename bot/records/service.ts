import type { FhirEndpoint } from './endpoints.js';
import { systemTimer, type Timer } from '../ports.js';
import { accessKey, readWith } from './access.js';
import { withBreaker } from './breaker.js';
import { createCache, keyOf, type Cache } from './cache.js';
import { createFhirSource, type FhirSourceOptions } from './fhir/source.js';
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

  const stop = (key: string): void => {
    underWay.get(key)?.stop.abort();
    underWay.delete(key);
  };
  const forget = (personId: string): void => {
    for (const [key, { subject }] of underWay) if (subject.personId === personId) stop(key);
    cache.drop(personId);
  };
  const reading = (asked: Asked): Reading => {
    const key = keyOf(asked.subject, asked.access);
    const known = underWay.get(key);
    if (known && isSameSubject(known.subject, asked.subject)) return known;
    stop(key);
    return start(asked, sources, options, cache, underWay);
  };
  const of = (subject: RecordSubject, own?: OwnAccess, withinMs?: number): Promise<RecordResult> => {
    const access = accessKey(options.sources, own);
    const remembered = cache.get(subject, access);
    if (remembered) return Promise.resolve(remembered);
    const found = reading({ subject, own, access });
    return withinMs === undefined ? found.whole : inTime(found, withinMs, options);
  };
  const remembered = (subject: RecordSubject, own?: OwnAccess): RecordResult | undefined =>
    cache.get(subject, accessKey(options.sources, own));
  return { of, remembered, forget, prefetch: (subject, own) => void of(subject, own) };
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
  const key = keyOf(subject, access);
  const stop = new AbortController();
  // Whatever breaks is a record that could not be read: nobody waits for a prefetch, and its error would end the process.
  const broken = (): RecordResult => {
    options.log?.({ event: 'records.source', source: 'all', state: 'broken' });
    return { state: 'failed' };
  };
  const reading = readAll(asked, sources, options, stop.signal);
  const whole = reading.whole.catch(broken).then((read): RecordResult => {
    // Forgotten meanwhile (sign-out, revoked consent): nobody gets it, nothing is remembered.
    if (stop.signal.aborted) return { state: 'failed' };
    underWay.delete(key);
    cache.put(subject, access, read);
    return read;
  });
  const soFar = (): RecordResult => {
    try {
      return reading.soFar();
    } catch {
      return broken();
    }
  };
  const started = { subject, whole, soFar, stop };
  underWay.set(key, started);
  return started;
}
