import { describe, expect, it } from '@jest/globals';
import type { EntryOf } from '../../bot/records/record.js';
import { sectionLines } from '../../dialogs/content/section-lines.js';
import { heard, Talk, textOf } from '../support/fake-turn.js';
import { allergy, medicine, sampleRecord, three } from '../support/sample-record.js';

const free = (text: string, more: Partial<EntryOf['allergies']> = {}): EntryOf['allergies'] =>
  allergy('Allergies', { reactions: [], text, warnings: ['narrativeOnly'], ...more });
const contradicted = { warnings: ['narrativeOnly', 'noneKnownElsewhere'] as const };
const peanut = sampleRecord({ allergies: { entries: [free('Peanut - hives', contradicted)] } });
const asked = async (record: typeof peanut, question: string, channel: 'web' | 'sms' | 'voice' = 'web') => {
  const message = await new Talk({ channel, record }).say(question);
  return channel === 'voice' ? heard(message) : textOf(message);
};

describe('an allergy that its source wrote as free text only', () => {
  it.each(['web', 'sms', 'voice'] as const)('is told in its words in the list: %s', async (channel) => {
    const answer = await asked(peanut, 'allergies', channel);
    expect(answer).toContain('Peanut - hives');
    expect(answer).not.toMatch(/\. Allergies\.|names no reaction|as free text only/);
  });

  it('beside "none known" is told to contradict the record, and whom to ask', async () => {
    expect(await asked(peanut, 'allergies')).toContain(
      '1. In free text, the record says: "Peanut - hives". The record contradicts itself: another part of it says there are none. Ask your care team which is right.',
    );
  });

  it('that is long is told by its beginning, and read whole by its number', async () => {
    const long = sampleRecord({
      allergies: { entries: [free(`Peanut - hives.\n${'Seen at clinic. '.repeat(40)}The end`)] },
    });
    const talk = new Talk({ record: long });
    const list = textOf(await talk.say('allergies'));
    expect(list).toContain('"Peanut - hives. Seen at clinic.');
    expect(list).not.toContain('The end');
    const whole = textOf(await talk.say('1'));
    expect(whole).toContain('It says:\nPeanut - hives.\nSeen');
    expect(whole).not.toContain('In free text');
  });

  it.each([
    ['peanuts', 'web'],
    ['peanut', 'sms'],
    ['nuts', 'voice'],
    ['Peanut', 'web'],
  ] as const)('is found by who asks about %s: %s', async (name, channel) => {
    const answer = await asked(peanut, `am I allergic to ${name}`, channel);
    expect(answer).toMatch(/The record mentions it in free text:.*Peanut - hives/s);
    expect(answer).toContain('The record contradicts itself');
    expect(answer).not.toContain("I don't see");
  });

  it('is found by who asks in Spanish', async () => {
    const talk = new Talk({ record: peanut, language: 'es' });
    const answer = textOf(await talk.say('soy alérgica al cacahuate'));
    expect(answer).toContain('El expediente lo menciona en texto libre: "Peanut - hives"');
  });

  it('is found by another name of a drug, beside what is listed under a name', async () => {
    const both = sampleRecord({ allergies: { entries: [allergy('LATEX'), free('Acetaminophen: rash')] } });
    expect(await asked(both, 'am I allergic to Tylenol')).toContain('"Acetaminophen: rash"');
    const twice = sampleRecord({
      allergies: { entries: [allergy('LATEX'), free('latex gloves - itching')] },
    });
    const answer = await asked(twice, 'am I allergic to latex');
    expect(answer).toContain('Latex. Reaction: hives.');
    expect(answer).toContain('"latex gloves - itching"');
  });

  it('names nothing that only sounds like it, and one word in another is not it', async () => {
    const record = sampleRecord({ allergies: { entries: [free('Peanut - hives')] } });
    const answer = await asked(record, 'am I allergic to pea');
    expect(answer).not.toContain('The record mentions it');
    expect(answer).toContain('Peanut - hives');
  });

  it('keeps what stands before the word: a "no" in a long line is not cut off', async () => {
    const line = `Reviewed by the allergy clinic. ${'x '.repeat(60)}The patient denies any reaction to peanuts and ${'eats them '.repeat(30)}`;
    const answer = await asked(
      sampleRecord({ allergies: { entries: [free(line)] } }),
      'am I allergic to peanuts',
    );
    expect(answer).toContain('The patient denies any reaction to peanuts');
  });

  it('goes with a medication in its words', async () => {
    const record = sampleRecord({
      medicines: { entries: three },
      allergies: { entries: [allergy('LATEX'), free('Peanut - hives')] },
    });
    expect(await asked(record, 'what dose of metformin')).toContain(
      'Allergies in the record: Latex and "Peanut - hives".',
    );
  });

  it('is told in its words on a page', () => {
    const { items } = sectionLines('en', peanut, 'allergies');
    expect(items.map(({ line }) => line)).toEqual([expect.stringContaining('"Peanut - hives"')]);
  });
});

describe('other free text', () => {
  it('of a table row is told with its columns, and no field is said to be missing', async () => {
    const row = allergy('PEANUT', {
      reactions: [],
      warnings: ['narrativeOnly'],
      details: [{ label: 'Reaction', value: 'Hives' }],
    });
    const answer = await asked(sampleRecord({ allergies: { entries: [row] } }), 'allergies');
    expect(answer).toContain('1. Peanut. The record has this as free text only. Reaction: Hives.');
    expect(answer).not.toContain('names no reaction');
  });

  it('of a note that stands beside the medications answers a question about one', async () => {
    const notes = [
      {
        ...allergy('Medications'),
        text: 'No longer takes apixaban since the bleed',
        warnings: ['narrativeOnly' as const],
      },
    ];
    const record = sampleRecord({
      medicines: { entries: [medicine('LISINOPRIL 20MG TAB')] },
      notes: { entries: notes },
    });
    const answer = await asked(record, 'am I on apixaban');
    expect(answer).toContain('"No longer takes apixaban since the bleed"');
    expect(answer).toContain('lists no allergies');
  });
});
