import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { contentFor } from '../dialogs/content/index.js';
import type { Language } from '../dialogs/message.js';
import type { HealthRecord } from './records/record.js';
import { documentOf, VA_ZONE, writeHtml, writePdf, writeText } from './sharing/index.js';

/** What people take away: `large` is the PDF in letters of 18 points. */
export const reportFormats = ['text', 'pdf', 'large', 'html'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** The whole record as a file. */
export type ReportWriter = (
  record: HealthRecord,
  language: Language,
  format: ReportFormat,
) => Promise<Uint8Array>;

/** In the thread that asks. Plain data in and out, so that another thread can be asked as well (report-thread.ts). */
export const writeReport: ReportWriter = async (record, language, format) => {
  const document = documentOf(record, contentFor(language).document, { timeZone: VA_ZONE });
  if (format === 'text') return Buffer.from(writeText(document));
  if (format === 'html') return Buffer.from(writeHtml(document));
  return buffer(Readable.from(await writePdf(document, format === 'large' ? 'large' : 'normal')));
};
