import type { Entry, SectionId } from '../../../bot/records/record.js';
import { freeTextOf, isFreeText } from '../../../bot/records/free-text.js';
import { cleanBlock } from '../../../bot/sharing/index.js';
import { passagesOf } from '../../passages.js';
import type { Words } from '../../message.js';
import { calmName } from '../calm.js';
import { plainName, sayName } from '../names.js';
import {
  dateOf,
  ended,
  item,
  recorded,
  recordedAlone,
  spokenNotesOf,
  notesOf,
  urgentOf,
  type ItemContext,
  type Part,
} from './shared.js';

/** So much of it is told in a list; all of it is a number away. */
const LONGEST = 160;
/** Of a row of a table, as a text message. */
const TEXTED_DETAILS = 3;

/** A note is read by its title. */
export const isToldAsFreeText = (id: SectionId, entry: Entry): boolean => id !== 'notes' && isFreeText(entry);

/** The beginning of its words: a bare "Allergies" would hide a peanut. */
export const beginningOf = (words: string): string => {
  const [first = '', ...more] = passagesOf(cleanBlock(words), LONGEST);
  return more.length > 0 ? `${first} ...` : first.replace(/[.\s]+$/, '');
};

/** An entry that its source wrote as free text only says that no field of it is empty: nobody filled them. */
export function freeTextWords(id: SectionId, entry: Entry, c: ItemContext): Words {
  const free = freeTextOf(entry);
  const date = dateOf(entry, c);
  const whole = { ...c, position: undefined };
  const told = free === undefined ? entry : { ...entry, warnings: entry.warnings.filter(isNotThat) };
  const middle = [...urgentOf(entry, c), date && c.say.items.dated(date)];
  const { details = [] } = told;
  const first = free === undefined ? ended(nameOf(id, entry, c)) : c.say.items.freeText(beginningOf(free));
  return item(
    c.position && c.say.items.position(id, c.position.n, c.position.of),
    [first, ...middle, ...notesOf(told, whole)],
    [free === undefined ? nameAloud(id, entry, c) : aloud(free, c), ...middle, ...spokenNotesOf(told, whole)],
    c,
    [first, ...middle, ...notesOf({ ...told, details: details.slice(0, TEXTED_DETAILS) }, whole)],
  );
}

const isNotThat = (warning: Entry['warnings'][number]): boolean => warning !== 'narrativeOnly';

const aloud = (free: string, c: ItemContext): Part =>
  recorded(c.say.items.freeTextAloud, beginningOf(free), c);

const nameOf = (id: SectionId, { name }: Entry, { language }: ItemContext): string =>
  id === 'medicines' || id === 'allergies' ? plainName(name, language) : calmName(name);

const nameAloud = (id: SectionId, { name }: Entry, c: ItemContext): Part =>
  id === 'medicines' ? sayName(name, c.language) : recordedAlone(nameOf(id, { name } as Entry, c), c);
