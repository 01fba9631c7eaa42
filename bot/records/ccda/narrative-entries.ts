import { saysNoneKnown, type CanBeNone } from '../vocabulary/none-known.js';
import type { Detail, Entry, EntryOf } from '../record.js';
import { sensitivityOf } from '../sensitivity.js';
import { defined } from '../defined.js';
import { sayNone, type SectionContext } from './context.js';
import { blocksOf, type Row } from './narrative.js';
import type { SectionKind } from './section-kinds.js';

/**
 * A section that is narrative and nothing else: "none known" where all of it says so, else the rows of its tables,
 * one entry each, or one entry with its text.
 */
export function readNarrative(kind: SectionKind, context: SectionContext): void {
  const text = context.narrative.text();
  if (text === undefined) return;
  if (kind.home === 'notes')
    return add(kind, context, { name: context.title ?? text.split('\n')[0]!, text, warnings: [] });
  if (noInformation.test(text)) return;
  const none = noneOf(kind);
  if (none !== undefined && saysNone(none, context)) return sayNone(context, none);
  const rows = context.narrative.rows().filter((row) => row.cells.some((cell) => cell.value !== ''));
  const readable = rows.length > 0 && rows.every((row) => row.cells.length > 1) && covers(rows, text);
  if (!readable)
    return add(kind, context, {
      name: context.title ?? text.split('\n')[0]!,
      text,
      warnings: ['narrativeOnly'],
    });
  for (const row of rows) add(kind, context, rowEntry(row));
}

/** "No information" is neither an entry nor "none known": the section is empty. */
const noInformation =
  /^\W*(no|none)( [\w-]+){0,3} (information|data|records?|entries)( (is |was )?(available|recorded|provided|found|on file))?\W*$|^\W*(not available|not recorded|none recorded|unknown|n\/a)\W*$/i;

export const noneOf = ({ home }: SectionKind): CanBeNone | undefined =>
  home === 'allergies' || home === 'medicines' || home === 'conditions' ? home : undefined;

/** Words that stand beside "no known allergies" without taking anything back. */
const filler = /^(n\/?a|none|active|unknown|completed|-+|\||[\d/:. -]+|[a-z]{3,9} \d{1,2},? \d{4})$/i;

export const isFiller = (line: string): boolean => filler.test(line);

/** Every line either says "none known" or says nothing. */
function saysNone(section: CanBeNone, { narrative, title }: SectionContext): boolean {
  const blocks = narrative.node === undefined ? [] : blocksOf(narrative.node);
  const says = (block: string): boolean => saysNoneKnown(section, { words: block });
  return (
    blocks.some(says) &&
    blocks.every((b) => says(b) || isFiller(b) || b.toLowerCase() === title?.toLowerCase())
  );
}

/** Whether the tables hold nearly all that was written: otherwise the text says more than its rows. */
const covers = (rows: readonly Row[], text: string): boolean => {
  const inRows = rows.reduce((sum, row) => sum + row.cells.reduce((s, cell) => s + cell.value.length, 0), 0);
  return inRows * 3 > text.length;
};

interface Written {
  readonly name: string;
  readonly text?: string;
  readonly date?: string;
  readonly warnings: Entry['warnings'];
  readonly details?: readonly Detail[];
}

const dateColumn = /^(date|time|date ?[/ ]?time)$/i;

/** Named by its first cell that is not a date; the rest under their columns. */
function rowEntry(row: Row): Written {
  const cells = row.cells.filter((cell) => cell.value !== '');
  const naming =
    cells.find((cell) => !dateColumn.test(cell.label ?? '') && !/^[\d/:. -]+$/.test(cell.value)) ?? cells[0]!;
  const details = cells
    .filter((cell) => cell !== naming)
    .map((cell, n) => ({ label: cell.label ?? `Column ${n + 2}`, value: cell.value }));
  return { name: naming.value, warnings: ['narrativeOnly'], ...(details.length === 0 ? {} : { details }) };
}

export function add(kind: SectionKind, context: SectionContext, written: Written): void {
  const { document, file, facility = document.facility } = context;
  const words = [written.name, written.text, ...(written.details ?? []).map((d) => d.value)].filter(
    (w) => w !== undefined,
  );
  const warnings = context.cut ? [...written.warnings, 'cutOff' as const] : written.warnings;
  const entry = {
    id: context.out.nextId(kind.home),
    ...defined({ ...written }),
    warnings,
    from: { source: file.source, kind: document.kind, ...(facility === undefined ? {} : { facility }) },
    sensitivity: sensitivityOf({ labels: context.labels, words }),
    ...kind.extra,
  };
  context.out.add(kind.home, entry as unknown as EntryOf[typeof kind.home]);
}
