import type { HealthRecord, SectionId } from '../bot/records/record.js';
import { entriesOf } from './content/lists.js';
import { joined, spoken } from './content/words.js';
import type { Words } from './message.js';
import { asidesOf, asideWords, isAside, offerOf } from './asides.js';
import { entryOptions, isEntry, openEntry, placesOfTexts } from './entry-options.js';
import { listSeen, startAgain } from './same-list.js';
import { pageAfter, paged, type Paged } from './pages.js';
import { oneOf } from './question.js';
import { onlyIfReadable, readRecord, who, whose } from './reading.js';
import { script } from './script.js';
import type { Answers, StepResult, Turn } from './turn.js';

const idOf = (a: Answers): SectionId => a.section as SectionId;

/** One section of the record, a page at a time. */
export const section = script(
  'section',
  { version: 3, needs: 'read' },
  {
    allowed: (turn, a) => onlyIfReadable(turn, idOf(a)),

    async list(turn, a) {
      const record = await readRecord(turn);
      if (!record) return turn.end();
      turn.effect(turn.services.audit.recordOpened(who(turn), idOf(a)));
      return turn.skip(listSeen(record, idOf(a)));
    },

    at: (turn, a) => turn.skip(pageAfter(a)),

    /** Asked again at every page: readable texts may have been turned off on the web meanwhile. */
    async page(turn, a) {
      const allowed = await onlyIfReadable(turn, idOf(a));
      if (allowed.do === 'end') return allowed;
      const record = await readRecord(turn);
      if (!record) return turn.end();
      if (a.list !== listSeen(record, idOf(a))) return startAgain(turn, idOf(a));
      const list = paged(turn.say, turn.language, record, idOf(a), turn.channel);
      turn.tell(asideWords(turn, a, record, list) ?? pageWords(turn, list, Number(a.at)));
      return askForMore(turn, idOf(a), list, Number(a.at), textsOn(record, idOf(a), list, Number(a.at)));
    },

    then(turn, a) {
      if (a.page === 'next' || a.page === 'back' || isAside(a.page)) return turn.go('at');
      if (isEntry(a.page)) return openEntry(turn, a);
      if (a.page === 'textMe') return turn.become('textMe', { section: a.section });
      return turn.end();
    },
  },
);

function pageWords(turn: Turn, { intro, pages, ending }: Paged, at: number): Words {
  const name = whose(turn).map((text) => ({ text, speech: spoken(text) }));
  const items = pages[at] ?? [];
  const first = at === 0;
  return joined([...name, ...(first ? [intro] : []), ...items, ...(first ? [ending] : [])].filter(hasWords));
}

const hasWords = (words: Words): boolean => words.text !== '';

/** Those on this page that have a text of their own, as places in the section's list. */
function textsOn(record: HealthRecord, id: SectionId, { pages }: Paged, at: number): readonly number[] {
  const before = pages.slice(0, at).reduce((n, page) => n + page.length, 0);
  const after = before + (pages[at]?.length ?? 0);
  return placesOfTexts(entriesOf(record, id)).filter((place) => place >= before && place < after);
}

/** More buttons than this are in the way. */
const MOST_BUTTONS = 6;

/** Questions stay neutral: they are kept, the list is not. */
function askForMore(
  turn: Turn,
  id: SectionId,
  { pages, whole }: Paged,
  at: number,
  texts: readonly number[],
): StepResult {
  const { more, moreAgain, done, notWhole, next, back, textMe } = turn.say.paging;
  const byText = turn.channel.offersText ? [textMe] : [];
  const channel = turn.channel.wording;
  const entries = entryOptions(turn, texts);
  const silent = turn.channel.opensFiles && entries.length <= MOST_BUTTONS ? {} : { choices: [] };
  const asides = asidesOf(turn, id);
  const options = [...entries, ...(at > 0 ? [back] : []), ...byText, ...asides];
  const all = texts.length === pages[at]?.length;
  const readOne = turn.say.paging.readOne(
    texts.map((place) => place + 1),
    all,
  );
  const first = [...(entries.length > 0 ? [readOne[channel]] : []), ...(at === 0 ? offerOf(turn, id) : [])];
  const withTexts = (words: Words): Words => (first.length === 0 ? words : joined([...first, words]));
  if (at < pages.length - 1) {
    return turn.ask(withTexts((at === 0 ? more : moreAgain)[channel]), oneOf([next, ...options]), silent);
  }
  return turn.channel.offersText || entries.length > 0
    ? turn.ask(withTexts((whole ? done : notWhole)[channel]), oneOf(options), silent)
    : turn.end();
}
