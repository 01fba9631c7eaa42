import type { HealthRecord, SectionId } from '../bot/records/record.js';
import { sectionIds } from '../bot/records/sections.js';
import { letters } from './content/calm.js';
import { whose } from './reading.js';
import type { Answers, StepResult, Turn } from './turn.js';

/** Never "I don't see it" of a section that could not be read: that would be heard as "you do not have it". The whole list follows. */
export function notFound(turn: Turn, record: HealthRecord, a: Answers): StepResult {
  const ids = a.section === undefined ? sectionIds : [a.section as SectionId];
  const sections = ids.map((id) => record.sections[id]);
  const { notFound: whole, notFoundInPart } = turn.say.item;
  const words = sections.some((s) => s.failures.length > 0) ? notFoundInPart : whole;
  if (sections.some((s) => s.state !== 'failed')) {
    turn.tell({ text: [...whose(turn), words(asSaid(String(a.name)))].join(' ') });
  }
  return turn.become('section', { section: a.section ?? 'medicines' });
}

/** What a person typed comes back to them short and without anything but letters and digits. */
export const asSaid = (name: string): string =>
  letters(
    name
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .slice(0, 40)
      .trim(),
  );
