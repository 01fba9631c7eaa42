import { parentPort, workerData } from 'node:worker_threads';
import { writeShare } from './share-files.js';
import type { WriteShare } from './sharing/shares/files.js';

/** One share in a thread of its own (report-thread.ts), which ends with it and with all it held of the record. */
parentPort?.postMessage(await writeShare(...(JSON.parse(workerData as string) as Parameters<WriteShare>)));
