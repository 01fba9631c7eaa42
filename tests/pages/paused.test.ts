import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openIncidents } from '../../bot/identity/incidents.js';
import { pausedWhy, resumed } from '../../bot/identity/pausing.js';
import { bindMobile, csrfOf, MOBILE, personOf, signInAs, startSite, submit, type Site } from './site.js';
import { createUserAgent, type UserAgent } from './user-agent.js';

let site: Site;
let agent: UserAgent;
beforeEach(async () => {
  site = await startSite();
  agent = createUserAgent();
  await signInAs(agent, site, 'mary');
});
afterEach(() => site.close());

const kinds = async () => (await openIncidents(site.db)).map(({ kind }) => kind);
const mary = () => personOf(site, 'mary');

describe('"This is not my record", beneath what is shown', () => {
  it('signs out, pauses sharing, and tells nothing of the record', async () => {
    const csrf = await csrfOf(agent, site);
    expect((await agent.get(`${site.url}/asked?section=allergies`)).html).toContain('This is not my record');
    const page = await agent.post(`${site.url}/not-mine`, { csrf });
    expect(page.html).toContain('Thank you for telling us');
    expect(page.html).not.toContain('Mary');
    expect(await kinds()).toEqual(['notMe']);
    expect(site.forgotten).toContain((await mary()).id);
    expect((await agent.get(`${site.url}/asked?section=allergies`)).url).not.toContain('/asked');
    expect(await site.services.accounts.pausedWhy((await mary()).id)).toBe('notMe');
  });

  it('CSRF: without the token of this browser nothing happens', async () => {
    expect((await agent.post(`${site.url}/not-mine`, { csrf: 'x' })).status).toBe(403);
    expect(await kinds()).toEqual([]);
  });
});

describe('"I lost my phone", on the account page', () => {
  it('needs no second sign-in, ends this one, and pauses texts and sharing', async () => {
    await bindMobile(agent, site);
    await site.db
      .updateTable('browser')
      .set((eb) => ({ authTime: eb('authTime', '-', 3600), level: 2 }))
      .where('authTime', 'is not', null)
      .execute();
    const page = await submit(agent, site, '/account/lost', { lost: 'phone' });
    expect(page.html).toContain('It is stopped');
    const { id } = await mary();
    expect(await site.identity.texts.target(id)).toBeUndefined();
    expect(await csrfOf(agent, site)).toBe('');
    const again = await signInAs(createUserAgent(), site, 'mary', '/signin?return=/account?at=lost');
    expect(again.html).toContain('Something of yours was lost');
    expect(again.html).toContain('Please confirm that this phone is still yours.');
    expect(again.html).toContain('said that a phone or card was lost');
  });

  it('a form without a choice stops nothing', async () => {
    await submit(agent, site, '/account/lost', { lost: 'keys' });
    expect(await kinds()).toEqual([]);
  });
});

describe('a phone to be confirmed again', () => {
  it('gets a new code by its own button, whose form holds no number', async () => {
    await bindMobile(agent, site);
    await site.db.updateTable('phone').set({ verifiedAt: 0 }).execute();
    const shown = await agent.get(`${site.url}/account`);
    expect(shown.html).toContain('Send a new code to this phone');
    expect(shown.html).not.toContain(MOBILE.slice(2));
    const [phone] = await site.services.accounts.phones((await mary()).id);
    await submit(agent, site, '/account/phones/again', { phone: phone?.id ?? '' });
    expect(site.sent.at(-1)).toMatchObject({ to: MOBILE });
    await submit(agent, site, '/account/phones/confirm', { code: site.sent.at(-1)?.body ?? '' });
    expect(await site.identity.texts.target((await mary()).id)).toMatchObject({ number: MOBILE });
  });

  it("an id of somebody else's phone is none", async () => {
    await submit(agent, site, '/account/phones/again', { phone: 'x' });
    expect(site.sent).toEqual([]);
  });
});

describe('a record that says its owner has died', () => {
  it('is not shown, pauses everything once, and says so neutrally; undone, it is read again', async () => {
    const { result } = site.record;
    site.record.result = () => ({ state: 'deceased' });
    const first = await agent.get(`${site.url}/asked?section=allergies`);
    expect(first.status).toBe(403);
    const second = await agent.get(`${site.url}/asked?section=allergies`);
    expect(second.html).toContain('We cannot show this record right now.');
    expect(second.html).not.toMatch(/died|deceased|death/i);
    expect((await agent.get(`${site.url}/account`)).html).toContain('We have paused your record');
    expect(await kinds()).toEqual(['deceased']);

    site.record.result = result;
    expect((await agent.get(`${site.url}/asked?section=allergies`)).status).toBe(403);
    const { id } = await mary();
    const who = { personId: id, actorId: 'service', channel: 'system' as const };
    await site.services.commit([resumed(site.services, who, await pausedWhy(site.db, id))]);
    expect((await agent.get(`${site.url}/asked?section=allergies`)).status).toBe(200);
    const history = (await agent.get(`${site.url}/account`)).html;
    expect(history).toContain('turned this service on again for the record');
    expect(history).toContain('This service');
  });
});
