import { describe, expect, it } from '@jest/globals';
import { heard, Talk, textOf } from '../support/fake-turn.js';
import { allergy, lab, medicine, sampleRecord, three } from '../support/sample-record.js';

const record = sampleRecord({
  medicines: { entries: [...three, medicine('LISINOPRIL 10MG TAB', { refillsLeft: 2 })] },
  allergies: { entries: [allergy('AMOXICILLIN', { severity: 'severe' })] },
  labs: {
    entries: [
      lab('Hemoglobin A1c'),
      lab('Hemoglobin A1c', { date: '2023-01-01', result: { value: '6.1', unit: '%' } }),
    ],
  },
});

describe('a question about one item', () => {
  it('that is not in the list never gets a bare no: the whole list follows, with reactions', async () => {
    const answer = textOf(await new Talk({ record }).say('am I allergic to penicillin'));
    expect(answer).toContain("I don't see penicillin by that name. Here is the whole list.");
    expect(answer).toContain('Amoxicillin. Reaction: hives. Severity: severe.');
  });

  const silentSource = { source: 'oracle', why: 'unavailable' } as const;

  it('of a section that could not be read is never told as not seen', async () => {
    const failed = sampleRecord({ allergies: { state: 'failed', entries: [], failures: [silentSource] } });
    const answer = textOf(await new Talk({ record: failed }).say('am I allergic to penicillin'));
    expect(answer).not.toContain("I don't see");
    expect(answer).toContain('I could not read the allergies right now. This does not mean there are none.');
  });

  it('of a section read in part says that it may still be there', async () => {
    const allergies = { entries: [allergy('LATEX')], failures: [silentSource] };
    const answer = textOf(
      await new Talk({ record: sampleRecord({ allergies }) }).say('am I allergic to penicillin'),
    );
    expect(answer).toContain('It may still be in your record.');
    expect(answer).toContain('Latex');
  });

  it('reads both entries of one drug', async () => {
    const answer = textOf(await new Talk({ record }).say('what dose of lisinopril'));
    expect(answer).toContain('Lisinopril 20 mg tablet');
    expect(answer).toContain('Lisinopril 10 mg tablet');
  });

  it('of labs gets the newest', async () => {
    const answer = textOf(await new Talk({ record }).say('last A1C'));
    expect(answer).toContain('7.9 percent');
    expect(answer).not.toContain('6.1');
  });

  it('on the phone says the refills left', async () => {
    const talk = new Talk({ channel: 'voice', record });
    expect(heard(await talk.say('how many refills of lisinopril do I have left'))).toContain(
      '2 refills left',
    );
  });

  it('about refills is answered by their number first, and one without a number is said to have none', async () => {
    const answer = textOf(await new Talk({ record }).say('how many refills of lisinopril do I have left'));
    const lines = answer.split('\n');
    expect(lines).toContain('Lisinopril 10 mg tablet: 2 refills left, the record says.');
    expect(lines).toContain('Lisinopril 20 mg tablet: the record does not say how many refills are left.');
    expect(answer.indexOf('2 refills left, the record says')).toBeLessThan(answer.indexOf('Take 1 tablet'));
  });

  it.each([
    [
      'present',
      { entries: [allergy('AMOXICILLIN', { severity: 'severe' })] },
      'Allergies in the record: Amoxicillin (severe).',
    ],
    ['none known', { state: 'knownNone' as const }, 'The record says: no known allergies.'],
    [
      'failed',
      { state: 'failed' as const, failures: [silentSource] },
      'I could not read the allergies right now.',
    ],
  ])('about one medication brings the allergies, %s', async (_, allergies, said) => {
    const one = sampleRecord({ medicines: { entries: three }, allergies });
    expect(textOf(await new Talk({ record: one }).say('what dose of metformin'))).toContain(said);
  });

  it('about a result marked critical says whom to call before its range', async () => {
    const labs = { entries: [lab('POTASSIUM', { flag: 'criticalHigh', range: '3.5-5.1' })] };
    const answer = textOf(await new Talk({ record: sampleRecord({ labs }) }).say('my potassium'));
    expect(answer.indexOf('Call your VA care team or nurse line now.')).toBeLessThan(
      answer.indexOf("The lab's range"),
    );
  });

  it('gives back what was typed short and without signs', async () => {
    const talk = new Talk({ record });
    const answer = textOf(await talk.say('am I allergic to <b>penicillin</b>'));
    expect(answer).not.toContain('<');
  });
});
