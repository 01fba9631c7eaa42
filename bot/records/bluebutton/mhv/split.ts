import { linesOf } from '../lines.js';
import { hasFreeText, sectionOf, type SectionKey } from './titles.js';

/** One section as it stands in the file: its lines without the title. */
export interface Block {
  readonly key: SectionKey;
  readonly title: string;
  /** Line of the title, counted from 1. */
  readonly line: number;
  readonly lines: readonly string[];
  /** The file ends in it, without the report's last line. */
  readonly cut: boolean;
}

interface Marker {
  readonly key: SectionKey;
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** Real titles are 71 to 83 wide; a rule drawn by hand in a note is as a rule not, nor is anything much longer. */
const narrowest = 60;
const widest = 120;
const dash = 45;

/** The sections of a report, one at a time, so that only one is ever held as lines. */
export function* blocksOf(text: string): Generator<Block> {
  let line = 1;
  let open: Marker = { key: 'unknown', title: '', start: 0, end: 0 };
  const close = (to: number, cut: boolean): Block => {
    const lines = linesOf(text, open.end, to);
    const block = { key: open.key, title: open.title, line, lines, cut };
    line += lines.length;
    return block;
  };
  for (const marker of markersOf(text)) {
    yield close(marker.start, false);
    open = marker;
  }
  yield close(text.length, open.key !== 'end');
}

/** Every title, found by its dashes at the start of a line. */
function* markersOf(text: string): Generator<Marker> {
  let inside: SectionKey = 'unknown';
  let at = text.indexOf('-----');
  while (at >= 0) {
    const end = endOfLine(text, at);
    const marker: Marker | undefined = startsLine(text, at) ? markerAt(text, at, end, inside) : undefined;
    if (marker) {
      inside = marker.key;
      yield marker;
    }
    at = text.indexOf('-----', end);
  }
}

const startsLine = (text: string, at: number): boolean =>
  at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r' || text[at - 1] === '\f';

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function markerAt(text: string, start: number, end: number, inside: SectionKey): Marker | undefined {
  if (end - start > widest * 2) return undefined;
  const line = text.slice(start, end).trimEnd();
  const title = titleIn(line);
  if (title === undefined || line.length > widest) return undefined;
  const key = sectionOf(title);
  return isTitle(key, line, inside, () => opensSection(text, end)) ? { key, title, start, end } : undefined;
}

/** Between runs of five dashes or more, at most one blank away; begins with a letter. */
function titleIn(line: string): string | undefined {
  let from = 0;
  let to = line.length;
  while (line.charCodeAt(from) === dash) from += 1;
  while (to > from && line.charCodeAt(to - 1) === dash) to -= 1;
  const title = line.slice(from, to).trim();
  if (from < 5 || !/^[A-Za-z]/.test(title)) return undefined;
  // The last line of a report is often where a copy was cut short.
  if (/^END OF MY HEALTHEVET PERSONAL/i.test(title))
    return 'END OF MY HEALTHEVET PERSONAL INFORMATION REPORT';
  return line.length - to >= 5 ? title : undefined;
}

function isTitle(key: SectionKey, line: string, inside: SectionKey, opens: () => boolean): boolean {
  if (key === 'report' || key === 'end' || key === 'request') return true;
  if (inside === 'end' || !hasFreeText(inside)) return key !== 'unknown' || line.length >= narrowest;
  return line.length >= narrowest && opens();
}

/** Inside notes a title counts only where a section really opens: with its `Source:` line, or with the end of the file. */
function opensSection(text: string, end: number): boolean {
  const next = text.slice(end, end + 200).trimStart();
  return next === '' || /^Source\s*:/i.test(next);
}
