import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Browser } from '../../../deployment/demo/chat/browser.js';
import { openAzureWorld, type AzureWorld } from './world.js';

let azure: AzureWorld;
beforeAll(async () => (azure = await openAzureWorld()));
afterAll(() => azure.close());

const MINUTE = 60_000;
const ALLERGIES = /I see (\d+ allerg|1 allerg)/;
const linkIn = (answer: string): string => /\]\((http[^)]+\/t\/[^)]+)\)/.exec(answer)?.[1] ?? 'no link';
const codeOn = (page: Browser): string => /class="code"[^>]*>(\d{6})</.exec(page.html)?.[1] ?? 'no code';

/** Opens the link, signs in, and reads the code from the page. */
async function codeBehind(link: string, who = 'rosa'): Promise<string> {
  const browser = new Browser();
  await browser.open(link);
  await browser.press('Continue');
  await browser.press(azure.world.person(who).signInAs);
  return codeOn(browser);
}

describe('an activity of Azure Bot Service', () => {
  it('is one turn, answered at its own conversation, as a reply to it, with our token', async () => {
    const said = azure.message({ conversation: { id: 'a one' }, text: 'help' });
    expect((await azure.tell(said)).status).toBe(200);
    const replies = await azure.heard();
    expect(replies.map(({ activity }) => activity.text)).toEqual(azure.world.said().map(({ text }) => text));
    expect(replies[0]).toMatchObject({
      conversation: 'a one',
      replyTo: said['id'],
      authorization: 'Bearer our-token',
      activity: { type: 'message', text: expect.stringContaining('988') },
    });
  });

  it('twenty times at once is one turn and one answer', async () => {
    const said = azure.message({ conversation: { id: 'twenty' }, text: 'help' });
    const before = await azure.traces();
    azure.world.said();
    const all = await Promise.all(Array.from({ length: 20 }, () => azure.tell(said)));
    expect(all.map((response) => response.status)).toEqual(Array<number>(20).fill(200));
    const replies = await azure.heard();
    expect(replies.map(({ activity }) => activity.text)).toEqual(azure.world.said().map(({ text }) => text));
    expect(replies.filter(({ activity }) => activity.text?.startsWith('You can ask'))).toHaveLength(1);
    expect((await azure.traces()).inbox).toBe(before.inbox + 1);
  });

  it('shows choices as buttons', async () => {
    await azure.tell(azure.message({ conversation: { id: 'buttons' }, text: 'menu' }));
    const replies = await azure.heard();
    expect(replies.at(-1)?.activity.suggestedActions).toMatchObject({
      actions: expect.arrayContaining([expect.objectContaining({ type: 'imBack' })]),
    });
  });

  it('greets a person who comes, once, and never the bot or the conversation itself', async () => {
    const came = (id: string) =>
      azure.message({
        type: 'conversationUpdate',
        conversation: { id: 'greeted' },
        from: { id: 'greeted' },
        membersAdded: [{ id }],
      });
    for (const id of ['bot', 'user', 'user']) expect((await azure.tell(came(id))).status).toBe(200);
    const replies = (await azure.heard()).map(({ activity }) => activity.text ?? '');
    expect(replies.filter((text) => text.includes('988'))).toHaveLength(1);
    // What leaves us for another program is not ours to erase.
    expect(replies.join()).not.toContain('erased');
  });

  it.each([
    ['typing', {}],
    ['event', { name: 'signedIn' }],
    ['event', { name: 'proven', value: { level: 3 } }],
    ['invoke', { name: 'signin/verifyState' }],
    ['endOfConversation', {}],
  ])('of type %s %j is accepted and does nothing', async (type, more) => {
    const before = await azure.traces();
    expect((await azure.tell(azure.message({ type, ...more }))).status).toBe(200);
    expect(await azure.traces()).toEqual(before);
  });

  it.each([
    ['a group', { id: 'g', isGroup: true }],
    ['a Teams channel', { id: 'g', conversationType: 'channel' }],
    ['a group chat', { id: 'g', conversationType: 'groupChat' }],
  ])('from %s is refused: others read along', async (_, conversation) => {
    const before = await azure.traces();
    expect((await azure.tell(azure.message({ conversation }))).status).toBe(403);
    expect(await azure.traces()).toEqual(before);
  });

  it('that is far too long is told so, with the crisis line, once', async () => {
    const said = azure.message({ conversation: { id: 'long' }, text: 'a'.repeat(2001) });
    for (let i = 0; i < 3; i += 1) expect((await azure.tell(said)).status).toBe(200);
    const replies = await azure.heard();
    expect(replies.map(({ activity }) => activity.text)).toEqual([expect.stringContaining('988')]);
  });

  it('in danger gets the crisis line at once', async () => {
    expect(await azure.chat('danger')('I want to die')).toContain('988');
  });
});

describe('what is no activity is refused plainly', () => {
  const authorized = async () => ({ authorization: `Bearer ${await azure.token()}` });

  it.each([
    ['not JSON', '{', 400],
    ['a list', '[]', 400],
    ['null', 'null', 400],
    ['no conversation', '{"type":"message","channelId":"directline"}', 400],
    ['more than 256 KB', JSON.stringify({ text: 'a'.repeat(256 * 1024) }), 413],
  ])('%s', async (_, body, status) => {
    expect((await azure.post(body, await authorized())).status).toBe(status);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    '%s',
    async (type) => {
      const body = JSON.stringify(azure.message());
      expect((await azure.post(body, { ...(await authorized()), 'content-type': type })).status).toBe(415);
    },
  );

  it('a GET', async () => {
    expect((await fetch(`${azure.world.serviceUrl}/api/messages`)).status).toBe(405);
  });
});

describe('a code from the sign-in page', () => {
  it('typed into the chat that asked opens the record there', async () => {
    const chat = azure.chat('opens');
    const asked = await chat('medications');
    expect(asked).toContain('6-digit code');
    expect(asked).not.toContain('signin?c=');
    const answer = await chat(await codeBehind(linkIn(asked)));
    expect(answer).toMatch(/I see \d+ medications/);
    expect(await chat('allergies')).toMatch(ALLERGIES);
  });

  it('in Spanish too', async () => {
    const chat = azure.chat('spanish');
    const asked = await chat('mis medicamentos');
    expect(asked).toContain('código de 6 cifras');
    expect(await chat(await codeBehind(linkIn(asked)))).toMatch(/medicamentos/);
  });

  it('ends with 15 minutes of silence', async () => {
    const chat = azure.chat('idle');
    await chat(await codeBehind(linkIn(await chat('allergies'))));
    await azure.world.advance(14 * MINUTE);
    expect(await chat('allergies')).toMatch(ALLERGIES);
    await azure.world.advance(16 * MINUTE);
    expect(linkIn(await chat('allergies'))).toContain('/t/');
  });

  it('ends with goodbye', async () => {
    const chat = azure.chat('goodbye');
    await chat(await codeBehind(linkIn(await chat('allergies'))));
    await chat('goodbye');
    expect(linkIn(await chat('allergies'))).toContain('/t/');
  });

  it('is good for nobody who changes from.id in the same conversation', async () => {
    const chat = azure.chat('shared');
    const other = azure.chat('shared', 'another user');
    const asked = await chat('allergies');
    const code = await codeBehind(linkIn(asked));
    expect(linkIn(await other('allergies'))).toContain('/t/');
    expect(await other(code)).not.toMatch(ALLERGIES);
    await chat(code);
    const answer = await other('allergies');
    expect(linkIn(answer)).toContain('/t/');
  });

  it('has three tries', async () => {
    const chat = azure.chat('tries');
    const code = await codeBehind(linkIn(await chat('allergies')));
    const wrong = code === '000000' ? '000001' : '000000';
    for (let i = 0; i < 3; i += 1) expect(await chat(wrong)).toContain('did not match');
    expect(await chat(code)).toContain('no longer works');
    expect(linkIn(await chat('allergies'))).toContain('/t/');
  });

  it('has ten minutes', async () => {
    const chat = azure.chat('late');
    const code = await codeBehind(linkIn(await chat('allergies')));
    await azure.world.advance(10 * MINUTE);
    expect(await chat(code)).toContain('no longer works');
  });

  it('works once', async () => {
    const chat = azure.chat('once');
    const code = await codeBehind(linkIn(await chat('allergies')));
    await chat(code);
    await chat('goodbye');
    await chat('allergies');
    expect(await chat(code)).toContain('no longer works');
  });
});

describe('a link that somebody forwards', () => {
  it('gains them nothing: the code is shown to whoever signed in, and to nobody in the chat', async () => {
    const attacker = azure.chat('attacker');
    const link = linkIn(await attacker('medications'));
    const code = await codeBehind(link);
    expect(code).toMatch(/^\d{6}$/);
    expect(await azure.heard()).toEqual([]);
    expect(await attacker('medications')).not.toMatch(/lisinopril|metformin/i);
    expect(linkIn(await attacker('allergies'))).toContain('/t/');
  });

  it('and what a victim types into their own chat does not open the attacker’s', async () => {
    const attacker = azure.chat('lurer');
    const victim = azure.chat('lured');
    const code = await codeBehind(linkIn(await attacker('allergies')));
    await victim('allergies');
    expect(await victim(code)).toContain('no longer works');
    expect(linkIn(await attacker('allergies'))).toContain('/t/');
  });

  it('is looked at by twenty previewers and used by one', async () => {
    const link = linkIn(await azure.chat('previewed')('allergies'));
    for (let i = 0; i < 20; i += 1) expect((await fetch(link)).status).toBe(200);
    const post = () =>
      fetch(link, { method: 'POST', headers: { origin: azure.world.serviceUrl }, redirect: 'manual' });
    expect((await post()).status).toBeLessThan(400);
    expect((await post()).status).toBe(410);
  });
});

describe('when the channel does not take an answer', () => {
  const ask = async (conversation: string) => {
    await azure.tell(azure.message({ conversation: { id: conversation }, text: 'I want to die' }));
    return azure.heard();
  };

  it('it is sent again, and once', async () => {
    azure.connector.faults.push(429);
    expect(await ask('busy')).toEqual([]);
    await azure.world.advance(5_000);
    expect(await azure.heard()).toHaveLength(1);
  });

  it('an error is tried once, and again only when that had time to arrive', async () => {
    azure.connector.posts.length = 0;
    azure.connector.faults.push(500);
    expect(await ask('fails')).toEqual([]);
    expect(azure.connector.posts).toHaveLength(1);
    await azure.world.advance(16_000);
    expect(await azure.heard()).toHaveLength(1);
  });

  it('a redirect is not followed: it would carry our token and the answer along', async () => {
    azure.connector.posts.length = 0;
    azure.connector.faults.push('redirect');
    expect(await ask('redirected')).toEqual([]);
    expect(azure.connector.posts).toHaveLength(1);
  });

  it('a conversation that is gone is given up', async () => {
    azure.connector.faults.push(404);
    expect(await ask('gone')).toEqual([]);
    await azure.world.advance(60_000);
    expect(await azure.heard()).toEqual([]);
  });
});
