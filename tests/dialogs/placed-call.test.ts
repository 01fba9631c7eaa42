import { describe, expect, it } from '@jest/globals';
import { heard, Talk, textOf } from '../support/fake-turn.js';
import { sampleRecord, three } from '../support/sample-record.js';

const record = sampleRecord({ medicines: { entries: three } });
const unknown = { level: 0 as const };
const pin = '48159263';
const tells = /VA|health|record|988|9 8 8|medication|PIN/i;

describe('a call that we placed', () => {
  const call = (more = {}) => new Talk({ channel: 'voice', record, standing: unknown, ...more });

  it('says nothing of VA or of health until a key is pressed', async () => {
    expect(heard(await call().answers())).not.toMatch(tells);
  });

  it.each([
    ['a greeting', { text: 'hello' }],
    ['a request', { text: 'what medications am I on' }],
    ['another key', { keys: '9' }],
    ['silence', { event: 'silence' }],
  ])('hears %s, says the same once more, and then hangs up', async (_, input) => {
    const talk = call();
    const first = textOf(await talk.answers());
    expect(textOf(await talk.take(input))).toBe(first);
    const last = await talk.take(input);
    expect(textOf(last)).toBe('Goodbye.');
    expect(talk.ended).toBe(true);
  });

  it('still hears a crisis', async () => {
    const talk = call();
    await talk.answers();
    expect(heard(await talk.say('I want to kill myself'))).toContain('press 1');
  });

  it('after the key and the PIN, what was asked for is read, without a second factor', async () => {
    const talk = call();
    await talk.answers();
    expect(heard(await talk.press('1'))).toContain('8-digit PIN');
    expect(heard(await talk.press(pin))).toContain('Medication 1 of 3.');
    expect(talk.effects).toContain('session');
  });

  it('after three wrong PINs it hangs up', async () => {
    const talk = call();
    await talk.answers();
    await talk.press('1');
    await talk.press('11112222');
    await talk.press('11112222');
    expect(textOf(await talk.press('11112222'))).toContain('did not match either');
    expect(talk.ended).toBe(true);
  });

  it('on a number of several people, the member number is asked for', async () => {
    const talk = call({ needsMemberNumber: true });
    await talk.answers();
    expect(heard(await talk.press('1'))).toContain('member number');
    expect(heard(await talk.press('10000001'))).toContain('8-digit PIN');
  });

  it('that nobody asked for, or whose time is over, only says goodbye', async () => {
    const talk = call();
    expect(textOf(await talk.answers('made up'))).toBe('Goodbye.');
    expect(talk.ended).toBe(true);
  });

  it('keeps neither its token nor the PIN', async () => {
    const talk = call();
    await talk.answers();
    expect(JSON.stringify(talk.state)).not.toContain('"placed"');
    await talk.press('1');
    await talk.press('11112222');
    expect(JSON.stringify(talk.state)).not.toContain('11112222');
  });
});

describe('CALL in a thread', () => {
  const thread = () => new Talk({ channel: 'sms', record, standing: unknown });

  it.each(['CALL', 'call me', 'Llamar'])('"%s" instead of the code: the number is rung', async (said) => {
    const talk = thread();
    await talk.say('meds');
    expect(textOf(await talk.say(said))).toContain('we call it now');
    expect(talk.effects).toEqual(['ring']);
  });

  it('works at any time', async () => {
    const talk = thread();
    expect(textOf(await talk.say('CALL'))).toContain('we call it now');
  });

  it('on a call or in a chat it is a person who is asked for', async () => {
    const talk = new Talk({ channel: 'voice', record, standing: unknown });
    const messages = await talk.say('call me');
    expect(messages.at(-1)?.expects).toEqual({ kind: 'connect', to: 'person' });
  });
});
