import type { Choice } from '../../sharing/choice.js';
import { sectionTitle } from '../../../dialogs/content/section-lines.js';
import { birthDayOf } from '../dates.js';
import type { SignedInVisit } from '../visit.js';

/** What was shared, as the Veteran chose it: the parts, the days, the words of notes, and what is private in a special way. */
export function choiceWords(
  { words, language }: Pick<SignedInVisit, 'words' | 'language'>,
  choice: Choice,
): string {
  const { chosen: say } = words.sharePage;
  const { sections, since, until, notes, sensitive = [] } = choice;
  const day = (date: string | undefined): string | undefined => date && birthDayOf(date, language);
  const parts = sections?.map((id) => sectionTitle(language, id)).join(', ');
  const kinds = sensitive.map((one) => words.accountPage.helpers.categories[one]);
  return [
    parts === undefined ? say.whole : say.parts(parts),
    ...(since || until ? [say.dates(day(since), day(until))] : []),
    ...(notes ? [] : [say.withoutNotes]),
    kinds.length === 0 ? say.noPrivate : say.private(kinds.join('; ')),
  ].join(' ');
}
