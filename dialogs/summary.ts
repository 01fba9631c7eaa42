import type { Entry, HealthRecord, SectionId } from '../bot/records/record.js';
import { sectionIds } from '../bot/records/sections.js';
import { isCritical } from './content/items/index.js';
import { accessNotes, entriesOf, entryWords, fetchedAt } from './content/lists.js';
import { joined, listed, spoken } from './content/words.js';
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
  const told = sectionIds.filter((id) => id !== 'demographics');
  const lines = [...told.flatMap((id) => line(turn, record, id)), ...others(turn, record, told)];
  const failures = told.flatMap((id) => record.sections[id].failures);
  const ending = [
    ...accessNotes(turn.language, record, failures),
    say.section.fetched(fetchedAt(record, turn.language)),
    say.section.mayMiss,
  ];
  return joined([
    ...whose(turn).map(sentence),
    ...critical.map((lab) => entryWords(turn.language, record, 'labs', lab)),
    ...[say.summary.intro, ...lines].map(sentence),
    ...ending.map(sentence),
  ]);
}

const sentence = (text: string): Words => ({ text, speech: spoken(text) });

/** What holds nothing is one sentence, what is not offered here another: ten lines of nothing hide the one that failed. */
function others(turn: Turn, record: HealthRecord, ids: readonly SectionId[]): string[] {
  const say = turn.say;
  const empty = ids.filter((id) => isEmpty(record, id)).map((id) => say.section.names(id));
  const unoffered = ids.filter((id) => record.sections[id].state === 'notProvided').length;
  return [
    ...(empty.length > 0 ? [say.summary.empty(listed(empty, say.items.and))] : []),
    ...(unoffered > 0 ? [say.summary.notProvided(unoffered)] : []),
  ];
}

function isEmpty({ sections }: HealthRecord, id: SectionId): boolean {
  const { state, entries, failures } = sections[id];
  return entries.length === 0 && failures.length === 0 && (state === 'empty' || state === 'present');
}

const isNotDone = ({ warnings }: Entry): boolean => warnings.includes('notDone');

/** What holds something, failed or is incomplete. A vaccine that was refused is not counted as one that was given. */
function line(turn: Turn, record: HealthRecord, id: SectionId): string[] {
  const say = turn.say.summary;
  const { state, entries, failures } = record.sections[id];
  if (state === 'failed') return [say.failed(id)];
  if (state === 'notProvided' || isEmpty(record, id)) return [];
  if (state === 'knownNone') return [say.knownNone(id)];
  const refused = id === 'immunizations' ? entries.filter(isNotDone).length : 0;
  const n = entries.length - refused;
  return [
    failures.length > 0 ? say.incomplete(id, n) : say.line(id, n),
    ...(refused > 0 ? [say.notGiven(refused)] : []),
  ];
}
