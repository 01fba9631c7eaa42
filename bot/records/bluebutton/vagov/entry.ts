import { defined } from '../../defined.js';
import type { FileContext } from '../../files/file.js';
import type { Entry, EntryWarning, Measure } from '../../record.js';
import { labFlag } from '../../vocabulary/flags.js';
import { entryOf, type Facts } from '../labelled.js';
import { usDate } from '../us-dates.js';
import { labels, type LabelName } from './labels.js';

export interface Context {
  readonly file: FileContext;
  readonly id: () => string;
}

export const take = (facts: Facts, name: LabelName): string | undefined => facts.take(...labels[name]);

/** Fields that are plain text under their label. */
export const taken = <N extends LabelName>(facts: Facts, ...names: readonly N[]) =>
  defined(Object.fromEntries(names.map((name) => [name, take(facts, name)])) as { [K in N]?: string });

/** Lines this service's report adds and reads back from elsewhere: they are not facts of the record. */
const ours = [
  'source',
  'fuente',
  'please note',
  'tenga en cuenta',
  'may be the same as',
  'puede ser lo mismo que',
];

export interface Parts {
  readonly name: string | undefined;
  readonly warnings?: readonly EntryWarning[];
  /** A date that stands without its label. */
  readonly date?: string | undefined;
}

/** What all sections share: name, date, place, and at the end whatever nobody took. */
export function base(facts: Facts, { name, warnings = [], date }: Parts, { file, id }: Context): Entry {
  facts.takeAll(...ours);
  const when = usDate(date ?? take(facts, 'date'));
  const facility = take(facts, 'location');
  const text = take(facts, 'text');
  const entry = entryOf({
    id: id(),
    name,
    from: { source: file.source, kind: file.kind, ...(facility === undefined ? {} : { facility }) },
    warnings: [...when.warnings, ...warnings],
    words: [text],
  });
  const timed = when.time === undefined ? [] : [{ label: 'Time as written', value: when.time }];
  return { ...entry, ...defined({ date: when.date, text }), ...(timed.length > 0 ? { details: timed } : {}) };
}

/** Closes an entry: what is left of its facts becomes details. */
export function closed<E extends Entry>(entry: E, facts: Facts): E {
  const details = [...(entry.details ?? []), ...(facts.rest() ?? [])];
  return details.length === 0 ? entry : { ...entry, details };
}

/** `5.9 mmol/L`: number and unit; anything else as written. A flag behind the number is the lab's. */
export function measured(written: string | undefined): { result?: Measure; flagAsWritten?: string } {
  if (written === undefined) return {};
  const [, value, unit, mark] =
    /^([<>]?=?\d[\d.,]*(?:\/\d+)?)(?: ([^\s(]+))?(?: \(([^)]+)\))?$/.exec(written) ?? [];
  if (value === undefined) return { result: { value: written } };
  const flagged = mark !== undefined && labFlag([mark]) !== undefined;
  if (mark !== undefined && !flagged) return { result: { value: written } };
  return {
    result: { value, ...(unit === undefined ? {} : { unit }) },
    ...(flagged ? { flagAsWritten: mark } : {}),
  };
}
