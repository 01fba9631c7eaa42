import { contentsOf, shown } from './contents.js';
import type { DocumentEntry, Line, RecordDocument } from './document.js';
import { textView, type TextView, type ViewSection } from './text-view.js';
import type { DocumentWords } from './words.js';

/** The rules of today's VA.gov text report. */
export const SECTION_RULE = '_'.repeat(53);
export const ENTRY_RULE = '-'.repeat(53);

/**
 * The report as plain text: one line a fact, never wrapped, `\n` line ends, an end line last. Record text can hold anything,
 * so its further lines are indented: what a source wrote never looks like a heading or a rule of ours.
 */
export const writeText = (document: RecordDocument): string => writeView(textView(document), document.words);

export function writeView(view: TextView, words: DocumentWords): string {
  const parts = [
    head(view, words),
    ...[words.know, words.help].map(({ title, points }) => [title, '', ...points.map((p) => `- ${p}`), '']),
    contents(view, words),
    ...shown(view.sections).map((section, i) => sectionText(section, i + 1, words)),
  ];
  const closing = [SECTION_RULE, '', words.serviceMark, '', words.end, ''];
  return [...parts, closing].map((lines) => lines.join('\n')).join('\n');
}

const head = ({ shared, facts }: TextView, words: DocumentWords): readonly string[] => [
  words.title,
  '',
  ...(shared ? [words.shared.notice, ''] : []),
  shared ? words.shared.about : words.about,
  '',
  ...facts.flatMap(line),
  '',
];

function contents(view: TextView, words: DocumentWords): readonly string[] {
  const lists = contentsOf({ ...view, words }).flatMap(({ title, note, rows }) => [
    title,
    ...(note ? [note] : []),
    ...rows.map((row) => `  - ${row}`),
    '',
  ]);
  return [SECTION_RULE, '', words.downloaded, '', ...lists];
}

function sectionText(
  { id, title, state, notice, entries }: ViewSection,
  number: number,
  words: DocumentWords,
): readonly string[] {
  const { about } = words.sections[id];
  return [
    SECTION_RULE,
    `${number}) ${title}`,
    '',
    ...(notice === undefined ? [] : [notice, '']),
    ...(state === 'present' ? [about, ''] : []),
    ...entries.flatMap(entryText),
  ];
}

const entryText = ({ heading, blocks }: DocumentEntry): readonly string[] => [
  heading,
  ENTRY_RULE,
  ...blocks.flatMap((block) => [...block.flatMap(line), '']),
];

/** `Label: value`; further lines, and all of a value that stands below its label, are indented. */
function line({ label, value, below }: Line): readonly string[] {
  const lines = value.split('\n');
  const indented = (text: string): string => (text === '' ? '' : `  ${text}`);
  if (below) return [`${label}:`, ...(value === '' ? [] : lines.map(indented))];
  const [first = '', ...more] = lines;
  return [`${label}: ${first}`, ...more.map(indented)];
}
