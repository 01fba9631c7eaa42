import { createHash } from 'node:crypto';
import type { Demographic, Entry, EntryWarning, Measure } from '../record.js';
import { normal, normalDate, normalNumbers, normalPhone, normalUnit } from './normal.js';

/** One source may leave these out where another has them: both are kept. All else must be equal, absence included. */
export interface Facets {
  readonly date?: string | undefined;
  readonly code?: string | undefined;
  readonly facility?: string | undefined;
  readonly text?: string | undefined;
  readonly notes?: string | undefined;
  readonly content?: string | undefined;
  readonly kind?: string | undefined;
  readonly details: ReadonlyMap<string, string>;
}

const inFacets = new Set([
  'id',
  'from',
  'warnings',
  'sensitivity',
  'maybeSameAs',
  'date',
  'code',
  'text',
  'notes',
  'details',
  'content',
]);

/** What an entry warns of is a fact too: an allergy ruled out here is not the allergy somebody else found. */
const warningsOfFact: readonly EntryWarning[] = [
  'doNotTake',
  'ruledOut',
  'unconfirmed',
  'notCurrent',
  'notDone',
  'conflict',
  'halfPressure',
  'resultMissing',
  'statusUnknown',
  'dateUnreadable',
  'unreadable',
  'cutOff',
];

/** What must be equal for two entries to be one: every field, after case, spaces, unit spelling and number form. */
export function factsOf(entry: Entry): string {
  const fields = Object.entries(entry)
    .filter(([key]) => !inFacets.has(key))
    .map(([key, value]: [string, unknown]) => [key, normalValue(key, value, entry)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const warnings = warningsOfFact.filter((warning) => entry.warnings.includes(warning));
  return JSON.stringify([fields, warnings]);
}

const dates = new Set(['lastFilled', 'end', 'due', 'signedOn']);
const phones = new Set(['phone', 'pharmacyPhone']);
const phoneLines = new Set(['homePhone', 'mobilePhone', 'workPhone', 'phone', 'fax']);

function normalValue(key: string, value: unknown, entry: Entry): unknown {
  if (Array.isArray(value)) return value.map(String).map(normal).toSorted();
  if (key === 'result') return normalMeasure(value as Measure);
  if (typeof value !== 'string') return value;
  if (dates.has(key)) return normalDate(value);
  if (phones.has(key)) return normalPhone(value);
  if (key === 'range') return normalNumbers(value);
  if (key === 'value' && phoneLines.has((entry as Demographic).name)) return normalPhone(value);
  return normal(value);
}

const normalMeasure = ({ value, unit }: Measure): unknown => [normalNumbers(value), normalUnit(unit)];

export function facetsOf(entry: Entry): Facets {
  const { code, from, text, details = [] } = entry;
  const { notes, content } = entry as { readonly notes?: string; readonly content?: string };
  return {
    date: entry.date?.includes('T') ? normalDate(entry.date) : undefined,
    code: code && `${code.system}|${code.code}`,
    facility: from.facility && normal(from.facility),
    text: text && normal(text),
    notes: notes && normal(notes),
    content: content && createHash('sha256').update(content).digest('base64'),
    // A file somebody brought does not say who wrote it down; self-entered and VA are different claims.
    kind: from.kind === 'added' ? undefined : from.kind,
    details: byLabel(details),
  };
}

/** Values of one label together: two of the same label are two. */
function byLabel(details: NonNullable<Entry['details']>): ReadonlyMap<string, string> {
  const values = new Map<string, string[]>();
  for (const { label, value } of details) {
    const key = normal(label);
    values.set(key, [...(values.get(key) ?? []), normal(value)]);
  }
  return new Map([...values].map(([label, all]) => [label, JSON.stringify(all.toSorted())]));
}

export const facetKey = ({ details, ...single }: Facets): string =>
  JSON.stringify([
    single.date,
    single.code,
    single.facility,
    single.text,
    single.notes,
    single.content,
    single.kind,
    [...details].toSorted(),
  ]);

/** Neither says anything the other contradicts. */
export const agree = (a: Facets, b: Facets): boolean =>
  singles.every((key) => a[key] === undefined || b[key] === undefined || a[key] === b[key]) &&
  [...a.details].every(([label, values]) => (b.details.get(label) ?? values) === values);

const singles = ['date', 'code', 'facility', 'text', 'notes', 'content', 'kind'] as const;
