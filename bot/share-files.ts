import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { contentFor } from '../dialogs/content/index.js';
import type { HealthRecord } from './records/record.js';
import {
  choose,
  documentOf,
  VA_ZONE,
  writeFhir,
  writeHtml,
  writeIps,
  writePdf,
  writeText,
} from './sharing/index.js';
import type { Choice, DocumentWords, RecordDocument } from './sharing/index.js';
import { documentBundle, type Written } from './sharing/fhir/document-bundle.js';
import type { EncryptedFile, WriteShare } from './sharing/shares/files.js';
import { encryptFile } from './sharing/shlink/jwe.js';

/** Of the types that a SMART Health Link may carry, the one for what is neither a card nor an API. */
const FHIR = 'application/fhir+json';

/**
 * The files of one link, in the thread that asks: our document for people, then the record for programs. Plain data in and out, so that
 * another thread can be asked as well (share-worker.ts).
 */
export const writeShare: WriteShare = async (record, { choice, language, by, until, key }) => {
  const { document: words } = contentFor(language);
  const chosen = choose(record, choice);
  const document = documentOf(chosen, words, { timeZone: VA_ZONE, shared: { by, until } });
  const files: EncryptedFile[] = [];
  for await (const text of bundles(chosen, choice, words, document))
    files.push({ contentType: FHIR, jwe: await encryptFile(key, FHIR, Buffer.from(text)) });
  return files;
};

/** One after the other: a long record is never held in all its forms at once. */
async function* bundles(
  chosen: HealthRecord,
  choice: Choice,
  words: DocumentWords,
  document: RecordDocument,
): AsyncGenerator<string> {
  yield documentBundle(await written(document), document, chosen.fetchedAt);
  yield writeFhir(chosen, words);
  // A patient summary has to speak of medicines, allergies and conditions: of a record that was cut it could only say "withheld".
  if (!choice.sections && !choice.since && !choice.until) yield writeIps(chosen, words);
}

/** A PDF is the slowest to write by far: of a record that fills a thousand pages nobody waits for it, and the page prints as well. */
const PDF_UP_TO = 8 * 1024 * 1024;

async function written(document: RecordDocument): Promise<readonly Written[]> {
  const html = { contentType: 'text/html', bytes: Buffer.from(writeHtml(document)) };
  const text = { contentType: 'text/plain', bytes: Buffer.from(writeText(document)) };
  if (html.bytes.length > PDF_UP_TO) return [html, text];
  const pdf = await buffer(Readable.from(await writePdf(document, 'normal')));
  return [{ contentType: 'application/pdf', bytes: pdf }, html, text];
}
