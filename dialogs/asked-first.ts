import type { Entry, HealthRecord, Medicine, SectionId } from '../bot/records/record.js';
import { freeTextOf } from '../bot/records/free-text.js';
import { beginningOf } from './content/items/index.js';
import { listOf } from './content/lists.js';
import { plainName } from './content/names.js';
import { listed, spoken } from './content/words.js';
import type { Words } from './message.js';
import type { Answer, Turn } from './turn.js';

/** "How many refills left" is answered by the number, before the rest of the entry. */
export function askedFirst(
  turn: Turn,
  id: SectionId,
  about: Answer,
  entries: readonly Entry[],
): readonly Words[] {
  if (id !== 'medicines' || about !== 'refills') return [];
  const { period: say } = turn.say;
  return (entries as readonly Medicine[]).map(({ name, refillsLeft }) => {
    const plain = plainName(name, turn.language);
    const text = refillsLeft === undefined ? say.noRefills(plain) : say.refills(plain, refillsLeft);
    return { text, speech: spoken(text), sms: turn.say.items.forText(text) };
  });
}

/** One medication brings the allergies in one sentence: what they are, or that they could not be read, or that there are none. */
export function allergiesBeside(turn: Turn, record: HealthRecord, id: SectionId): readonly Words[] {
  if (id !== 'medicines') return [];
  const { period, items } = turn.say;
  const { notes } = listOf(turn.language, record, 'allergies');
  const names = record.sections.allergies.entries.map((entry) => {
    const { name, severity } = entry;
    const free = freeTextOf(entry);
    if (free !== undefined) return `"${beginningOf(free)}"`;
    const plain = plainName(name, turn.language);
    return severity === undefined
      ? plain
      : `${plain} (${items.severity(severity).replace(/^.*: |\.$/g, '')})`;
  });
  const sentences = [...notes, ...(names.length > 0 ? [period.allergies(listed(names, items.and))] : [])];
  const text = sentences.join(' ');
  return text === '' ? [] : [{ text, speech: spoken(...sentences), sms: items.forText(text) }];
}
