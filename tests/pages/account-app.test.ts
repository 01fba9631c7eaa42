import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fromBase32 } from '../../bot/identity/base32.js';
import { codeAt, stepAt } from '../../bot/identity/totp-code.js';
import { bindMobile, personOf, signInAs, startSite, submit, type Site } from './site.js';
import { createUserAgent, type Page, type UserAgent } from './user-agent.js';

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

/** As if the page were read by a camera: the key stands in groups, the token in the form. */
function shown(page: Page) {
  const key = /class="key">([^<]+)</.exec(page.html)?.[1]?.replaceAll(' ', '') ?? '';
  const k = /name="k" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
  return { k, codeNow: (away = 0) => codeAt(fromBase32(key), stepAt(site.clock.now()) + away) };
}

describe('an authenticator app on the account page', () => {
  it('is set up with a square or a key, and one code from it', async () => {
    const agent = await signedIn('mary');
    const page = await submit(agent, site, '/account/app');
    expect(page.html).toContain('Set up your authenticator app');
    expect(page.html).toMatch(/<svg[^>]+role="img"[^>]+aria-label="A square to scan/);
    expect(page.html).toMatch(/class="key">([A-Z2-7]{4} ){7}[A-Z2-7]{4}</);
    const { k, codeNow } = shown(page);
    const done = await submit(agent, site, '/account/app/confirm', { k, code: codeNow() });
    expect(done.html).toContain('Your authenticator app is ready.');
    expect(done.html).toContain('You have an authenticator app.');
    expect(done.html).toContain('added a way to sign in by telephone');
    expect(done.html).toContain('sharing is paused until');
    const { id } = await personOf(site, 'mary');
    expect(await site.services.accounts.hasApp(id)).toBe(true);
  });

  it('shows the key no more once it is confirmed', async () => {
    const agent = await signedIn('rosa');
    const page = await submit(agent, site, '/account/app');
    const { k, codeNow } = shown(page);
    await submit(agent, site, '/account/app/confirm', { k, code: codeNow() });
    const again = await agent.get(page.url);
    expect(again.html).not.toContain('class="key"');
    expect(again.html).toContain('Empiece otra vez con la aplicación');
  });

  it('asks again for a code that is wrong, and stops after 5', async () => {
    const agent = await signedIn('harold');
    const { k, codeNow } = shown(await submit(agent, site, '/account/app'));
    for (let i = 0; i < 5; i++) {
      const wrong = await submit(agent, site, '/account/app/confirm', { k, code: 'abcdef' });
      expect(wrong.html).toContain('That code is not right.');
      expect(wrong.html).toContain('class="key"');
    }
    const stopped = await submit(agent, site, '/account/app/confirm', { k, code: codeNow() });
    expect(stopped.html).toContain('There were too many wrong codes.');
  });

  it('is removed, with notice to the phones', async () => {
    const agent = await signedIn('mary');
    await bindMobile(agent, site);
    site.sent.length = 0;
    const page = await submit(agent, site, '/account/app/remove');
    expect(page.html).toContain('The app is removed.');
    expect(page.html).toContain('You have no authenticator app.');
    expect(site.sent).toEqual([{ kind: 'text', to: '+12175550142', body: 'changed' }]);
  });

  it('of somebody else cannot be seen or confirmed with their link', async () => {
    const victim = await signedIn('rosa');
    const page = await submit(victim, site, '/account/app');
    const { k, codeNow } = shown(page);
    const thief = await signedIn('script');
    expect((await thief.get(page.url)).html).not.toContain('class="key"');
    await submit(thief, site, '/account/app/confirm', { k, code: codeNow() });
    const { id } = await personOf(site, 'script');
    expect(await site.services.accounts.hasApp(id)).toBe(false);
  });

  it('is not set up from an old link: 10 minutes', async () => {
    const agent = await signedIn('script');
    const page = await submit(agent, site, '/account/app');
    site.clock.ahead += 10 * 60_000 + 1;
    expect((await agent.get(page.url)).html).not.toContain('class="key"');
    site.clock.ahead = 0;
  });
});
