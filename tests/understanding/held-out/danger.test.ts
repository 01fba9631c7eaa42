import { describe, expect, it } from '@jest/globals';
import { dangerHeard, interrupted, rate } from './score.js';

/** Issue D's bounds, on sentences kept apart from those the rules were written with. */
describe('danger kept apart', () => {
  it('none plainly said is missed', () => {
    expect(dangerHeard('danger-explicit.txt').misses).toEqual([]);
  });

  it('fewer than 2 of 100 people are interrupted for nothing', () => {
    expect(rate(interrupted('not-danger.txt'))).toBeLessThan(0.02);
  });
});
