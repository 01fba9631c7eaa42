import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Site } from './site.js';
import { bindMobile, personOf, signInAs, startSite, submit } from './site.js';
import { createUserAgent } from './user-agent.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

async function signedIn(sub: string) {
  const agent = createUserAgent();
  await signInAs(agent, site, sub);
  return { agent, person: await personOf(site, sub) };
}

/** As if the sign-in had been that long ago, without any silence since. */
const proofOf = (minutes: number) =>
  site.db
    .updateTable('browser')
    .set((eb) => ({ authTime: eb('authTime', '-', minutes * 60) }))
    .where('authTime', 'is not', null)
    .execute();

describe('setting up a phone', () => {
  it('takes a phone, a PIN and a card, and then says that it is ready', async () => {
    const { agent, person } = await signedIn('mary');
    const first = await agent.get(`${site.url}/account`);
    expect(first.html).toContain('Set up your phone in 3 steps');
    expect(first.html.replaceAll(' ', '')).toContain(person.memberNumber);

    const bound = await bindMobile(agent, site);
    expect(bound.html).toContain('Your phone is confirmed.');
    expect(bound.html).toContain('Mobile phone ending in 0142');
    expect(bound.html).not.toContain('217-555-0142');
    expect(bound.html).not.toContain('+12175550142');

    const pin = await submit(agent, site, '/account/pin', { pin: '90417263', again: '90417263' });
    expect(pin.html).toContain('Your PIN is saved.');
    expect(pin.html).not.toContain('90417263');

    const card = await submit(agent, site, '/account/card');
    expect(card.html.match(/class="digits"/g)).toHaveLength(24);
    const done = await agent.get(`${site.url}/account`);
    expect(done.html).toContain('Your phone is set up. Call 217-555-0100.');
    expect(done.html).toContain('You have 24 of 24 codes left.');
  });

  it('shows the codes of a card once, and to nobody else', async () => {
    const { agent } = await signedIn('harold');
    const card = await submit(agent, site, '/account/card');
    expect(card.url).toContain('/account/card?k=');
    const again = await agent.get(card.url);
    expect(again.status).toBe(410);
    expect(again.html).not.toContain('class="digits"');

    const quick = createUserAgent({ follow: false });
    for (const [key, value] of agent.cookies) quick.cookies.set(key, value);
    const redirect = await submit(quick, site, '/account/card');
    const other = await signedIn('mary');
    const stolen = await other.agent.get(site.url + (redirect.headers.get('location') ?? ''));
    expect(stolen.status).toBe(410);
  });

  it('calls a landline', async () => {
    const { agent } = await signedIn('harold');
    const page = await submit(agent, site, '/account/phones', { number: '217-555-0101' });
    expect(page.html).toContain('We are calling that phone now');
    expect(site.sent.at(-1)).toMatchObject({ kind: 'call', to: '+12175550101' });
  });

  it.each([
    ['phones', { number: 'my phone' }, 'not a phone number'],
    ['phones', { number: '911' }, 'not a phone number'],
    ['phones', { number: '217-555-0199' }, 'internet phone'],
    ['phones', {}, 'Something was missing'],
    ['phones/confirm', { code: '000000' }, 'Ask for a new one'],
    ['phones/confirm', { code: 'abc' }, 'That code is not right'],
    ['phones/remove', {}, 'Something was missing'],
    ['pin', { pin: '12345678', again: '12345678' }, 'digits in a row'],
    ['pin', { pin: '1234', again: '1234' }, 'A PIN has 8 digits'],
    ['pin', { pin: '90417263', again: '90417264' }, 'not the same'],
    ['pin', {}, 'Something was missing'],
    ['texts', { phone: 'x', texts: 'readable' }, 'select the box'],
    ['texts', { texts: 'everything' }, 'Something was missing'],
    ['helpers', { member: '00000000', days: '30' }, 'do not know that member number'],
    ['helpers', { member: '1', days: '99999' }, 'Something was missing'],
    ['helpers/revoke', {}, 'Something was missing'],
    ['record', { person: 'somebody-else' }, 'may not open that record'],
    ['language', { language: 'xx' }, 'Something was missing'],
  ])('%s with %j says what is wrong', async (path, fields, words) => {
    const { agent } = await signedIn('script');
    const page = await submit(agent, site, `/account/${path}`, fields as Record<string, string>);
    expect(page.status).toBe(200);
    expect(page.html).toContain(words);
  });
});

describe('fresh proof', () => {
  it.each(['phones', 'phones/confirm', 'pin', 'card', 'helpers', 'texts'])(
    '%s asks for a new sign-in when the last one was 16 minutes ago',
    async (path) => {
      const { agent, person } = await signedIn('rosa');
      const quiet = createUserAgent({ follow: false });
      await proofOf(16);
      for (const [key, value] of agent.cookies) quiet.cookies.set(key, value);
      const page = await submit(quiet, site, `/account/${path}`, { pin: '90417263', again: '90417263' });
      expect(page.html).toContain('Inicie sesión otra vez');
      expect(await site.services.accounts.hasPin(person.id)).toBe(false);
    },
  );

  it('is offered instead of the forms once it is needed', async () => {
    const { agent } = await signedIn('harold');
    await proofOf(16);
    const page = await agent.get(`${site.url}/account`);
    expect(page.html).toContain('Sign in again');
    expect(page.html).not.toContain('name="pin"');
    expect(page.html).toContain('Download the record');
  });

  it('after a new PIN ends the other browsers of this person, and not this one', async () => {
    const here = await signedIn('harold');
    const elsewhere = await signedIn('harold');
    await submit(here.agent, site, '/account/pin', { pin: '73915048', again: '73915048' });
    expect((await here.agent.get(`${site.url}/account`)).html).toContain('Signed in as Harold');
    expect((await elsewhere.agent.get(`${site.url}/account`)).url.startsWith(site.issuer)).toBe(true);
  });
});

describe('a helper', () => {
  it('opens the record, sees no sensitive entry, is on the list, and is out as soon as the grant ends', async () => {
    const veteran = await signedIn('mary');
    const helper = await signedIn('harold');
    const granted = await submit(veteran.agent, site, '/account/helpers', {
      member: helper.person.memberNumber,
      days: '30',
    });
    expect(granted.html).toContain('Harold Testcase, until');

    const chosen = await submit(helper.agent, site, '/account/record', { person: veteran.person.id });
    expect(chosen.html).toContain('Open now: the record of Mary Testcase.');
    const page = await helper.agent.get(`${site.url}/asked?section=medicines`);
    expect(page.html).toContain('Medications: Mary Testcase');
    expect(page.html).toMatch(/lisinopril/i);
    expect(page.html).not.toMatch(/sertraline/i);

    const account = await veteran.agent.get(`${site.url}/account`);
    expect(account.html).toMatch(/<strong>Harold Testcase<\/strong>\s*opened: Medications/);

    const grantId = /name="grant" value="([^"]+)"/.exec(account.html)?.[1] ?? '';
    await submit(veteran.agent, site, '/account/helpers/revoke', { grant: grantId });
    const denied = await helper.agent.get(`${site.url}/asked?section=medicines`);
    expect(denied.status).toBe(403);
    expect(denied.html).not.toMatch(/lisinopril/i);
    expect((await helper.agent.get(`${site.url}/download/record.txt`)).status).toBe(403);

    const own = await submit(helper.agent, site, '/account/record', { person: helper.person.id });
    expect(own.html).toContain('That record is open now');
    expect((await helper.agent.get(`${site.url}/asked`)).html).toContain('Harold Testcase');
  });

  it('cannot open a record by its id without a grant', async () => {
    const stranger = await signedIn('rosa');
    const mary = await personOf(site, 'mary');
    await submit(stranger.agent, site, '/account/record', { person: mary.id });
    const page = await stranger.agent.get(`${site.url}/asked?section=medicines`);
    expect(page.html).toContain('Rosa Testcase');
    expect(page.html).not.toContain('Mary');
  });
});

describe('what people typed', () => {
  it('is text in the page, whatever it looks like', async () => {
    const { agent } = await signedIn('script');
    const pages = [
      await agent.get(`${site.url}/account?at=pin&said=<script>alert(1)</script>&problem=__proto__`),
      await agent.get(`${site.url}/asked?section="><script>alert(1)</script>`),
      await submit(agent, site, '/account/phones', { number: '<script>alert(1)</script>' }),
      await submit(agent, site, '/account/card'),
      await agent.get(`${site.url}/signed-in`),
    ];
    for (const page of pages) {
      expect(page.html).not.toMatch(/<script|<img|onerror="|alert\(1\)<\/script/);
      expect(page.html).toContain('&#60;script&#62;');
    }
  });

  it('changes the language of every page', async () => {
    const { agent } = await signedIn('harold');
    const page = await submit(agent, site, '/account/language', { language: 'es' });
    expect(page.html).toContain('Su idioma está guardado.');
    expect((await agent.get(`${site.url}/asked?section=allergies`)).html).toContain('Alergias');
    await submit(agent, site, '/account/language', { language: 'en' });
  });
});
