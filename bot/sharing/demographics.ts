import type { Demographic, Detail } from '../records/record.js';
import { cleanLine } from './clean.js';

/** Labels of ours that say less than the source's own: a pager is not just a phone. */
const vague: readonly Demographic['name'][] = ['other', 'phone', 'contact'];

/**
 * A detail that only repeats the line's value under the source's label is not said twice: where our label is vague its
 * label stands instead of ours.
 */
export function inItsOwnWords(line: Demographic): {
  readonly label?: string;
  readonly details: readonly Detail[];
} {
  const details = line.details ?? [];
  const own = details.find(({ value }) => value === line.value);
  const others = details.filter((detail) => detail !== own);
  if (!vague.includes(line.name)) return { details: others };
  return own && isLabel(own.label) ? { label: own.label, details: others } : { details };
}

/** A colon ends a label (text.ts): one that holds a colon stays among the details. */
const isLabel = (label: string): boolean => cleanLine(label) !== '' && !label.includes(':');
