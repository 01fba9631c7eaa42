import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bindMobile, personOf, signInAs, startSite, submit, type Site } from './site.js';
import { createUserAgent, type UserAgent } from './user-agent.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

async function signedIn(sub: string): Promise<UserAgent> {
  const agent = createUserAgent();
  await signInAs(agent, site, sub);
  return agent;
}

/** The text of one part of the account page, as it is read. */
async function partOf(agent: UserAgent, id: string): Promise<string> {
  const { html } = await agent.get(`${site.url}/account`);
  const part = new RegExp(`<section id="${id}">([\\s\\S]*?)</section>`).exec(html)?.[1] ?? '';
  const text = part.replaceAll(/<[^>]+>/g, ' ').replaceAll(/&#(\d+);/g, (_, n) => String.fromCharCode(n));
  return text.replaceAll(/\s+/g, ' ');
}

describe('where you are signed in', () => {
  it('lists browsers, text threads and calls, this browser first', async () => {
    const here = await signedIn('mary');
    await signedIn('mary');
    const { id } = await personOf(site, 'mary');
    const now = site.clock.now();
    const at = { personId: id, actorId: id, level: 2, startedAt: now - 120_000, lastSeenAt: now - 60_000 };
    await site.db
      .insertInto('channelSession')
      .values([
        { ...at, conversationId: 'sms:one' },
        { ...at, conversationId: 'voice:two', lastSeenAt: now - 61_000 },
        { ...at, conversationId: 'voice:over', endedAt: now },
        { ...at, conversationId: 'voice:silent', lastSeenAt: now - 5 * 60_000 },
        { ...at, conversationId: 'sms:not-mine', actorId: 'somebody' },
      ])
      .execute();
    const read = await partOf(here, 'sessions');
    expect(read.match(/This browser|A web browser|Text messages|A telephone call/g)).toEqual([
      'This browser',
      'A web browser',
      'Text messages',
      'A telephone call',
    ]);
    expect(read).toMatch(/Since \w+ \d+, \d{4}, \d+:\d\d [ap]\.m\. ET\. Last used/);
  });

  it('ends everywhere at one press, in this browser too, and for nobody else', async () => {
    const here = await signedIn('mary');
    const elsewhere = await signedIn('mary');
    const harold = await signedIn('harold');
    const page = await submit(here, site, '/account/sessions/end');
    expect(page.url).toBe(`${site.url}/signed-out`);
    expect(page.html).toContain('You are signed out');
    for (const agent of [here, elsewhere])
      expect((await agent.get(`${site.url}/account`)).url.startsWith(site.issuer)).toBe(true);
    expect((await harold.get(`${site.url}/account`)).html).toContain('Signed in as Harold');
    const { id } = await personOf(site, 'mary');
    const open = site.db.selectFrom('channelSession').selectAll().where('actorId', '=', id);
    expect(await open.where('endedAt', 'is', null).execute()).toEqual([]);
    const [last] = await site.services.audit.history(id, 1);
    expect(last).toMatchObject({ event: 'signedOutEverywhere', channel: 'web' });
  });

  it('needs no new sign-in to end it', async () => {
    const agent = await signedIn('harold');
    await site.db.updateTable('browser').set({ authTime: 1 }).execute();
    expect((await submit(agent, site, '/account/sessions/end')).html).toContain('You are signed out');
  });
});

describe('what you agreed to', () => {
  it('shows the wording and the time of a consent, given and withdrawn', async () => {
    const agent = await signedIn('mary');
    expect(await partOf(agent, 'consents')).toContain('You have agreed to nothing yet.');
    await bindMobile(agent, site);
    const { id } = await personOf(site, 'mary');
    const [phone] = await site.services.accounts.phones(id);
    const texts = (choice: string) =>
      submit(agent, site, '/account/texts', { phone: phone!.id, texts: choice, agree: 'yes' });
    await texts('readable');
    const given = await partOf(agent, 'consents');
    expect(given).toContain('Text messages may show your health information');
    expect(given).toMatch(/You agreed on \w+ \d+, \d{4}, .+ ET\. It counts now\./);
    expect(given).toContain('wording readable-texts-1');
    expect(given).toContain('Text messages are not private.');
    await texts('notice');
    expect(await partOf(agent, 'consents')).toMatch(/It ended on \w+ \d+, \d{4}/);
  });

  it.each([
    ['readable-texts-heard-1', 'May text messages to this phone show your health information?'],
    ['a wording of long ago', 'This was an earlier wording'],
    ['constructor', 'This was an earlier wording'],
  ])('under the wording %s shows its words', async (wording, words) => {
    const agent = await signedIn('harold');
    const { id } = await personOf(site, 'harold');
    const consent = { personId: id, kind: 'readableTexts:x', givenAt: site.clock.now() };
    await site.db
      .insertInto('consent')
      .values({ ...consent, id: wording, wording })
      .execute();
    expect(await partOf(agent, 'consents')).toContain(words);
  });
});

describe('who opened your record through this service', () => {
  it('reads as sentences: who, what, when and how', async () => {
    const agent = await signedIn('rosa');
    await submit(agent, site, '/account/language', { language: 'en' });
    const rosa = await personOf(site, 'rosa');
    const harold = await personOf(site, 'harold');
    const { audit, commit } = site.services;
    const own = { personId: rosa.id, actorId: rosa.id };
    const helped = { personId: rosa.id, actorId: harold.id, channel: 'web' as const };
    await commit([
      audit.recordOpened(helped, 'medicines'),
      audit.recordDownloaded(helped, 'text'),
      audit.recordTexted({ ...own, channel: 'voice' }, 'allergies'),
      audit.proofFailed({ ...own, channel: 'voice' }, 'code'),
      audit.locked({ ...own, channel: 'voice' }, 'pin'),
      audit.helperGranted({ ...own, channel: 'web' }, harold.id),
      audit.helperRevoked({ ...own, channel: 'web' }, 'somebody erased'),
    ]);
    const read = await partOf(agent, 'history');
    expect(read).toContain('Who opened your record through this service');
    const lines = [
      /Harold Testcase opened: Medications \w+ \d+, \d{4}, \d+:\d\d [ap]\.m\. ET, on the web/,
      /Harold Testcase downloaded the record as a file .+ ET, on the web/,
      /You asked for a text message with: Allergies .+ ET, by telephone/,
      /You or someone else entered a wrong PIN or code .+ ET, by telephone/,
      /You or someone else entered too many wrong PINs or codes, so we stopped taking them for a while/,
      /You let Harold Testcase see the record/,
      /You ended access to the record for someone/,
    ];
    for (const line of lines) expect(read).toMatch(line);
  });
});
