import { Worker } from 'node:worker_threads';
import type { ReportWriter } from './reports.js';
import type { WriteShare } from './sharing/shares/files.js';

/** A record of twenty years is done in seconds; what takes longer would keep its thread for nothing. */
const longestMs = 60_000;

/**
 * Writes in another thread: a PDF of two hundred pages takes seconds, and callers hear silence for as long as the event loop
 * stands still. Throws where the thread fails or is too slow.
 */
const inThread =
  <Asked extends readonly unknown[], Written>(worker: URL) =>
  async (...asked: Asked): Promise<Written> => {
    // As text: copying the objects of a long record would stop this thread four times as long as writing them as JSON does.
    const thread = new Worker(worker, { workerData: JSON.stringify(asked) });
    const tooSlow = setTimeout(() => void thread.terminate(), longestMs);
    try {
      return await new Promise<Written>((resolve, reject) => {
        thread.once('message', resolve);
        thread.once('error', reject);
        thread.once('exit', () => reject(new Error('report.threadEnded')));
      });
    } finally {
      clearTimeout(tooSlow);
    }
  };

export const reportsInThread = (worker: URL): ReportWriter => inThread(worker);

export const sharesInThread = (worker: URL): WriteShare => inThread(worker);
