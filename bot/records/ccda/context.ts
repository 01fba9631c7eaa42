import type { Detail, Entry, EntryOf, EntrySource, SectionId } from '../record.js';
import type { FileContext, ReadWarning } from '../files/file.js';
import type { XmlNode } from './node.js';
import type { Narrative, Row } from './narrative.js';

/** Where everything that was read is put together. */
export class Collector {
  readonly entries: { [S in SectionId]?: EntryOf[S][] } = {};
  readonly known = new Set<SectionId>();
  readonly warnings: ReadWarning[] = [];
  /** Everything added, in order: where each entry stands. */
  readonly added: { readonly section: SectionId; readonly index: number }[] = [];
  private count = 0;

  constructor(private readonly source: string) {}

  /** In document order, so the same bytes give the same ids. */
  nextId(section: SectionId): string {
    return `${this.source}:${section}-${++this.count}`;
  }

  /** The section exists, whether or not anything is found in it. */
  provide(section: SectionId): void {
    this.entries[section] ??= [];
  }

  add<S extends SectionId>(section: S, entry: EntryOf[S]): void {
    this.provide(section);
    const entries = this.entries[section] as EntryOf[S][];
    this.added.push({ section, index: entries.length });
    entries.push(entry);
  }

  /** Takes back what was added since: half of a statement that turned out unreadable is not left beside its warning. */
  rollBack(since: number): void {
    for (const { section } of this.added.splice(since)) this.entries[section]?.pop();
  }

  has(section: SectionId, since: number): boolean {
    return this.added.slice(since).some((place) => place.section === section);
  }

  /** Every word of the entries added since. */
  said(since: number): string {
    return this.added
      .slice(since)
      .map(({ section, index }) => valuesIn(this.entries[section]?.[index]))
      .join('\n');
  }

  /** Adds what the narrative says beside entries added since, where they do not say it already. */
  extend(since: number, more: ReadonlyMap<string, readonly Detail[]>): void {
    if (more.size === 0) return;
    for (const { section, index } of this.added.slice(since)) {
      const entries = this.entries[section] as Entry[];
      const entry = entries[index]!;
      const details = more.get(entry.id);
      if (details !== undefined) entries[index] = extended(entry, details);
    }
  }

  /** Broken documents are wrong in the same way a thousand times over: the first hundred places are enough. */
  warn(code: string, place: string): void {
    if (this.warnings.length < 100 && !this.warnings.some((w) => w.code === code && w.place === place))
      this.warnings.push({ code, place });
  }
}

/** What the header says of every entry. */
export interface DocumentFacts {
  readonly facility?: string;
  readonly kind: EntrySource['kind'];
  /** C32 puts the pharmacy's own numbers where C-CDA puts ids of machines. */
  readonly isC32: boolean;
}

export interface SectionContext {
  readonly file: FileContext;
  readonly document: DocumentFacts;
  readonly out: Collector;
  readonly narrative: Narrative;
  readonly title?: string;
  readonly code?: string;
  /** Confidentiality and sensitivity codes of the document's parts this section stands in. */
  readonly labels: readonly string[];
  /** Who wrote the section, where that is said. */
  readonly facility?: string;
  readonly place: string;
  /** Rows of the narrative, and the ids of entries that point into them. */
  readonly claims: Map<Row, Set<string>>;
  /** Ids of the narrative that entries point at. */
  readonly pointedAt: Set<string>;
  /** Whether the document ended in the middle of the statement that is read now. */
  readonly cut: boolean;
}

/** A statement cut in its middle may have gone on to name what it denies: it states nothing. */
export function sayNone(context: SectionContext, section: SectionId): void {
  if (!context.cut) context.out.known.add(section);
}

/** Reads one clinical statement of a section into whatever entries it holds. */
export type StatementReader = (statement: XmlNode, context: SectionContext) => void;

/** Only what the entry does not say yet, as whole words in any of its fields. */
function extended(entry: Entry, details: readonly Detail[]): Entry {
  const said = valuesIn(entry).toLowerCase();
  const fresh = details.filter(
    ({ value }) => !saysWord(said, value.toLowerCase()) && !isSameDay(value, entry.date),
  );
  return fresh.length === 0 ? entry : { ...entry, details: [...(entry.details ?? []), ...fresh] };
}

const inWord = /[\p{L}\p{N}.]/u;

/** "1" is not said by "2012". */
function saysWord(said: string, word: string): boolean {
  for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1)) {
    if (!inWord.test(said.charAt(at - 1)) && !inWord.test(said.charAt(at + word.length))) return true;
  }
  return false;
}

/** Every word an entry says, its own bookkeeping apart. */
function valuesIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  let all = '';
  for (const key in value) {
    if (bookkeeping.has(key)) continue;
    all += `\n${valuesIn((value as Record<string, unknown>)[key])}`;
  }
  return all;
}

const bookkeeping: ReadonlySet<string> = new Set([
  'id',
  'warnings',
  'sensitivity',
  'label',
  'source',
  'system',
]);

const compact = /^\d{8}(?:\d{2,6})?(?:[+-]\d{4})?$/;
const spelled = /^[A-Za-z]{3,9}\.? \d{1,2},? \d{4}$|^\d{1,2}\/\d{1,2}\/\d{4}$/;

/** The narrative writes the entry's own date once more, in one of many ways. */
function isSameDay(words: string, date: string | undefined): boolean {
  if (date === undefined || words.length > 40) return false;
  const day = date.slice(0, 10);
  if (compact.test(words)) return day.replaceAll('-', '') === words.slice(0, 8);
  const time = spelled.test(words) ? Date.parse(`${words} UTC`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}
