import type { HealthRecord, SectionId } from '../bot/records/record.js';
import { sectionIds } from '../bot/records/sections.js';
import { isCritical } from './content/items/index.js';
import { entriesOf, entryWords, fetchedAt } from './content/lists.js';
import { joined, spoken } from './content/words.js';
import type { Words } from './message.js';
import { onlyIfReadable, readRecord, who, whose } from './reading.js';
import { script } from './script.js';
import type { Turn } from './turn.js';

/** How much there is of everything; what the lab marked critical comes first. */
export const summary = script(
  'summary',
  { version: 1, needs: 'read' },
  {
    allowed: (turn) => onlyIfReadable(turn, 'summary'),

    async short(turn) {
      const record = await readRecord(turn);
      if (!record) return turn.end();
      turn.effect(turn.services.audit.recordOpened(who(turn), 'summary'));
      turn.tell(summaryWords(turn, record));
      return turn.end();
    },
  },
);

function summaryWords(turn: Turn, record: HealthRecord): Words {
  const say = turn.say;
  const critical = entriesOf(record, 'labs').filter(isCritical);
  const lines = sectionIds.filter((id) => id !== 'demographics').map((id) => line(turn, record, id));
  const ending = [say.section.fetched(fetchedAt(record, turn.language)), say.section.mayMiss];
  return joined([
    ...whose(turn).map(sentence),
    ...critical.map((lab) => entryWords(turn.language, record, 'labs', lab)),
    ...[say.summary.intro, ...lines].map(sentence),
    ...ending.map(sentence),
  ]);
}

const sentence = (text: string): Words => ({ text, speech: spoken(text) });

function line(turn: Turn, record: HealthRecord, id: SectionId): string {
  const say = turn.say.summary;
  const { state, entries, failures } = record.sections[id];
  if (state === 'failed') return say.failed(id);
  if (state === 'notProvided') return say.notProvided(id);
  if (state === 'knownNone') return say.knownNone(id);
  if (failures.length > 0) return say.incomplete(id, entries.length);
  return entries.length === 0 ? say.empty(id) : say.line(id, entries.length);
}
