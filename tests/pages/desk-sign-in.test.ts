import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { addPages } from '../../bot/pages/routes.js';
import { createServer, listen } from '../../bot/server.js';
import { findAt, knows, openedAt, send, signInAtDesk } from './desk.js';
import type { Site } from './site.js';
import { choose, signInAs, startSite } from './site.js';
import { createUserAgent } from './user-agent.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
afterEach(() => {
  site.clock.ahead = 0;
});

const pages = ['/desk', '/desk/check?k=x', '/desk/person?k=x', '/desk/pin?k=x', '/desk/card?k=x&c=y'];
const cookieOf = (agent: ReturnType<typeof createUserAgent>, name: string) =>
  `${name}=${agent.cookies.get(`${site.url} ${name}`)}`;
const staffSessions = () => site.db.selectFrom('deskSession').selectAll().execute();

describe('signing in at the desk', () => {
  it('takes staff with the role, and records that they came', async () => {
    const page = await signInAtDesk(createUserAgent(), site);
    expect(page.url).toBe(`${site.url}/desk`);
    expect(page.html).toContain('Signed in: Dana Fields, VA staff');
    const [last] = await site.db
      .selectFrom('audit')
      .selectAll()
      .where('event', '=', 'deskSignedIn')
      .execute();
    expect(last).toMatchObject({ channel: 'desk', personId: last?.actorId });
    expect(last?.actorId).toMatch(/^staff:/);
  });

  it('shows nothing to staff without the role, and begins nothing', async () => {
    const before = (await staffSessions()).length;
    const agent = createUserAgent();
    const page = await signInAtDesk(agent, site, 'lee');
    expect(page.status).toBe(403);
    expect(page.html).toContain('does not have the role');
    expect(page.html).not.toContain('Photo ID');
    expect(await staffSessions()).toHaveLength(before);
    for (const path of pages) expect((await agent.get(site.url + path)).url).toContain(site.issuer);
  });

  it('does not offer Veterans at the desk, nor staff at the Veterans’ sign-in', async () => {
    const agent = createUserAgent();
    const desk = await agent.get(`${site.url}/desk`);
    expect(desk.html).toContain('Dana Fields');
    expect(desk.html).not.toContain('Mary Testcase');
    expect((await choose(agent, desk, 'mary')).url).toContain(site.issuer);
    expect((await createUserAgent().get(`${site.url}/account`)).html).not.toContain('Dana Fields');
  });

  it.each(['', '?state=x', '?code=c&state=', '?error=access_denied'])(
    'refuses a callback out of the blue: %j',
    async (query) => {
      const page = await createUserAgent().get(`${site.url}/desk/signin/callback${query}`);
      expect(page.status).toBe(400);
      expect(page.html).toContain('988');
    },
  );

  it('does not finish in another browser than the one that began', async () => {
    const begun = await createUserAgent({ follow: false }).get(`${site.url}/desk/signin`);
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const page = await createUserAgent().get(`${site.url}/desk/signin/callback?code=c&state=${state}`);
    expect(page.status).toBe(400);
  });

  it('is a door of its own: a Veteran’s sign-in does not answer at it', async () => {
    const agent = createUserAgent({ follow: false });
    const begun = await agent.get(`${site.url}/signin`);
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? '';
    expect((await agent.get(`${site.url}/desk/signin/callback?code=c&state=${state}`)).status).toBe(400);
  });
});

describe('threat: session fixation, CSRF · the desk’s session', () => {
  it('is a cookie of its own that scripts cannot read, stored as a hash, with a new id at the sign-in', async () => {
    const agent = createUserAgent({ follow: false });
    const begun = await agent.get(`${site.url}/desk/signin`);
    expect(begun.headers.get('set-cookie')).toMatch(/^bb-desk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const before = cookieOf(agent, 'bb-desk');
    const signedIn = createUserAgent();
    for (const [key, value] of agent.cookies) signedIn.cookies.set(key, value);
    await signInAtDesk(signedIn, site);
    const after = cookieOf(signedIn, 'bb-desk');
    expect(after).not.toBe(before);
    expect(JSON.stringify(await staffSessions())).not.toContain(after.slice('bb-desk='.length));
    const old = await fetch(`${site.url}/desk`, { headers: { cookie: before }, redirect: 'manual' });
    expect(old.headers.get('location')).toBe('/desk/signin');
  });

  it('a Veteran’s cookie does not open the desk, under either name', async () => {
    const agent = createUserAgent();
    await signInAs(agent, site, 'mary');
    const cookie = cookieOf(agent, 'bb');
    for (const sent of [cookie, cookie.replace('bb=', 'bb-desk=')]) {
      const response = await fetch(`${site.url}/desk`, { headers: { cookie: sent }, redirect: 'manual' });
      expect(response.headers.get('location')).toBe('/desk/signin');
    }
  });

  it('a cookie of staff opens no account and no record, under either name', async () => {
    const agent = createUserAgent();
    await signInAtDesk(agent, site);
    const cookie = cookieOf(agent, 'bb-desk');
    for (const sent of [cookie, cookie.replace('bb-desk=', 'bb=')])
      for (const path of ['/account', '/asked?section=medicines', '/download/record.txt']) {
        const response = await fetch(site.url + path, { headers: { cookie: sent }, redirect: 'manual' });
        expect(response.headers.get('location')).toContain('/signin?return=');
      }
  });

  const minutes = (n: number) => n * 60_000;
  it.each<[string, boolean, readonly number[]]>([
    ['14 minutes of silence', true, [minutes(14)]],
    ['15 minutes of silence', false, [minutes(15)]],
    ['a page every 14 minutes for 7 hours', true, Array<number>(30).fill(minutes(14))],
    ['a page every 14 minutes for 8 hours', false, Array<number>(35).fill(minutes(14))],
  ])('%s: signed in is %p', async (_, expected, pauses) => {
    const agent = createUserAgent({ follow: false });
    const signedIn = createUserAgent();
    await signInAtDesk(signedIn, site);
    for (const [key, value] of signedIn.cookies) agent.cookies.set(key, value);
    let status = 0;
    for (const pause of pauses) {
      site.clock.ahead += pause;
      ({ status } = await agent.get(`${site.url}/desk`));
    }
    expect(status).toBe(expected ? 200 : 303);
  });

  it('ends at the sign-out: the cookie opens nothing, and the name is gone from the session', async () => {
    const agent = createUserAgent();
    const page = await signInAtDesk(agent, site);
    const cookie = cookieOf(agent, 'bb-desk');
    const csrf = /name="csrf" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const out = await agent.post(`${site.url}/desk/signout`, { csrf });
    expect(out.url).toBe(`${site.url}/desk/signed-out`);
    const again = await fetch(`${site.url}/desk`, { headers: { cookie }, redirect: 'manual' });
    expect(again.headers.get('location')).toBe('/desk/signin');
    const ended = (await staffSessions()).filter((row) => row.endedAt !== null);
    expect(ended.every((row) => row.sealed === null)).toBe(true);
  });

  it.each(['find', 'check', 'consent', 'phones', 'pin', 'card', 'signout'])(
    '/desk/%s takes no form of another site, and none without the token',
    async (path) => {
      const agent = createUserAgent();
      await signInAtDesk(agent, site);
      const foreign = await agent.post(`${site.url}/desk/${path}`, {}, { origin: 'https://evil.example' });
      expect(foreign.status).toBe(403);
      expect((await agent.post(`${site.url}/desk/${path}`, { csrf: 'guessed' })).status).toBe(403);
    },
  );

  it('a person opened by one staff member is opened to no other, nor in the next session', async () => {
    const agent = createUserAgent();
    await signInAtDesk(agent, site);
    const page = await openedAt(agent, site);
    const other = createUserAgent();
    const theirs = await signInAtDesk(other, site);
    const stolen = await other.get(page.url);
    expect(stolen.status).toBe(410);
    expect(stolen.html).not.toContain('Walter');
    const k = new URL(page.url).searchParams.get('k') ?? '';
    expect((await send(other, site, theirs, 'consent', { k, agree: 'yes' })).status).toBe(410);
    expect((await agent.get(page.url)).status).toBe(200);
    await agent.get(`${site.url}/desk/signin`).then((again) => choose(agent, again, 'dana'));
    expect((await agent.get(page.url)).status).toBe(410);
  });

  it('a form sent after the session is over does nothing, and leads to the sign-in', async () => {
    const agent = createUserAgent();
    await signInAtDesk(agent, site);
    knows(site);
    const shown = await findAt(agent, site);
    const people = async () => (await site.db.selectFrom('person').select('id').execute()).length;
    const before = await people();
    site.clock.ahead = minutes(16);
    const late = await send(agent, site, shown, 'check', { checked: 'yes', language: 'en' });
    expect(late.url).toContain(site.issuer);
    expect(await people()).toBe(before);
  });
});

it('without a configured issuer there is no desk', async () => {
  const server = createServer(site.services.log, () => 'id');
  const none = { signedIn: () => Promise.resolve(), signedOut: () => Promise.resolve() };
  addPages(server, { ...site.services, desk: undefined }, none);
  const port = await listen(server, 0, '127.0.0.1');
  for (const path of [...pages, '/desk/signin', '/desk/signin/callback', '/desk/signed-out'])
    expect((await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' })).status).toBe(404);
  server.server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});
