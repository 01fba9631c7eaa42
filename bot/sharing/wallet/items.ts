import { freeTextOf, isFreeText } from '../../records/free-text.js';
import type { Allergy, Condition, Entry, EntryWarning, Medicine } from '../../records/record.js';
import { clean } from '../clean.js';
import type { Line } from '../document.js';
import { nameOf } from '../field.js';
import type { DocumentWords } from '../words.js';

export interface Items {
  readonly items: readonly Line[];
  /** Entries left to the whole report. */
  readonly apart: number;
}

/** Longer words stand in the whole report, and the page says so. */
const LONGEST = 280;

/** What a stranger must know of an entry before they act on it. Others only say how it was recorded. */
const grave: readonly EntryWarning[] = [
  'unconfirmed',
  'conflict',
  'endDatePassed',
  'unreadable',
  'cutOff',
  'nameMissing',
  'noneKnownElsewhere',
  'statusUnknown',
];

export const allergyItems = (entries: readonly Allergy[], words: DocumentWords): Items =>
  itemsOf(entries, isOver, words, (entry) => [
    entry.reactions.join(', '),
    entry.severity && words.severity[entry.severity],
    entry.criticality && `${words.fields.criticality}: ${words.criticality[entry.criticality]}`,
    entry.notes,
  ]);

/** An expired prescription does not mean that somebody was told to stop: only what was ended stays away. */
export const medicineItems = (entries: readonly Medicine[], words: DocumentWords): Items =>
  itemsOf(entries, isStopped, words, (entry) => {
    const [status] = words.medicineStatus[entry.status];
    const { fields } = words;
    return [
      entry.status === 'active' ? undefined : status,
      entry.directions,
      entry.directionsAsCoded && `${fields.directionsAsCoded}: ${entry.directionsAsCoded}`,
      entry.reason && `${fields.reason}: ${entry.reason}`,
    ];
  });

export const conditionItems = (entries: readonly Condition[], words: DocumentWords): Items =>
  itemsOf(
    entries,
    (c) => isOver(c) || /^(?:inactive|resolved)\b/i.test(c.status ?? ''),
    words,
    () => [],
  );

const isOver = ({ warnings }: Entry): boolean =>
  warnings.includes('ruledOut') || warnings.includes('notCurrent');

const isStopped = ({ status, warnings }: Medicine): boolean =>
  (status === 'discontinued' && !warnings.includes('doNotTake')) || warnings.includes('ruledOut');

function itemsOf<E extends Entry>(
  entries: readonly E[],
  isApart: (entry: E) => boolean,
  words: DocumentWords,
  tell: (entry: E) => readonly (string | undefined)[],
): Items {
  const here = entries.filter((entry) => !isApart(entry));
  const items = here.map((entry): Line => {
    const warned = entry.warnings.filter((w) => grave.includes(w)).map((w) => words.warning[w]);
    const columns = isFreeText(entry) ? (entry.details ?? []) : [];
    const written = columns.map(({ label, value }) => `${label}: ${value}`);
    const told = [...warned, ...tell(entry), ...written].flatMap((part) =>
      part?.trim() ? [flat(part)] : [],
    );
    return { label: labelOf(entry, words), value: short(sentences(told), words) };
  });
  return { items, apart: entries.length - here.length };
}

/** "Do not take this" stands with the name, in its letters: nobody may read the one without the other. Of free text the name is only its section's. */
function labelOf(entry: Entry, words: DocumentWords): string {
  const { name, warnings } = entry;
  const called = short(flat(freeTextOf(entry) ?? nameOf(name, words)), words);
  return warnings.includes('doNotTake') ? `${called}. ${words.warning.doNotTake}` : called;
}

const flat = (text: string): string => clean(text).replace(/\s+/g, ' ');

const sentences = (parts: readonly string[]): string =>
  parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');

export function short(text: string, words: DocumentWords): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST).replace(/\s+\S*$/, '');
  return `${cut}… (${words.wallet.more})`;
}
