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
    ['my labs since March', 'en', { since: '--03' }],
    ['blood pressure since the first of January', 'en', { item: 'blood pressure', since: '--01' }],
    ['my labs this year', 'en', { since: '--01' }],
    ['notes from last week', 'en', { since: 'P7D' }],
    ['notes from yesterday', 'en', { since: 'P1D' }],
    ['visits this month', 'en', { since: 'P1M' }],
    ['bp over the last couple of years', 'en', { item: 'blood pressure', since: 'P2Y' }],
    ['labs in the last half a year', 'en', { since: 'P6M' }],
    ['ten years of a1c', 'en', { item: 'a1c', since: 'P10Y' }],
    ['mis laboratorios desde marzo', 'es', { since: '--03' }],
    ['what is this lisinopril they gave me for', 'en', { item: 'lisinopril' }],
    ['how many refills do i have left on my gabapentin prescription', 'en', { item: 'gabapentin' }],
    ['did i have a reaction to the contrast dye', 'en', { item: 'contrast dye' }],
    ['mis laboratorios desde enero de 2024', 'es', { since: '2024-01' }],
    ['mi presión en los últimos seis meses', 'es', { since: 'P6M' }],
    ['a1c en los últimos dos años', 'es', { item: 'a1c', since: 'P2Y' }],
    ['my labs since March', 'en', { since: '--03' }],
    ['mis laboratorios desde marzo', 'es', { since: '--03' }],
    ['de noviembre para acá mi presión', 'es', { item: 'presion arterial', since: '--11' }],
    ['mi presión del mes pasado', 'es', { item: 'presion arterial', since: 'P1M' }],
    ['mi azúcar de hace como dos meses', 'es', { item: 'azucar', since: 'P2M' }],
    ['mi colesterol del último par de años', 'es', { item: 'colesterol', since: 'P2Y' }],
    ['el azúcar de un año para acá', 'es', { item: 'azucar', since: 'P1Y' }],
    ['visitas de este año', 'es', { since: '--01' }],
    ['soy alérgica a la penicilina o no', 'es', { item: 'penicilina' }],
    ['se me acabaron las pastillas de metformina', 'es', { item: 'metformina' }],
    ['cuánto tomo de la furosemida en la mañana', 'es', { item: 'furosemida' }],
    ['necesito más losartan por favor', 'es', { item: 'losartan' }],
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
    ['my labs for the last couple years', 'en', { since: 'P2Y' }],
    ['my vaccines this spring', 'en', { since: '--03' }],
    ['mis citas desde la primavera', 'es', { since: '--03' }],
    ['mis laboratorios en lo que va de año', 'es', { since: '--01' }],
    ['my labs since 03/2024', 'en', { since: '2024-03' }],
    ['labs since 3/5/2024', 'en', { since: '2024-03' }],
    ['labs since March 5 2024', 'en', { since: '2024-03' }],
    ['labs since March 5th, 2024', 'en', { since: '2024-03' }],
    ['my a1c back in March', 'en', { item: 'a1c', since: '--03' }],
    ['labs from January to March', 'en', { since: '--01' }],
    ['my blood pressure since nineteen ninety five', 'en', { since: '1995' }],
    ['labs since twenty twenty three', 'en', { since: '2023' }],
    ['mis laboratorios desde dos mil veintitrés', 'es', { since: '2023' }],
    ['my blood pressure for the last year and a half', 'en', { since: 'P18M' }],
    ['my labs in the last decade', 'en', { since: 'P10Y' }],
    ['labs in the last year or two', 'en', { since: 'P2Y' }],
    ['my vitals since last Tuesday', 'en', { since: 'P7D' }],
    ['my weight since Christmas', 'en', { item: 'weight', since: '--12' }],
    ['mi peso desde navidad', 'es', { since: '--12' }],
    ['how much metropolol do I take', 'en', { item: 'metropolol' }],
    ['dose of met forming', 'en', { item: 'met forming' }],
    ['am I allergic to shellfish', 'en', { item: 'shellfish' }],
    ['soy alérgica a los camarones', 'es', { item: 'camarones' }],
    ['when was my colonoscopy', 'en', { item: 'colonoscopy' }],
    ['read note number twenty two', 'en', { number: 22 }],
  ])('%s', (said, language, slots) => {
    expect(slotsOf(said, language)).toMatchObject(slots);
  });

  it.each([
    ['a span of time is not the last one', 'my a1c over the last two years', 'which'],
    ['a phone number is no entry', 'what phone number do you have for me', 'number'],
    ['appointments of this week may be yet to come', 'my appointments this week', 'since'],
    ['five years are no last one', 'psa the last five years', 'which'],
    ['all of them is no name', 'refill all my prescriptions', 'item'],
    ['the last decade is no last one', 'my labs in the last decade', 'which'],
    ['last Tuesday is no last one', 'my vitals since last Tuesday', 'which'],
    ['an operation is no date', 'my labs since my surgery', 'since'],
    ['what is taken today is the whole list', 'what am I taking today', 'since'],
    [
      'hard of hearing is no condition that was asked for',
      'I am hard of hearing what conditions do I have',
      'item',
    ],
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
