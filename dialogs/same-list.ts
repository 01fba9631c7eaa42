import { createHash } from 'node:crypto';
import type { Entry, HealthRecord, SectionId } from '../bot/records/record.js';
import { entriesOf } from './content/lists.js';
import type { StepResult, Turn } from './turn.js';

/**
 * Tells one list from another without saying what is in it. A source that answered late puts entries between those that were
 * read out: "the next page" would skip some, and "number 2" would be another.
 */
export function listSeen(record: HealthRecord, id: SectionId): string {
  const shown: readonly SectionId[] = id === 'medicines' ? ['medicines', 'allergies'] : [id];
  const ids = shown.flatMap((one) => entriesOf(record, one).map((entry: Entry) => entry.id));
  return createHash('sha256').update(ids.join('\n')).digest('base64url').slice(0, 16);
}

export function startAgain(turn: Turn, section: SectionId): StepResult {
  turn.tell(turn.say.section.changed);
  return turn.become('section', { section });
}
