import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Site } from './site.js';
import { choose, csrfOf, personOf, signInAs, silence, startSite, submit } from './site.js';
import { createUserAgent } from './user-agent.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
afterEach(() => {
  site.clock.ahead = 0;
});

/** A browser in which the chat has begun. */
async function withChat() {
  const agent = createUserAgent();
  const { conversationId, setCookie = '' } = await site.services.browsers.open(undefined);
  const [, name = '', value = ''] = /^([^=]+)=([^;]+)/.exec(setCookie) ?? [];
  agent.cookies.set(`${site.url} ${name}`, value);
  return { agent, conversationId, cookie: `${name}=${value}` };
}

describe('signing in on the web', () => {
  it('leads from the account page to the provider and back to the account', async () => {
    const agent = createUserAgent();
    const asked = await agent.get(`${site.url}/account`);
    expect(asked.url.startsWith(site.issuer)).toBe(true);
    const page = await choose(agent, asked, 'mary');
    expect(page.status).toBe(200);
    expect(page.url).toBe(`${site.url}/account`);
    expect(page.html).toContain('Signed in as Mary Testcase');
  });

  it('brings a chat to level 3, tells it, and shows where the answer is', async () => {
    const { agent, conversationId } = await withChat();
    const page = await signInAs(agent, site, 'mary', `/signin?c=${encodeURIComponent(conversationId)}`);
    expect(page.url).toBe(`${site.url}/signed-in?lang=en`);
    expect(page.html).toContain('in the chat now');
    expect(site.told).toContainEqual({ event: 'signedIn', conversationId });
    const mary = await personOf(site, 'mary');
    expect(await site.services.browsers.standingOf(conversationId)).toMatchObject({
      level: 3,
      personId: mary.id,
      actorId: mary.id,
    });
  });

  it('stays in the language of the chat it came from, whatever the account says', async () => {
    const { agent, conversationId } = await withChat();
    const link = `/signin?c=${encodeURIComponent(conversationId)}&lang=en`;
    const page = await signInAs(agent, site, 'rosa', link);
    expect(page.html).toContain('<html lang="en">');
    expect((await agent.get(`${site.url}/account`)).html).toContain('<html lang="es">');
  });

  it('gives a forwarded sign-in link nothing: the chat of the one who sent it stays anonymous', async () => {
    const attacker = await withChat();
    const victim = createUserAgent();
    const link = `/signin?c=${encodeURIComponent(attacker.conversationId)}`;
    const page = await signInAs(victim, site, 'mary', link);
    expect(page.url).toBe(`${site.url}/signed-in?lang=en&chat=other`);
    expect(page.html).toContain('but not in the chat');
    expect((await site.services.browsers.standingOf(attacker.conversationId)).level).toBe(0);
    expect(site.told.filter((t) => t.conversationId === attacker.conversationId)).toEqual([]);
  });

  it('does not finish in another browser than the one that began', async () => {
    const attacker = createUserAgent({ follow: false });
    const start = await attacker.get(`${site.url}/signin`);
    const authorize = start.headers.get('location') ?? '';
    const state = new URL(authorize).searchParams.get('state') ?? '';
    const victim = createUserAgent();
    await victim.get(`${site.url}/signin`);
    const page = await victim.get(`${site.url}/signin/callback?code=stolen&state=${state}`);
    expect(page.status).toBe(400);
    expect(page.html).toContain('begun in another browser');
  });

  it('takes each answer of the provider once', async () => {
    const agent = createUserAgent({ follow: false });
    const start = await agent.get(`${site.url}/signin`);
    const authorize = await agent.get(start.headers.get('location') ?? '');
    const to = (page: { headers: Headers }) => new URL(page.headers.get('location') ?? '', site.issuer).href;
    const back = to(await agent.get(to(await agent.post(to(authorize), { sub: 'mary' }))));
    const cookie = [...agent.cookies].find(([key]) => key.startsWith(site.url))?.[1] ?? '';
    expect((await agent.get(back)).status).toBe(303);
    const replayed = await fetch(back, { headers: { cookie: `bb=${cookie}` }, redirect: 'manual' });
    expect(replayed.status).toBe(400);
  });

  it.each(['', '?state=x', '?code=c&state=', '?error=access_denied', '?state=%00&code=%00'])(
    'refuses a callback out of the blue: %j',
    async (query) => {
      const page = await createUserAgent().get(`${site.url}/signin/callback${query}`);
      expect(page.status).toBe(400);
      expect(page.html).toContain('988');
    },
  );

  it.each([
    'https://evil.example/',
    '//evil.example/account',
    '/\\evil.example',
    '/account/../../evil',
    '/account?x=https://evil.example',
    '/chat',
  ])('never leads on to %j', async (returnTo) => {
    const agent = createUserAgent();
    const page = await signInAs(agent, site, 'mary', `/signin?return=${encodeURIComponent(returnTo)}`);
    expect(page.url).toBe(`${site.url}/account`);
  });

  it('says so when the provider cannot be reached, and keeps the crisis line on the page', async () => {
    const { signIn } = site.services;
    const services = site.services as { signIn: typeof signIn };
    services.signIn = { ...signIn, start: async () => ({ state: 'refused', why: 'unreachable' }) };
    const page = await createUserAgent().get(`${site.url}/signin`);
    services.signIn = signIn;
    expect(page.status).toBe(503);
    expect(page.html).toContain('does not answer right now');
    expect(page.html).toContain('Veterans Crisis Line');
  });
});

describe('threat: session fixation, CSRF · the browser’s session', () => {
  it('gets a new id at sign-in; the old one is anonymous from then on', async () => {
    const { agent, cookie: before } = await withChat();
    await signInAs(agent, site, 'mary');
    const after = [...agent.cookies.values()][0];
    expect(`bb=${after}`).not.toBe(before);
    const old = await fetch(`${site.url}/account`, { headers: { cookie: before }, redirect: 'manual' });
    expect(old.status).toBe(303);
    expect(old.headers.get('location')).toContain('/signin');
  });

  it('is a cookie that scripts cannot read and other sites do not send', async () => {
    const response = await fetch(`${site.url}/signin`, { redirect: 'manual' });
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^bb=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('is stored as a hash only', async () => {
    const agent = createUserAgent();
    await signInAs(agent, site, 'mary');
    const [token = ''] = [...agent.cookies].filter(([k]) => k.startsWith(site.url)).map(([, v]) => v);
    const rows = await site.db.selectFrom('browser').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  const minutes = (n: number) => n * 60_000;
  it.each<[string, boolean, readonly number[]]>([
    ['14 minutes of silence', true, [minutes(14)]],
    ['15 minutes of silence', false, [minutes(15)]],
    ['a page every 14 minutes for 10 hours', true, Array<number>(43).fill(minutes(14))],
    ['a page every 14 minutes for 12 hours', false, Array<number>(52).fill(minutes(14))],
  ])('%s: signed in is %p', async (_situation, expected, pauses) => {
    const agent = createUserAgent({ follow: false });
    const full = createUserAgent();
    await signInAs(full, site, 'mary');
    for (const [key, value] of full.cookies) agent.cookies.set(key, value);
    let status = 0;
    for (const pause of pauses) {
      site.clock.ahead += pause;
      status = (await agent.get(`${site.url}/account`)).status;
    }
    site.clock.ahead = 0;
    expect(status === 200).toBe(expected);
  });

  it('ends with the sign-out: cookie, chat and record', async () => {
    const { agent, conversationId } = await withChat();
    await signInAs(agent, site, 'mary', `/signin?c=${encodeURIComponent(conversationId)}`);
    const mary = await personOf(site, 'mary');
    const page = await submit(agent, site, '/signout');
    expect(page.url).toBe(`${site.url}/signed-out`);
    expect(site.told).toContainEqual({ event: 'signedOut', conversationId });
    expect(site.forgotten).toContain(mary.id);
    expect((await site.services.browsers.standingOf(conversationId)).level).toBe(0);
    expect((await agent.get(`${site.url}/account`)).url.startsWith(site.issuer)).toBe(true);
  });

  it('asks who it is again after a sign-out, although the provider still knows', async () => {
    const agent = createUserAgent();
    await signInAs(agent, site, 'mary');
    await submit(agent, site, '/signout');
    const page = await agent.get(`${site.url}/account`);
    expect(page.html).toContain('choose who you are');
  });

  it('does not show the chat of the last person to the next one', async () => {
    const { agent, conversationId } = await withChat();
    await signInAs(agent, site, 'mary', `/signin?c=${encodeURIComponent(conversationId)}`);
    await silence(site, 20);
    const page = await signInAs(agent, site, 'harold', `/signin?c=${encodeURIComponent(conversationId)}`);
    expect(page.url).toBe(`${site.url}/signed-in?lang=en&chat=other`);
    expect((await site.services.browsers.standingOf(conversationId)).level).toBe(0);
  });

  it('does not let someone into the chat who kept its cookie from before the sign-in', async () => {
    const { agent, conversationId } = await withChat();
    const kept = createUserAgent();
    for (const [name, value] of agent.cookies) kept.cookies.set(name, value);
    const link = `/signin?c=${encodeURIComponent(conversationId)}`;
    await signInAs(agent, site, 'mary', link);
    expect((await signInAs(kept, site, 'harold', link)).url).toBe(`${site.url}/signed-in?lang=en&chat=other`);
    const mary = await personOf(site, 'mary');
    expect((await site.services.browsers.standingOf(conversationId)).actorId).toBe(mary.id);
  });

  it('goes on with the same chat when the same person signs in again', async () => {
    const { agent, conversationId } = await withChat();
    const link = `/signin?c=${encodeURIComponent(conversationId)}`;
    await signInAs(agent, site, 'mary', link);
    await silence(site, 20);
    expect((await site.services.browsers.standingOf(conversationId)).level).toBe(0);
    expect((await signInAs(agent, site, 'mary', link)).url).toBe(`${site.url}/signed-in?lang=en`);
    expect((await site.services.browsers.standingOf(conversationId)).level).toBeGreaterThanOrEqual(2);
  });

  it('begins a new chat once a sign-in has ended by silence', async () => {
    const { agent, conversationId } = await withChat();
    await signInAs(agent, site, 'mary', `/signin?c=${encodeURIComponent(conversationId)}`);
    const cookie = `bb=${[...agent.cookies].find(([k]) => k.startsWith(site.url))?.[1]}`;
    expect((await site.services.browsers.open(cookie)).conversationId).toBe(conversationId);
    await silence(site, 20);
    expect((await site.services.browsers.open(cookie)).conversationId).not.toBe(conversationId);
  });
});

describe('threat: session fixation, CSRF · forms from elsewhere', () => {
  const posts = ['/signout', '/account/pin', '/account/card', '/account/helpers', '/account/record', '/t/x'];
  it.each(posts)('POST %s from another origin is refused', async (path) => {
    const agent = createUserAgent();
    await signInAs(agent, site, 'mary');
    const csrf = await csrfOf(agent, site);
    for (const origin of ['https://evil.example', 'null', `${site.url}.evil.example`, '']) {
      const page = await agent.post(site.url + path, { csrf }, { origin });
      expect(page.status).toBe(403);
    }
    expect((await agent.get(`${site.url}/account`)).html).toContain('Signed in as Mary');
  });

  it('without the token of this browser are refused', async () => {
    const agent = createUserAgent();
    await signInAs(agent, site, 'mary');
    for (const csrf of ['', 'wrong']) {
      expect((await agent.post(`${site.url}/account/card`, { csrf })).status).toBe(403);
    }
    const other = createUserAgent();
    await signInAs(other, site, 'harold');
    const page = await agent.post(`${site.url}/account/card`, { csrf: await csrfOf(other, site) });
    expect(page.status).toBe(403);
  });

  it('longer than 64 KB are refused', async () => {
    const agent = createUserAgent();
    await signInAs(agent, site, 'mary');
    const page = await submit(agent, site, '/account/pin', { pin: 'x'.repeat(70_000) });
    expect(page.status).toBe(413);
  });
});
