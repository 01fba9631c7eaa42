import type { SectionId } from '../bot/records/record.js';
import { toldTo } from './content/told-to.js';
import { newsItems, newsWords } from './news.js';
import type { Words } from './message.js';
import type { Turn } from './turn.js';
import { introOf, newsOf } from './whats-new.js';

export interface NewsText {
  readonly words: Words;
  readonly sections: ReadonlySet<SectionId>;
}

/** What was told as new, as a text: nothing is marked as told by it, and nothing sensitive is in it. */
export async function newsByText(turn: Turn, asking: number): Promise<NewsText | undefined> {
  const news = await newsOf(turn, { asking });
  if (!news?.before) return undefined;
  const told = toldTo(news.told, 'ownTexts', turn.say.mask);
  const items = newsItems(turn.say, news.comparison.changes, told);
  const intro = introOf(turn, { ...news, items }, news.before);
  const lines = items.map((item) => newsWords(turn.language, turn.say, told, item));
  const { forText } = turn.say.items;
  const { notByText } = turn.say.section;
  const words = {
    text: [intro.join(' '), ...lines.map(({ text }) => text), notByText].join('\n'),
    sms: [forText(intro.join(' ')), ...lines.map(({ text, sms }) => sms ?? text)].join('\n'),
  };
  return { words, sections: new Set(items.map(({ id }) => id)) };
}
