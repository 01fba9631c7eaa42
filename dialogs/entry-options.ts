import type { Entry } from '../bot/records/record.js';
import type { Option } from './question.js';
import type { Answer, Answers, StepResult, Turn } from './turn.js';

const ENTRY = 'entry ';

/** Places in a section's list of the entries that have a text of their own, such as notes. */
export const placesOfTexts = (entries: readonly Entry[]): readonly number[] =>
  entries.flatMap((entry, i) => (entry.text?.trim() ? [i] : []));

/** On a keypad the keys count from the first one just heard: those from 7 on have meanings of their own. */
export const entryOptions = (turn: Turn, places: readonly number[]): Option[] =>
  places.map((place, i) => ({
    ...turn.say.paging.entry(place + 1),
    value: `${ENTRY}${place}`,
    ...(turn.channel.keypad ? { key: String(i + 1) } : {}),
  }));

export const isEntry = (answer: Answer): boolean => String(answer).startsWith(ENTRY);

export const openEntry = (turn: Turn, a: Answers): StepResult =>
  turn.become('read entry', {
    section: a.section,
    list: a.list,
    entry: Number(String(a.page).slice(ENTRY.length)),
  });
