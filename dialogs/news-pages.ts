import { createHash } from 'node:crypto';
import type { HealthRecord } from '../bot/records/record.js';
import { fetchedAt } from './content/lists.js';
import { joined, spoken } from './content/words.js';
import type { Words } from './message.js';
import { newsWords, type NewsItem } from './news.js';
import { allergyLines, length, split } from './pages.js';
import { oneOf } from './question.js';
import { whose } from './reading.js';
import type { StepResult, Turn } from './turn.js';

/** Entries of several sections, a page at a time. */
export interface NewsPages {
  readonly intro: Words;
  readonly pages: readonly (readonly Words[])[];
  readonly ending: Words;
  /** What was told when this page has been. */
  itemsUpTo(page: number): readonly NewsItem[];
}

interface Beside {
  /** Told before everything else, though it is not new. */
  readonly critical?: readonly NewsItem[];
  /** Nothing is added to an answer that has no entry to tell. */
  readonly short?: true;
}

/** Medications always bring allergies. */
export function pagesOf(
  turn: Turn,
  record: HealthRecord,
  items: readonly NewsItem[],
  introduction: readonly string[],
  { critical = [], short }: Beside = {},
): NewsPages {
  const { say, language, channel } = turn;
  const withAllergies = items.some(({ id }) => id === 'medicines');
  const lines = [
    ...items.map((item) => newsWords(language, say, record, item)),
    ...(withAllergies ? allergyLines(say, language, record) : []),
  ];
  const urgent = critical.map((item) => newsWords(language, say, record, item));
  const intro = joined([...urgent, plain(introduction, introduction.map(say.items.forText))]);
  const told = [...critical, ...items];
  const ending = endingOf(turn, record, told, short === true && told.length === 0);
  const pages = split(lines, channel, length(intro) + length(ending));
  const before = (page: number): number => pages.slice(0, page + 1).reduce((n, one) => n + one.length, 0);
  return { intro, pages, ending, itemsUpTo: (page) => items.slice(0, before(page)) };
}

const plain = (sentences: readonly string[], texted: readonly string[]): Words => ({
  text: sentences.join(' '),
  sms: texted.join(' '),
  speech: spoken(...sentences),
});

function endingOf(turn: Turn, record: HealthRecord, items: readonly NewsItem[], bare: boolean): Words {
  const { section } = turn.say;
  const tests = items.some(({ id }) => id === 'labs' || id === 'vitals');
  const long = [
    section.fetched(fetchedAt(record, turn.language)),
    ...(bare ? [] : [section.mayMiss]),
    ...(tests ? [section.cannotInterpret] : []),
  ];
  const short = [
    section.short.ending(fetchedAt(record, turn.language, false)),
    ...(tests ? [section.short.cannotInterpret] : []),
  ];
  return plain(long, short);
}

export function pageWords(turn: Turn, { intro, pages, ending }: NewsPages, at: number): Words {
  const name = whose(turn).map((text): Words => ({ text, speech: spoken(text) }));
  const first = at === 0;
  return joined([...name, ...(first ? [intro] : []), ...(pages[at] ?? []), ...(first ? [ending] : [])]);
}

/** A neutral question: it is kept, what was told is not. */
export function askForMore(turn: Turn, { pages }: NewsPages, at: number, texts = false): StepResult {
  const { more, moreAgain, next, back, textMe } = turn.say.paging;
  const wording = turn.channel.wording;
  const options = [...(at > 0 ? [back] : []), ...(texts && turn.channel.offersText ? [textMe] : [])];
  const silent = turn.channel.opensFiles ? {} : { choices: [] };
  if (at < pages.length - 1)
    return turn.ask((at === 0 ? more : moreAgain)[wording], oneOf([next, ...options]), silent);
  return turn.channel.keypad ? turn.ask(turn.say.news.done.voice, oneOf(options), silent) : turn.end();
}

/** Tells one list of news from another without saying what is in it. */
export const hashOf = (items: readonly NewsItem[]): string =>
  createHash('sha256')
    .update(items.map(({ id, entry, lead }) => `${id} ${entry.id} ${lead}`).join('\n'))
    .digest('base64url')
    .slice(0, 16);
