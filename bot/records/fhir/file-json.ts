import { isAscii } from 'node:buffer';

/** A file's bytes as JSON values: one document, or one a line (NDJSON, as bulk exports are). Never throws. */
export type Parsed =
  | { readonly state: 'whole'; readonly value: unknown }
  | { readonly state: 'lines'; readonly values: readonly unknown[]; readonly broken: readonly number[] }
  /** `entries`: those of a Bundle that stand whole before the place where it breaks off. */
  | {
      readonly state: 'cut';
      readonly type?: string;
      readonly entries: readonly unknown[];
      readonly at: number;
    }
  | { readonly state: 'broken' };

export function parseFile(bytes: Uint8Array): Parsed {
  const written = decode(bytes);
  try {
    return { state: 'whole', value: JSON.parse(written) as unknown };
  } catch {
    return parseLines(written) ?? salvage(written);
  }
}

/** FHIR is UTF-8; Windows tools save UTF-16 too. Zero bytes are its sign where the mark is missing. */
function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const utf16 =
    (a === 0xff && b === 0xfe) || (a === 0x7b && b === 0)
      ? 'utf-16le'
      : (a === 0xfe && b === 0xff) || (a === 0 && b === 0x7b)
        ? 'utf-16be'
        : undefined;
  // Most files are plain ASCII, and a string of single bytes is made and parsed in half the time.
  if (utf16 === undefined && isAscii(bytes))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const text = new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function parseLines(written: string): Parsed | undefined {
  const rows = written.split('\n');
  if (rows.length < 2 || !isWhole(rows.find((row) => row.trim() !== '') ?? '')) return undefined;
  const values: unknown[] = [];
  const broken: number[] = [];
  rows.forEach((row, n) => {
    if (row.trim() === '') return;
    const value = parsed(row);
    if (value === undefined) broken.push(n + 1);
    else values.push(value);
  });
  return { state: 'lines', values, broken };
}

const isWhole = (row: string): boolean => row.trim().startsWith('{') && parsed(row) !== undefined;

function parsed(written: string): unknown {
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return undefined;
  }
}

/** Looks only for a Bundle's own `entry` list and takes what closes before the break: one walk over the characters. */
function salvage(written: string): Parsed {
  const start = /"entry"\s*:\s*\[/.exec(written);
  const head = written.slice(0, start?.index ?? 0);
  if (!start || !/"resourceType"\s*:\s*"Bundle"/.test(written.slice(0, 100_000))) return { state: 'broken' };
  const entries: unknown[] = [];
  let at = start.index + start[0].length;
  for (;;) {
    const from = skip(written, at);
    const to = written[from] === '{' ? endOfObject(written, from) : undefined;
    const value = to === undefined ? undefined : parsed(written.slice(from, to));
    if (to === undefined || value === undefined) break;
    entries.push(value);
    at = to;
  }
  const type = /"type"\s*:\s*"([a-z-]{1,20})"/.exec(head)?.[1];
  return { state: 'cut', entries, at: entries.length, ...(type === undefined ? {} : { type }) };
}

function skip(written: string, from: number): number {
  let at = from;
  while (at < written.length && ' \t\r\n,'.includes(written[at]!)) at += 1;
  return at;
}

/** Where the object that begins here ends, or undefined when it does not. */
function endOfObject(written: string, from: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < written.length; at += 1) {
    const c = written.charCodeAt(at);
    if (quoted) {
      if (c === 0x5c) at += 1;
      else if (c === 0x22) quoted = false;
    } else if (c === 0x22) quoted = true;
    else if (c === 0x7b || c === 0x5b) depth += 1;
    else if (c === 0x7d || c === 0x5d) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}
