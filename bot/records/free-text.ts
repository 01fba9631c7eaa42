import type { Entry } from './record.js';

/** Written by its source as free text only: none of its fields but the name can be relied on to be filled. */
export const isFreeText = ({ warnings }: Pick<Entry, 'warnings'>): boolean =>
  warnings.includes('narrativeOnly');

/** All that such an entry says, in one line, where its name is no more than the title of its section. */
export function freeTextOf(entry: Pick<Entry, 'warnings' | 'text'>): string | undefined {
  const words = isFreeText(entry) ? entry.text?.replace(/\s+/g, ' ').trim() : undefined;
  return words === '' ? undefined : words;
}
