import type { FhirEndpoint } from '../config.js';
import { accessKey, readWith } from './access.js';
import { withBreaker } from './breaker.js';
import { createCache, keyOf, type Cache } from './cache.js';
import { createFhirSource, type FhirSourceOptions } from './fhir/source.js';
import { merge } from './merge.js';
import type { OwnAccess, RecordResult, Records, RecordSubject } from './records.js';
import type { SourceReading } from './source.js';

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
  const sources = options.sources.map((config): ReadSource => {
    const source = withBreaker(createFhirSource(config, options), options.clock);
    return (subject, signal, own) =>
      readSource(config, options, () => readWith(config, source, subject, signal, own));
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
  const of = (subject: RecordSubject, own?: OwnAccess): Promise<RecordResult> => {
    const access = accessKey(options.sources, own);
    const remembered = cache.get(subject, access);
    if (remembered) return Promise.resolve(remembered);
    const key = keyOf(subject, access);
    const reading = underWay.get(key);
    if (reading && isSameSubject(reading.subject, subject)) return reading.result;
    stop(key);
    return start({ subject, own, access }, sources, options, cache, underWay);
  };
  return { of, forget, prefetch: (subject, own) => void of(subject, own) };
}

type ReadSource = (
  subject: RecordSubject,
  signal: AbortSignal,
  own: OwnAccess | undefined,
) => Promise<SourceReading>;

interface Asked {
  readonly subject: RecordSubject;
  readonly own: OwnAccess | undefined;
  /** Its name in the cache. */
  readonly access: string;
}

const isSameSubject = (a: RecordSubject, b: RecordSubject): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** One reading per person and access at a time; whoever asks meanwhile shares it. */
function start(
  asked: Asked,
  sources: readonly ReadSource[],
  options: RecordsOptions,
  cache: Cache,
  underWay: Map<string, Reading>,
): Promise<RecordResult> {
  const { subject, access } = asked;
  const key = keyOf(subject, access);
  const stop = new AbortController();
  // Whatever breaks is a record that could not be read: nobody waits for a prefetch, and its error would end the process.
  const broken = (): RecordResult => {
    options.log?.({ event: 'records.source', source: 'all', state: 'broken' });
    return { state: 'failed' };
  };
  const reading = readAll(asked, sources, options, stop.signal).catch(broken);
  const result = reading.then((read): RecordResult => {
    // Forgotten meanwhile (sign-out, revoked consent): nobody gets it, nothing is remembered.
    if (stop.signal.aborted) return { state: 'failed' };
    underWay.delete(key);
    cache.put(subject, access, read);
    return read;
  });
  underWay.set(key, { subject, result, stop });
  return result;
}

async function readAll(
  { subject, own }: Asked,
  sources: readonly ReadSource[],
  options: RecordsOptions,
  signal: AbortSignal,
): Promise<RecordResult> {
  const readings = await Promise.all(sources.map((read) => read(subject, signal, own)));
  const read = readings.filter((r) => r.state === 'read');
  const failed = readings.filter((r) => r.state === 'failed');
  // One wrong person anywhere makes the whole record doubtful.
  if (readings.some((r) => r.state === 'mismatch')) return { state: 'mismatch' };
  if (readings.some((r) => r.state === 'deceased')) return { state: 'deceased' };
  if (read.length === 0) return { state: 'failed', ...whyOf(failed) };
  return { state: 'ready', record: merge(read, failed, options.clock.now()) };
}

/** Only what the person can mend: that every source lacks the same. */
function whyOf(failed: readonly { readonly why: string }[]): { readonly why?: 'signIn' | 'webOnly' } {
  const why = (['signIn', 'webOnly'] as const).find((w) => failed.every((reading) => reading.why === w));
  return why === undefined || failed.length === 0 ? {} : { why };
}

async function readSource(
  source: FhirEndpoint,
  { clock, log }: RecordsOptions,
  read: () => Promise<SourceReading>,
): Promise<SourceReading> {
  const began = clock.now();
  const reading = await read().catch((): SourceReading => ({
    id: source.id,
    name: source.name,
    state: 'failed',
    why: 'unreadable',
  }));
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
