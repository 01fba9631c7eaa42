import type { Entry, HealthRecord, SectionId } from '../bot/records/record.js';
import { allergiesBeside, askedFirst } from './asked-first.js';
import { entriesOf, entryWords } from './content/lists.js';
import { joined, listed, spoken } from './content/words.js';
import type { Words } from './message.js';
import { mentionWords, onlyInFreeText } from './in-free-text.js';
import { find, type Shown } from './matching/find.js';
import { mentions } from './matching/free-text.js';
import { asSaid, notFound } from './not-found.js';
import { onlyIfReadable, readRecord, who, whose } from './reading.js';
import { listSeen, startAgain } from './same-list.js';
import { script } from './script.js';
import type { Answers, Turn } from './turn.js';

/** "What dose of lisinopril", "last A1C", "is penicillin in my allergies": never a bare "no". */
export const item = script(
  'item',
  { version: 2, needs: 'read' },
  {
    allowed: (turn, a) => onlyIfReadable(turn, a.section === undefined ? 'medicines' : String(a.section)),

    async answer(turn, a) {
      const record = await readRecord(turn);
      if (!record) return turn.end();
      const { name, section, picked, about, since, wanted } = a;
      const found = find(
        record,
        String(name),
        section as SectionId | undefined,
        picked as number | undefined,
      );
      if (found.state === 'none') return onlyInFreeText(turn, record, a) ?? notFound(turn, record, a);
      if (found.state === 'unsure') return turn.become('which one', { name, section, about });
      if (picked !== undefined && a.list !== listSeen(record, found.id)) return startAgain(turn, found.id);
      if (since !== undefined || wanted !== undefined)
        return turn.become('over time', { section: found.id, name, since, which: wanted, choice: picked });
      turn.effect(turn.services.audit.recordOpened(who(turn), found.id));
      const [only, ...others] = found.entries;
      if (only?.text?.trim() && others.length === 0) {
        const place = entriesOf(record, found.id).indexOf(only as never);
        return turn.become('read entry', { section: found.id, entry: place });
      }
      turn.tell(answer(turn, record, found, a));
      return turn.end();
    },
  },
);

function answer(turn: Turn, record: HealthRecord, found: Shown, { name, about }: Answers): Words {
  const say = turn.say;
  const { id, entries, also } = found;
  const told = (entry: Entry): Words => entryWords(turn.language, record, id, entry as never);
  const failures = record.sections[id].failures.length > 0 ? [say.item.maybeMore] : [];
  const whole = found.state === 'group' ? [say.named.wholeList(say.section.title(id))] : [];
  const tests = id === 'labs' || id === 'vitals' ? [say.section.cannotInterpret] : [];
  const closing = [...failures, ...whole, ...tests];
  return joined([
    sentences([...whose(turn), ...openingOf(turn, found, String(name))]),
    ...askedFirst(turn, id, about, entries),
    ...entries.map(told),
    ...(also.length > 0 ? [sentences([say.named.alsoListed]), ...also.map(told)] : []),
    ...mentionWords(turn, mentions(record, String(name), [id], entries)),
    ...allergiesBeside(turn, record, id),
    ...(closing.length > 0 ? [sentences(closing)] : []),
  ]);
}

/** How the name was understood, where it is not simply what the record calls it, and how much there is. */
function openingOf(turn: Turn, found: Shown, name: string): readonly string[] {
  const { item: say, named } = turn.say;
  const n = found.entries.length;
  if (found.state === 'group') return [named.group(n, asSaid(name))];
  const { heard, other, chosen } = found;
  return [
    ...(heard === undefined ? [] : [named.heard[turn.channel.wording](heard)]),
    ...(other === undefined ? [] : [named.is(other.name, other.of)]),
    say.found(n, chosen ?? (other ? listed(other.of, turn.say.items.and) : (heard ?? asSaid(name)))),
  ];
}

const sentences = (list: readonly string[]): Words => ({ text: list.join(' '), speech: spoken(...list) });
