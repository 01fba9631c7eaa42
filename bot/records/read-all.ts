import { merge } from './merge.js';
import type { FileOfRecord } from './own/source.js';
import type { OwnAccess, RecordResult, RecordSubject } from './records.js';
import type { RecordsOptions } from './service.js';
import type { Report, SoFar, SourceReading, UnderWay } from './source.js';

export interface Asked {
  readonly subject: RecordSubject;
  readonly own: OwnAccess | undefined;
  /** Its name in the cache. */
  readonly access: string;
  /** Of their own, beside what VA says. */
  readonly files: readonly FileOfRecord[];
}

export interface ReadSource {
  readonly config: { readonly id: string; readonly name: string };
  /** What it would be before anything of it has come; absent: too slow. */
  readonly late?: SourceReading;
  read(asked: Asked, signal: AbortSignal, report: Report): Promise<SourceReading>;
}

/** What every source says, together. Whoever cannot wait for all of them gets what there is, and hears what is missing. */
export function readAll(
  asked: Asked,
  sources: readonly ReadSource[],
  options: RecordsOptions,
  signal: AbortSignal,
): UnderWay<RecordResult> {
  const soFar = sources.map(({ config: { id, name }, late }): SoFar => {
    return () => late ?? { id, name, state: 'failed', why: 'timeout' };
  });
  const each = sources.map(async (source, n) => {
    const reading = await readSource(source, options, asked, signal, (now) => (soFar[n] = now));
    soFar[n] = () => reading;
    return reading;
  });
  return {
    soFar: () =>
      together(
        soFar.map((now) => now()),
        options,
      ),
    whole: Promise.all(each).then((readings) => together(readings, options)),
  };
}

function together(readings: readonly SourceReading[], { clock }: RecordsOptions): RecordResult {
  const read = readings.filter((r) => r.state === 'read');
  const failed = readings.filter((r) => r.state === 'failed');
  // One wrong person anywhere makes the whole record doubtful.
  if (readings.some((r) => r.state === 'mismatch')) return { state: 'mismatch' };
  if (readings.some((r) => r.state === 'deceased')) return { state: 'deceased' };
  if (read.length === 0) return { state: 'failed', ...whyOf(failed) };
  return { state: 'ready', record: merge(read, failed, clock.now()) };
}

/** Only what the person can mend: that every source lacks the same. */
function whyOf(failed: readonly { readonly why: string }[]): { readonly why?: 'signIn' | 'webOnly' } {
  const why = (['signIn', 'webOnly'] as const).find((w) => failed.every((reading) => reading.why === w));
  return why === undefined || failed.length === 0 ? {} : { why };
}

async function readSource(
  { config: { id, name }, read }: ReadSource,
  { clock, log }: RecordsOptions,
  asked: Asked,
  signal: AbortSignal,
  report: Report,
): Promise<SourceReading> {
  const began = clock.now();
  const reading = await read(asked, signal, report).catch((): SourceReading => ({
    id,
    name,
    state: 'failed',
    why: 'unreadable',
  }));
  const why = reading.state === 'failed' ? { why: reading.why } : {};
  log?.({ event: 'records.source', source: id, state: reading.state, ms: clock.now() - began, ...why });
  if (reading.state === 'read') {
    for (const [section, { why: sectionWhy }] of Object.entries(reading.sections)) {
      if (sectionWhy)
        log?.({ event: 'records.section', source: id, state: 'failed', section, why: sectionWhy });
    }
  }
  return reading;
}
