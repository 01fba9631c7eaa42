import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { HealthRecord } from '../../bot/records/record.js';
import { documentOf, writeHtml, writePdf, writeText, type RecordDocument } from '../../bot/sharing/index.js';
import { contentFor } from '../../dialogs/content/index.js';
import type { Io } from './inputs.js';
import type { Options, Output } from './options.js';

export const formats = ['text', 'pdf', 'html'] as const;
export type Format = (typeof formats)[number];

const writers: Readonly<
  Record<Format, (document: RecordDocument, options: Options) => string | Promise<Readable>>
> = {
  text: writeText,
  html: writeHtml,
  pdf: (document, { large }) => writePdf(document, large ? 'large' : 'normal'),
};

/** Writes the record in one format. Only its owner may read the file: it is their health record. */
export async function writeOutput(
  record: HealthRecord,
  { format, to }: Output,
  options: Options,
  io: Io,
): Promise<number> {
  const document = documentOf(record, contentFor(options.language).document);
  const made = await writers[format](document, options);
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
