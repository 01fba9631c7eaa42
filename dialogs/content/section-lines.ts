import type { HealthRecord, SectionId } from '../../bot/records/record.js';
import type { Language } from '../message.js';
import { contentFor } from './index.js';
import { entriesOf, entryWords, listOf } from './lists.js';

export interface SectionLines {
  readonly title: string;
  /** What must be read before the first entry, then when it was fetched and what it may miss. */
  readonly notes: readonly string[];
  readonly items: readonly string[];
}

/**
 * One section as written lines, for web pages. For a helper's eyes pass `withoutSensitive(record, 'helper')`.
 * Medications always bring allergies: a page that shows one shows both.
 */
export function sectionLines<S extends SectionId>(
  language: Language,
  record: HealthRecord,
  id: S,
): SectionLines {
  const { title, notes, ending } = listOf(language, record, id);
  const items = entriesOf(record, id).map((entry) => entryWords(language, record, id, entry).text);
  return { title, notes: [...notes, ...ending], items };
}

export { withoutSensitive } from './lists.js';
export const sectionTitle = (language: Language, id: SectionId): string =>
  contentFor(language).section.title(id);
