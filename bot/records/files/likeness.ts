/** What a file looks like from its first bytes: enough to choose who tries to read it. */
export type Likeness = 'json' | 'xml' | 'mhv' | 'vagov' | 'cms' | 'text' | 'empty' | 'binary';

const enough = 64 * 1024;

export function looksLike(bytes: Uint8Array): Likeness {
  const head = beginning(bytes);
  const start = head.trimStart();
  if (start === '') return 'empty';
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  if (/^<[?!\w]/.test(start)) return 'xml';
  if (start.includes('\0')) return 'binary';
  return titles.find(([title]) => title.test(head))?.[1] ?? 'text';
}

const titles: readonly (readonly [RegExp, Likeness])[] = [
  [/MY HEALTHEVET PERSONAL (?:HEALTH )?INFORMATION|Produced by the VA Blue Button/i, 'mhv'],
  [/^\s*(?:(?:VA )?Blue Button ?®? ?report|Informe (?:VA )?Blue Button\b.*)\s*$/im, 'vagov'],
  [/MYMEDICARE\.GOV PERSONAL HEALTH INFORMATION/i, 'cms'],
];

/** UTF-16 is told by its mark, or by the zero beside a first ASCII letter. */
function beginning(bytes: Uint8Array): string {
  const head = bytes.subarray(0, enough);
  const [a, b] = head;
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0)) return new TextDecoder('utf-16le').decode(head);
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0)) return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder('utf-8').decode(head);
}
