import { describe, expect, it } from '@jest/globals';
import { spelled } from '../../dialogs/content/aside.js';
import { entryWords } from '../../dialogs/content/lists.js';
import { sayName } from '../../dialogs/content/names.js';
import { personName } from '../../dialogs/content/people.js';
import { contentFor } from '../../dialogs/content/index.js';
import { lab, medicine, sampleRecord } from '../support/sample-record.js';

describe('the name of a person', () => {
  it.each([
    ['Patel,anita MD', 'Anita Patel, MD'],
    ['PATEL, ANITA', 'Anita Patel'],
    ['SMITH,JOHN Q', 'John Q Smith'],
    ["O'BRIEN, MARY RN", "Mary O'Brien, RN"],
    ['McKay, Rose', 'Rose McKay'],
  ])('is said as people say it: %s', (written, said) => expect(personName(written)).toBe(said));

  it.each(['Dayton, OH', 'Dr. Anita Patel', 'VA Dayton', 'Team 4, Blue, Primary care', ''])(
    'anything else stays as it is written: "%s"',
    (written) => expect(personName(written)).toBe(written),
  );
});

describe('aloud', () => {
  const record = sampleRecord();
  it('the mark of a lab is told without its sign, and in writing with it', () => {
    const potassium = lab('POTASSIUM', { flag: 'criticalHigh', flagAsWritten: 'H*' });
    const { text, speech } = entryWords('en', record, 'labs', potassium);
    expect(text).toContain('("H*")');
    expect(JSON.stringify(speech)).not.toContain('H*');
    expect(JSON.stringify(speech)).toContain('The lab marked this critically high.');
  });

  it('a dose is repeated in the language of the call, whatever its form', () => {
    const said = sayName('ALBUTEROL 90MCG HFA INHALER', 'es');
    const dose = said.find((part) => 'say' in part && part.say.includes('90'));
    expect(dose).toEqual({ say: '90, es decir nueve cero, microgramos,' });
    expect(said.at(-1)).toMatchObject({ language: 'en' });
  });

  it('a salt is spelled as the word it stands for', () => {
    expect(spelled(medicine('ALENDRONATE NA 70MG TAB'), 'en').text).toMatch(/^Alendronate sodium: A L E N/);
  });
});

it('"desde el 10 de marzo", and "desde marzo de 2024"', () => {
  const { since } = contentFor('es').period;
  expect(since(2, 'A1C', '10 de marzo de 2024')).toContain('desde el 10 de marzo de 2024');
  expect(since(2, 'A1C', 'marzo de 2024')).toContain('desde marzo de 2024');
});
