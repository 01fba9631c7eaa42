import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bindMobile, csrfOf, personOf, signInAs, startSite, submit, type Site } from './site.js';
import { createUserAgent, type UserAgent } from './user-agent.js';

let site: Site;
let agent: UserAgent;
let quiet: UserAgent;
let other: UserAgent;
/** `quiet` is the same browser as `agent`, and does not follow redirects. */
beforeAll(async () => {
  site = await startSite();
  agent = createUserAgent();
  await signInAs(agent, site, 'mary');
  quiet = createUserAgent({ follow: false });
  for (const [key, value] of agent.cookies) quiet.cookies.set(key, value);
  other = createUserAgent();
  await signInAs(other, site, 'harold');
});
afterAll(() => site.close());
beforeEach(() => signedInAgo(0));

/** As if the sign-in had been that long ago, without any silence since. The account page was not opened then. */
const signedInAgo = (minutes: number, begun = false) =>
  site.db
    .updateTable('browser')
    .set({ authTime: Math.floor(site.clock.now() / 1000) - minutes * 60, level: begun ? 3 : 2 })
    .where('authTime', 'is not', null)
    .execute();

const needFresh = [
  ['phones', { number: '217-555-0142' }],
  ['phones/confirm', { code: '123456' }],
  ['phones/again', { phone: 'x' }],
  ['phones/remove', { phone: 'x' }],
  ['pin', { pin: '90417263', again: '90417263' }],
  ['card', {}],
  ['app', {}],
  ['app/confirm', { k: 'x', code: '123456' }],
  ['app/remove', {}],
  ['helpers', { member: '12345678', days: '30' }],
  ['texts', { phone: 'x', texts: 'readable', agree: 'yes' }],
] as const;
/** What ends access, or changes none: a person in a hurry must be able to. */
const needSignIn = [
  ['helpers/revoke', { grant: 'x' }],
  ['texts', { phone: 'x', texts: 'notice' }],
  ['sessions/end', {}],
  ['lost', { lost: 'phone' }],
  ['record', { person: 'x' }],
  ['language', { language: 'en' }],
] as const;

const everything = () =>
  Promise.all(
    (['phone', 'pin', 'card', 'totp', 'consent', 'helperGrant', 'ticket', 'audit'] as const).map((table) =>
      site.db.selectFrom(table).selectAll().execute(),
    ),
  );

describe.each(needFresh)('a post to %s', (path, fields) => {
  it.each([
    ['5 minutes after the sign-in', 5, false],
    ['15 minutes after the sign-in, with the page open', 15, true],
  ])('%s asks to sign in again, and changes nothing', async (_, minutes, begun) => {
    const csrf = await csrfOf(agent, site);
    await signedInAgo(minutes, begun);
    const before = await everything();
    const page = await quiet.post(`${site.url}/account/${path}`, { csrf, ...fields });
    expect(page.html).toContain('Please sign in again');
    expect(await everything()).toEqual(before);
  });

  it('14 minutes after it, with the page opened in time, is heard', async () => {
    const csrf = await csrfOf(agent, site);
    await signedInAgo(14, true);
    const page = await quiet.post(`${site.url}/account/${path}`, { csrf, ...fields });
    expect(page.status).toBe(303);
  });
});

describe.each([...needFresh, ...needSignIn])('a post to %s', (path, fields) => {
  const post = async (headers: Record<string, string>, form: Record<string, string> = fields) => {
    const csrf = await csrfOf(agent, site);
    const before = await everything();
    const page = await quiet.post(`${site.url}/account/${path}`, { csrf, ...form }, headers);
    expect(await everything()).toEqual(before);
    return page;
  };

  it.each(['https://evil.example', 'null', ''])('from "%s" is refused', async (origin) => {
    expect((await post({ origin })).status).toBe(403);
  });

  it('with the token of another browser is refused', async () => {
    expect((await post({}, { ...fields, csrf: await csrfOf(other, site) })).status).toBe(403);
  });

  it('of nobody signed in leads to the sign-in', async () => {
    const page = await createUserAgent({ follow: false }).post(`${site.url}/account/${path}`, { ...fields });
    expect(page.html).toContain('Taking you to sign in');
  });
});

describe("another person's ids", () => {
  it('change nothing of theirs, and nothing of yours', async () => {
    await bindMobile(other, site, '217-555-0143');
    const mary = await personOf(site, 'mary');
    const harold = await personOf(site, 'harold');
    await submit(other, site, '/account/helpers', { member: mary.memberNumber, days: '30' });
    const [phone] = await site.services.accounts.phones(harold.id);
    const [grant] = await site.services.accounts.helpersOf(harold.id);
    const tables = async () => (await everything()).slice(0, -2);
    const before = await tables();
    const held = await site.services.accounts.sharesHeldUntil(mary.id);
    await submit(agent, site, '/account/phones/remove', { phone: phone!.id });
    await submit(agent, site, '/account/texts', { phone: phone!.id, texts: 'readable', agree: 'yes' });
    await submit(agent, site, '/account/texts', { phone: phone!.id, texts: 'notice' });
    await submit(agent, site, '/account/helpers/revoke', { grant: grant!.grantId });
    expect(await tables()).toEqual(before);
    expect(await site.services.accounts.sharesHeldUntil(mary.id)).toBe(held);
  });
});

describe('CSRF and parameters sent twice', () => {
  const post = async (body: string) =>
    fetch(`${site.url}/account/texts`, {
      method: 'POST',
      redirect: 'manual',
      body: `csrf=${encodeURIComponent(await csrfOf(other, site))}&${body}`,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: site.url,
        cookie: [...other.cookies]
          .filter(([key]) => key.startsWith(`${site.url} `))
          .map(([key, value]) => `${key.slice(site.url.length + 1)}=${value}`)
          .join('; '),
      },
    });

  it('do not turn readable texts on without a fresh proof, whichever of the two comes first', async () => {
    await bindMobile(other, site, '217-555-0144');
    const harold = await personOf(site, 'harold');
    const phone = (await site.services.accounts.phones(harold.id)).find((p) => p.number.endsWith('0144'));
    await signedInAgo(20);
    for (const texts of ['texts=notice&texts=readable', 'texts=readable&texts=notice'])
      await post(`${texts}&agree=yes&phone=${phone!.id}`);
    const after = (await site.services.accounts.phones(harold.id)).find(({ id }) => id === phone!.id);
    expect(after?.texts).toBe('notice');
  });
});
