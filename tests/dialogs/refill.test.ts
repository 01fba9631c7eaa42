import { describe, expect, it } from '@jest/globals';
import { heard, Talk, textOf } from '../support/fake-turn.js';
import { medicine, sampleRecord } from '../support/sample-record.js';

const prescription = { pharmacyPhone: '217-555-0180', prescriptionNumber: '2710112' };
const record = sampleRecord({
  medicines: {
    entries: [
      medicine('LISINOPRIL 20MG TAB', { ...prescription, refillsLeft: 2 }),
      medicine('METFORMIN 500MG TAB', { ...prescription, refillsLeft: 0 }),
      medicine('ASPIRIN 81MG TAB', { nonVa: true }),
      medicine('OMEPRAZOLE 20MG CAP'),
    ],
  },
});
const nobody = { standing: { level: 0 as const } };

describe('"I need a refill"', () => {
  it('names the phone and number of that very prescription', async () => {
    const answer = textOf(await new Talk({ record }).say('I need to refill my lisinopril'));
    expect(answer).toContain("I can't refill it here.");
    expect(answer).toContain('For Lisinopril 20 mg tablet, call the pharmacy at 217-555-0180.');
    expect(answer).toContain('The prescription number is 2710112.');
  });

  it('says the phone digit by digit on a call', async () => {
    const talk = new Talk({ record, channel: 'voice' });
    expect(heard(await talk.say('refill my lisinopril'))).toContain('2 1 7, 5 5 5, 0 1 8 0');
  });

  it.each([
    ['without refills left says who renews it', 'refill my metformin', 'Your provider has to renew it first'],
    ['of a medication from elsewhere says where to ask', 'refill my aspirin', 'is not from a VA pharmacy'],
    [
      'without a phone in the record says where one stands',
      'refill my omeprazole',
      'on your prescription label',
    ],
    ['of nothing in particular says how', 'I need a refill', 'on your prescription label'],
  ])('%s', async (_, said, answered) => {
    expect(textOf(await new Talk({ record }).say(said))).toContain(answered);
  });

  it('is answered for anybody, without a sign-in', async () => {
    const answer = textOf(await new Talk({ ...nobody, record }).say('refill my lisinopril'));
    expect(answer).toContain('on your prescription label');
    expect(answer).not.toContain('217-555-0180');
  });

  it('names no prescription in a text without the opt-in', async () => {
    const answer = textOf(
      await new Talk({ record, channel: 'sms', readable: false }).say('refill my lisinopril'),
    );
    expect(answer).not.toMatch(/Lisinopril|217-555-0180/);
  });
});

describe.each(['web', 'sms', 'voice'] as const)('what we cannot do, by %s,', (channel) => {
  it.each([
    ['a correction', 'something in my record is wrong', /privacy officer of your VA facility/],
    ['advice', 'should I stop taking my lisinopril', /Your VA care team can/],
  ])('%s is refused with whom to ask and what number', async (_, said, whom) => {
    const messages = await new Talk({ ...nobody, channel }).say(said);
    const answer = channel === 'voice' ? heard(messages) : textOf(messages);
    expect(answer).toMatch(whom);
    expect(answer).toMatch(channel === 'voice' ? /press 0/ : /800-698-2411/);
  });
});
