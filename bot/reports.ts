import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { contentFor } from '../dialogs/content/index.js';
import type { Language } from '../dialogs/message.js';
import type { HealthRecord } from './records/record.js';
import {
  documentOf,
  VA_ZONE,
  walletOf,
  writeFhir,
  writeHtml,
  writeIps,
  writePdf,
  writeText,
  writeWallet,
} from './sharing/index.js';

/** What people take away: `large` is the PDF in letters of 18 points, `wallet` the one page for emergencies. */
export const reportFormats = ['text', 'pdf', 'large', 'html', 'wallet', 'fhir', 'ips'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** The record, or what was chosen of it (sharing/choose.ts), as a file. */
export type ReportWriter = (
  record: HealthRecord,
  language: Language,
  format: ReportFormat,
) => Promise<Uint8Array>;

/** In the thread that asks. Plain data in and out, so that another thread can be asked as well (report-thread.ts). */
export const writeReport: ReportWriter = async (record, language, format) => {
  const { document: words } = contentFor(language);
  const reader = { timeZone: VA_ZONE };
  if (format === 'wallet') return buffer(Readable.from(await writeWallet(walletOf(record, words, reader))));
  if (format === 'fhir') return Buffer.from(writeFhir(record, words));
  if (format === 'ips') return Buffer.from(writeIps(record, words));
  const document = documentOf(record, words, reader);
  if (format === 'text') return Buffer.from(writeText(document));
  if (format === 'html') return Buffer.from(writeHtml(document));
  return buffer(Readable.from(await writePdf(document, format === 'large' ? 'large' : 'normal')));
};
