import { describe, expect, it } from '@jest/globals';
import { danger, suspected } from '../../dialogs/understanding/index.js';
import { uttered, type Uttered } from '../../dialogs/understanding/phrases/safety/index.js';
import { danger as dangerByRules } from '../../dialogs/understanding/safety.js';
import { NOT_CALM, SURE, uneasiest, unease, uneasyFrom } from '../../dialogs/understanding/safety/uneasy.js';
import { calm } from './danger-not-heard.js';

const FOLDS = 10;
const folds = Array.from({ length: FOLDS }, (_, fold) => fold);

interface Judged extends Uttered {
  readonly likely: number;
}

/** Each phrase by a classifier that never saw it. Whatever a rule hears is not asked. */
function judged(): readonly Judged[] {
  return folds
    .flatMap((fold) => {
      const inFold = (_: Uttered, i: number): boolean => i % FOLDS === fold;
      const uneasy = uneasyFrom(uttered.filter((one, i) => !inFold(one, i)));
      return uttered.filter(inFold).map((one) => ({ ...one, likely: uneasy(one.said).likely }));
    })
    .filter(({ said }) => dangerByRules(said) === undefined);
}

const share = (all: readonly Judged[], from: number): number =>
  all.filter(({ likely }) => likely >= from).length / all.length;

describe('words that only sound like danger', () => {
  it('are taught from enough phrases, none twice and none of both kinds', () => {
    expect(uttered.filter(({ feeling }) => feeling !== 'calm').length).toBeGreaterThanOrEqual(350);
    expect(uttered.filter(({ feeling }) => feeling === 'calm').length).toBeGreaterThanOrEqual(700);
    const said = uttered.map((one) => one.said);
    expect(said.filter((one, i) => said.indexOf(one) !== i)).toEqual([]);
  });

  it('are told apart in ten-fold cross-validation: the two limits are what they claim', () => {
    const all = judged();
    const harmless = all.filter(({ feeling }) => feeling === 'calm');
    const danger = all.filter(({ feeling }) => feeling !== 'calm');
    expect(share(harmless, SURE)).toBeLessThan(0.01);
    expect(share(harmless, NOT_CALM)).toBeLessThan(0.1);
    expect(share(danger, SURE)).toBeGreaterThan(0.1);
    expect(share(danger, NOT_CALM)).toBeGreaterThan(0.6);
  }, 240_000);

  it('are judged the same however often they are taught', () => {
    const [one, other] = [uneasyFrom(uttered), uneasyFrom(uttered)];
    for (const said of ['i packed up my things for the last time', 'ya me canse', 'my labs']) {
      expect(one(said)).toEqual(other(said));
    }
  }, 60_000);

  it.each([
    'stop',
    'STOP',
    'goodbye',
    'bye',
    'help',
    'next',
    'no',
    'adios',
    'ayuda',
    '1234',
    '',
    '?!',
    '988',
  ])('a command, a number or nothing is no reason: "%s"', (said) => {
    expect(suspected(said)).toBeUndefined();
  });

  it('what was no danger to the rules interrupts nobody now', () => {
    expect(calm.filter((said) => danger(said) !== undefined)).toEqual([]);
  });

  it('one sentence among calm ones is heard', () => {
    const said = 'I got my affairs in order and made my peace';
    expect(uneasiest(`What are my labs? ${said}. Thanks for the help.`).likely).toBeGreaterThanOrEqual(
      unease(said).likely,
    );
  });
});
