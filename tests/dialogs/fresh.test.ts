import { describe, expect, it } from '@jest/globals';
import { heard, helper, level2, maria, Talk, textOf } from '../support/fake-turn.js';

const MINUTE = 60_000;
const unreadable = { target: { number: '+12175550101', readable: false } };
const code = '70418256';

describe('a script that needs a fresh proof, on a call', () => {
  const call = (more = {}) => new Talk({ channel: 'voice', ...unreadable, ...more });

  it('asks for one more code, and goes on', async () => {
    const talk = call();
    expect(heard(await talk.say('turn on texts'))).toContain('card code number 7');
    const asked = heard(await talk.press(code));
    expect(asked).toContain('Text messages are not private.');
    expect(asked).toContain('ends in 0 1 0 1');
    expect(textOf(await talk.press('1'))).toContain('Done.');
    expect(talk.effects).toEqual(['fresh', 'agree', 'endFresh']);
  });

  it('asks again for the next one, however soon', async () => {
    const talk = call();
    await talk.say('turn on texts');
    await talk.press(code);
    await talk.press('1');
    expect(heard(await talk.say('turn on texts'))).toContain('one more code');
  });

  it('ends the proof when the caller asks for something else', async () => {
    const talk = call();
    await talk.say('turn on texts');
    await talk.press(code);
    await talk.press('9');
    expect(talk.effects).toEqual(['fresh', 'endFresh']);
  });

  it('takes longer than 15 minutes: a code is asked for before it goes on', async () => {
    const talk = call();
    await talk.say('turn on texts');
    await talk.press(code);
    talk.world.now += 15 * MINUTE;
    expect(heard(await talk.press('1'))).toContain('one more code');
    expect(talk.effects).not.toContain('agree');
    expect(textOf(await talk.press(code))).toContain('Done.');
  });

  it('is dropped after three wrong codes', async () => {
    const talk = call();
    await talk.say('turn on texts');
    await talk.press('00000001');
    await talk.press('00000001');
    expect(textOf(await talk.press('00000001'))).toContain('Nothing was changed.');
    expect(talk.effects).not.toContain('fresh');
  });

  it('is refused on a call that we placed', async () => {
    const talk = call({ standing: { ...level2, restricted: true } });
    expect(heard(await talk.say('turn on texts'))).toContain("can't do that on a call that we made to you");
  });

  it('lets no helper decide for the owner', async () => {
    const talk = call({ standing: { level: 3, person: maria, actor: helper, freshAt: 0 } });
    expect(textOf(await talk.say('turn on texts'))).toContain('Only the owner');
  });

  it('a "no" changes nothing', async () => {
    const talk = call();
    await talk.say('turn on texts');
    await talk.press(code);
    expect(textOf(await talk.press('2'))).toContain('Nothing was changed.');
    expect(talk.effects).not.toContain('agree');
  });
});

describe('on the web', () => {
  const chat = (freshAt?: number) =>
    new Talk({ channel: 'web', ...unreadable, standing: { ...level2, freshAt } });

  it('a sign-in of the last five minutes is enough', async () => {
    const talk = chat(0);
    talk.world.now = 5 * MINUTE - 1;
    expect(textOf(await talk.say('turn on texts'))).toContain('Text messages are not private.');
  });

  it('an older one is not: a link to sign in once more, and the answer comes by itself', async () => {
    const talk = chat(0);
    talk.world.now = 5 * MINUTE;
    const asked = await talk.say('turn on texts');
    expect(asked.at(-1)?.link?.url).toBe('https://va.example/signin?c=c1');
    talk.world.standing = { ...level2, freshAt: talk.world.now };
    expect(textOf(await talk.happens('proven'))).toContain('Text messages are not private.');
  });

  it('a sign-in that the provider only remembered opens nothing', async () => {
    const talk = chat(0);
    talk.world.now = 5 * MINUTE;
    await talk.say('turn on texts');
    expect(textOf(await talk.happens('proven'))).toContain('could not confirm who you are');
  });
});

describe('by text', () => {
  it.each([
    ['nobody yet', { level: 0 as const }],
    ['somebody proven', level2],
  ])('a thread of %s is never level 3: the account page is', async (_, standing) => {
    const talk = new Talk({ channel: 'sms', ...unreadable, standing });
    const asked = await talk.say('turn on texts');
    expect(asked.some((m) => m.link?.url === 'https://va.example/account')).toBe(true);
    expect(textOf(asked)).not.toContain('not private');
  });
});
