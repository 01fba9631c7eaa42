import type { SectionId } from '../records/record.js';
import { sectionOrder } from './document.js';
import type { Body, Lines } from './text-read.js';
import { SECTION_RULE } from './text.js';
import type { TextView, ViewSection } from './text-view.js';
import type { DocumentWords } from './words.js';

type Lists = ReadonlyMap<string, { readonly note?: string; readonly rows: readonly string[] }>;

/** The lists a report begins with, each under its title. */
export function listsOf(lines: Lines, words: DocumentWords): Lists {
  const titles = [words.included, words.notIncluded, words.unavailable, words.notChosen];
  const found = new Map<string, { note?: string; rows: string[] }>();
  while (titles.includes(lines.peek())) {
    const title = lines.next();
    const note = isRow(lines.peek()) || lines.peek() === '' ? undefined : lines.next();
    const rows: string[] = [];
    while (isRow(lines.peek())) rows.push(lines.next().slice(4));
    if (lines.peek() !== SECTION_RULE) lines.blank();
    found.set(title, { ...(note === undefined ? {} : { note }), rows });
  }
  return found;
}

const isRow = (line: string): boolean => line.startsWith('  - ');

/** What the lists say of every section, and what follows of those that are printed. */
export function sectionsOf(
  lists: Lists,
  bodies: ReadonlyMap<string, Body>,
  words: DocumentWords,
): Pick<TextView, 'limits' | 'sections'> {
  const rows = (title: string): readonly string[] => lists.get(title)?.rows ?? [];
  const dates = lists.get(words.included)?.note;
  const leftOut = rows(words.notChosen);
  const section = (id: SectionId): ViewSection => {
    const { title } = words.sections[id];
    const body = bodies.get(title) ?? { entries: [] };
    if (leftOut.includes(title)) return { id, title, state: 'notChosen', count: 0, ...body };
    if (rows(words.unavailable).includes(title))
      return { id, title, state: 'unavailable', count: 0, ...body };
    const absent = rows(words.notIncluded).find((row) => row.startsWith(`${title}: `));
    if (absent !== undefined) return { id, title, state: stateIn(absent, words), count: 0, ...body };
    const [, count] = /^ \((\d+) /.exec(included(rows(words.included), title)) ?? [];
    return { id, title, state: count ? 'present' : 'knownNone', count: Number(count ?? 0), ...body };
  };
  return {
    limits: { ...(dates === undefined || dates === words.dateRange ? {} : { dates }), leftOut },
    sections: sectionOrder.map(section),
  };
}

const included = (rows: readonly string[], title: string): string =>
  rows.find((row) => row.startsWith(`${title} (`))?.slice(title.length) ?? '';

const stateIn = (row: string, words: DocumentWords): ViewSection['state'] =>
  (['empty', 'emptyInDates', 'notProvided'] as const).find((state) => row.endsWith(`: ${words[state]}`)) ??
  'empty';
