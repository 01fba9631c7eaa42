import type { Entry, HealthRecord, SectionId } from '../bot/records/record.js';
import { describeDate } from '../bot/sharing/index.js';
import { entriesOf, entryWords, listOf } from './content/lists.js';
import { sayNumbers } from './content/numbers.js';
import { joined, PART_PAUSE, spoken } from './content/words.js';
import { find } from './matching/find.js';
import type { Words } from './message.js';
import { asSaid, notFound } from './not-found.js';
import { allergyLines, length, pageAfter, split } from './pages.js';
import { beginOf, picked, since, wantedOf } from './period.js';
import { oneOf, type Option } from './question.js';
import { onlyIfReadable, readRecord, who, whose } from './reading.js';
import { listSeen, startAgain } from './same-list.js';
import { script } from './script.js';
import { chartOf, firstAndLast, type Reading } from './trend.js';
import type { Answers, Args, StepResult, Turn } from './turn.js';

const idOf = (a: Answers): SectionId => a.section as SectionId;

/**
 * "A1C over the last two years", "labs since March", "my next appointment": the entries of a section, or those of one name,
 * that a time was asked for. What is left out is counted, and can be asked for.
 */
export const overTime = script(
  'over time',
  { version: 1, needs: 'read' },
  {
    allowed: (turn, a) => onlyIfReadable(turn, idOf(a)),

    async list(turn, a) {
      const record = await readRecord(turn);
      if (!record) return turn.end();
      turn.effect(turn.services.audit.recordOpened(who(turn), idOf(a)));
      return turn.skip(listSeen(record, idOf(a)));
    },

    at: (turn, a) => turn.skip(pageAfter(a)),

    async page(turn, a) {
      const allowed = await onlyIfReadable(turn, idOf(a));
      if (allowed.do === 'end') return allowed;
      const record = await readRecord(turn);
      if (!record) return turn.end();
      if (a.list !== listSeen(record, idOf(a))) return startAgain(turn, idOf(a));
      // Nothing could be read, or there is nothing: the list says which of the two.
      if (record.sections[idOf(a)].entries.length === 0)
        return turn.become('section', { section: a.section });
      const found = meant(record, a);
      if (found === 'none') return notFound(turn, record, a);
      if (found === 'unsure') return turn.become('which one', asked(a));
      return tell(turn, record, a, found);
    },

    then(turn, a) {
      if (a.page === 'next' || a.page === 'back') return turn.go('at');
      if (a.page !== 'all') return turn.end();
      const { section, name, choice } = a;
      return name === undefined
        ? turn.become('section', { section })
        : turn.become('over time', { section, name, choice });
    },
  },
);

/** What was asked for, without what came of it so far; `which one` has a step of that name. */
const asked = ({ section, name, since: from, which }: Answers): Args => ({
  ...{ section, name, since: from },
  wanted: which,
});

interface Meant {
  readonly all: readonly Entry[];
  /** Recognised by ear only. */
  readonly heard?: string;
}

/** Those of one name, every one of them; without a name, the section's. */
function meant(record: HealthRecord, a: Answers): Meant | 'none' | 'unsure' {
  const all: readonly Entry[] = entriesOf(record, idOf(a));
  if (a.name === undefined) return { all };
  const found = find(record, String(a.name), idOf(a), a.choice as number | undefined);
  if (!('entries' in found)) return found.state;
  const names = new Set(found.entries.map(({ name }) => name));
  const heard = found.state === 'found' ? found.heard : undefined;
  return { all: all.filter(({ name }) => names.has(name)), heard };
}

function tell(turn: Turn, record: HealthRecord, a: Answers, { all, heard }: Meant): StepResult {
  const id = idOf(a);
  const now = turn.clock.now();
  const { since: from, which } = wantedOf(a);
  const begin = from && beginOf(from, now);
  const dated = begin === undefined ? all : since(all, begin);
  const shown = which === undefined ? dated : picked(id, dated, which, now);
  const hidden = all.length - shown.length;
  const [only] = shown;
  if (which !== undefined && shown.length === 1 && only?.text?.trim())
    return turn.become('read entry', {
      section: id,
      list: a.list,
      entry: entriesOf(record, id).indexOf(only as never),
    });
  const name = whose(turn).map(sentence);
  const { notes } = listOf(turn.language, record, id);
  const understood = heard === undefined ? [] : [turn.say.named.heard[turn.channel.wording](heard)];
  const sugar =
    asksForSugar(a.name) && shown.some(({ name }) => isA1c.test(name)) ? [turn.say.period.isSugar] : [];
  const opening = [...notes, ...understood, ...sugar, ...openingOf(turn, record, a, { begin, shown, which })];
  const { inAll, older } = turn.say.period;
  const left = which === undefined ? [older(hidden)] : [];
  const count = hidden > 0 ? [inAll(all.length), ...left] : [];
  const lines = linesOf(turn, record, id, shown);
  const closing = endingOf(turn, record, id, count, which !== undefined);
  const trend = which === undefined ? trendOf(turn, id, shown) : [];
  const intro = oneLine([sentence(opening.join(' ')), ...trend]);
  const pages = split(lines, turn.channel, length(intro) + length(closing));
  const at = Math.min(Number(a.at), Math.max(0, pages.length - 1));
  const first = at === 0;
  const chart = first && which === undefined ? chartOf(turn, id, shown) : {};
  turn.tell(
    joined(
      [...name, ...(first ? [intro] : []), ...(pages[at] ?? []), ...(first ? [closing] : [])].filter(
        ({ text }) => text !== '',
      ),
    ),
    chart,
  );
  return askForMore(turn, at, pages.length, hidden > 0);
}

/** Who asks for their sugar may not know the test by its name. */
const asksForSugar = (name: Answers['name']): boolean => /sugar|azucar|glucos/.test(String(name ?? ''));
const isA1c = /\ba1c\b|hemoglobin a1c|glycosylated|glycated/i;

const sentence = (text: string): Words => ({ text, speech: spoken(text) });
const oneLine = (list: readonly Words[]): Words => ({
  ...joined(list, PART_PAUSE),
  text: list.map(({ text }) => text).join(' '),
});

interface View {
  readonly begin: string | undefined;
  readonly shown: readonly Entry[];
  readonly which: 'next' | 'last' | 'first' | undefined;
}

function openingOf(turn: Turn, record: HealthRecord, a: Answers, { begin, shown, which }: View): string[] {
  const { period: say, section } = turn.say;
  const id = idOf(a);
  const what = a.name === undefined ? section.names(id) : asSaid(String(a.name));
  const whole = record.sections[id].failures.length === 0;
  const when = begin === undefined ? '' : describeDate(begin, turn.language);
  if (shown.length === 0) {
    if (which === 'next' && id === 'appointments') return [whole ? say.noNext : say.noNextWhereRead];
    if (begin === undefined) return [say.none(what)];
    return [(whole ? say.noneSince : say.noneSinceWhereRead)(what, when)];
  }
  if (which === 'next' && id === 'appointments') return [say.next];
  if (which !== undefined) return [which === 'first' ? say.first(what) : say.last(what)];
  const undated = shown.filter(({ date }) => date === undefined).length;
  return [
    begin === undefined ? say.all(shown.length, what) : say.since(shown.length, what, when),
    ...(begin !== undefined && undated > 0 ? [say.undated(undated)] : []),
  ];
}

/** Aloud without the unit, which every entry has: "151 over 90". */
function trendOf(turn: Turn, id: SectionId, shown: readonly Entry[]): readonly Words[] {
  const ends = firstAndLast(id, shown);
  if (!ends) return [];
  const { period, items } = turn.say;
  const date = (one: string): string => describeDate(one, turn.language);
  const aloud = ({ numbers }: Reading): string => sayNumbers(numbers.join(` ${items.over} `), turn.language);
  const told = (value: (one: Reading) => string): string =>
    period.firstAndLast(value(ends.first), date(ends.first.date), value(ends.last), date(ends.last.date));
  return [{ text: told(({ value }) => value), speech: spoken(told(aloud)) }];
}

/** One alone has no number. Medications always bring allergies. */
function linesOf(turn: Turn, record: HealthRecord, id: SectionId, shown: readonly Entry[]): readonly Words[] {
  const lines = shown.map((entry, i) =>
    entryWords(
      turn.language,
      record,
      id,
      entry as never,
      shown.length === 1 ? undefined : { n: i + 1, of: shown.length },
    ),
  );
  return id === 'medicines' ? [...lines, ...allergyLines(turn.say, turn.language, record)] : lines;
}

/** After one entry only how many there are, and that a result is not ours to interpret. */
function endingOf(
  turn: Turn,
  record: HealthRecord,
  id: SectionId,
  count: readonly string[],
  bare: boolean,
): Words {
  const { ending, shortEnding } = listOf(turn.language, record, id);
  const { cannotInterpret, short } = turn.say.section;
  const tests = id === 'labs' || id === 'vitals';
  if (!bare) return { ...sentence([...count, ...ending].join(' ')), sms: [...count, shortEnding].join(' ') };
  const words = sentence([...count, ...(tests ? [cannotInterpret] : [])].join(' '));
  return { ...words, sms: [...count, ...(tests ? [short.cannotInterpret] : [])].join(' ') };
}

function askForMore(turn: Turn, at: number, of: number, hidden: boolean): StepResult {
  const { more, moreAgain, next, back } = turn.say.paging;
  const { ask, allOption } = turn.say.period;
  const wording = turn.channel.wording;
  const options: Option[] = [...(at > 0 ? [back] : []), ...(hidden ? [allOption] : [])];
  const silent = turn.channel.opensFiles ? {} : { choices: [] };
  if (at < of - 1) return turn.ask((at === 0 ? more : moreAgain)[wording], oneOf([next, ...options]), silent);
  return hidden ? turn.ask(ask[wording], oneOf(options), silent) : turn.end();
}
