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
  const advice = [words.know, words.help].flatMap(({ title, points }) => [
    title,
    '',
    ...points.map((p) => `- ${p}`),
    '',
  ]);
  return [
    head(view, words),
    ended([...advice, ...contents(view, words)]),
    ...shown(view.sections).map((section, i) => sectionText(section, i + 1, words)),
    ended([SECTION_RULE, '', words.serviceMark, '', words.end]),
  ].join('');
}

const ended = (lines: readonly string[]): string => lines.map((one) => `${one}\n`).join('');

function head({ shared, facts }: TextView, words: DocumentWords): string {
  const about = shared ? [words.shared.notice, '', words.shared.about] : [words.about];
  return `${ended([words.title, '', ...about, ''])}${facts.map(line).join('')}\n`;
}

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
): string {
  const { about } = words.sections[id];
  const opening = [
    SECTION_RULE,
    `${number}) ${title}`,
    '',
    ...(notice === undefined ? [] : [notice, '']),
    ...(state === 'present' ? [about, ''] : []),
  ];
  return `${ended(opening)}${entries.map(entryText).join('')}`;
}

function entryText({ heading, blocks }: DocumentEntry): string {
  let text = `${heading}\n${ENTRY_RULE}\n`;
  for (const block of blocks) {
    for (const one of block) text += line(one);
    text += '\n';
  }
  return text;
}

/** `Label: value`; further lines, and all of a value that stands below its label, are indented. */
function line({ label, value, below }: Line): string {
  if (below) return value === '' ? `${label}:\n` : `${label}:\n${indented(value)}\n`;
  const end = value.indexOf('\n');
  return end < 0
    ? `${label}: ${value}\n`
    : `${label}: ${value.slice(0, end)}\n${indented(value.slice(end + 1))}\n`;
}

const indented = (value: string): string => value.replace(/^(?=.)/gm, '  ');
