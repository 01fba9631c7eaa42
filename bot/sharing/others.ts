import type { HealthRecord, SectionId } from '../records/record.js';
import { sectionIds } from '../records/sections.js';
import type { DocumentWords } from './words.js';

export const hasFailed = ({ sections }: HealthRecord, id: SectionId): boolean =>
  sections[id].state === 'failed' || sections[id].failures.length > 0;

/** For a summary: every other section that holds something, or may. One that is silent about it reads as if there were none. */
export function othersOf(
  record: HealthRecord,
  words: DocumentWords,
  told: readonly SectionId[],
): readonly string[] {
  return sectionIds
    .filter((id) => !told.includes(id))
    .flatMap((id) => {
      const { title } = words.sections[id];
      const { length } = record.sections[id].entries;
      const unread = hasFailed(record, id);
      if (length === 0) return unread ? [`${title}: ${words.wallet.unread}`] : [];
      return [`${title} (${words.entries(length)}${unread ? `; ${words.wallet.unread}` : ''})`];
    });
}
