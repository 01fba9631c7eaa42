import { isFurniture, isRule } from './words.js';

export interface Row {
  /** Index of its line in the section. */
  readonly at: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly rows: readonly Row[];
  readonly others: readonly string[];
}

/** Where the columns of a table begin: its head has two blanks or more between them. */
export function columnsOf(head: string): readonly number[] {
  const starts: number[] = [];
  let blanks = 2;
  for (let i = 0; i < head.length; i += 1) {
    if (head[i] === ' ' || head[i] === '\t') blanks += 1;
    else {
      if (blanks >= 2) starts.push(i);
      blanks = 0;
    }
  }
  return starts;
}

/** Cells by position; a value that is wider than its column is not cut in two. */
export function cellsOf(line: string, columns: readonly number[]): readonly string[] {
  const from = columns.map((start) => boundary(line, start));
  return from.map((start, n) => line.slice(start, from[n + 1] ?? line.length).trim());
}

function boundary(line: string, at: number): number {
  if (at === 0 || line[at] === undefined || line[at] === ' ' || line[at - 1] === ' ') return at;
  const next = line.indexOf(' ', at);
  return next < 0 ? line.length : next;
}

/** The rows below a head; the table ends at a rule of equal signs, a paragraph of the report, or a labelled line. */
export function rowsOf(lines: readonly string[], head: RegExp): Table {
  const at = lines.findIndex((line) => head.test(line));
  if (at < 0) return { rows: [], others: lines };
  const columns = columnsOf(lines[at] ?? '');
  const rows: Row[] = [];
  let end = at + 1;
  while (end < lines.length && !endsTable(lines[end] ?? '')) {
    const line = lines[end] ?? '';
    if (line !== '' && !isRule(line)) rows.push({ at: end, cells: cellsOf(line, columns) });
    end += 1;
  }
  return { rows, others: [...lines.slice(0, at), ...lines.slice(end)] };
}

const endsTable = (line: string): boolean =>
  (line.startsWith('=') && isRule(line)) || isFurniture(line) || /^(Vital Sign|Immunization)\s*:/i.test(line);
