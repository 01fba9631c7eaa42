import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

export interface Decoded {
  /** The document in pieces, in order. Pieces keep memory at a few times the file. */
  readonly pieces: Iterable<string>;
  /** Set while the pieces are taken: bytes that are not what the document declares. */
  readonly wrongEncoding: () => boolean;
}

const pieceSize = 1 << 16;

/** Bytes to text: the byte order mark first, then the XML declaration, then what the bytes really are. */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = byteOrder(buffer);
  if (marked) return whole(buffer, marked);
  const declared = declaredEncoding(buffer);
  if (declared === undefined || isUtf8Name(declared)) return utf8(buffer);
  return whole(buffer, declared);
}

/** UTF-16 without its mark is told by the zero beside the first "<". */
function byteOrder(buffer: Buffer): string | undefined {
  const [a, b] = buffer;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return undefined;
}

const isUtf8Name = (name: string): boolean =>
  /^(utf-?8|us-ascii|ascii|unicode.*|utf-?16.*|ucs-.*)$/i.test(name);

/** A declaration that names UTF-16 in single bytes is a lie: those bytes are tried as UTF-8. */
function declaredEncoding(buffer: Buffer): string | undefined {
  const head = buffer.toString('latin1', 0, 200);
  const name = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  return name !== undefined && iconv.encodingExists(name) ? westernAsWindows(name) : undefined;
}

/** What calls itself Latin-1 and holds bytes 0x80 to 0x9F comes from Windows: browsers read it so too. */
const westernAsWindows = (name: string): string =>
  /^(iso-?8859-?1|latin-?1|l1|cp819)$/i.test(name) ? 'windows-1252' : name;

function whole(buffer: Buffer, encoding: string): Decoded {
  return { pieces: throughDecoder(buffer, encoding), wrongEncoding: () => false };
}

function* throughDecoder(buffer: Buffer, encoding: string): Iterable<string> {
  const decoder = iconv.getDecoder(encoding);
  for (let from = 0; from < buffer.length; from += pieceSize) {
    yield decoder.write(buffer.subarray(from, from + pieceSize));
  }
  yield decoder.end() ?? '';
}

function utf8(buffer: Buffer): Decoded {
  let wrong = false;
  const start = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? 3 : 0;
  function* pieces(): Iterable<string> {
    for (let from = start; from < buffer.length;) {
      const to = pieceEnd(buffer, from);
      const piece = buffer.subarray(from, to);
      if (isUtf8(piece)) yield piece.toString('utf8');
      else {
        wrong = true;
        yield mixed(piece);
      }
      from = to;
    }
  }
  return { pieces: pieces(), wrongEncoding: () => wrong };
}

/** After a tag, where there is one: then no tag and no text has to be put together again. */
function pieceEnd(buffer: Buffer, from: number): number {
  const end = characterEnd(buffer, from + pieceSize);
  if (end === buffer.length) return end;
  const tag = buffer.lastIndexOf('>', end - 1) + 1;
  return tag > from ? tag : end;
}

/** Never between the bytes of one character, as far as they look like one. */
function characterEnd(buffer: Buffer, wanted: number): number {
  let end = Math.min(wanted, buffer.length);
  if (end === buffer.length) return end;
  for (let back = 0; back < 3 && (buffer[end]! & 0xc0) === 0x80; back++) end--;
  return end;
}

/** Declared UTF-8 and holding Windows bytes (pasted notes): line by line, each as what it is. */
function mixed(piece: Buffer): string {
  let text = '';
  for (let from = 0; from < piece.length;) {
    const newline = piece.indexOf(10, from);
    const to = newline < 0 ? piece.length : newline + 1;
    const line = piece.subarray(from, to);
    text += isUtf8(line) ? line.toString('utf8') : windowsLine(line);
    from = to;
  }
  return text;
}

/** A file cut in the middle of a character is still UTF-8 before it. */
function windowsLine(line: Buffer): string {
  for (let cut = 1; cut <= 3 && cut < line.length; cut++) {
    const rest = line.subarray(0, line.length - cut);
    if (line[rest.length]! >= 0xc2 && isUtf8(rest)) return rest.toString('utf8');
  }
  return iconv.decode(line, 'windows-1252');
}
