import { readCms } from '../bluebutton/cms/index.js';
import { readMhv } from '../bluebutton/mhv/index.js';
import { readVaGov } from '../bluebutton/vagov/index.js';
import { readCcda } from '../ccda/index.js';
import { readFhirFile } from '../fhir/bundle-file.js';
import type { FileContext, FileReader, FileReading } from './file.js';
import { looksLike, type Likeness } from './likeness.js';

/** Larger than any record of one person: refused before a byte of it is read. */
export const largestFile = 256 * 1024 * 1024;

const texts: readonly FileReader[] = [readMhv, readVaGov, readCms];

const readers: { readonly [L in Likeness]: readonly FileReader[] } = {
  json: [readFhirFile],
  xml: [readCcda],
  mhv: [readMhv],
  vagov: [readVaGov],
  cms: [readCms],
  text: texts,
  empty: [],
  binary: [],
};

/**
 * A health record in any of the formats this project reads, told apart by what is in it and never by its name.
 * Never throws: what breaks a reader is a file that could not be read.
 */
export function readFile(bytes: Uint8Array, context: FileContext): FileReading {
  if (bytes.byteLength > largestFile) return { state: 'refused', why: 'tooLarge' };
  const likeness = looksLike(bytes);
  if (likeness === 'empty') return { state: 'refused', why: 'empty' };
  const refusals: FileReading[] = [];
  for (const reader of readers[likeness]) {
    const reading = tried(reader, bytes, context);
    if (reading.state === 'read') return reading;
    refusals.push(reading);
  }
  return refusals.find(isTelling) ?? { state: 'refused', why: 'notARecord' };
}

/** Of several refusals the one of a reader that knew its format. */
const isTelling = (reading: FileReading): boolean =>
  reading.state === 'refused' && reading.why !== 'notARecord';

function tried(reader: FileReader, bytes: Uint8Array, context: FileContext): FileReading {
  try {
    return reader(bytes, context);
  } catch {
    return { state: 'refused', why: 'broken' };
  }
}
