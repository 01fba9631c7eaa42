import type { FhirEndpoint } from '../config.js';
import { withBreaker } from './breaker.js';
import { createCache, type Cache } from './cache.js';
import { createFhirSource, type FhirSourceOptions } from './fhir/source.js';
import { merge } from './merge.js';
import type { RecordResult, Records, RecordSubject } from './records.js';
import type { RecordSource, SourceReading } from './source.js';

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
}

interface Reading {
  readonly subject: RecordSubject;
  readonly result: Promise<RecordResult>;
  readonly stop: AbortController;
}

/** Reads, checks, merges and remembers records (DESIGN, The record). Never throws. */
export function createRecords(options: RecordsOptions): Records {
  const sources = options.sources.map((config) =>
    withBreaker(createFhirSource(config, options), options.clock),
  );
  const cache = createCache(options.clock);
  const underWay = new Map<string, Reading>();

  const forget = (personId: string): void => {
    underWay.get(personId)?.stop.abort();
    underWay.delete(personId);
    cache.drop(personId);
  };
  const of = (subject: RecordSubject): Promise<RecordResult> => {
    const remembered = cache.get(subject);
    if (remembered) return Promise.resolve(remembered);
    const reading = underWay.get(subject.personId);
    if (reading && isSameSubject(reading.subject, subject)) return reading.result;
    forget(subject.personId);
    return start(subject, sources, options, cache, underWay);
  };
  return { of, forget, prefetch: (subject) => void of(subject) };
}

const isSameSubject = (a: RecordSubject, b: RecordSubject): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** One reading per person at a time; whoever asks meanwhile shares it. */
function start(
  subject: RecordSubject,
  sources: readonly RecordSource[],
  options: RecordsOptions,
  cache: Cache,
  underWay: Map<string, Reading>,
): Promise<RecordResult> {
  const stop = new AbortController();
  // Whatever breaks is a record that could not be read: nobody waits for a prefetch, and its error would end the process.
  const broken = (): RecordResult => {
    options.log?.({ event: 'records.source', source: 'all', state: 'broken' });
    return { state: 'failed' };
  };
  const reading = readAll(subject, sources, options, stop.signal).catch(broken);
  const result = reading.then((read): RecordResult => {
    // Forgotten meanwhile (sign-out, revoked consent): nobody gets it, nothing is remembered.
    if (stop.signal.aborted) return { state: 'failed' };
    underWay.delete(subject.personId);
    cache.put(subject, read);
    return read;
  });
  underWay.set(subject.personId, { subject, result, stop });
  return result;
}

async function readAll(
  subject: RecordSubject,
  sources: readonly RecordSource[],
  options: RecordsOptions,
  signal: AbortSignal,
): Promise<RecordResult> {
  const readings = await Promise.all(sources.map((source) => readSource(source, subject, options, signal)));
  const read = readings.filter((r) => r.state === 'read');
  const failed = readings.filter((r) => r.state === 'failed');
  // One wrong person anywhere makes the whole record doubtful.
  if (readings.some((r) => r.state === 'mismatch')) return { state: 'mismatch' };
  if (readings.some((r) => r.state === 'deceased')) return { state: 'deceased' };
  if (read.length === 0) return { state: 'failed' };
  return { state: 'ready', record: merge(read, failed, options.clock.now()) };
}

async function readSource(
  source: RecordSource,
  subject: RecordSubject,
  { clock, log }: RecordsOptions,
  signal: AbortSignal,
): Promise<SourceReading> {
  const began = clock.now();
  const reading = await source
    .read(subject, signal)
    .catch((): SourceReading => ({ id: source.id, name: source.name, state: 'failed', why: 'unreadable' }));
  const why = reading.state === 'failed' ? { why: reading.why } : {};
  log?.({
    event: 'records.source',
    source: source.id,
    state: reading.state,
    ms: clock.now() - began,
    ...why,
  });
  if (reading.state === 'read') {
    for (const [section, { why: sectionWhy }] of Object.entries(reading.sections)) {
      if (sectionWhy)
        log?.({ event: 'records.section', source: source.id, state: 'failed', section, why: sectionWhy });
    }
  }
  return reading;
}
