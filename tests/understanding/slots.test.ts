import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { understand, type Slots } from '../../dialogs/understanding/index.js';

const slotsOf = (said: string, language: 'en' | 'es'): Slots => understand(said, { language }).slots;

describe('what is said along with a wish', () => {
  it.each<readonly [string, 'en' | 'es', Slots]>([
    ['text me my allergies', 'en', { section: 'allergies' }],
    ['share my labs with my daughter', 'en', { section: 'labs', person: 'daughter' }],
    ['download my vaccines', 'en', { section: 'immunizations' }],
    ['mándeme mis medicinas por texto', 'es', { section: 'medicines' }],
    ['descargar mis vacunas', 'es', { section: 'immunizations' }],
    ['my a1c over the last two years', 'en', { item: 'a1c', since: 'P2Y' }],
    ['blood pressure in the past six months', 'en', { item: 'blood pressure', since: 'P6M' }],
    ['my labs since March 2024', 'en', { since: '2024-03' }],
    ['visits since 2022', 'en', { since: '2022' }],
    ['my weight for the last 3 weeks', 'en', { item: 'weight', since: 'P21D' }],
    ['mis laboratorios desde enero de 2024', 'es', { since: '2024-01' }],
    ['mi presión en los últimos seis meses', 'es', { since: 'P6M' }],
    ['a1c en los últimos dos años', 'es', { item: 'a1c', since: 'P2Y' }],
    ['when is my next appointment', 'en', { which: 'next' }],
    ['my last a1c', 'en', { which: 'last', item: 'a1c' }],
    ['when was my first visit', 'en', { which: 'first' }],
    ['mi próxima cita', 'es', { which: 'next' }],
    ['cuál fue mi último colesterol', 'es', { which: 'last', item: 'colesterol' }],
    ["take away my son's access", 'en', { person: 'son' }],
    ['quite el acceso de mi hija', 'es', { person: 'hija' }],
    ['read note number two', 'en', { number: 2 }],
    ['lea la nota número tres', 'es', { number: 3 }],
    ['no hablo inglés', 'es', { language: 'es' }],
  ])('%s', (said, language, slots) => {
    expect(slotsOf(said, language)).toMatchObject(slots);
  });

  it.each([
    ['a span of time is not the last one', 'my a1c over the last two years', 'which'],
    ['a phone number is no entry', 'what phone number do you have for me', 'number'],
    ['a month without its year says too little', 'my labs since March', 'since'],
  ] as const)('%s', (_, said, slot) => {
    expect(slotsOf(said, 'en')[slot]).toBeUndefined();
  });

  it('no identifier gets into a slot, whatever stands around it', () => {
    const part = fc.constantFrom(
      'my',
      'dose of',
      'allergic to',
      'number',
      'since',
      'labs',
      '666',
      '12-3456',
      'last',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        expect(JSON.stringify(slotsOf(parts.join(' '), 'en'))).not.toMatch(/\d{5}/);
      }),
    );
  });
});
