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

const viewLine = ({ label, value, below }: Line): Line =>
  below
    ? { label: cleanLine(label), value: cleanBlock(value), below }
    : { label: cleanLine(label), value: clean(value) };
