import type { Entry } from '../../bot/records/record.js';
import { saltIn, written } from './ingredients.js';
import type { Found, Match } from './match.js';
import type { Hit } from './things.js';

/** Metoprolol tartrate is not metoprolol succinate, nor is Toprol Lopressor: of another salt it is asked whether it was meant. */
export function ofThatSalt<E extends Entry>(
  found: Found<E>,
  hits: readonly Hit<E>[],
  words: readonly string[],
): Match<E> {
  const salt = saltIn(words) ?? hits.find(({ name }) => name.salt !== undefined)?.name.salt;
  if (salt === undefined) return found;
  const entries = found.entries.filter((entry) => written(entry.name).salt === salt);
  if (entries.length > 0) return { ...found, entries };
  const [first] = hits;
  const listed = found.entries.map((entry) => written(entry.name).salt).find((one) => one !== undefined);
  const label = [first?.thing.label ?? '', listed ?? ''].join(' ').trim();
  return { state: 'unsure', options: [{ label, entries: found.entries }] };
}
