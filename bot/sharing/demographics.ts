import type { Demographic, Detail } from '../records/record.js';

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
  return {
    label: vague.includes(line.name) ? own?.label : undefined,
    details: details.filter((detail) => detail !== own),
  };
}
