import { describe, expect, it } from '@jest/globals';
import { asked, givenNumber, offTopicTaken, rate } from './held-out/score.js';

/**
 * On phrases the service never learned from; one that it learns from counts for nothing. 98 in 100 right or asked is aimed
 * at, and not quite reached. `npm run bench:held-out -- --by-intent` says where.
 */
describe('phrases kept apart', () => {
  it.each([
    ['first', '', 0.94, 0.975],
    ['second', '-second', 0.95, 0.97],
  ] as const)(
    'are right at the first answer, or right or asked, in the %s set',
    (_, set, right, rightOrAsked) => {
      const { first, orAsked } = asked(undefined, set);
      expect(first.of).toBeGreaterThanOrEqual(200);
      expect(rate(first)).toBeGreaterThanOrEqual(right);
      expect(rate(orAsked)).toBeGreaterThanOrEqual(rightOrAsked);
    },
  );

  it.each(['', '-second'] as const)(
    'at most 4 of 100 off-topic phrases are taken for an intent (set "%s")',
    (set) => {
      expect(rate(offTopicTaken(set))).toBeLessThanOrEqual(0.04);
    },
  );

  it.each(['danger-explicit.txt', 'danger-veiled.txt'])(
    'whoever is in danger is given a number, heard or not understood: %s',
    (file) => {
      expect(givenNumber(file).misses).toEqual([]);
    },
  );
});
