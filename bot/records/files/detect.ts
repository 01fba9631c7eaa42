import iconv from 'iconv-lite';

/** Which reader a file is for. `cda` covers C-CDA, CCD and C32: their reader tells them apart. */
export type Detected = 'fhir' | 'cda' | 'mhv' | 'vagov' | 'cms' | 'nothing';

/** Enough for any prolog, style sheet and cover page met so far. */
const HEAD = 64 * 1024;

export type Encoding = 'utf8' | 'utf16le' | 'utf16be' | 'utf32le' | 'utf32be';

/** By byte order mark, or by where the zeros of its first character stand: a record begins with ASCII. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf32le' : 'utf16le';
  if (a === 0xfe && b === 0xff) return 'utf16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf32be';
  if (bytes.length < 4) return 'utf8';
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf16le';
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return 'utf16be';
  return 'utf8';
}

/** The beginning as text, without a byte order mark and leading blanks. `whole` where that is all there is. */
export function headOf(bytes: Uint8Array): { readonly text: string; readonly whole: boolean } {
  const part = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD));
  const text = iconv.decode(part, encodingOf(bytes)).replace(/^\uFEFF/, '');
  return { text: text.replace(/^[\s\0]+/, ''), whole: bytes.length <= HEAD };
}

export function detect(head: string): Detected {
  if (head.startsWith('{') || head.startsWith('[')) return 'fhir';
  if (head.startsWith('<')) return rootName(head) === 'ClinicalDocument' ? 'cda' : 'nothing';
  return textFormat(head);
}

/** Local name of the root element, past declaration, comments, processing instructions and a document type. */
function rootName(xml: string): string | undefined {
  const prolog = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^[>]*(?:\[[^]*?\]\s*)?>)/i;
  let rest = xml;
  for (let part = prolog.exec(rest); part; part = prolog.exec(rest)) rest = rest.slice(part[0].length);
  return /^<(?:[^\s<>/:]+:)?([^\s<>/:]+)/.exec(rest)?.[1];
}

/** Titles that open a text record. The first one met decides: a note may quote another report's title. */
const titles: readonly (readonly [Detected, RegExp])[] = [
  ['cms', /^\s*MYMEDICARE\.GOV PERSONAL HEALTH INFORMATION\s*$/im],
  ['mhv', /^-* *MY HEALTHEVET PERSONAL (?:INFORMATION|HEALTH) REPORT *-*\s*$/im],
  ['mhv', /^-{5,} ?DOWNLOAD REQUEST SUMMARY ?-{5,}\s*$/im],
  ['vagov', /^\s*(?:(?:VA )?Blue Button ?®? ?report|Informe Blue Button® del VA)\s*$/im],
  ['vagov', /^_{53}\s+\d{1,2}\) \S/m],
];

function textFormat(head: string): Detected {
  const met = titles
    .map(([format, title]) => ({ format, at: head.search(title) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  return met[0]?.format ?? 'nothing';
}
