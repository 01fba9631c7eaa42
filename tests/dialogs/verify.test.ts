import { describe, expect, it } from '@jest/globals';
import { heard, level2, Talk, textOf } from '../support/fake-turn.js';
import { sampleRecord, three } from '../support/sample-record.js';

const record = sampleRecord({ medicines: { entries: three } });
const unknown = { level: 0 as const };
const right = { pin: '48159263', code: '70418256' };

describe('on the phone', () => {
  const call = (more = {}) => new Talk({ channel: 'voice', record, standing: unknown, ...more });

  it('PIN and card code open the record, and what was asked is read', async () => {
    const talk = call();
    expect(heard(await talk.say('medications'))).toContain('8-digit PIN');
    expect(heard(await talk.press(right.pin))).toContain('card code number 7');
    expect(heard(await talk.press(right.code))).toContain('Medication 1 of 3.');
    expect(talk.effects).toContain('session');
  });

  it('a wrong PIN is not known until both were given, and the words are the same as for a wrong code', async () => {
    const answers = await Promise.all(
      [
        ['11112222', right.code],
        [right.pin, '99990000'],
      ].map(async ([pin = '', code = '']) => {
        const talk = call();
        await talk.say('medications');
        return [textOf(await talk.press(pin)), textOf(await talk.press(code))];
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[1]).toMatch(/did not match/);
  });

  it('after three wrong rounds a person is offered and nothing is read', async () => {
    const talk = call();
    await talk.say('medications');
    let last = '';
    for (let round = 0; round < 3; round += 1) {
      await talk.press('11112222');
      last = textOf(await talk.press(right.code));
    }
    expect(last).toContain('MyVA411');
    expect(last).not.toMatch(/lisinopril|8-digit PIN/i);
  });

  it('an unknown number is asked for the member number first, in the words everyone hears after', async () => {
    const talk = call({ needsMemberNumber: true });
    expect(heard(await talk.say('medications'))).toContain('member number');
    expect(heard(await talk.press('10000001'))).toContain('8-digit PIN');
  });

  it('without the card, a code goes to another phone', async () => {
    const talk = call();
    await talk.say('medications');
    await talk.press(right.pin);
    expect(heard(await talk.press('1#'))).toContain('another phone of yours, press 1');
    expect(heard(await talk.press('1'))).toContain('we sent it a 6-digit code');
    expect(talk.effects).toContain('sendCode');
  });

  it('without the card, a landline is called back: this call ends, and nothing is open on it', async () => {
    const talk = call();
    await talk.say('medications');
    await talk.press(right.pin);
    await talk.press('1#');
    const last = (await talk.press('2')).at(-1);
    expect(last?.text).toContain('we call it in a moment');
    expect(last?.expects).toEqual({ kind: 'end' });
    expect(talk.ended).toBe(true);
    expect(talk.effects).toEqual(['callBack', 'identity.end']);
  });

  it('a code of an authenticator app is shorter, and taken at the same question', async () => {
    const talk = call({ rightCode: '482913' });
    await talk.say('medications');
    await talk.press(right.pin);
    expect(heard(await talk.press('482913#'))).toContain('Medication 1 of 3.');
  });

  it('before the PIN everybody hears how to set up', async () => {
    const talk = call({ needsMemberNumber: true });
    expect(heard(await talk.say('medications'))).toContain('Not set up yet? Press 3, then pound.');
    expect(heard(await talk.press('3#'))).toContain('They check your photo ID');
  });

  it.each([
    [4, ''],
    [3, 'You have 3 card codes left.'],
    [1, 'You have 1 card code left.'],
    [0, 'That was your last card code.'],
  ])('with %i codes left on the card: "%s"', async (cardLeft, said) => {
    const talk = call({ cardLeft });
    await talk.say('medications');
    await talk.press(right.pin);
    const heardNow = heard(await talk.press(right.code));
    expect(heardNow.includes('card code')).toBe(said !== '');
    expect(heardNow).toContain(said);
  });

  it('five minutes of silence end it, and 988 is named', async () => {
    const talk = call({ standing: level2 });
    await talk.say('medications');
    talk.world.now = 5 * 60_000 - 1;
    await talk.happens('silence');
    expect(talk.ended).toBe(false);
    talk.world.now += 1;
    expect(heard(await talk.happens('silence'))).toContain('hang up, dial 9 8 8');
    expect(talk.ended).toBe(true);
    expect(talk.effects).toContain('identity.end');
  });

  it('a person can be reached while digits are collected', async () => {
    const talk = call();
    await talk.say('medications');
    const messages = await talk.press('0#');
    expect(messages.at(-1)?.expects).toEqual({ kind: 'connect', to: 'person' });
  });

  it('the PIN is never kept', async () => {
    const talk = call();
    await talk.say('medications');
    await talk.press(right.pin);
    expect(JSON.stringify(talk.state)).not.toContain(right.pin);
    expect(JSON.stringify(talk.state)).not.toContain('Lisinopril');
  });
});

describe('by text', () => {
  const thread = () => new Talk({ channel: 'sms', record, standing: unknown });

  it('a link comes first, and says nothing of health', async () => {
    const answer = textOf((await thread().say('meds')).slice(1));
    expect(answer).toContain('Sign in with this link');
    expect(answer).not.toMatch(/medication|lisinopril/i);
  });

  it('the match code brings the list', async () => {
    const talk = thread();
    await talk.say('meds');
    expect(textOf(await talk.say('123456'))).toContain('Lisinopril');
  });

  it('a wrong match code brings nothing', async () => {
    const talk = thread();
    await talk.say('meds');
    expect(textOf(await talk.say('000000'))).not.toContain('Lisinopril');
  });
});

describe('on the web', () => {
  it('the answer waits for the sign-in, then comes by itself', async () => {
    const talk = new Talk({ channel: 'web', record, standing: unknown });
    const asked = await talk.say('what meds am I on');
    expect(asked.at(-1)?.link?.url).toBe('https://va.example/signin?c=c1');
    talk.world.standing = level2;
    expect(textOf(await talk.happens('proven'))).toContain('Lisinopril');
  });

  it('a sign-in that did not prove enough opens nothing', async () => {
    const talk = new Talk({ channel: 'web', record, standing: unknown });
    await talk.say('what meds am I on');
    expect(textOf(await talk.happens('proven'))).toContain('could not confirm who you are');
  });
});
