import type { Clock } from '../ports.js';
import { withoutLargeFiles } from './cached-files.js';
import type { RecordResult, RecordSubject } from './records.js';

/**
 * Records are never stored; this is how long one may be remembered (DESIGN). A large record takes about 300 KB
 * without its files, so the number of people and the bytes of files bound the memory: whoever was remembered longest is read again.
 */
export const cacheLimits = {
  wholeMs: 15 * 60_000,
  incompleteMs: 60_000,
  people: 300,
  /** Of all files of one record together, in base64. */
  fileBytes: 512 * 1024,
} as const;

interface Kept {
  readonly subject: RecordSubject;
  readonly result: RecordResult;
  readonly until: number;
  readonly timer: NodeJS.Timeout;
}

export interface Cache {
  get(subject: RecordSubject): RecordResult | undefined;
  put(subject: RecordSubject, result: RecordResult): void;
  drop(personId: string): void;
}

export function createCache(clock: Clock): Cache {
  const kept = new Map<string, Kept>();
  const drop = (personId: string): void => {
    clearTimeout(kept.get(personId)?.timer);
    kept.delete(personId);
  };
  return {
    drop,
    get(subject) {
      const found = kept.get(subject.personId);
      if (!found) return undefined;
      if (clock.now() < found.until && isSame(found.subject, subject)) return found.result;
      drop(subject.personId);
      return undefined;
    },
    put(subject, result) {
      drop(subject.personId);
      const ms = lifetime(result);
      if (ms === 0) return;
      if (kept.size >= cacheLimits.people) drop(kept.keys().next().value!);
      // Nobody may ask again: the timer, not only the next question, ends it.
      const timer = setTimeout(() => drop(subject.personId), ms).unref();
      kept.set(subject.personId, { subject, result: slim(result), until: clock.now() + ms, timer });
    },
  };
}

const slim = (result: RecordResult): RecordResult =>
  result.state === 'ready'
    ? { ...result, record: withoutLargeFiles(result.record, cacheLimits.fileBytes) }
    : result;

/** A person whose identity changed in any part is somebody else to the cache. */
const isSame = (a: RecordSubject, b: RecordSubject): boolean =>
  a.patientId === b.patientId && a.birthDate === b.birthDate && a.given === b.given && a.family === b.family;

function lifetime(result: RecordResult): number {
  if (result.state === 'failed') return 0;
  if (result.state !== 'ready') return cacheLimits.incompleteMs;
  const failed = Object.values(result.record.sections).some((section) => section.failures.length > 0);
  return failed ? cacheLimits.incompleteMs : cacheLimits.wholeMs;
}
