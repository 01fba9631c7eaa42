import type { SectionId } from '../bot/records/record.js';
import { joined, spoken } from './content/words.js';
import type { Words } from './message.js';
import { paged, type Paged } from './pages.js';
import { oneOf } from './question.js';
import { onlyIfReadable, readRecord, who, whose } from './reading.js';
import { script } from './script.js';
import type { Answers, StepResult, Turn } from './turn.js';

const idOf = (a: Answers): SectionId => a.section as SectionId;

/** One section of the record, a page at a time. */
export const section = script(
  'section',
  { version: 1, needs: 'read' },
  {
    allowed: (turn, a) => onlyIfReadable(turn, idOf(a)),

    async opened(turn, a) {
      if (!(await readRecord(turn))) return turn.end();
      turn.effect(turn.services.audit.recordOpened(who(turn), idOf(a)));
      return turn.skip();
    },

    at: (turn, a) => turn.skip(pageAfter(a)),

    /** Asked again at every page: readable texts may have been turned off on the web meanwhile. */
    async page(turn, a) {
      const allowed = await onlyIfReadable(turn, idOf(a));
      if (allowed.do === 'end') return allowed;
      const record = await readRecord(turn);
      if (!record) return turn.end();
      const list = paged(turn.say, turn.language, record, idOf(a), turn.channel);
      turn.tell(pageWords(turn, list, Number(a.at)));
      return askForMore(turn, list, Number(a.at));
    },

    then(turn, a) {
      if (a.page === 'next' || a.page === 'back') return turn.go('at');
      if (a.page === 'textMe') return turn.become('textMe', { section: a.section });
      return turn.end();
    },
  },
);

function pageAfter(a: Answers): number {
  if (a.at === undefined) return 0;
  return Math.max(0, Number(a.at) + (a.page === 'next' ? 1 : a.page === 'back' ? -1 : 0));
}

function pageWords(turn: Turn, { intro, pages, ending }: Paged, at: number): Words {
  const name = whose(turn).map((text) => ({ text, speech: spoken(text) }));
  const items = pages[at] ?? [];
  const first = at === 0;
  return joined([...name, ...(first ? [intro] : []), ...items, ...(first ? [ending] : [])].filter(hasWords));
}

const hasWords = (words: Words): boolean => words.text !== '';

/** Questions stay neutral: they are kept, the list is not. */
function askForMore(turn: Turn, { pages, whole }: Paged, at: number): StepResult {
  const { more, moreAgain, done, notWhole, next, back, textMe } = turn.say.paging;
  const byText = turn.channel.offersText ? [textMe] : [];
  const channel = turn.channel.name;
  const silent = turn.channel.opensFiles ? {} : { choices: [] };
  const options = [...(at > 0 ? [back] : []), ...byText];
  if (at < pages.length - 1) {
    return turn.ask((at === 0 ? more : moreAgain)[channel], oneOf([next, ...options]), silent);
  }
  return turn.channel.offersText
    ? turn.ask((whole ? done : notWhole)[channel], oneOf(options), silent)
    : turn.end();
}
