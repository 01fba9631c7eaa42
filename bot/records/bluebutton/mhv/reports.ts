import { firstInk, isDoubleRule, isFurniture, isRule } from './words.js';

/** One report of a section: its labelled head and the free text below the rule. */
export interface Report {
  readonly line: number;
  readonly head: readonly string[];
  readonly body: readonly string[];
}

export interface Reports {
  readonly reports: readonly Report[];
  /** Lines before the first report. */
  readonly before: readonly string[];
}

/**
 * Splits a section of reports. Rules of equal signs stand between them, and inside note text too:
 * one counts only where the next written line begins a report.
 */
export function splitReports(lines: readonly string[], at: number, start: RegExp, second?: RegExp): Reports {
  const begins = beginnings(lines, start, second);
  const reports = begins.map((from, n) => {
    const part = withoutEnd(lines.slice(from, begins[n + 1] ?? lines.length));
    const rule = part.findIndex((line) => line.charCodeAt(0) === 45 && line.startsWith(wide) && isRule(line));
    const head = rule < 0 ? part : part.slice(0, rule);
    return { line: at + from, head, body: rule < 0 ? [] : part.slice(rule + 1) };
  });
  return { reports, before: lines.slice(0, begins[0] ?? lines.length) };
}

const wide = '-'.repeat(40);

function beginnings(lines: readonly string[], start: RegExp, second: RegExp | undefined): readonly number[] {
  const found: number[] = [];
  let open = true;
  lines.forEach((line, n) => {
    if (line === '') return;
    if (open && start.test(line) && (found.length === 0 || follows(lines, n, second))) found.push(n);
    open = isDoubleRule(line) || found.length === 0;
  });
  return found;
}

const follows = (lines: readonly string[], at: number, second: RegExp | undefined): boolean =>
  second === undefined || lines.slice(at + 1, at + 4).some((line) => second.test(line));

/** Without the rule that ends the report and what My HealtheVet prints below it. */
function withoutEnd(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => isDoubleRule(line));
  if (last < 0) return lines;
  const below = lines.slice(last + 1).find((line) => line.length > firstInk(line));
  return below === undefined || isFurniture(below) ? lines.slice(0, last) : lines;
}
