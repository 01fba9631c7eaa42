import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { HealthRecord } from '../../bot/records/record.js';
import {
  documentOf,
  walletOf,
  writeFhir,
  writeHtml,
  writeIps,
  writePdf,
  writeText,
  writeWallet,
} from '../../bot/sharing/index.js';
import { contentFor } from '../../dialogs/content/index.js';
import type { Io } from './inputs.js';
import type { Options, Output } from './options.js';

export const formats = ['text', 'pdf', 'html', 'wallet', 'ips', 'fhir'] as const;
export type Format = (typeof formats)[number];

function written(
  record: HealthRecord,
  format: Format,
  { language, large }: Options,
): string | Promise<Readable> {
  const words = contentFor(language).ownReport;
  if (format === 'fhir') return writeFhir(record, words);
  if (format === 'ips') return writeIps(record, words);
  if (format === 'wallet') return writeWallet(walletOf(record, words));
  const document = documentOf(record, words);
  if (format === 'pdf') return writePdf(document, large ? 'large' : 'normal');
  return format === 'html' ? writeHtml(document) : writeText(document);
}

/** Writes the record in one format. Only its owner may read the file: it is their health record. */
export async function writeOutput(
  record: HealthRecord,
  { format, to }: Output,
  options: Options,
  io: Io,
): Promise<number> {
  const made = await written(record, format, options);
  const stream = typeof made === 'string' ? Readable.from([made]) : made;
  if (to === '-') {
    for await (const piece of stream) io.out(piece as string | Buffer);
    return 0;
  }
  try {
    await pipeline(stream, createWriteStream(to, { mode: 0o600 }));
    io.err(`${to}: written\n`);
    return 0;
  } catch {
    io.err(`${to}: cannot be written\n`);
    return 2;
  }
}
