import { describe, expect, it } from '@jest/globals';
import { tuned } from './heard.js';
import { judged } from './judge.js';

describe('names of medicines as they are heard, misspelt or sold', () => {
  const all = judged(tuned);
  const listed = all.filter(({ right }) => right !== '');

  it('are right 95 times of 100', () => {
    const missed = listed.filter(({ verdict }) => verdict !== 'right');
    expect(missed.length / listed.length).toBeLessThanOrEqual(0.05);
  });

  it('are never taken for another medicine without asking', () => {
    expect(all.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  });
});
