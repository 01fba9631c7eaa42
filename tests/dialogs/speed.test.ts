import { describe, expect, it } from '@jest/globals';
import { level2, maria, Talk } from '../support/fake-turn.js';
import { sampleRecord, three } from '../support/sample-record.js';

/** "Slower" is kept for the person, not for the call (issue D, voice). */
const record = sampleRecord({ medicines: { entries: three } });
const unknown = { level: 0 as const };
const slow = { ...maria, rate: 0.8 };
const pin = '48159263';
const code = '70418256';

describe('the speed of speech', () => {
  it('chosen by somebody signed in is kept for them', async () => {
    const talk = new Talk({ channel: 'voice', record });
    await talk.start();
    await talk.press('7');
    expect(talk.state?.rate).toBe(0.8);
    expect(talk.effects).toContain('keepRate 0.8');
  });

  it('chosen before it was known whose the call is, is kept once that is proven', async () => {
    const talk = new Talk({ channel: 'voice', record, standing: unknown });
    await talk.start();
    await talk.say('slower');
    expect(talk.effects).toEqual([]);
    await talk.say('medications');
    await talk.press(pin);
    await talk.press(code);
    expect(talk.effects).toContain('keepRate 0.8');
  });

  it('is that of the last call, from the proof on', async () => {
    const talk = new Talk({ channel: 'voice', record, standing: unknown, proves: slow });
    await talk.start();
    await talk.say('medications');
    expect(talk.state?.rate).toBe(1);
    await talk.press(pin);
    await talk.press(code);
    expect(talk.state?.rate).toBe(0.8);
    expect(talk.effects.filter((name) => name.startsWith('keepRate'))).toEqual([]);
  });

  it('goes back to normal, and that is kept too', async () => {
    const talk = new Talk({ channel: 'voice', record, standing: { ...level2, person: slow, actor: slow } });
    await talk.start();
    await talk.press('7');
    await talk.press('9');
    for (const key of ['6', '6', '5', '3']) await talk.press(key);
    expect(talk.state?.rate).toBe(1);
    expect(talk.effects).toContain('keepRate 1');
  });

  it('is nothing to keep where nothing is spoken', async () => {
    const talk = new Talk({ channel: 'web', record });
    await talk.say('slower');
    expect(talk.effects.filter((name) => name.startsWith('keepRate'))).toEqual([]);
  });
});
