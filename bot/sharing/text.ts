import { clean, cleanBlock, cleanLine } from './clean.js';
import { contentsOf, opening, shown } from './contents.js';
import type { DocumentEntry, DocumentSection, Line, RecordDocument } from './document.js';
import type { DocumentWords } from './words.js';

/** The rules of today's VA.gov text report. */
const SECTION_RULE = '_'.repeat(53);
const ENTRY_RULE = '-'.repeat(53);

/**
 * The report as plain text: one line a fact, never wrapped, `\n` line ends, an end line last. Record text can hold anything,
 * so its further lines are indented: what a source wrote never looks like a heading or a rule of ours.
 */
export function writeText(document: RecordDocument): string {
  const { words, sections } = document;
  const parts = [
    head(document),
    ...[words.know, words.help].map(({ title, points }) => [title, '', ...points.map((p) => `- ${p}`), '']),
    contents(document),
    ...shown(sections).map((section, i) => sectionText(section, i + 1, words)),
  ];
  const closing = [SECTION_RULE, '', words.serviceMark, '', words.end, ''];
  return [...parts.flat(), ...closing].join('\n');
}

function head(document: RecordDocument): string[] {
  const { title, about, shared } = document.words;
  return [
    title,
    '',
    ...(document.shared ? [shared.notice, ''] : []),
    about,
    '',
    ...opening(document).flatMap((fact) => line({ ...fact, value: cleanLine(fact.value) })),
    '',
  ];
}

function contents(document: RecordDocument): string[] {
  const lists = contentsOf(document).flatMap(({ title, note, rows }) => [
    title,
    ...(note ? [note] : []),
    ...rows.map((row) => `  - ${row}`),
    '',
  ]);
  return [SECTION_RULE, '', document.words.downloaded, '', ...lists];
}

function sectionText(section: DocumentSection, number: number, words: DocumentWords): string[] {
  const notice = section.notice ? [section.notice, ''] : [];
  const about = section.state === 'present' ? [section.about, ''] : [];
  return [
    SECTION_RULE,
    `${number}) ${section.title}`,
    '',
    ...notice,
    ...about,
    ...section.entries.flatMap((entry) => entryText(entry, words)),
  ];
}

const entryText = ({ heading, blocks }: DocumentEntry, words: DocumentWords): string[] => [
  cleanLine(heading) || words.noName,
  ENTRY_RULE,
  ...blocks.filter((block) => block.length > 0).flatMap((block) => [...block.flatMap(line), '']),
];

/** `Label: value`; further lines, and all of a value that stands below its label, are indented. */
function line({ label, value, below }: Line): string[] {
  const lines = (below ? cleanBlock(value) : clean(value)).split('\n');
  const indented = (text: string): string => (text === '' ? '' : `  ${text}`);
  if (below) return [`${cleanLine(label)}:`, ...lines.map(indented)];
  const [first = '', ...more] = lines;
  return [`${cleanLine(label)}: ${first}`, ...more.map(indented)];
}
