import { describe, expect, it } from '@jest/globals';
import { asked, givenNumber, offTopicTaken, rate } from './held-out/score.js';

/** On phrases the service never learned from. 98 in 100 right or asked is aimed at, and not reached yet. `npm run bench:held-out -- --misses` lists them. */
describe('phrases kept apart', () => {
  it('92 of 100 are right at the first answer, 95 right or asked', () => {
    const { first, orAsked } = asked();
    expect(rate(first)).toBeGreaterThanOrEqual(0.92);
    expect(rate(orAsked)).toBeGreaterThanOrEqual(0.95);
  });

  it('at most 5 of 100 off-topic phrases are taken for an intent', () => {
    expect(rate(offTopicTaken())).toBeLessThanOrEqual(0.05);
  });

  it.each(['danger-explicit.txt', 'danger-veiled.txt'])(
    'whoever is in danger is given a number, heard or not understood: %s',
    (file) => {
      expect(givenNumber(file).misses).toEqual([]);
    },
  );
});
