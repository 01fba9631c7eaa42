import type { Entry, HealthRecord, SectionId } from '../bot/records/record.js';
import { sectionIds } from '../bot/records/sections.js';
import { entriesOf, entryWords } from './content/lists.js';
import { joined, spoken } from './content/words.js';
import type { Words } from './message.js';
import { matching } from './matching.js';
import { onlyIfReadable, readRecord, who, whose } from './reading.js';
import { script } from './script.js';
import type { Answers, Turn } from './turn.js';

/** "What dose of lisinopril", "last A1C", "is penicillin in my allergies": never a bare "no". */
export const item = script(
  'item',
  { version: 1, needs: 'read' },
  {
    allowed: (turn, a) => onlyIfReadable(turn, a.section === undefined ? 'medicines' : String(a.section)),

    async answer(turn, a) {
      const record = await readRecord(turn);
      if (!record) return turn.end();
      const found = find(record, String(a.name), a.section as SectionId | undefined);
      if (!found) return notFound(turn, record, a);
      turn.effect(turn.services.audit.recordOpened(who(turn), found.id));
      const [only, ...others] = found.entries;
      if (only?.text?.trim() && others.length === 0) {
        const place = entriesOf(record, found.id).indexOf(only as never);
        return turn.become('read entry', { section: found.id, entry: place });
      }
      turn.tell(answer(turn, record, found, String(a.name)));
      return turn.end();
    },
  },
);

interface Found {
  readonly id: SectionId;
  readonly entries: readonly Entry[];
}

/** In the section asked for; without one, in the first that has it. A section that is not whole is told whole. */
function find(record: HealthRecord, name: string, asked: SectionId | undefined): Found | undefined {
  const ids = asked ? [asked] : sectionIds.filter((id) => id !== 'demographics' && id !== 'appointments');
  for (const id of ids) {
    const entries = matching(name, entriesOf(record, id));
    if (entries.length > 0)
      return { id, entries: id === 'labs' || id === 'vitals' ? latest(entries) : entries };
  }
  return undefined;
}

/** Entries come newest first: of each test, the newest. Two entries of one drug are both kept. */
const latest = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter((e, i) => entries.findIndex((other) => other.name === e.name) === i);

/** Never "I don't see it" of a section that could not be read: that would be heard as "you do not have it". */
function notFound(turn: Turn, record: HealthRecord, a: Answers) {
  const ids = a.section === undefined ? sectionIds : [a.section as SectionId];
  const sections = ids.map((id) => record.sections[id]);
  const { notFound: whole, notFoundInPart } = turn.say.item;
  const words = sections.some((s) => s.failures.length > 0) ? notFoundInPart : whole;
  if (sections.some((s) => s.state !== 'failed')) {
    turn.tell({ text: [...whose(turn), words(asSaid(String(a.name)))].join(' ') });
  }
  return turn.become('section', { section: a.section ?? 'medicines' });
}

function answer(turn: Turn, record: HealthRecord, { id, entries }: Found, name: string): Words {
  const say = turn.say;
  const opening = [...whose(turn), say.item.found(entries.length, asSaid(name))];
  const failures = record.sections[id].failures.length > 0 ? [say.item.maybeMore] : [];
  const closing = [...failures, ...(id === 'labs' || id === 'vitals' ? [say.section.cannotInterpret] : [])];
  return joined([
    sentences(opening),
    ...entries.map((entry) => entryWords(turn.language, record, id, entry as never)),
    ...(closing.length > 0 ? [sentences(closing)] : []),
  ]);
}

const sentences = (list: readonly string[]): Words => ({ text: list.join(' '), speech: spoken(...list) });

/** What a person typed comes back to them short and without anything but letters and digits. */
const asSaid = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .slice(0, 40)
    .trim();
