import { describe, expect, it } from '@jest/globals';
import { Talk } from '../support/fake-turn.js';

const nobody = { level: 0 } as const;
const last = (messages: readonly { text: string }[]) => messages.map(({ text }) => text).join(' ');

describe('"I lost my phone"', () => {
  it('enumeration: on a call a wrong PIN, a right one and a stranger hear the same', async () => {
    const heard = [];
    for (const pin of ['48159263', '00000000']) {
      const talk = new Talk({ channel: 'voice', standing: nobody });
      await talk.start();
      await talk.say('I lost my phone');
      await talk.press('1');
      heard.push(last(await talk.press(pin)));
    }
    expect(heard[0]).toBe(heard[1]);
    expect(heard[0]).toContain('If that matched what we have');
  });

  it('asks for the PIN only, when it is the card that was lost', async () => {
    const talk = new Talk({ channel: 'voice', standing: nobody });
    await talk.start();
    await talk.say('I lost my card');
    expect(last(await talk.press('2'))).not.toContain('card code number');
    await talk.press('48159263');
    expect(talk.effects).toContain('lost card');
  });

  it.each([
    ['a caller who has proven who they are', 'voice'],
    ['whoever is signed in on the web', 'web'],
    ['whoever is proven in a chat elsewhere', 'azure'],
  ] as const)('%s is asked nothing more', async (_, channel) => {
    const talk = new Talk({ channel });
    await talk.start();
    await talk.say('I lost my phone');
    expect(last(await talk.say('both'))).toContain('opens nothing anymore');
    expect(talk.effects).toContain('lost both');
    expect(talk.forgotten).toContain('maria');
  });

  it('a thread gets a link, whoever texts; a chat the account page', async () => {
    const thread = new Talk({ channel: 'sms', standing: nobody });
    await thread.start();
    const [link] = await thread.say('someone stole my phone');
    expect(link?.link?.url).toBe('https://va.example/t/abc');
    const chat = new Talk({ channel: 'web', standing: nobody });
    await chat.start();
    const [page] = await chat.say('I lost my phone');
    expect(page?.link?.url).toBe('https://va.example/account?at=lost');
    expect([...thread.effects, ...chat.effects].filter((name) => name.startsWith('lost'))).toEqual([]);
  });

  it('a new phone, and nothing lost, stops nothing', async () => {
    const talk = new Talk({ channel: 'voice' });
    await talk.start();
    await talk.say('I have a new phone');
    await talk.press('4');
    expect(talk.effects.filter((name) => name.startsWith('lost'))).toEqual([]);
  });
});

describe('"that\'s not me"', () => {
  it.each(['web', 'sms', 'voice', 'azure'] as const)('ends the conversation at once: %s', async (channel) => {
    const talk = new Talk({ channel });
    await talk.start();
    const said = await talk.say("that's not me");
    expect(said).toHaveLength(1);
    expect(talk.ended).toBe(true);
    expect(talk.effects).toContain('notMe');
    expect(talk.forgotten).toContain('maria');
  });

  it('"this is me" is no such thing', async () => {
    const talk = new Talk({ channel: 'voice' });
    await talk.start();
    await talk.say('this is me');
    expect(talk.effects).not.toContain('notMe');
    expect(talk.ended).toBe(false);
  });
});

describe('a record that says its owner has died', () => {
  it('pauses, and is told in neutral words', async () => {
    const talk = new Talk({ channel: 'voice', record: { state: 'deceased' } });
    await talk.start();
    expect(last(await talk.say('my allergies'))).toContain("I can't open this record right now.");
    expect(talk.effects).toContain('deceased');
    expect(talk.forgotten).toContain('maria');
  });
});

describe('"text it to me" with a phone that has to be confirmed again', () => {
  it('says so, instead of that there is none', async () => {
    const talk = new Talk({ channel: 'voice', target: undefined, due: true });
    await talk.start();
    await talk.say('text me my allergies');
    const all = last(await talk.press('2'));
    expect(`${all} ${last(await talk.say('text me my allergies'))}`).toContain('has to be confirmed again');
  });
});
