import type { DocumentSection, RecordDocument } from './document.js';

/** One of the three lists that every output begins with. */
export interface ContentsList {
  readonly title: string;
  readonly note?: string;
  readonly rows: readonly string[];
}

/** The contract of a report: what is in it, what is not, and what could not be read. Lists without rows are left out. */
export function contentsOf({ words, sections }: RecordDocument): readonly ContentsList[] {
  const reason = { empty: words.empty, notProvided: words.notProvided };
  const row = (s: DocumentSection): string =>
    s.state === 'knownNone'
      ? `${s.title}: ${s.notice}`
      : `${s.title} (${words.entries(s.count)})${s.notice ? `. ${s.notice}` : ''}`;
  const lists = [
    { title: words.included, note: words.dateRange, rows: shown(sections).map(row) },
    {
      title: words.notIncluded,
      rows: sections.flatMap((s) =>
        s.state === 'empty' || s.state === 'notProvided' ? [`${s.title}: ${reason[s.state]}`] : [],
      ),
    },
    {
      title: words.unavailable,
      note: words.unavailableNote,
      rows: sections.filter((s) => s.state === 'unavailable').map((s) => s.title),
    },
  ];
  return lists.filter(({ rows }) => rows.length > 0);
}

/** The sections that are printed, in the order of the report. */
export const shown = (sections: readonly DocumentSection[]): readonly DocumentSection[] =>
  sections.filter((s) => s.state === 'present' || s.state === 'knownNone');

/** Whose record it is, when it was read, and from where. */
export function opening({ words, name, birthDate, madeOn, sources }: RecordDocument) {
  const answered = sources.map(({ name, answered }) => {
    const said = answered ? words.answered : words.notAnswered;
    return said === '' ? name : `${name} (${said})`;
  });
  return [
    { label: words.name, value: name },
    ...(birthDate ? [{ label: words.birthDate, value: birthDate }] : []),
    { label: words.madeOn, value: madeOn },
    { label: words.sources, value: answered.join('; ') },
  ];
}
