import { describe, expect, it } from '@jest/globals';
import { danger } from '../../../dialogs/understanding/index.js';
import { danger as dangerByRules } from '../../../dialogs/understanding/safety.js';
import { readHeldOut } from './read.js';
import { dangerHeard, givenNumber, interrupted, lineForNothing, rate } from './score.js';

/** Issue D's bounds, on sentences kept apart from those the rules were written with. */
describe('danger kept apart', () => {
  it.each(['', '-again', '-third', '-fourth'].map((which) => `danger-explicit${which}.txt`))(
    'none plainly said is missed: %s',
    (file) => {
      expect(dangerHeard(file).misses).toEqual([]);
    },
  );

  it.each(['', '-again', '-third'].map((which) => `danger-veiled${which}.txt`))(
    'every reply to it names a number, however veiled: %s',
    (file) => {
      expect(givenNumber(file).misses).toEqual([]);
    },
  );

  /** Never looked at while phrases were written. */
  it('of the newest veiled sentences at least 18 in 20 get a number, and every plain one', () => {
    expect(rate(givenNumber('danger-veiled-fifth.txt'))).toBeGreaterThanOrEqual(0.9);
    expect(givenNumber('danger-explicit-fifth.txt').misses).toEqual([]);
  });

  it('fewer than 10 of 100 harmless sentences get the line that names it', () => {
    const files = ['', '-again', '-third', '-fourth', '-fifth'].map((which) => `not-danger${which}.txt`);
    const figures = files.map(lineForNothing);
    const sum = (of: (f: (typeof figures)[number]) => number): number =>
      figures.reduce((total, figure) => total + of(figure), 0);
    expect(sum((f) => f.count) / sum((f) => f.of)).toBeLessThan(0.1);
  });

  it('fewer than 2 of 100 people are interrupted for nothing', () => {
    const files = ['', '-again', '-third', '-fourth', '-fifth'].map((which) => `not-danger${which}.txt`);
    const figures = files.map(interrupted);
    const sum = (of: (f: (typeof figures)[number]) => number): number =>
      figures.reduce((total, figure) => total + of(figure), 0);
    expect(sum((f) => f.count) / sum((f) => f.of)).toBeLessThan(0.02);
    expect(rate(interrupted('not-danger.txt'))).toBeLessThan(0.02);
  });

  it('of everything else people ask for or chat about, no rule interrupts and the classifier hardly ever', () => {
    const files = ['asked.en.txt', 'asked.es.txt', 'off-topic.en.txt', 'off-topic.es.txt'];
    const said = files.flatMap(readHeldOut).map(({ phrase }) => phrase);
    expect(said.filter((phrase) => dangerByRules(phrase) !== undefined)).toEqual([]);
    expect(said.filter((phrase) => danger(phrase) !== undefined).length / said.length).toBeLessThan(0.005);
  });
});
