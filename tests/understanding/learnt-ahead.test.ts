import { describe, expect, it } from '@jest/globals';
import { aheadOr } from '../../dialogs/understanding/model/learnt.js';
import { uttered } from '../../dialogs/understanding/phrases/safety/index.js';
import { learnUnease } from '../../dialogs/understanding/safety/uneasy.js';

const never = (): never => {
  throw new Error('nothing was learnt ahead');
};

describe('what is learnt ahead, by the build and before the tests', () => {
  it('is what would be learnt now', () => {
    const { weights, ...ahead } = aheadOr('uneasy', never);
    const { weights: anew, ...now } = learnUnease(uttered);
    expect(ahead).toEqual(now);
    expect(Buffer.compare(Buffer.from(weights), Buffer.from(anew))).toBe(0);
  }, 60_000);

  it('is there for both languages', () => {
    expect(aheadOr('en', never).classes).toBe(aheadOr('es', never).classes);
  });
});
