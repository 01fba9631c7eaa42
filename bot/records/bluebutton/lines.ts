import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** UTF-16 without a byte order mark is told by its zero bytes: no Blue Button text has one otherwise. */
const zeros = (bytes: Buffer, from: number): boolean => {
  for (let i = from; i < Math.min(bytes.length, 64); i += 2) if (bytes[i] !== 0) return false;
  return bytes.length > from + 8;
};

/** The text of a Blue Button file. ASCII as a rule; what people saved again in an editor is UTF-8, UTF-16 or windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (all[0] === 0xef && all[1] === 0xbb && all[2] === 0xbf) return decodeText(all.subarray(3));
  if ((all[0] === 0xff && all[1] === 0xfe) || zeros(all, 1)) return iconv.decode(all, 'utf16-le');
  if ((all[0] === 0xfe && all[1] === 0xff) || zeros(all, 0)) return iconv.decode(all, 'utf16-be');
  if (isAscii(all)) return all.toString('latin1');
  return isUtf8(all) ? all.toString('utf8') : iconv.decode(all, 'windows-1252');
}

const bareReturn = /\r+/;

/** Lines without what ends them (LF, CRLF, the stray bare CR of real files) and without trailing blanks. */
export function linesOf(text: string, from = 0, to = text.length): string[] {
  const lines: string[] = [];
  let nextReturn = -2;
  let at = from;
  while (at < to) {
    const found = text.indexOf('\n', at);
    const next = found < 0 || found >= to ? to : found;
    const end = inkEnd(text, at, next);
    if (nextReturn !== -1 && nextReturn < at) nextReturn = text.indexOf('\r', at);
    const line = end === at ? '' : text.slice(at, end);
    if (nextReturn === -1 || nextReturn >= end) lines.push(line);
    else for (const part of line.split(bareReturn)) lines.push(part.trimEnd());
    at = next + 1;
  }
  return lines;
}

function inkEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
