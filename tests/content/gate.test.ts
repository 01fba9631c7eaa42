import { describe, expect, it } from '@jest/globals';
import * as gate from './gate.js';

/** Every gate of this folder, tried on words that must fail it and on words that must pass. */
const hardEnglish =
  'Notwithstanding subsequent authorization, participating beneficiaries experiencing complications regarding prescription reimbursement eligibility necessitate supplementary documentation.';
const plainEnglish =
  'Your record shows 3 allergies. Ask your care team if one is missing. You can call MyVA411 at 800-698-2411 (TTY: 711), day or night.';
const hardSpanish =
  'La correspondiente documentación administrativa complementaria imprescindible posibilitará posteriormente la autorización institucional individualizada.';
const plainSpanish =
  'Su lista trae 3 alergias. Si falta una, avise a su equipo del VA. Puede llamar de día o de noche.';

describe('the reading gate', () => {
  it('fails hard words', () => {
    expect(gate.gradeOf(hardEnglish)).toBeGreaterThan(8);
    expect(gate.easeOf(hardSpanish)).toBeLessThan(60);
  });
  it('passes plain words', () => {
    expect(gate.gradeOf(plainEnglish)).toBeLessThan(6);
    expect(gate.easeOf(plainSpanish)).toBeGreaterThan(80);
  });
  it('knows the grade of a text that was graded elsewhere', () => {
    // Lincoln at Gettysburg, first sentence: 29 or 30 words, 1.4 syllables a word.
    const lincoln =
      'Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.';
    expect(gate.gradeOf(lincoln)).toBeGreaterThan(11);
    expect(gate.gradeOf(lincoln)).toBeLessThan(15);
  });
  it('is not moved by names, numbers and addresses', () => {
    const said = (number: string) =>
      `Call us at ${number} any time, and a person will help you with it at once.`;
    expect(gate.gradeOf(said('800-698-2411 (TTY: 711)'))).toBeCloseTo(gate.gradeOf(said('911')), 5);
  });
  it.each([
    ['medicamentos', 5],
    ['farmacia', 3],
    ['día', 2],
    ['oído', 3],
    ['guía', 2],
    ['quiere', 2],
    ['ahora', 3],
    ['leer', 2],
    ['estudio', 3],
  ])('%s has %d syllables', (word, syllables) => {
    expect(gate.spanishSyllables(word)).toBe(syllables);
  });
});

describe('the sentence gate', () => {
  it('counts the longest sentence', () => {
    expect(gate.longestSentence(`${'word '.repeat(26).trim()}. Short one.`)).toBe(26);
    expect(gate.longestSentence('One two three. Four five.\nSix seven.')).toBe(3);
  });
});

describe('the word gate', () => {
  it.each([
    ['Log in to see it.', 'en'],
    ['Your login failed.', 'en'],
    ['Click the button.', 'en'],
    ['Ask a veteran.', 'en'],
    ['VA healthcare', 'en'],
    ['Your medicines', 'en'],
    ['Your immunizations', 'en'],
    ['MyHealtheVet', 'en'],
    ['We utilize it prior to your visit.', 'en'],
    ['Authentication failed.', 'en'],
    ['Take it PRN.', 'en'],
    ['undefined', 'en'],
    ['Haga clic en el enlace.', 'es'],
    ['Pregunte a un veterano.', 'es'],
    ['Sus credenciales', 'es'],
  ] as const)('%s is found (%s)', (said, language) => {
    expect(gate.jargonIn(said, language)).not.toEqual([]);
  });
  it.each([
    'Sign in to see your medications, vaccines and health conditions.',
    'The Veteran can sign in. The Veterans Crisis Line: veteranscrisisline.net.',
    'My HealtheVet is part of VA health care.',
  ])('%s is fine', (said) => {
    expect(gate.jargonIn(said, 'en')).toEqual([]);
  });
  it('finds "press" in writing and "select" aloud', () => {
    expect(gate.pressedInWriting('Press the button to go on.')).toBe(true);
    expect(gate.pressedInWriting('Select the button to go on.')).toBe(false);
    expect(gate.selectedAloud('Select a choice.')).toBe(true);
    expect(gate.selectedAloud('Press 1.')).toBe(false);
  });
});

describe('the text message gate', () => {
  it.each([
    ['a curly apostrophe', 'You\u2019re signed in.', 'UCS-2'],
    ['an accent outside GSM-7', 'Más opciones', 'UCS-2'],
    ['an accent inside it', 'Español, ¿qué más?'.replace('á', 'a'), 'GSM-7'],
    ['plain words', "You're signed in.", 'GSM-7'],
  ])('%s costs what it costs', (_, text, encoding) => {
    expect(gate.segments(text).encoding).toBe(encoding);
  });
  it('counts parts', () => {
    expect(gate.segments('x'.repeat(160)).segments).toBe(1);
    expect(gate.segments('x'.repeat(161)).segments).toBe(2);
    expect(gate.segments('x'.repeat(460)).segments).toBe(4);
  });
  it.each(['STOP', 'end', 'Yes', 'UNSTOP', 'info', 'PARAR', 'alto'])('%s is never ours', (word) => {
    expect(gate.isReserved(word)).toBe(true);
  });
  it.each(['MORE', 'MENU', 'PERSON', 'AGREE', 'SIGUE', 'PRIVATE'])('%s may be ours', (word) => {
    expect(gate.isReserved(word)).toBe(false);
  });
  it.each([
    ['Reply END to stop it.', ['END']],
    ['Reply MEDS, ALLERGIES or QUIT.', ['MEDS', 'ALLERGIES', 'QUIT']],
    ['Responda SIGUE o LISTA.', ['SIGUE', 'LISTA']],
  ])('sees what is offered: %s', (said, words) => {
    expect(gate.offered(said)).toEqual(words);
  });
});

describe('the ear gate', () => {
  it('takes words at 150 a minute, and pauses as long as they are', () => {
    expect(gate.secondsAloud([{ say: 'word '.repeat(85) }])).toBe(34);
    expect(gate.secondsAloud([{ say: 'word '.repeat(75) }, { pauseMs: 5000 }])).toBe(35);
  });
});
