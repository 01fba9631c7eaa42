import type { Code, Measure } from '../records/record.js';
import { unreadableName } from '../records/unreadable.js';
import { cleanLine } from './clean.js';
import type { DocumentWords, FieldName } from './words.js';

/** A field before it has its label; those without a value are left out. */
export type Field = readonly [name: FieldName, value: string | undefined];

/** What fields are told with. */
export interface Telling {
  readonly words: DocumentWords;
  /** A date of the record in words; undefined stays undefined. */
  day(date: string | undefined, time?: boolean): string | undefined;
}

/** An entry's name as people read it. */
export const nameOf = (name: string, words: DocumentWords): string =>
  name === unreadableName ? words.unreadableName : cleanLine(name) || words.noName;

export const measure = ({ value, unit }: Measure): string => (unit ? `${value} ${unit}` : value);

/** Our word, and the source's own beside it where that is another. */
export function withWritten(ours: string, own: string | undefined, words: DocumentWords): string {
  const written = own?.trim() ?? '';
  return written === '' || written.toLowerCase() === ours.toLowerCase()
    ? ours
    : `${ours} ${words.asWritten(written)}`;
}

/** Code systems as clinicians call them; another one stands as the source wrote it. */
const systems: Readonly<Record<string, string>> = {
  'http://snomed.info/sct': 'SNOMED CT',
  'http://loinc.org': 'LOINC',
  'http://www.nlm.nih.gov/research/umls/rxnorm': 'RxNorm',
  'http://hl7.org/fhir/sid/icd-10-cm': 'ICD-10-CM',
  'http://hl7.org/fhir/sid/icd-9-cm': 'ICD-9-CM',
  'http://hl7.org/fhir/sid/cvx': 'CVX',
  'http://hl7.org/fhir/sid/ndc': 'NDC',
  'http://www.ama-assn.org/go/cpt': 'CPT',
};

export const codeOf = ({ code, system }: Code): string =>
  system === '' ? code : `${code} (${systems[system] ?? system})`;

const types: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'text/plain': 'TXT',
  'text/html': 'HTML',
  'text/rtf': 'RTF',
  'application/rtf': 'RTF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/tiff': 'TIFF',
};

/** "application/pdf" is "PDF (application/pdf)". */
export function fileType(mediaType: string): string {
  const plain = types[mediaType.toLowerCase().split(';')[0]?.trim() ?? ''];
  return plain ? `${plain} (${mediaType})` : mediaType;
}
