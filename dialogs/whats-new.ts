import { compare, type Comparison, type SectionChanges } from '../bot/records/changes/changes.js';
import type { HeardBy, Known } from '../bot/records/changes/heard.js';
import type { Entry, HealthRecord, SectionId } from '../bot/records/record.js';
import { describeDate, VA_ZONE } from '../bot/sharing/index.js';
import { fetchedAt } from './content/lists.js';
import { joined, listed, spoken } from './content/words.js';
import type { Words } from './message.js';
import { newsItems, newsWords, recentItems, stillCritical, type NewsItem } from './news.js';
import { askForMore, hashOf, pageWords, pagesOf, type NewsPages } from './news-pages.js';
import { pageAfter } from './pages.js';
import { oneOf } from './question.js';
import { isHelper, onlyIfReadable, readRecord, readWhole, who, whose } from './reading.js';
import { script } from './script.js';
import type { Answers, StepResult, Turn } from './turn.js';

/** Asked again so soon, it is the same question: for who did not hear it all, or not well. */
const SAME_TALK_MS = 30 * 60_000;

/**
 * What is new or changed since this reader last asked. A page that is told is known from then on; `asking` names the
 * asking, so that its next page and its repetition are told against what was known before it.
 */
export const whatsNew = script(
  'whatsNew',
  { version: 1, needs: 'read' },
  {
    allowed: (turn) => onlyIfReadable(turn, 'whatsNew'),
    /** In the same talk it is the asking before once more. */
    async asking(turn) {
      const memory = await turn.services.heard.of(readerOf(turn));
      const now = turn.clock.now();
      return turn.skip(memory?.before && now - memory.asking < SAME_TALK_MS ? memory.asking : now);
    },

    async list(turn, a) {
      const news = await newsOf(turn, a);
      if (!news) return turn.end();
      turn.effect(turn.services.audit.recordOpened(who(turn), 'summary'));
      return turn.skip(hashOf(news.items));
    },

    at: (turn, a) => turn.skip(pageAfter(a)),

    async page(turn, a) {
      const allowed = await onlyIfReadable(turn, 'whatsNew');
      if (allowed.do === 'end') return allowed;
      const news = await newsOf(turn, a);
      if (!news) return turn.end();
      const { items, told, comparison, before } = news;
      if (a.list !== hashOf(items)) return startAgain(turn);
      const keep = (heard: readonly NewsItem[]): void =>
        turn.effect(
          turn.services.heard.keep(readerOf(turn), {
            asking: Number(a.asking),
            before,
            after: comparison.after(originals(comparison, heard)),
          }),
        );
      if (!before) {
        keep([]);
        return firstTime(turn, told);
      }
      const critical = stillCritical(turn.say, told, items);
      const pages = pagesOf(turn, told, items, introOf(turn, news, before), { critical, short: true });
      const at = Math.min(Number(a.at), Math.max(0, pages.pages.length - 1));
      keep(pages.itemsUpTo(at));
      turn.tell(pageWords(turn, pages, at));
      return pages.pages.length === 0 ? offerRecent(turn) : askForMore(turn, pages, at, true);
    },

    then(turn, a) {
      if (a.page === 'next' || a.page === 'back') return turn.go('at');
      if (a.page === 'textMe') return turn.become('textMe', { section: 'whatsNew', asking: a.asking });
      return a.page === 'recent' ? turn.become('recent entries') : turn.end();
    },
  },
);

/** The newest entries there are, for whoever asks the first time. */
export const recentEntries = script(
  'recent entries',
  { version: 1, needs: 'read' },
  {
    at: (turn, a) => turn.skip(pageAfter(a)),

    async page(turn, a) {
      const allowed = await onlyIfReadable(turn, 'whatsNew');
      if (allowed.do === 'end') return allowed;
      const record = await readRecord(turn);
      if (!record) return turn.end();
      const pages = recentPages(turn, record);
      const at = Math.min(Number(a.at), Math.max(0, pages.pages.length - 1));
      turn.tell(pageWords(turn, pages, at));
      return askForMore(turn, pages, at);
    },

    then: (turn, a) => (a.page === 'next' || a.page === 'back' ? turn.go('at') : turn.end()),
  },
);

interface News {
  readonly told: HealthRecord;
  readonly items: readonly NewsItem[];
  readonly comparison: Comparison;
  readonly before: Known | undefined;
}

const readerOf = (turn: Turn): HeardBy => ({
  personId: turn.person.id,
  readerId: turn.standing.actor?.id ?? turn.person.id,
});

export async function newsOf(turn: Turn, a: Answers): Promise<News | undefined> {
  const read = await readWhole(turn);
  if (!read) return undefined;
  const { heard } = turn.services;
  const memory = await heard.of(readerOf(turn));
  const before = memory?.asking === a.asking ? memory?.before : memory?.after;
  const compared = isHelper(turn) ? onlyTold(read.whole, read.told) : read.whole;
  const comparison = compare(before, compared, heard.hashFor(turn.person.id));
  const items = before ? newsItems(turn.say, comparison.changes, read.told) : [];
  return { told: read.told, items, comparison, before };
}

/** Of a helper nothing is remembered but what they may be told, and no number counts anything else. */
function onlyTold(whole: HealthRecord, told: HealthRecord): HealthRecord {
  const sections = Object.values(whole.sections).map((section) => {
    const ids = new Set((told.sections[section.id].entries as readonly Entry[]).map(({ id }) => id));
    const entries = (section.entries as readonly Entry[]).filter(({ id }) => ids.has(id));
    return [section.id, { ...section, entries }] as const;
  });
  return { ...whole, sections: Object.fromEntries(sections) as unknown as HealthRecord['sections'] };
}

/** The entries as they were read, of those that were told. */
function originals({ changes }: Comparison, heard: readonly NewsItem[]): ReadonlySet<Entry> {
  const told = new Set(heard.map(({ id, entry }) => `${id} ${entry.id}`));
  const news = changes.flatMap(({ id, added, changed }) =>
    [...added, ...changed.map(({ entry }) => entry)].filter((entry) => told.has(`${id} ${entry.id}`)),
  );
  return new Set(news);
}

function startAgain(turn: Turn): StepResult {
  turn.tell(turn.say.section.changed);
  return turn.become('whatsNew');
}

function firstTime(turn: Turn, record: HealthRecord): StepResult {
  const { first } = turn.say.news;
  const words = first(fetchedAt(record, turn.language));
  const critical = stillCritical(turn.say, record, []);
  const name = whose(turn).map((text): Words => ({ text, speech: spoken(text) }));
  const urgent = critical.map((item) => newsWords(turn.language, turn.say, record, item));
  turn.tell(joined([...name, ...urgent, words]));
  return offerRecent(turn);
}

function offerRecent(turn: Turn): StepResult {
  const { firstAsk, recent } = turn.say.news;
  const choices = turn.channel.opensFiles ? {} : { choices: [] };
  return turn.ask(firstAsk[turn.channel.wording], oneOf([recent]), choices);
}

/** What could not be read comes first: it is never "nothing new". */
export function introOf(turn: Turn, { items, comparison }: News, before: Known): readonly string[] {
  const { news } = turn.say;
  const { changes } = comparison;
  const when = describeDate(new Date(before.at).toISOString(), turn.language, {
    time: true,
    timeZone: VA_ZONE,
  });
  const unread = namesOf(turn, changes, ({ state }) => state === 'unread');
  const inPart = namesOf(turn, changes, ({ state }) => state === 'inPart');
  const never = namesOf(turn, changes, ({ state, unsure }) => state === 'never' && unsure > 0);
  const unsure = changes.reduce((n, one) => n + (one.state === 'never' ? 0 : one.unsure), 0);
  const whole = unread === '' && inPart === '';
  const gone = changes.filter((one) => one.gone > 0 && one.id !== 'demographics');
  const none = items.length === 0 && gone.length === 0;
  return [
    ...(unread === '' ? [] : [news.unread(unread)]),
    ...(inPart === '' ? [] : [news.inPart(inPart)]),
    ...(none ? [whole ? news.nothing(when) : news.nothingWhereRead(when)] : [news.since(when)]),
    ...(items.length > 0 ? [news.count(items.length)] : []),
    ...gone.map((one) => news.gone(one.id, one.gone)),
    ...(never === '' ? [] : [news.never(never)]),
    ...(unsure > 0 ? [news.unsure(unsure)] : []),
  ];
}

function namesOf(
  turn: Turn,
  changes: readonly SectionChanges[],
  fits: (one: SectionChanges) => boolean,
): string {
  const names = changes.filter(fits).map(({ id }) => turn.say.section.names(id));
  return listed(names, turn.say.items.and);
}

function recentPages(turn: Turn, record: HealthRecord): NewsPages {
  const { news, section, items: say } = turn.say;
  const { items, undated } = recentItems(turn.say, record);
  const bad = Object.values(record.sections).filter((one) => one.failures.length > 0);
  const names = (ids: readonly SectionId[]): string =>
    listed(
      ids.map((id) => section.names(id)),
      say.and,
    );
  const unread = bad.filter(({ state }) => state === 'failed').map(({ id }) => id);
  const inPart = bad.filter(({ state }) => state !== 'failed').map(({ id }) => id);
  const none = bad.length > 0 ? news.recentNoneWhereRead : news.recentNone;
  const intro = [
    ...(unread.length > 0 ? [news.unread(names(unread))] : []),
    ...(inPart.length > 0 ? [news.inPart(names(inPart))] : []),
    items.length > 0 ? news.recentIntro(items.length) : none,
    ...(undated > 0 ? [news.undated(undated)] : []),
  ];
  return pagesOf(turn, record, items, intro);
}
