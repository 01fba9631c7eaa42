import { parentPort, workerData } from 'node:worker_threads';
import type { Reading } from './own-file.js';
import { readOwnFile } from './read.js';

/** One file in a thread of its own (thread.ts), which ends with it and with all it held. */
const [bytes, reading] = workerData as [Uint8Array, Reading];
parentPort?.postMessage(readOwnFile(bytes, reading));
