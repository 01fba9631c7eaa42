import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { intents, understand } from '../../dialogs/understanding/index.js';
import { askedEn } from './asked-en.js';
import { askedEs } from './asked-es.js';

/** What is acted on; below 0.5 nothing is. */
const acted = (said: string, language: 'en' | 'es') => {
  const understood = understand(said, { language });
  return understood.score >= 0.5 ? understood : undefined;
};

describe('what people ask for', () => {
  it.each(askedEn)('en: %s', (...[said, intent, slots = {}]) => {
    expect(acted(said, 'en')).toMatchObject({ intent, slots });
  });
  it.each(askedEs)('es: %s', (...[said, intent, slots = {}]) => {
    expect(acted(said, 'es')).toMatchObject({ intent, slots });
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
    expect(acted(said, 'en')?.intent ?? 'outOfScope').toBe('outOfScope');
  });

  it.each([
    ['my dog needs shots', 'en'],
    ['the lid of my pill bottle is stuck', 'en'],
    ['print my boarding pass please', 'en'],
    ['is my claim approved yet', 'en'],
    ['mi perro necesita vacunas', 'es'],
    ['va a llover en san juan', 'es'],
  ] as const)('our own words in another matter are not acted on: %s', (said, language) => {
    expect(acted(said, language)?.intent ?? 'outOfScope').toBe('outOfScope');
  });

  it.each([
    ["uh can you uh tell me what uh pills i'm on", 'en', 'medicines'],
    ['gimme that list of what all i been taking', 'en', 'medicines'],
    ['wat r my alergies', 'en', 'allergies'],
    ['i want my boy to be able to see my records', 'en', 'share'],
    ['ay mijo digame que pastillas son las que estoy tomando', 'es', 'medicines'],
    ['me puede decir cuando es que tengo cita', 'es', 'appointments'],
  ] as const)('no rule knows all of these words: %s', (said, language, intent) => {
    expect(acted(said, language)?.intent).toBe(intent);
  });

  it('names what else it may have been, likeliest first', () => {
    const { intent, score, alternatives } = understand('doctor something paper', { language: 'en' });
    const scores = [score, ...alternatives.map((a) => a.score)];
    expect(alternatives.length).toBeLessThanOrEqual(3);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(alternatives.map((a) => a.intent)).not.toContain(intent);
  });

  it.each([
    ['I have a file from another hospital', 'en', true],
    ['how do I upload a file please', 'en', true],
    ['quiero agregar un archivo', 'es', true],
    ['tengo un archivo de otro hospital', 'es', true],
    ['download my record', 'en', undefined],
    ["add my son's record", 'en', undefined],
    ['add a note to my record', 'en', undefined],
  ] as const)('a file to add is told from a file to get: %s', (said, language, ownFile) => {
    expect(understand(said, { language }).slots.ownFile).toBe(ownFile);
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
        const { intent, score, slots } = understand(said, { language });
        expect(intents).toContain(intent);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(JSON.stringify(slots)).not.toMatch(/\d{5}/);
      }),
    );
    expect(understand('what do i take '.repeat(20_000), { language: 'en' }).intent).toBe('medicines');
  });
});
