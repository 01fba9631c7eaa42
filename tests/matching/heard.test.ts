import { describe, expect, it } from '@jest/globals';
import { apart } from './heard-apart.js';
import { tuned } from './heard.js';
import { judged } from './judge.js';

const sets = [
  { name: 'those it was tuned with', all: judged(tuned) },
  { name: 'those it never saw', all: judged(apart) },
];

describe('names of medicines as they are heard, misspelt or sold', () => {
  it('are 200 and more, and of thirty and more the medicine is not listed', () => {
    const all = sets.flatMap((set) => set.all);
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(all.filter(({ right }) => right === '').length).toBeGreaterThanOrEqual(30);
  });

  it.each(sets)('are right 95 times of 100: $name', ({ all }) => {
    const listed = all.filter(({ right }) => right !== '');
    const missed = listed.filter(({ verdict }) => verdict !== 'right');
    expect(missed.length / listed.length).toBeLessThanOrEqual(0.05);
  });

  it.each(sets)('are never taken for another medicine without asking: $name', ({ all }) => {
    expect(all.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  });
});
