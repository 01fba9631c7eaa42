import { describe, expect, it } from '@jest/globals';
import { danger } from '../../../dialogs/understanding/index.js';
import { readHeldOut } from './read.js';
import { dangerHeard, interrupted, rate } from './score.js';

/** Issue D's bounds, on sentences kept apart from those the rules were written with. */
describe('danger kept apart', () => {
  it.each(['', '-again', '-third', '-fourth'].map((which) => `danger-explicit${which}.txt`))(
    'none plainly said is missed: %s',
    (file) => {
      expect(dangerHeard(file).misses).toEqual([]);
    },
  );

  it('fewer than 2 of 100 people are interrupted for nothing', () => {
    expect(rate(interrupted('not-danger.txt'))).toBeLessThan(0.02);
  });

  it('of everything else people ask for or chat about, nothing is', () => {
    const files = ['asked.en.txt', 'asked.es.txt', 'off-topic.en.txt', 'off-topic.es.txt'];
    const said = files.flatMap(readHeldOut).map(({ phrase }) => phrase);
    expect(said.filter((phrase) => danger(phrase) !== undefined)).toEqual([]);
  });
});
