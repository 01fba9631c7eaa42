import type { FileContext, FileReader, FileReading } from '../files/file.js';
import { sourceSections } from '../files/file.js';
import { sectionIds } from '../sections.js';
import { decode } from './bytes.js';
import { DocumentReading } from './document.js';
import { feed, type Fed } from './feed.js';

/** More is no health record a person was given, and would hold a replica for seconds. Real ones stay below 20 MB. */
export const largest = 64 * 1024 * 1024;

/** Reads C-CDA R1.1 to R2.1 and the older C32 and CCD 1.0 (HL7 CDA R2). Pure: same bytes, same reading. Never throws. */
export const readCcda: FileReader = (bytes, context) => {
  if (bytes.length === 0) return { state: 'refused', why: 'empty' };
  if (bytes.length > largest) return { state: 'refused', why: 'tooLarge', format: 'ccda' };
  return read(bytes, context);
};

function read(bytes: Uint8Array, context: FileContext): FileReading {
  const document = new DocumentReading(context);
  const decoded = decode(bytes);
  const fed = feed(decoded.pieces, document);
  if (!document.isCda) return { state: 'refused', why: 'notARecord' };
  const format = document.format();
  if (document.twoPeople) return { state: 'refused', why: 'twoPeople', format };
  document.finish();
  if (isBare(document)) return { state: 'refused', why: fed.cut ? 'broken' : 'empty', format };
  warnOf(document, fed, decoded.wrongEncoding());
  return result(document, format);
}

const isBare = (document: DocumentReading): boolean =>
  document.sections === 0 && document.person === undefined && document.out.added.length === 0;

function warnOf({ out, person }: DocumentReading, fed: Fed, wrongEncoding: boolean): void {
  const last = `line ${fed.lines}`;
  if (person === undefined) out.warn('noPerson', 'recordTarget');
  if (wrongEncoding) out.warn('wrongEncoding', 'document');
  if (fed.doctypeLine !== undefined) out.warn('doctype', `line ${fed.doctypeLine}`);
  if (fed.tooDeep) out.warn('tooDeep', 'document');
  if (fed.gaveUp || fed.cut) out.warn('cutOff', last);
  for (const [code, line] of fed.problems) out.warn(code, `line ${line}`);
}

function result(document: DocumentReading, format: 'ccda' | 'c32'): FileReading {
  const { out, person } = document;
  const version = document.version();
  const provided = sectionIds.filter((id) => out.entries[id] !== undefined);
  const sections = Object.fromEntries(
    provided.map((id) => [id, { entries: out.entries[id], knownNone: out.known.has(id), provided: true }]),
  );
  return {
    state: 'read',
    format,
    ...(version === undefined ? {} : { version }),
    ...(person === undefined ? {} : { person }),
    sections: sourceSections(sections),
    warnings: out.warnings,
  };
}
