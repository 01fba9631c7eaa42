import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { danger } from '../../dialogs/understanding/safety.js';
import { crisis, emergency } from './danger-heard.js';
import { contentFor } from '../../dialogs/content/index.js';
import { calm } from './danger-not-heard.js';

/** "Crisis" and words that say no more. */
const onlyWords = crisis.slice(crisis.indexOf('crisis'), crisis.indexOf('I want to kill myself'));

/** Every sentence the conversation can say of itself. */
function sentencesOf(content: unknown): readonly string[] {
  if (typeof content === 'string') return [content];
  if (typeof content !== 'object' || content === null) return [];
  return Object.values(content).flatMap(sentencesOf);
}

describe('danger is heard before anything else', () => {
  it.each(crisis)('crisis: %s', (text) => {
    expect(danger(text)).toBe('crisis');
  });
  it.each(emergency)('emergency: %s', (text) => {
    expect(danger(text)).toBe('emergency');
  });
  it.each(calm)('neither: %s', (text) => {
    expect(danger(text)).toBeUndefined();
  });

  it.each([
    ['en', /\bsay (crisis(?: now)?)/g],
    ['es', /\bdiga (crisis(?: ahora)?)/g],
  ] as const)('whatever people are told to say is heard: %s', (language, told) => {
    const all = sentencesOf(contentFor(language)).flatMap((text) =>
      [...text.matchAll(told)].map(([, words]) => words!),
    );
    expect(all.length).toBeGreaterThan(0);
    for (const words of all) expect([words, danger(words)]).toEqual([words, 'crisis']);
  });

  it('has enough of both to mean something', () => {
    expect(crisis.length + emergency.length).toBeGreaterThanOrEqual(80);
    expect(calm.length).toBeGreaterThanOrEqual(60);
  });

  it('is heard inside a longer message, whatever its case and marks', () => {
    /** Single words that are danger only when they are all that is said. */
    const alone = [
      ...onlyWords,
      '988',
      '911',
      'heart attack',
      'ambulance',
      'sobredosis',
      'kms',
      '22 a day and I am next',
    ];
    const befores = ['what meds am I on? ', 'hello... ', '412873 ', 'este es mi mensaje, '];
    const missed = [...crisis, ...emergency]
      .filter((text) => !alone.includes(text))
      .flatMap((text) => befores.flatMap((before) => [before + text, (before + text).toUpperCase()]))
      .filter((text) => danger(text) === undefined);
    expect(missed).toEqual([]);
  });

  it('answers for anything at all, and for very long texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect([undefined, 'crisis', 'emergency']).toContain(danger(text));
      }),
    );
    expect(danger(`${'no i want to be '.repeat(10_000)} I want to die`)).toBe('crisis');
    expect(danger('a '.repeat(50_000))).toBeUndefined();
    expect(danger('!'.repeat(100_000))).toBeUndefined();
  });
});
