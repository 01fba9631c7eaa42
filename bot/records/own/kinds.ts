import type { WhyRefused } from './own-file.js';

type Kind = Extract<WhyRefused, 'pdf' | 'word' | 'picture' | 'zip' | 'page'>;

/** First bytes of files that people take for their record, in Latin-1. */
const magics: readonly (readonly [string, Kind])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['PK\x07\x08', 'zip'],
  ['\x1f\x8b', 'zip'],
  ['7z\xbc\xaf', 'zip'],
  ['Rar!', 'zip'],
  ['\xd0\xcf\x11\xe0', 'word'],
  ['{\\rtf', 'word'],
  ['\xff\xd8\xff', 'picture'],
  ['\x89PNG', 'picture'],
  ['GIF8', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
];

const marks: readonly (readonly [RegExp, Kind])[] = [
  [/^\s{0,1024}%PDF-/, 'pdf'],
  [/^RIFF[^]{4}WEBP|^[^]{4}ftyp/, 'picture'],
  [/^(?:\xef\xbb\xbf)?\s{0,1024}(?:<!--[^]{0,500}-->\s{0,100})?<(?:!doctype html|html)\b/i, 'page'],
];

/** Office documents are zips; their first entries tell. */
const OFFICE = /\[Content_Types\]|word\/|_rels\//;

/** What a file is instead of a record. Its name and the type it was sent with say nothing. */
export function kindOf(bytes: Uint8Array): Kind | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const kind = magics.find(([magic]) => head.startsWith(magic))?.[1];
  if (kind === 'zip' && OFFICE.test(head.slice(0, 250))) return 'word';
  return kind ?? marks.find(([mark]) => mark.test(head))?.[1];
}
