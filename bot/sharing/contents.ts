import { cleanLine } from './clean.js';
import type { DocumentSection, RecordDocument } from './document.js';
import type { Limits } from './limits.js';
import type { DocumentWords } from './words.js';

/** One of the lists that every output begins with. */
export interface ContentsList {
  readonly title: string;
  readonly note?: string;
  readonly rows: readonly string[];
}

export type Listed = Pick<DocumentSection, 'title' | 'state' | 'notice' | 'count'>;

/**
 * The contract of a report: what is in it, what is not, what could not be read, and what was left out by choice. Lists without
 * rows are left out; dates that were chosen are always said.
 */
export function contentsOf({
  words,
  sections,
  limits,
}: {
  readonly words: DocumentWords;
  readonly sections: readonly Listed[];
  readonly limits?: Limits;
}): readonly ContentsList[] {
  const lists = [
    { title: words.included, note: limits?.dates ?? words.dateRange, rows: shown(sections).map(row(words)) },
    { title: words.notIncluded, rows: sections.flatMap((s) => absent(s, words)) },
    {
      title: words.unavailable,
      note: words.unavailableNote,
      rows: sections.filter((s) => s.state === 'unavailable').map((s) => s.title),
    },
    { title: words.notChosen, note: words.notChosenNote, rows: limits?.leftOut ?? [] },
  ];
  return lists.filter(({ rows, note }) => rows.length > 0 || (note !== undefined && note === limits?.dates));
}

const row =
  (words: DocumentWords) =>
  ({ title, state, notice, count }: Listed): string =>
    state === 'knownNone'
      ? `${title}: ${cleanLine(notice ?? '')}`
      : `${title} (${words.entries(count)})${notice ? `. ${cleanLine(notice)}` : ''}`;

function absent({ title, state }: Listed, words: DocumentWords): readonly string[] {
  if (state !== 'empty' && state !== 'emptyInDates' && state !== 'notProvided') return [];
  return [`${title}: ${words[state]}`];
}

/** The sections that are printed, in the order of the report. */
export const shown = <S extends Listed>(sections: readonly S[]): readonly S[] =>
  sections.filter((s) => s.state === 'present' || s.state === 'knownNone');

/** Whose record it is, when it was read, and from where. */
export function opening({
  words,
  name,
  birthDate,
  madeOn,
  sources,
  shared,
}: Omit<RecordDocument, 'sections'>) {
  const answered = sources.map(({ name, answered }) => {
    const said = answered ? words.answered : words.notAnswered;
    return said === '' ? name : `${name} (${said})`;
  });
  return [
    { label: words.name, value: name },
    ...(birthDate ? [{ label: words.birthDate, value: birthDate }] : []),
    { label: words.madeOn, value: madeOn },
    { label: words.sources, value: answered.join('; ') },
    ...(shared
      ? [
          { label: words.shared.by, value: shared.by },
          { label: words.shared.until, value: shared.until },
        ]
      : []),
  ];
}
