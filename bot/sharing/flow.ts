import { clean, cleanBlock, cleanLine } from './clean.js';
import { contentsOf, opening, shown } from './contents.js';
import type { DocumentEntry, DocumentSection, Line, RecordDocument } from './document.js';
import { isTable, tabled } from './tables.js';

/**
 * The report as parts in the order they are read: what every output but the plain text renders, and nothing else.
 * Everything in it is safe to print. `notice` is what must be read before what follows.
 */
export type Part =
  | { readonly kind: 'title' | 'paragraph' | 'notice'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string; readonly id?: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly lines: readonly Line[] }
  | TablePart;

export interface TablePart {
  readonly kind: 'table';
  /** What it holds, for those who hear it. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Made while it is read: a long record is never held twice. */
export function* flowOf(document: RecordDocument): Generator<Part> {
  const { words, sections } = document;
  yield { kind: 'title', text: words.title };
  const [crisis = '', ...help] = words.help.points;
  yield { kind: 'notice', text: crisis };
  if (document.shared) yield { kind: 'notice', text: words.shared.notice };
  yield { kind: 'paragraph', text: words.about };
  yield facts(opening(document));
  for (const { title, note, rows } of contentsOf(document)) {
    yield { kind: 'heading', level: 2, text: title };
    if (note) yield { kind: 'paragraph', text: note };
    if (rows.length > 0) yield { kind: 'list', items: rows.map(cleanLine) };
  }
  for (const { title, points } of [{ title: words.help.title, points: help }, words.know]) {
    yield { kind: 'heading', level: 2, text: title };
    yield { kind: 'list', items: points };
  }
  for (const section of shown(sections)) yield* sectionParts(section, words.noName);
  yield { kind: 'paragraph', text: words.serviceMark };
  yield { kind: 'paragraph', text: words.end };
}

function* sectionParts(section: DocumentSection, noName: string): Generator<Part> {
  yield { kind: 'heading', level: 2, text: section.title, id: section.id };
  if (section.notice) yield { kind: 'notice', text: cleanLine(section.notice) };
  if (section.state === 'present') yield { kind: 'paragraph', text: section.about };
  for (const entry of section.entries) yield* entryParts(entry, noName);
}

function* entryParts({ heading, blocks }: DocumentEntry, noName: string): Generator<Part> {
  const name = cleanLine(heading) || noName;
  yield { kind: 'heading', level: 3, text: name };
  for (const part of tabled(blocks.filter((block) => block.length > 0).map((b) => b.map(cleaned)))) {
    if (!isTable(part)) yield facts(part);
    else {
      if (part.shared.length > 0) yield facts(part.shared);
      yield { kind: 'table', caption: name, columns: part.columns, rows: part.rows };
    }
  }
}

const facts = (lines: readonly Line[]): Part => ({ kind: 'facts', lines: lines.map(cleaned) });

const cleaned = (line: Line): Line => ({
  ...line,
  label: cleanLine(line.label),
  value: line.below ? cleanBlock(line.value) : clean(line.value),
});
