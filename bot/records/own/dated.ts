import { writtenDate } from '../bluebutton/mhv/dates.js';
import { usDate } from '../bluebutton/us-dates.js';
import type { FileFormat } from '../files/file.js';

/** Where a report of each format says when it was made. C-CDA: the document's own time stands before any patient. */
const stamps: { readonly [F in FileFormat]: RegExp } = {
  mhv: /Produced by the VA Blue Button[^\n]*\r?\n\s*(\d{1,2} [A-Za-z]{3} \d{4})/i,
  vagov: /^(?:Records read on|Registros leídos el|Date|Fecha)\s*:\s*(.{6,40}?)(?: at | a las |\r?$)/im,
  cms: /Produced by the Blue Button[^\n]*\s+(\d{1,2}\/\d{1,2}\/\d{4})/i,
  ccda: /<(?:\w+:)?effectiveTime\s+value\s*=\s*["'](\d{8})/,
  c32: /<(?:\w+:)?effectiveTime\s+value\s*=\s*["'](\d{8})/,
  fhir: /"timestamp"\s*:\s*"(\d{4}-\d{2}-\d{2})/,
};

const HEAD = 16 * 1024;

/** The day a file says it was made, where it says so at its beginning. */
export function datedOf(bytes: Uint8Array, format: FileFormat): string | undefined {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, HEAD)).replaceAll('\0', '');
  const [, written] = stamps[format].exec(head) ?? [];
  const date = written && (isoOf(written) ?? writtenDate(written)?.date ?? usDate(written).date);
  return date?.length === 10 ? date : undefined;
}

const isoOf = (written: string): string | undefined =>
  /^\d{8}$/.test(written)
    ? written.replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3')
    : /^\d{4}-\d{2}-\d{2}$/.exec(written)?.[0];
