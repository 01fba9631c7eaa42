import { describe, expect, it } from '@jest/globals';
import { FRESH_LASTS, LETS_IN, meets } from '../../bot/identity/levels.js';
import { MINUTE } from './support.js';

const PROVEN = 1_000_000;

describe('what a level is enough for', () => {
  it.each([
    ['nothing', undefined, 0, true],
    ['reading', 'read', 1, false],
    ['reading', 'read', 2, true],
    ['reading', 'read', 3, true],
  ] as const)('%s (%s) at level %i: %s', (_, need, level, enough) => {
    expect(meets(need, { level }, 0, 0)).toBe(enough);
  });

  it('without a fresh proof, or below level 2, nothing that needs one', () => {
    expect(meets('fresh', { level: 2 }, 0, 0)).toBe(false);
    expect(meets('fresh', { level: 1, freshAt: PROVEN }, PROVEN, PROVEN)).toBe(false);
  });

  const standing = { level: 3, freshAt: PROVEN } as const;
  it.each([
    ['begins with the proof', 0, 0, true],
    ['begins a moment before 5 minutes', LETS_IN - 1, LETS_IN - 1, true],
    ['begins 5 minutes after it', LETS_IN, LETS_IN, false],
    ['began in time, and goes on', 0, 14 * MINUTE, true],
    ['began late in that time, and goes on', LETS_IN - 1, FRESH_LASTS - 1, true],
    ['goes on for 15 minutes', 0, FRESH_LASTS, false],
    ['waited for this proof', -10 * MINUTE, 0, true],
  ])('a script that %s', (_, began, now, enough) => {
    expect(meets('fresh', standing, PROVEN + began, PROVEN + now)).toBe(enough);
  });

  it('the times are those of the design', () => {
    expect([LETS_IN, FRESH_LASTS]).toEqual([5 * MINUTE, 15 * MINUTE]);
  });
});
