import type { Entry, HealthRecord, SectionId } from '../bot/records/record.js';
import { asWritten, spelled } from './content/aside.js';
import { entriesOf } from './content/lists.js';
import { joined } from './content/words.js';
import type { Words } from './message.js';
import type { Paged } from './pages.js';
import type { Option } from './question.js';
import type { Answer, Answers, Turn } from './turn.js';

/** What a listener may ask about the page just read: the directions as they were written, and names letter by letter. */
const asides = ['asWritten', 'spell'] as const;
export const isAside = (answer: Answer): boolean => asides.some((aside) => aside === answer);

/** Whoever reads has both before their eyes. */
const named: readonly SectionId[] = [
  'medicines',
  'allergies',
  'conditions',
  'labs',
  'immunizations',
  'procedures',
];

export function asidesOf(turn: Turn, id: SectionId): readonly Option[] {
  if (!turn.channel.keypad || !named.includes(id)) return [];
  const { asWritten: written, spell } = turn.say.paging.asides;
  return id === 'medicines' ? [written, spell] : [spell];
}

export function offerOf(turn: Turn, id: SectionId): readonly Words[] {
  const { offerWritten, offerSpelled } = turn.say.paging.asides;
  if (asidesOf(turn, id).length === 0) return [];
  return [{ text: id === 'medicines' ? offerWritten : offerSpelled }];
}

/** The entries of the page under the ear, in the other way; undefined where the page itself was asked for. */
export function asideWords(turn: Turn, a: Answers, record: HealthRecord, list: Paged): Words | undefined {
  const id = a.section as SectionId;
  if (!isAside(a.page) || asidesOf(turn, id).length === 0) return undefined;
  const before = list.pages.slice(0, Number(a.at)).reduce((n, page) => n + page.length, 0);
  const after = before + (list.pages[Number(a.at)]?.length ?? 0);
  const medicines = id === 'medicines' ? entriesOf(record, id).slice(before, after) : [];
  const all: readonly Entry[] =
    id === 'medicines'
      ? [...entriesOf(record, id), ...entriesOf(record, 'allergies')]
      : entriesOf(record, id);
  const told =
    a.page === 'spell'
      ? all.slice(before, after).map((entry) => spelled(entry, turn.language))
      : medicines.map((medicine) => asWritten(medicine, turn.language));
  return told.length === 0 ? undefined : joined(told);
}
