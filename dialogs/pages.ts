import type { HealthRecord, SectionId } from '../bot/records/record.js';
import type { Channel } from './channel.js';
import type { Content } from './content/index.js';
import { listOf, type SectionList } from './content/lists.js';
import { joined, secondsAloud, speechOf, spoken } from './content/words.js';
import type { Language, Words } from './message.js';
import type { Answers } from './turn.js';

/** The page asked for: steps `at` and `page` of a script that pages. */
export function pageAfter(a: Answers): number {
  if (a.at === undefined) return 0;
  return Math.max(0, Number(a.at) + (a.page === 'next' ? 1 : a.page === 'back' ? -1 : 0));
}

const plain = (...sentences: readonly string[]): Words => ({
  text: sentences.join(' '),
  speech: spoken(...sentences),
});

/** A section as this channel can take it: what comes first, pages of items, what comes after the first page. */
export interface Paged {
  readonly intro: Words;
  readonly pages: readonly (readonly Words[])[];
  readonly ending: Words;
  /** Every source was read: only then may it be called the whole list. */
  readonly whole: boolean;
}

export function paged(
  say: Content,
  language: Language,
  record: HealthRecord,
  id: SectionId,
  channel: Channel,
): Paged {
  const list = listOf(language, record, id);
  const lines = [...list.items, ...(id === 'medicines' ? allergyLines(say, language, record) : [])];
  const ending = endingOf(list);
  const short = introOf(say, list, channel, 0);
  const pages = split(lines, channel, length(short) + length(ending));
  const told =
    id === 'medicines' ? [record.sections.medicines, record.sections.allergies] : [record.sections[id]];
  const whole = told.every((section) => section.failures.length === 0 && section.state !== 'failed');
  return { intro: introOf(say, list, channel, pages.length), pages, ending, whole };
}

/** Medications never come without allergies (facts: va 1a). Their state is said even where there is no entry. */
export function allergyLines(say: Content, language: Language, record: HealthRecord): readonly Words[] {
  const { title, notes, items } = listOf(language, record, 'allergies');
  const count = items.length > 0 ? [say.section.count('allergies', items.length)] : [];
  const heading = plain(`${title}.`, ...notes, ...count);
  const [first, ...rest] = items;
  return first ? [joined([heading, first]), ...rest] : [heading];
}

function introOf(say: Content, list: SectionList, channel: Channel, pages: number): Words {
  const { count, atATime, alsoAllergies, short } = say.section;
  const n = list.items.length;
  const words = plain(
    ...list.notes,
    ...(list.inEnglish === '' ? [] : [list.inEnglish]),
    ...(n > 0 ? [count(list.id, n)] : []),
    ...(channel.keypad && pages > 1 ? [atATime(channel.pageItems)] : []),
    ...(list.id === 'medicines' && n > 0 ? [alsoAllergies] : []),
  );
  return { ...words, sms: [...list.notes, ...(n > 0 ? [short.count(list.id, n)] : [])].join(' ') };
}

const endingOf = (list: SectionList): Words => ({ ...plain(...list.ending), sms: list.shortEnding });

export const length = (words: Words): number => (words.sms ?? words.text).length;

/** Between items only: an item longer than a page is a page of its own. */
export function split(lines: readonly Words[], channel: Channel, taken: number): Words[][] {
  const pages: Words[][] = [];
  let room = channel.pageCharacters - taken;
  for (const line of lines) {
    const page = pages.at(-1);
    const fits = page !== undefined && page.length < channel.pageItems && length(line) < room;
    if (fits && isHeard([...page, line], channel)) {
      page.push(line);
      room -= length(line) + 1;
    } else {
      room =
        (pages.length === 0 ? channel.pageCharacters - taken : channel.pageCharactersAsked) - length(line);
      pages.push([line]);
    }
  }
  return pages;
}

/** A listener keeps only so much: three long entries are two pages. */
const isHeard = (page: readonly Words[], { pageSeconds }: Channel): boolean =>
  pageSeconds === undefined || secondsAloud(speechOf(joined(page))) <= pageSeconds;
