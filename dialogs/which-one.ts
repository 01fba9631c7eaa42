import type { SectionId } from '../bot/records/record.js';
import { spoken } from './content/words.js';
import { find } from './matching/find.js';
import type { Choice } from './matching/match.js';
import { notFound } from './not-found.js';
import { oneOf, type Option } from './question.js';
import { onlyIfReadable, readRecord, whose } from './reading.js';
import { listSeen } from './same-list.js';
import { script } from './script.js';
import type { Answers, Turn } from './turn.js';

const NONE = 'none';

/** "Did you mean lisinopril or lovastatin?" The names are told, and the question that is kept holds none of them. */
export const whichOne = script(
  'which one',
  { version: 1, needs: 'read' },
  {
    allowed: (turn, a) => onlyIfReadable(turn, a.section === undefined ? 'medicines' : String(a.section)),

    /** What is chosen by number is another medicine if the list has changed meanwhile. */
    async list(turn, a) {
      const record = await readRecord(turn);
      if (!record) return turn.end();
      const finding = find(record, String(a.name), a.section as SectionId | undefined);
      if (finding.state !== 'unsure') return turn.become('item', { name: a.name, section: a.section });
      return turn.skip(listSeen(record, finding.id));
    },

    async which(turn, a) {
      const record = await readRecord(turn);
      if (!record) return turn.end();
      const finding = find(record, String(a.name), a.section as SectionId | undefined);
      if (finding.state !== 'unsure') return turn.become('item', { name: a.name, section: a.section });
      turn.tell(names(turn, finding.options));
      const words = turn.say.named.ask(finding.options.length)[turn.channel.wording];
      return turn.ask(words, choices(turn, finding.options));
    },

    async chosen(turn, { name, section, list, which }: Answers) {
      if (which !== NONE) return turn.become('item', { name, section, list, picked: Number(which) });
      const record = await readRecord(turn);
      return record ? notFound(turn, record, { name, section }) : turn.end();
    },
  },
);

function names(turn: Turn, options: readonly Choice[]) {
  const { named: say } = turn.say;
  const labels = options.map(({ label }) => label);
  const told = [...whose(turn), ...(turn.channel.keypad ? labels.map(say.press) : [say.mean(labels)])];
  return { text: told.join(' '), speech: spoken(...told) };
}

/** By number: a name would be kept with the question. On a keypad the last key is none of them. */
function choices(turn: Turn, options: readonly Choice[]) {
  const { number, none, only } = turn.say.named;
  const numbered = options.map((_, i): Option => {
    const option = { value: String(i), ...number(i + 1), key: String(i + 1) };
    return options.length === 1 ? { ...option, ...only } : option;
  });
  return oneOf([...numbered, { ...none, value: NONE, key: String(options.length + 1) }]);
}
