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
  readonly files: string;
  readonly until: number;
  readonly timer: NodeJS.Timeout;
}

export interface Cache {
  /** `files`: their own, read with it; others make it another record. `access`: what it was read with. One kind of access is never answered with what another one read. */
  get(subject: RecordSubject, access: string, files?: string): RecordResult | undefined;
  put(subject: RecordSubject, access: string, result: RecordResult, files?: string): void;
  /** Of this person, whatever it was read with. */
  drop(personId: string): void;
}

export function createCache(clock: Clock): Cache {
  const kept = new Map<string, Kept>();
  const dropOne = (key: string): void => {
    clearTimeout(kept.get(key)?.timer);
    kept.delete(key);
  };
  return {
    drop(personId) {
      for (const [key, { subject }] of kept) if (subject.personId === personId) dropOne(key);
    },
    get(subject, access, files) {
      const key = keyOf(subject, access);
      const found = kept.get(key);
      if (!found) return undefined;
      const same = isSame(found.subject, subject) && (files ?? found.files) === found.files;
      if (clock.now() < found.until && same) return found.result;
      dropOne(key);
      return undefined;
    },
    put(subject, access, result, files = '') {
      const key = keyOf(subject, access);
      dropOne(key);
      const ms = lifetime(result);
      if (ms === 0) return;
      if (kept.size >= cacheLimits.people) dropOne(kept.keys().next().value!);
      // Nobody may ask again: the timer, not only the next question, ends it.
      const timer = setTimeout(() => dropOne(key), ms).unref();
      kept.set(key, { subject, result: slim(result), files, until: clock.now() + ms, timer });
    },
  };
}

export const keyOf = ({ personId }: RecordSubject, access: string): string =>
  JSON.stringify([personId, access]);

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
