import type { Measure } from '../records/record.js';
import type { DocumentWords, FieldName } from './words.js';

/** A field before it has its label; those without a value are left out. */
export type Field = readonly [name: FieldName, value: string | undefined];

/** What fields are told with. */
export interface Telling {
  readonly words: DocumentWords;
  /** A date of the record in words; undefined stays undefined. */
  day(date: string | undefined, time?: boolean): string | undefined;
}

export const measure = ({ value, unit }: Measure): string => (unit ? `${value} ${unit}` : value);
