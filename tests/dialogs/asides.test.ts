import { describe, expect, it } from '@jest/globals';
import { heard, Talk } from '../support/fake-turn.js';
import { allergy, medicine, sampleRecord } from '../support/sample-record.js';

/** What a caller may ask for about the page just read (facts: conversation 1). */
const record = sampleRecord({
  medicines: {
    entries: [
      medicine('LISINOPRIL 20MG TAB', { directions: 'TAKE ONE TABLET BY MOUTH EVERY DAY' }),
      medicine('WARFARIN NA 5MG TAB', { directions: 'TAKE 15 MG AS DIRECTED' }),
      medicine('ASPIRIN 81MG EC TAB', { directions: undefined }),
      medicine('METFORMIN HCL 500MG TAB', { directions: 'T1T PO BID' }),
    ],
  },
  allergies: { entries: [allergy('CODEINE')] },
});
const onPageOne = async (language: 'en' | 'es' = 'en') => {
  const talk = new Talk({ channel: 'voice', record, language });
  await talk.say(language === 'en' ? 'medications' : 'medicinas');
  return talk;
};

describe('directions as written', () => {
  it.each([{ text: 'read the directions as written' }, { text: 'word for word' }, { keys: '4' }])(
    'are read word for word when asked: %j',
    async (input) => {
      const talk = await onPageOne();
      const said = heard(await talk.take(input));
      expect(said).toContain('The directions, as written, are:');
      expect(said).toContain('take one tablet by mouth every day');
      expect(said).toContain("take 15, that's one five, milligrams as directed");
      expect(said).toContain('The record has no directions for it.');
      expect(said).not.toContain('Metformin');
    },
  );

  it('are those of the page under the ear, and the list goes on from there', async () => {
    const talk = await onPageOne();
    await talk.press('4');
    expect(heard(await talk.press('#'))).toContain('Medication 4 of 4.');
    expect(heard(await talk.press('4'))).toContain('t1t po bid');
    expect(heard(await talk.press('*'))).toContain('t1t po bid');
  });

  it('are offered on the first page, with their key', async () => {
    const talk = new Talk({ channel: 'voice', record });
    expect(heard(await talk.say('medications'))).toContain('For the directions as written, press 4.');
  });

  it('can be asked for in Spanish, and an English voice reads them', async () => {
    const talk = await onPageOne('es');
    const said = await talk.say('las indicaciones originales');
    const speech = said.flatMap((message) => message.speech ?? []);
    expect(speech).toContainEqual({ say: 'take one tablet by mouth every day', language: 'en' });
  });
});

describe('a name spelled', () => {
  it.each([{ text: 'spell it' }, { text: 'how do you spell that' }, { keys: '5' }])(
    'letter by letter when asked: %j',
    async (input) => {
      const talk = await onPageOne();
      const said = heard(await talk.take(input));
      expect(said.replace(/\s+/g, ' ')).toContain('Lisinopril. L, I, S, I, N, O, P, R, I, L,');
      expect(said).not.toContain('milligrams');
    },
  );

  it('with a pause after each letter', async () => {
    const talk = await onPageOne();
    const speech = (await talk.say('spell the names')).flatMap((message) => message.speech ?? []);
    const at = speech.findIndex((part) => 'say' in part && part.say === 'L,');
    expect(speech[at + 1]).toEqual({ pauseMs: 300 });
  });

  it('works for allergies too, where there are no directions', async () => {
    const talk = new Talk({ channel: 'voice', record });
    await talk.say('allergies');
    expect(heard(await talk.press('5')).replace(/\s+/g, ' ')).toContain('Codeine. C, O, D, E, I, N, E,');
  });
});

it('who reads is offered neither', async () => {
  const talk = new Talk({ channel: 'web', record });
  const said = await talk.say('medications');
  expect(JSON.stringify(said)).not.toContain('As written');
});
