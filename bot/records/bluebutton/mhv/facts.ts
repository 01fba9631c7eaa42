import type { Detail } from '../../record.js';
import { writtenDate } from './dates.js';
import {
  firstInk,
  isFurniture,
  isPageFurniture,
  isRule,
  oneLine,
  saysNothing,
  severalLines,
} from './words.js';

/** How the entries of one section are written. Labels are matched without regard to case. */
export interface Layout {
  readonly starts: ReadonlySet<string>;
  readonly labels: ReadonlyMap<string, string>;
  readonly free: ReadonlySet<string>;
  readonly shared?: RegExp;
}

interface LayoutWords {
  /** Labels that begin an entry. */
  readonly starts: readonly string[];
  readonly labels: readonly string[];
  /** Labels whose value people wrote: it may run over lines that look like labels. */
  readonly free?: readonly string[];
  /** Labels that stand second or third in a line. */
  readonly shared?: readonly string[];
}

export function layout({ starts, labels, free = [], shared = [] }: LayoutWords): Layout {
  const all = [...starts, ...labels, ...free, ...shared];
  const escaped = shared.map((label) => label.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return {
    starts: new Set(starts),
    labels: new Map(all.flatMap((label) => [[label, label] as const, [label.toLowerCase(), label] as const])),
    free: new Set(free),
    ...(shared.length > 0 ? { shared: new RegExp(`[ \\t](${escaped.join('|')}):`) } : {}),
  };
}

interface Field {
  readonly label: string;
  value: string;
  taken: boolean;
}

/** What one entry says, label by label. What is not taken ends in its details: nothing is dropped. */
export class Facts {
  readonly fields: Field[] = [];

  constructor(readonly line: number) {}

  add(label: string, value: string): Field {
    const field = { label, value, taken: false };
    this.fields.push(field);
    return field;
  }

  has(label: string): boolean {
    return this.fields.some((f) => f.label === label);
  }

  /** Something is written in it beside its first label. */
  get isEmpty(): boolean {
    return this.fields.every((f) => oneLine(f.value) === undefined);
  }

  take(label: string, other?: string): string | undefined {
    return this.find(label, other, oneLine);
  }

  takeLines(label: string): string | undefined {
    return this.find(label, undefined, severalLines);
  }

  /** A date; what cannot be read as one stays for the details. */
  takeDate(label: string): string | undefined {
    for (const field of this.fields) {
      const date = field.taken || field.label !== label ? undefined : writtenDate(oneLine(field.value))?.date;
      if (date === undefined) continue;
      field.taken = true;
      return date;
    }
    return undefined;
  }

  rest(): readonly Detail[] {
    const left: Detail[] = [];
    for (const field of this.fields) {
      const value = field.taken ? undefined : severalLines(field.value);
      if (value !== undefined) left.push({ label: field.label, value });
    }
    return left;
  }

  private find(
    label: string,
    other: string | undefined,
    read: (value: string) => string | undefined,
  ): string | undefined {
    for (const field of this.fields) {
      if (field.taken || (field.label !== label && field.label !== other)) continue;
      field.taken = true;
      const value = read(field.value);
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

export interface Written {
  readonly items: readonly Facts[];
  /** Lines that belong to no entry and are not My HealtheVet's own words. */
  readonly said: readonly string[];
}

const sectionLabels = new Set(['source', 'last updated', 'sorted by', 'sort by', 'date range selected']);

/** Reads lines as entries of labelled values; values wrap with or without a hanging indent. */
export function readFacts(lines: readonly string[], at: number, known: Layout): Written {
  const reader = new FactReader(known);
  lines.forEach((line, n) => reader.read(line, at + n));
  return { items: reader.items, said: reader.said };
}

class FactReader {
  readonly items: Facts[] = [];
  readonly said: string[] = [];
  private item: Facts | undefined;
  private field: Field | undefined;
  private margin = 0;
  private afterGap = true;
  private skipping = false;

  constructor(private readonly known: Layout) {}

  read(line: string, at: number): void {
    if (line === '') return this.gap();
    const ink = firstInk(line);
    const first = line.charCodeAt(ink);
    if ((first === 45 || first === 61) && isRule(line)) return this.gap();
    if (first === 78 && saysNothing(line)) return void this.said.push(line);
    if (this.label(line, ink, at)) this.skipping = false;
    else if (isPageFurniture(line)) return;
    else if (this.isSectionLabel(line) || (this.afterGap && isFurniture(line))) this.skipping = true;
    else if (!this.skipping) this.goOn(line.slice(ink), ink);
    this.afterGap = false;
  }

  private gap(): void {
    this.afterGap = true;
    this.skipping = false;
  }

  private label(line: string, ink: number, at: number): boolean {
    const colon = line.indexOf(':', ink);
    if (colon < 0 || colon - ink > 60) return false;
    const word = line.slice(ink, colon).trimEnd();
    const label = this.known.labels.get(word) ?? this.known.labels.get(word.toLowerCase());
    if (label === undefined) return false;
    if (this.known.starts.has(label) || this.items.length === 0) {
      this.item = new Facts(at);
      this.items.push(this.item);
      this.margin = ink;
    }
    this.value(label, line.slice(colon + 1));
    return true;
  }

  private value(label: string, value: string): void {
    const { shared, free } = this.known;
    let [open, rest] = [label, value];
    for (;;) {
      const second = shared === undefined || free.has(open) ? null : shared.exec(rest);
      if (second === null) break;
      this.open(open, rest.slice(0, second.index));
      open = second[1] ?? '';
      rest = rest.slice(second.index + second[0].length);
    }
    this.open(open, rest);
  }

  private open(label: string, value: string): void {
    let from = firstInk(value);
    if (value.charCodeAt(from) === 42 && /^\*\s/.test(value.slice(from, from + 2))) from += 1;
    const written = from === 0 ? value : value.slice(firstInk(value, from));
    this.field = this.item?.add(label, written.trimEnd());
  }

  private isSectionLabel(line: string): boolean {
    if (this.items.length > 0) return false;
    const colon = line.indexOf(':');
    return colon > 0 && sectionLabels.has(line.slice(0, colon).trim().toLowerCase());
  }

  /** A line without a label we know: a newer label of the report, the rest of a wrapped value, or a word of its own. */
  private goOn(written: string, ink: number): void {
    if (this.item === undefined || this.field === undefined) this.said.push(written);
    else if (this.isNewLabel(written, ink)) {
      const colon = written.indexOf(':');
      this.open(written.slice(0, colon).trim(), written.slice(colon + 1));
    } else this.field.value += this.field.value === '' ? written : `\n${written}`;
  }

  private isNewLabel(written: string, ink: number): boolean {
    if (ink !== this.margin || this.known.free.has(this.field?.label ?? '')) return false;
    return /^[A-Z][A-Za-z/()'-]*(?: [A-Za-z/()'-]+){0,5} ?:(?: |$)/.test(written.slice(0, 80));
  }
}
