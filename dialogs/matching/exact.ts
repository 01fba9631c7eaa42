import type { Entry } from '../../bot/records/record.js';
import { spellingOf } from './spelling.js';
import type { Hit, Name, Thing } from './things.js';

const WINDOW = 5;
/** Shorter names, such as "ast", count only when nothing else was said. */
const LETTERS = 5;

/**
 * The things named in so many words, the longest name first; none of them where only something else is named; undefined where
 * no name is spelled right.
 */
export function exactly<E extends Entry>(
  all: readonly string[],
  named: readonly string[],
  things: readonly Thing<E>[],
  strangers: readonly Name[],
): readonly Hit<E>[] | undefined {
  const bySpelling = new Map<string, Hit<E>[]>();
  for (const thing of things) {
    for (const name of thing.names) {
      const { spelled } = name.sound;
      bySpelling.set(spelled, [...(bySpelling.get(spelled) ?? []), { thing, name }]);
    }
  }
  const others = new Set(strangers.map(({ sound }) => sound.spelled));
  const whole = [spellingOf(named), spellingOf(all)];
  const hits: Hit<E>[] = [];
  let stranger = false;
  for (let at = 0; at < all.length;) {
    const length = [5, 4, 3, 2, 1]
      .filter((n) => n <= WINDOW && at + n <= all.length)
      .find((n) => {
        const spelled = spellingOf(all.slice(at, at + n));
        const counts = spelled.length >= LETTERS || whole.includes(spelled);
        return counts && (bySpelling.has(spelled) || others.has(spelled));
      });
    if (length !== undefined) {
      const spelled = spellingOf(all.slice(at, at + length));
      hits.push(...(bySpelling.get(spelled) ?? []));
      stranger ||= !bySpelling.has(spelled);
    }
    at += length ?? 1;
  }
  if (hits.length > 0) return hits;
  return stranger ? [] : undefined;
}
