import { clean, cleanBlock, cleanLine } from './clean.js';
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
  const { words } = document;
  const shown = document.sections.filter((s) => s.state === 'present' || s.state === 'knownNone');
  const parts = [
    opening(document),
    ...[words.know, words.help].map(({ title, points }) => [title, '', ...points.map((p) => `- ${p}`), '']),
    contents(document),
    ...shown.map((section, i) => sectionText(section, i + 1, words)),
  ];
  const closing = [SECTION_RULE, '', words.serviceMark, '', words.end, ''];
  return [...parts.flat(), ...closing].join('\n');
}

function opening({ words, name, birthDate, madeOn, sources }: RecordDocument): string[] {
  return [
    words.title,
    '',
    words.about,
    '',
    ...line({ label: words.name, value: cleanLine(name) }),
    ...(birthDate ? line({ label: words.birthDate, value: birthDate }) : []),
    ...line({ label: words.madeOn, value: madeOn }),
    ...line({
      label: words.sources,
      value: sources
        .map((s) => `${cleanLine(s.name)} (${s.answered ? words.answered : words.notAnswered})`)
        .join('; '),
    }),
    '',
  ];
}

/** The three lists are the contract of this file: in it, not in it, could not be read. */
function contents({ words, sections }: RecordDocument): string[] {
  const list = (title: string, rows: readonly string[], note?: string): string[] =>
    rows.length === 0 ? [] : [title, ...(note ? [note] : []), ...rows.map((row) => `  - ${row}`), ''];
  const row = (s: DocumentSection): string =>
    s.state === 'knownNone'
      ? `${s.title}: ${s.notice}`
      : `${s.title} (${words.entries(s.count)})${s.notice ? `. ${s.notice}` : ''}`;
  const reason = { empty: words.empty, notProvided: words.notProvided };
  return [
    SECTION_RULE,
    '',
    words.downloaded,
    '',
    ...list(
      words.included,
      sections.filter((s) => s.state === 'present' || s.state === 'knownNone').map(row),
      words.dateRange,
    ),
    ...list(
      words.notIncluded,
      sections.flatMap((s) =>
        s.state === 'empty' || s.state === 'notProvided' ? [`${s.title}: ${reason[s.state]}`] : [],
      ),
    ),
    ...list(
      words.unavailable,
      sections.filter((s) => s.state === 'unavailable').map((s) => s.title),
      words.unavailableNote,
    ),
  ];
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
