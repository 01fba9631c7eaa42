import type { Entry } from '../../bot/records/record.js';
import { distance } from '../understanding/normalise.js';
import { wordsOf } from './spelling.js';
import type { Thing } from './things.js';

/** Things with an entry whose name holds every word that was said. Slips are for names that no other medicine is one slip from. */
export function byPart<E extends Entry>(
  named: readonly string[],
  things: readonly Thing<E>[],
  drugs: boolean,
): readonly Thing<E>[] {
  const holds = ({ name }: Entry): boolean => {
    const words = wordsOf(name);
    return named.every((one) => words.some((word) => word === one || (!drugs && isSlip(one, word))));
  };
  return things
    .map((thing) => ({ ...thing, entries: thing.entries.filter(holds) }))
    .filter(({ entries }) => entries.length > 0);
}

/** One letter too many, too few or wrong in a word of five or more, the first one right. */
const isSlip = (a: string, b: string): boolean =>
  a.length >= 5 && a[0] === b[0] && !/\d/.test(a) && distance(a, b, 1) <= 1;
