import { clean, cleanBlock, cleanLine } from './clean.js';
import { opening } from './contents.js';
import type { DocumentSection, Line, RecordDocument } from './document.js';
import type { Limits } from './limits.js';
import type { DocumentWords } from './words.js';

/** All that the text file says of a record: titles, dates, values and states. `readText(writeText(m))` equals `textView(m)`. */
export interface TextView {
  /** The report's title: it tells the words it is written in. */
  readonly title: string;
  readonly shared: boolean;
  readonly facts: readonly Line[];
  readonly limits: Limits;
  /** Every section, in the order of the report. */
  readonly sections: readonly ViewSection[];
}

export type ViewSection = Omit<DocumentSection, 'about'>;

/** As it is printed: safe, headings and labels in one line, no block without lines. */
export function textView(document: RecordDocument): TextView {
  const { words, limits, sections } = document;
  return {
    title: words.title,
    shared: document.shared !== undefined,
    facts: opening(document).map(({ label, value }) => ({ label, value: cleanLine(value) })),
    limits: limits ?? { leftOut: [] },
    sections: sections.map((section) => viewSection(section, words)),
  };
}

const viewSection = (
  { id, title, state, count, notice, entries }: DocumentSection,
  words: DocumentWords,
): ViewSection => ({
  id,
  title,
  state,
  count,
  ...(notice === undefined ? {} : { notice: cleanLine(notice) }),
  entries: entries.map(({ heading, blocks }) => ({
    heading: cleanLine(heading) || words.noName,
    blocks: blocks.filter((block) => block.length > 0).map((block) => block.map(viewLine)),
  })),
});

function viewLine(line: Line): Line {
  const label = cleanLine(line.label);
  const value = line.below ? cleanBlock(line.value) : clean(line.value);
  if (label === line.label && value === line.value) return line;
  return line.below ? { label, value, below: true } : { label, value };
}
