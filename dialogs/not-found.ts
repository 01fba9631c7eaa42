import type { HealthRecord, SectionId } from '../bot/records/record.js';
import { sectionIds } from '../bot/records/sections.js';
import { letters } from './content/calm.js';
import { paged } from './pages.js';
import { oneOf } from './question.js';
import { script } from './script.js';
import { whose } from './reading.js';
import type { Answers, StepResult, Turn } from './turn.js';

/** Never "I don't see it" of a section that could not be read: that would be heard as "you do not have it". The whole list follows. */
export function notFound(turn: Turn, record: HealthRecord, a: Answers): StepResult {
  const ids = a.section === undefined ? sectionIds : [a.section as SectionId];
  const sections = ids.map((id) => record.sections[id]);
  const { notFound: whole, notFoundInPart } = turn.say.item;
  const inPart = sections.some((s) => s.failures.length > 0);
  if (isLong(turn, record, a)) return turn.become('not listed', { ...a, inPart });
  const words = inPart ? notFoundInPart : whole;
  if (sections.some((s) => s.state !== 'failed')) {
    turn.tell({ text: [...whose(turn), words(asSaid(String(a.name)))].join(' ') });
  }
  return turn.become('section', { section: a.section ?? 'medicines' });
}

/** More than a page of it, for one name that is not there. Of allergies every one is told, however many. */
function isLong(turn: Turn, record: HealthRecord, a: Answers): boolean {
  const id = (a.section ?? 'medicines') as SectionId;
  return id !== 'allergies' && paged(turn.say, turn.language, record, id, turn.channel).pages.length > 1;
}

/** Said not to be seen by that name, which is not to say that it is not there: the list is a word away. */
export const notListed = script(
  'not listed',
  { version: 1, needs: 'read' },
  {
    offer(turn, { name, section, inPart }) {
      const { notListed: all, notListedInPart, offerList, listOption } = turn.say.item;
      const words = inPart ? notListedInPart : all;
      const what = turn.say.section.names((section ?? 'medicines') as SectionId);
      turn.tell({ text: [...whose(turn), words(asSaid(String(name)), what)].join(' ') });
      return turn.ask(offerList[turn.channel.wording], oneOf([listOption]));
    },

    then: (turn, { offer, section }) =>
      offer === listValue ? turn.become('section', { section: section ?? 'medicines' }) : turn.end(),
  },
);

const listValue = 'list';

/** What a person typed comes back to them short and without anything but letters and digits. */
export const asSaid = (name: string): string =>
  letters(
    name
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .slice(0, 40)
      .trim(),
  );
