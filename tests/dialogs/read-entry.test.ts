import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EntryOf } from '../../bot/records/record.js';
import { passagesOf } from '../../dialogs/passages.js';
import { heard, level2, Talk, textOf } from '../support/fake-turn.js';
import { sampleRecord } from '../support/sample-record.js';

const base = { from: { source: 'vista', kind: 'va' as const }, sensitivity: [], warnings: [] };
const note = (n: number, more: Partial<EntryOf['notes']> = {}): EntryOf['notes'] => ({
  ...base,
  id: `notes:${n}`,
  name: `Primary care note ${n}`,
  date: `2025-03-0${n}`,
  author: 'Dana Lee',
  text: `NOTE BODY ${n}. Sleeps better.`,
  ...more,
});
const long = Array.from({ length: 60 }, (_, i) => `Line ${i + 1} of a long note about walking.`).join('\n');
const four = [note(1), note(2), note(3, { text: long }), note(4)];
const talk = (channel: 'web' | 'sms' | 'voice', entries = four, language: 'en' | 'es' = 'en') =>
  new Talk({ channel, language, standing: level2, record: sampleRecord({ notes: { entries } }) });

describe('a list of notes', () => {
  it.each(['web', 'sms', 'voice'] as const)(
    'is titles, dates and authors, never their texts: %s',
    async (channel) => {
      const said = textOf(await talk(channel).say('my notes'));
      expect(said).toContain('Primary care note 1. Date: March 1, 2025. By: Dana Lee.');
      expect(said).not.toMatch(/NOTE BODY|Line 1/);
    },
  );

  it('says on each channel how to open one', async () => {
    expect(textOf(await talk('web').say('my notes'))).toContain('type its number, such as 1');
    expect(textOf(await talk('sms').say('my notes'))).toContain('reply READ and its number');
    expect(heard(await talk('voice').say('my notes'))).toContain(
      'all of number 1, press 1; of number 2, press 2; of number 3, press 3.',
    );
  });
});

describe('a list where only some have a text', () => {
  const mixed = [note(1, { text: undefined }), note(2), note(3, { text: undefined }), note(4)];

  it('names those that can be opened', async () => {
    expect(textOf(await talk('web', mixed).say('my notes'))).toContain(
      'To read all of 2 or 4, type the number.',
    );
    expect(textOf(await talk('sms', mixed).say('my notes'))).toContain('reply READ 2');
    const call = talk('voice', mixed);
    expect(heard(await call.say('my notes'))).toContain('To hear all of number 2, press 1.');
    expect(heard(await call.press('1'))).toContain('NOTE BODY 2');
  });
});

describe('one note', () => {
  it('is opened by its number in writing', async () => {
    const web = talk('web');
    await web.say('my notes');
    expect(textOf(await web.say('2'))).toContain('NOTE BODY 2. Sleeps better.');
    expect(textOf(await web.say('4'))).toContain('NOTE BODY 4. Sleeps better.');
    const sms = talk('sms');
    await sms.say('my notes');
    expect(textOf(await sms.say('READ 1'))).toContain('NOTE BODY 1');
  });

  it('is opened by the key of its place among those just heard', async () => {
    const call = talk('voice');
    await call.say('my notes');
    await call.press('#');
    const said = heard(await call.press('1'));
    expect(said).toContain('Primary care note 4');
    expect(said).toContain('NOTE BODY 4');
  });

  it('is read a passage at a time, and every line of it comes', async () => {
    const call = talk('voice');
    await call.say('my notes');
    let said = heard(await call.press('3'));
    expect(said.length).toBeLessThan(1000);
    for (let i = 0; i < 6; i += 1) said += heard(await call.press('#'));
    for (let i = 1; i <= 60; i += 1) expect(said).toContain(`Line ${i} of a long note`);
    expect(said).toContain('That is all of it.');
  });

  it('leads back to the list', async () => {
    const call = talk('voice');
    await call.say('my notes');
    await call.press('1');
    expect(heard(await call.press('1'))).toContain('Note 1 of 4.');
  });

  it('is read by an English voice in a Spanish call, and said to be as written', async () => {
    const call = talk('voice', four, 'es');
    await call.say('mis notas');
    const [message] = await call.press('1');
    expect(message?.speech?.at(-1)).toMatchObject({ language: 'en' });
    expect(message?.text).toContain('como aparece en el expediente');
  });

  it('keeps nothing of itself in the conversation', async () => {
    const call = talk('voice');
    await call.say('my notes');
    await call.press('1');
    expect(JSON.stringify(call.state)).not.toMatch(/BODY|Primary care/);
  });
});

describe('texted from a call', () => {
  it('a list is texted, one of a hundred notes is a link instead', async () => {
    const few = talk('voice');
    await few.say('my notes');
    await few.press('8');
    expect(textOf(few.texted)).toContain('Primary care note 1');
    const many = talk(
      'voice',
      Array.from({ length: 100 }, (_, i) => note(1, { id: `n${i}` })),
    );
    await many.say('my notes');
    const said = heard(await many.press('8'));
    expect(textOf(many.texted)).not.toContain('Primary care');
    expect(many.texted[0]?.link?.url).toBe('https://va.example/asked');
    expect(said).toContain('Sign in there to see it.');
  });
});

describe('passages', () => {
  it('lose nothing but the white space at the cuts, and none is too long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 600 }),
        fc.integer({ min: 2, max: 90 }),
        (text, limit) => {
          const passages = passagesOf(text, limit);
          expect(passages.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          expect(passages.every((p) => p !== '' && p.length <= limit)).toBe(true);
        },
      ),
    );
  });

  it('end at a line, else at a sentence, else at a word', () => {
    expect(passagesOf('First line here.\nSecond line is longer.', 24)).toEqual([
      'First line here.',
      'Second line is longer.',
    ]);
    expect(passagesOf('One two three. Four five six seven.', 20)).toEqual([
      'One two three.',
      'Four five six seven.',
    ]);
    expect(passagesOf('abcdefghij klmnopqrst', 12)).toEqual(['abcdefghij', 'klmnopqrst']);
  });
});
