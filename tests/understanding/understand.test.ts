import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { intents, understand } from '../../dialogs/understanding/index.js';
import { askedEn } from './asked-en.js';
import { askedEs } from './asked-es.js';

describe('what people ask for', () => {
  it.each(askedEn)('en: %s', (...[said, intent, slots = {}]) => {
    expect(understand(said, { language: 'en' })).toMatchObject({ intent, slots, score: 0.9 });
  });
  it.each(askedEs)('es: %s', (...[said, intent, slots = {}]) => {
    expect(understand(said, { language: 'es' })).toMatchObject({ intent, slots, score: 0.9 });
  });

  it('every intent can be named by a phrase in both languages', () => {
    const later = ['medicine', 'outOfScope'];
    for (const asked of [askedEn, askedEs]) {
      const named = new Set(asked.map(([, intent]) => intent));
      expect(intents.filter((intent) => !named.has(intent) && !later.includes(intent))).toEqual([]);
    }
  });

  it.each([
    'purple elephants',
    'tell me a joke',
    "what's the weather",
    'who won the game',
    'asdfgh',
    '',
    ' ',
    '🙂',
  ])('out of scope: %j', (said) => {
    expect(understand(said, { language: 'en' })).toMatchObject({ intent: 'outOfScope', slots: {}, score: 0 });
  });

  it('one telling word in unknown words is not enough to act', () => {
    const { intent, score } = understand('purple pill elephants overhead', { language: 'en' });
    expect([intent, score]).toEqual(['medicines', 0.4]);
  });

  it.each(['cancel', 'end', 'quit'])('%s never steers: on a text thread it unsubscribes', (said) => {
    expect(understand(said, { language: 'en' }).intent).toBe('outOfScope');
  });

  it('an identifier said along never reaches a slot', () => {
    const said = ['am I allergic to 666-12-3456', 'my ssn is 666 12 3456 what dose of 666123456'];
    for (const text of said) {
      expect(JSON.stringify(understand(text, { language: 'en' }))).not.toMatch(/\d{3}/);
    }
  });

  it('answers from the closed list whatever is said, however long', () => {
    const language = fc.constantFrom('en' as const, 'es' as const);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), language, (said, language) => {
        const { intent, score } = understand(said, { language });
        expect(intents).toContain(intent);
        expect([0, 0.4, 0.9]).toContain(score);
      }),
    );
    expect(understand('what do i take '.repeat(20_000), { language: 'en' }).intent).toBe('medicines');
  });
});
