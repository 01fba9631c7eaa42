import { Worker } from 'node:worker_threads';
import { semaphore } from '../../semaphore.js';
import { ownFileLimits, type OwnFileReader, type OwnReading } from './own-file.js';

/** A thread takes a core and up to half a gigabyte. */
const AT_ONCE = 2;

interface Bounds {
  readonly readMs: number;
  readonly memoryMb: number;
}

/**
 * Reads in another thread, which is ended when it takes too long or too much memory: whatever a file does to its reader, people
 * who are being served notice nothing.
 */
export function ownFilesInThread(worker: URL, bounds: Bounds = ownFileLimits): OwnFileReader {
  const atMost = semaphore(AT_ONCE);
  return (bytes, reading) => atMost(() => inThread(worker, [bytes, reading], bounds));
}

function inThread(worker: URL, workerData: unknown, { readMs, memoryMb }: Bounds): Promise<OwnReading> {
  const resourceLimits = { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 64 };
  // Its own standard streams: what a reader might print of a file must not reach the log.
  const thread = new Worker(worker, { workerData, resourceLimits, env: {}, stdout: true, stderr: true });
  return new Promise((resolve) => {
    const end = (reading: OwnReading): void => {
      clearTimeout(late);
      void thread.terminate();
      resolve(reading);
    };
    const late = setTimeout(() => end({ state: 'refused', why: 'tooSlow' }), readMs);
    const broken = (): void => end({ state: 'refused', why: 'broken' });
    thread.once('message', end);
    thread.once('error', broken);
    thread.once('exit', broken);
  });
}
