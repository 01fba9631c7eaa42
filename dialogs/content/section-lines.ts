import type { HealthRecord, SectionId } from '../../bot/records/record.js';
import { cleanBlock } from '../../bot/sharing/index.js';
import type { Language } from '../message.js';
import { contentFor } from './index.js';
import { toldTo, type Reader } from './told-to.js';
import { entriesOf, entryWords, listOf } from './lists.js';

export interface SectionLines {
  readonly title: string;
  /** What must be read before the first entry, then when it was fetched and what it may miss. */
  readonly notes: readonly string[];
  readonly items: readonly Item[];
}

export interface Item {
  readonly line: string;
  /** The entry's own text, such as a note: as written. */
  readonly text?: string;
}

/**
 * One section as written lines, for web pages. For a helper's eyes pass what `toldOn` gives.
 * Medications always bring allergies: a page that shows one shows both.
 */
export function sectionLines<S extends SectionId>(
  language: Language,
  record: HealthRecord,
  id: S,
): SectionLines {
  const { title, notes, inEnglish, ending } = listOf(language, record, id);
  const items = entriesOf(record, id).map((entry) => ({
    line: entryWords(language, record, id, entry).text,
    text: entry.text === undefined ? undefined : cleanBlock(entry.text),
  }));
  return { title, notes: [...notes, inEnglish, ...ending].filter((note) => note !== ''), items };
}

/** `toldTo` with its words, for pages. */
export const toldOn = (language: Language, record: HealthRecord, reader: Reader): HealthRecord =>
  toldTo(record, reader, contentFor(language).mask);

export const sectionTitle = (language: Language, id: SectionId): string =>
  contentFor(language).section.title(id);
