import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { csrfOf, personOf, signInAs, startSite, submit, type Site } from './site.js';
import { createUserAgent, type Page, type UserAgent } from './user-agent.js';

let site: Site;
let agent: UserAgent;
beforeAll(async () => {
  site = await startSite();
  agent = createUserAgent();
  await signInAs(agent, site, 'mary');
});
afterAll(() => site.close());
beforeEach(() => signedInAgo(0));

const signedInAgo = (minutes: number) =>
  site.db
    .updateTable('browser')
    .set({ authTime: Math.floor(site.clock.now() / 1000) - minutes * 60, level: 2 })
    .where('authTime', 'is not', null)
    .execute();

const usual = {
  to: 'Dr. Lee',
  what: 'whole',
  since: '',
  until: '',
  way: 'copy',
  lasts: 'day',
  passcode: 'asked',
};
const make = (fields: Readonly<Record<string, string>> = {}): Promise<Page> =>
  submit(agent, site, '/share', { ...usual, ...fields });
const rows = () => site.db.selectFrom('share').selectAll().execute();

describe('the form to share', () => {
  it('shows which private kinds of entries there are, and selects none', async () => {
    const page = await agent.get(`${site.url}/share`);
    expect(page.html).toContain('value="mentalHealth"');
    expect(page.html).not.toContain('value="hiv"');
    expect(page.html).not.toMatch(/name="category"[^>]*checked/);
  });

  it('asks for a sign-in once more, and makes nothing before it', async () => {
    await signedInAgo(20);
    const before = await rows();
    expect((await agent.get(`${site.url}/share`)).html).toContain(
      'Sharing your record needs a recent sign-in.',
    );
    expect((await make()).html).toContain('Sharing your record needs a recent sign-in.');
    expect(await rows()).toEqual(before);
  });

  it.each([
    [{ to: '' }, 'Something was missing'],
    [{ to: 'x'.repeat(61) }, 'Something was missing'],
    [{ what: 'parts' }, 'Select at least one part'],
    [{ section: 'immunizations' }, 'select which of the two you mean'],
    [{ since: '2026-02-01', until: '2026-01-01' }, 'Please check the days'],
    [{ since: '2099-01-01' }, 'Please check the days'],
    [{ lasts: 'week', passcode: '' }, 'needs a passcode'],
    [{ lasts: 'forever' }, 'Something was missing'],
    [{ way: 'helper:nobody' }, 'We have no mobile phone of this helper'],
    [{ way: 'fax' }, 'Something was missing'],
    [{ since: '2026-02-30' }, 'Something was missing'],
  ])('makes nothing of %j', async (fields, said) => {
    const before = await rows();
    const { passcode = 'asked', ...rest } = fields as Record<string, string>;
    const sent: Record<string, string> = { ...usual, ...rest, passcode };
    if (passcode === '') delete sent['passcode'];
    const page = await submit(agent, site, '/share', sent);
    expect(page.html).toContain(said);
    expect(await rows()).toEqual(before);
  });

  it('is not for somebody else’s browser, another site’s form, or a record of somebody one helps', async () => {
    const before = await rows();
    const csrf = await csrfOf(agent, site);
    const foreign = await agent.post(
      `${site.url}/share`,
      { ...usual, csrf },
      { origin: 'https://evil.example' },
    );
    expect(foreign.status).toBe(403);
    expect(
      (await agent.post(`${site.url}/share`, { ...usual, csrf: 'x' }, { origin: site.url })).status,
    ).toBe(403);
    const harold = await personOf(site, 'harold');
    await site.db
      .updateTable('browser')
      .set({ personId: harold.id })
      .where('actorId', 'is not', null)
      .execute();
    const helping = await agent.get(`${site.url}/share`);
    const mary = await personOf(site, 'mary');
    await site.db
      .updateTable('browser')
      .set({ personId: mary.id })
      .where('actorId', 'is not', null)
      .execute();
    expect(helping.html).toContain('Only they can share it.');
    expect(await rows()).toEqual(before);
  });
});

describe('what was made', () => {
  it('is shown once, and is a name in a list afterwards', async () => {
    const page = await make({ to: '<b>Dr. Lee</b>' });
    expect(page.html).toContain('Your share is ready');
    expect(page.html).toMatch(/\/view#shlink:\/[\w-]{100,}/);
    const account = await agent.get(`${site.url}/account`);
    expect(account.html).toMatch(/For &(?:lt|#60);b\S*Dr. Lee/);
    expect(account.html).not.toContain('<b>Dr. Lee');
    expect(account.html).not.toContain('shlink:/');
  });

  it('says what is in it, when it is made and in the list', async () => {
    const page = await make({ to: 'Vaccines only', what: 'parts', section: 'immunizations', leave: 'notes' });
    const account = await agent.get(`${site.url}/account`);
    for (const { html } of [page, account]) {
      expect(html).toContain('Vaccines only');
      expect(html).toContain('Only these parts: Vaccines.');
      expect(html).toContain(
        'Without the words of notes and reports. Without what is private in a special way.',
      );
    }
  });

  it('keeps no key of a copy, and a sealed one of what stays up to date', async () => {
    await make({ to: 'copy' });
    await make({ to: 'live', way: 'live' });
    const kinds = (await rows()).map(({ kind, sealedKey }) => [kind, sealedKey !== null]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['copy', false],
        ['live', true],
      ]),
    );
    expect(kinds).not.toContainEqual(['copy', true]);
  });

  it('gives a clinic eight digits and a passcode, and no link', async () => {
    const page = await make({ to: 'clinic', way: 'code' });
    expect(page.html).toMatch(/\d{4} \d{4}/);
    expect(page.html).not.toContain('shlink:/');
  });

  it('is stopped with a sign-in alone, and by nobody else', async () => {
    const [share] = await rows();
    await signedInAgo(60);
    const other = createUserAgent();
    await signInAs(other, site, 'harold');
    const theirs = await submit(other, site, '/account/shares/stop', { share: share!.id });
    expect(theirs.html).toContain('Something was missing');
    expect((await rows()).find(({ id }) => id === share!.id)?.revokedAt).toBeNull();
    const mine = await submit(agent, site, '/account/shares/stop', { share: share!.id });
    expect(mine.html).toContain('It does not open anymore.');
    expect((await rows()).find(({ id }) => id === share!.id)?.revokedAt).not.toBeNull();
  });

  it('waits a day after a factor was changed', async () => {
    const mary = await personOf(site, 'mary');
    const until = site.clock.now() + 60_000;
    await site.db.updateTable('person').set({ sharesHeldUntil: until }).where('id', '=', mary.id).execute();
    const before = await rows();
    expect((await make()).html).toContain('nothing is shared right now');
    expect(await rows()).toEqual(before);
    await site.db.updateTable('person').set({ sharesHeldUntil: null }).where('id', '=', mary.id).execute();
  });
});
