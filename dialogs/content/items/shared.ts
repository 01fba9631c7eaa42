import type { Entry, EntryWarning } from '../../../bot/records/record.js';
import { describeDate } from '../../../bot/sharing/dates.js';
import type { Language, SpeechPart, Words } from '../../message.js';
import type { Content } from '../index.js';
import { PART_PAUSE, pause } from '../words.js';

/** What an item's words need beside the entry: the language, its place in the list, and where it came from. */
export interface ItemContext {
  readonly language: Language;
  readonly say: Content;
  readonly position?: { readonly n: number; readonly of: number };
  /** A sentence that says so, where entries of several sources stand in one list. */
  readonly from?: string;
}

/** A date of the record in words; undefined stays undefined. */
export function dateOf(entry: { readonly date: string }, c: ItemContext): string;
export function dateOf(entry: Pick<Entry, 'date'>, c: ItemContext): string | undefined;
export function dateOf(entry: Pick<Entry, 'date'>, c: ItemContext): string | undefined {
  return entry.date === undefined ? undefined : describeDate(entry.date, c.language);
}

/** Warnings that turn an entry around: said before anything else of it, or it is heard as the opposite. */
const urgent: readonly EntryWarning[] = [
  'doNotTake',
  'ruledOut',
  'notDone',
  'noneKnownElsewhere',
  'conflict',
];
const isUrgent = (warning: EntryWarning): boolean => urgent.includes(warning);

export const urgentOf = (entry: Entry, c: ItemContext): string[] =>
  entry.warnings.filter(isUrgent).map((w) => c.say.items.warning(w));

/**
 * What every entry says about itself at its end: other warnings, what the model has no field for (left out of lists),
 * its twin elsewhere, where it came from.
 */
export const notesOf = (entry: Entry, c: ItemContext): string[] =>
  notesWith(entry, c, (label, value) => ended(`${label}: ${value}`));

/** The same aloud. */
export const spokenNotesOf = (entry: Entry, c: ItemContext): Part[] =>
  notesWith<Part>(entry, c, (label, value) => recorded((words) => `${label}: ${words}`, ended(value), c));

function notesWith<T>(
  entry: Entry,
  c: ItemContext,
  say: (label: string, value: string) => T,
): (T | string)[] {
  const { items } = c.say;
  const details = c.position ? [] : (entry.details ?? []);
  return [
    ...entry.warnings.filter((w) => !isUrgent(w)).map((w) => items.warning(w)),
    ...details.map(({ label, value, ours }) => say(ours ? items.details[ours] : label, value)),
    ...(entry.maybeSameAs?.length ? [items.maybeSame] : []),
    ...(c.from === undefined ? [] : [c.from]),
  ];
}

/** One sentence: as a string in the call's own voice, or in parts that follow each other without a pause of their own. */
export type Part = string | SpeechPart | readonly SpeechPart[] | undefined;

const RECORD = '\uE000';

/** A sentence of ours around words of the record, which an English voice says: they are never put into Spanish. */
export function recorded(sentence: (words: string) => string, written: string, c: ItemContext): Part {
  if (c.language === 'en') return sentence(written);
  const [before = '', after = ''] = sentence(RECORD).split(RECORD);
  const parts = [{ say: before }, { say: written, language: 'en' as const }, { say: after }];
  return parts
    .filter(({ say }) => /[\p{L}\p{N}]/u.test(say))
    .map((part) => ({ ...part, say: part.say.trim() }));
}

/** Words of the record that stand alone, such as a name. */
export const recordedAlone = (written: string, c: ItemContext): Part =>
  recorded((words) => words, ended(written), c);

/** Sentences as text, numbered; as speech, with pauses, under a number of their own; and as a text message, kept short. */
export function item(
  heading: string | undefined,
  text: readonly (string | undefined)[],
  speech: readonly Part[],
  c: ItemContext,
  short: readonly (string | undefined)[] = text,
): Words {
  const numbered = (parts: readonly (string | undefined)[]): string =>
    [c.position && `${c.position.n}.`, ...parts].filter(Boolean).join(' ');
  const said = [heading, ...speech].map(partsOf).filter((parts) => parts.length > 0);
  return {
    text: numbered(text),
    sms: c.say.items.forText(numbered(short)),
    speech: said.flatMap((parts, i) => (i === 0 ? parts : [pause(PART_PAUSE), ...parts])),
  };
}

function partsOf(part: Part): readonly SpeechPart[] {
  if (part === undefined || part === '') return [];
  if (typeof part === 'string') return [{ say: part }];
  return 'length' in part ? part : [part];
}

/** A sentence's end where the record's own words brought none. */
export const ended = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
