import { describe, expect, it } from '@jest/globals';
import { textOf, Talk } from '../support/fake-turn.js';
import { lab, medicine, sampleRecord } from '../support/sample-record.js';

const record = sampleRecord({
  medicines: { entries: [medicine('Metformin 500 mg tablet')] },
  labs: { entries: [lab('Creatinine')] },
});
/** Half understood: `did you mean` is asked. */
const halfSaid = 'what about my heart';

describe.each(['web', 'voice', 'sms'] as const)('asked what was meant (%s)', (channel) => {
  it('people may say it in other words, also in those that were offered', async () => {
    const talk = new Talk({ channel, record });
    expect(textOf(await talk.say(halfSaid))).toMatch(/Did you mean|not sure what you mean/);
    expect(textOf(await talk.say('read me my care notes please'))).toContain('care summaries and notes');
  });

  it('people may ask for something else altogether', async () => {
    const talk = new Talk({ channel, record });
    await talk.say(halfSaid);
    expect(textOf(await talk.say('what does hypertension mean'))).toContain('high blood pressure');
  });
});

describe('a caller who asks for Spanish in Spanish', () => {
  it.each(['quiero hablar en español', 'español', '¿hay alguien que hable español?'])('%s', async (said) => {
    const talk = new Talk({ channel: 'voice', record });
    await talk.start();
    await talk.say(said);
    expect(talk.state?.language).toBe('es');
  });
});
