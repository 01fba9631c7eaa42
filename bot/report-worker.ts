import { parentPort, workerData } from 'node:worker_threads';
import { writeReport, type ReportWriter } from './reports.js';

/** One report in a thread of its own (report-thread.ts), which ends with it and with all it held of the record. */
parentPort?.postMessage(await writeReport(...(JSON.parse(workerData as string) as Parameters<ReportWriter>)));
