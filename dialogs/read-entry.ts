import type { Entry, SectionId } from '../bot/records/record.js';
import { cleanBlock } from '../bot/sharing/index.js';
import { entriesOf, entryWords } from './content/lists.js';
import { joined, spoken } from './content/words.js';
import type { SpeechPart, Words } from './message.js';
import { entryOptions, isEntry, openEntry, placesOfTexts } from './entry-options.js';
import { pageAfter } from './pages.js';
import { passagesOf } from './passages.js';
import { oneOf } from './question.js';
import { onlyIfReadable, readRecord, whose } from './reading.js';
import { listSeen, startAgain } from './same-list.js';
import { script } from './script.js';
import type { Answers, StepResult, Turn } from './turn.js';

/** The text of one entry, such as a note, a passage at a time. `entry` is its place in the section's list, as seen in `list`. */
export const readEntry = script(
  'read entry',
  { version: 2, needs: 'read' },
  {
    at: (turn, a) => turn.skip(pageAfter(a)),

    async page(turn, a) {
      const id = a.section as SectionId;
      const allowed = await onlyIfReadable(turn, id);
      if (allowed.do === 'end') return allowed;
      const record = await readRecord(turn);
      if (!record) return turn.end();
      if (a.list !== listSeen(record, id)) return startAgain(turn, id);
      const entries: readonly Entry[] = entriesOf(record, id);
      const entry = entries[Number(a.entry)];
      if (!entry?.text) return turn.become('section', { section: id });
      const passages = passagesOf(cleanBlock(entry.text), turn.channel.passageCharacters);
      const at = Math.min(Number(a.at), passages.length - 1);
      const heading = at === 0 ? [entryWords(turn.language, record, id, titled(entry) as never)] : [];
      const name = whose(turn).map((text): Words => ({ text, speech: spoken(text) }));
      turn.tell(joined([...name, ...heading, passage(turn, passages[at] ?? '', at === 0)]));
      return askToGoOn(turn, at, passages.length, placesOfTexts(entries));
    },

    then(turn, a: Answers) {
      if (a.page === 'next' || a.page === 'back') return turn.go('at');
      if (isEntry(a.page)) return openEntry(turn, a);
      if (a.page === 'list') return turn.become('section', { section: a.section });
      return turn.end();
    },
  },
);

/** Its words follow: they are not said twice. */
const titled = (entry: Entry): Entry => ({ ...entry, text: undefined });

/** Never put into other words: in a Spanish conversation it is said to be as written, and read by an English voice. */
function passage(turn: Turn, written: string, first: boolean): Words {
  const { asItIs } = turn.say.passages;
  const calm = written.split('\n').map((line) => (/[a-z]{2}/.test(line) ? line : line.toLowerCase()));
  const said: SpeechPart = { say: calm.join('\n'), language: 'en' };
  return {
    text: first ? `${asItIs}\n${written}` : written,
    speech: first ? [...spoken(asItIs), said] : [said],
  };
}

/** A neutral question: nothing of the text is kept. In writing the number of another one opens that. */
function askToGoOn(turn: Turn, at: number, of: number, texts: readonly number[]): StepResult {
  const { more, done, list } = turn.say.passages;
  const { next, back } = turn.say.paging;
  const said = [...(at < of - 1 ? [next] : []), ...(at > 0 ? [back] : []), list];
  const others = turn.channel.keypad ? [] : entryOptions(turn, texts);
  const words = (at < of - 1 ? more : done)[turn.channel.wording];
  const choices = turn.channel.opensFiles ? said.map(({ label }) => ({ label, say: label })) : [];
  return turn.ask(words, oneOf([...said, ...others]), { choices });
}
