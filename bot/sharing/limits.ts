import type { HealthRecord, SectionId } from '../records/record.js';
import { sectionIds } from '../records/sections.js';
import { describeDate } from './dates.js';
import type { DocumentWords } from './words.js';

/** What was left out by choice, in words: every output names it, so that nobody takes it for "none". */
export interface Limits {
  /** Instead of "all dates". */
  readonly dates?: string;
  /** Sections, and the words of notes. */
  readonly leftOut: readonly string[];
}

/** Undefined where nothing was. `order`: the sections as the output has them. */
export function limitsOf(
  { chosen, sections }: HealthRecord,
  words: DocumentWords,
  order: readonly SectionId[],
): Limits | undefined {
  if (!chosen) return undefined;
  const day = (date: string | undefined): string | undefined => date && describeDate(date, words.language);
  const { since, until, notes } = chosen;
  const titles = order
    .filter((id) => sections[id].state === 'notChosen')
    .map((id) => words.sections[id].title);
  return {
    ...(since || until ? { dates: words.datesChosen(day(since), day(until)) } : {}),
    leftOut: notes ? titles : [...titles, words.noteWords],
  };
}

/** As lines, for outputs that have no lists of their own. */
export function limitLines(record: HealthRecord, words: DocumentWords): readonly string[] {
  const limits = limitsOf(record, words, sectionIds);
  if (!limits) return [];
  const { dates, leftOut } = limits;
  return [
    ...(dates === undefined ? [] : [dates]),
    ...(leftOut.length === 0 ? [] : [`${words.notChosen}: ${leftOut.join('; ')}`, words.notChosenNote]),
  ];
}
