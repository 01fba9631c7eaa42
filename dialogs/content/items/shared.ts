import type { Entry } from '../../../bot/records/record.js';
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

export const dateOf = (entry: Entry, c: ItemContext): string | undefined =>
  entry.date === undefined ? undefined : describeDate(entry.date, c.language);

/** What every entry says about itself: warnings, its twin elsewhere, where it came from. */
export function notesOf(entry: Entry, c: ItemContext): string[] {
  const notes = entry.warnings.map((w) => c.say.items.warning(w));
  if (entry.maybeSameAs?.length) notes.push(c.say.items.maybeSame);
  return c.from === undefined ? notes : [...notes, c.from];
}

type Part = string | SpeechPart | undefined;

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
  const said = [heading, ...speech].filter((p) => p !== undefined && p !== '');
  return {
    text: numbered(text),
    sms: c.say.items.forText(numbered(short)),
    speech: said.flatMap((part, i) => {
      const one: SpeechPart = typeof part === 'string' ? { say: part } : (part as SpeechPart);
      return i === 0 ? [one] : [pause(PART_PAUSE), one];
    }),
  };
}

/** A sentence's end where the record's own words brought none. */
export const ended = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
