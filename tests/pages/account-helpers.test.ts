import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Person } from '../../bot/identity/identity.js';
import type { Site } from './site.js';
import { personOf, signInAs, startSite, submit } from './site.js';
import { createUserAgent, type UserAgent } from './user-agent.js';

let site: Site;
let mary: Person;
let harold: Person;
let veteran: UserAgent;
let helper: UserAgent;

beforeAll(async () => {
  site = await startSite();
  mary = await personOf(site, 'mary');
  harold = await personOf(site, 'harold');
  veteran = createUserAgent();
  helper = createUserAgent();
  await signInAs(veteran, site, 'mary');
  await signInAs(helper, site, 'harold');
});
afterAll(() => site.close());

const grantId = async () => (await site.services.accounts.helpersOf(mary.id))[0]?.grantId ?? '';
const post = (path: string, fields: Record<string, string> = {}) =>
  submit(veteran, site, `/account/helpers${path}`, fields);
const medicines = () => helper.get(`${site.url}/asked?section=medicines`);
const sign = (fields: Record<string, string> = {}) =>
  post('', { member: harold.memberNumber, days: '30', ...fields });
const open = () => submit(helper, site, '/account/record', { person: mary.id });

describe('the Veteran signs on the web', () => {
  it('chooses in plain words, with nothing selected to begin with, and reads what it means', async () => {
    const { html } = await veteran.get(`${site.url}/account`);
    expect(html).toContain('Alcohol and drug use, and its treatment');
    expect(html.match(/name="category"/g)).toHaveLength(7);
    expect(html).not.toMatch(/name="category"[^>]*checked/);
    expect(html).toContain('They cannot change anything, and they cannot let anyone else in.');
  });

  it('nothing sensitive unless selected: then the page and the file hold it', async () => {
    expect((await sign()).html).toContain('Sees no entry that is private in a special way.');
    await open();
    expect((await medicines()).html).not.toMatch(/sertraline/i);
    expect((await sign({ category: 'mentalHealth' })).html).toContain('May also see: Mental health.');
    expect((await medicines()).html).toMatch(/sertraline/i);
    await sign({ category: 'hiv' });
    expect((await medicines()).html).not.toMatch(/sertraline/i);
  });

  it('finds among the consents to whom, until when and for what, with the wording', async () => {
    await sign({ category: 'mentalHealth' });
    const { html } = await veteran.get(`${site.url}/account`);
    expect(html).toMatch(/Harold Testcase may see your record until [^.]+\. May also see: Mental health\./);
    expect(html).toContain('Read what you agreed to (wording helper-web-1)');
  });

  it('a category that does not exist is refused whole', async () => {
    expect((await sign({ category: 'everything' })).html).toContain('Something was missing');
  });
});

describe('pause, resume, a new end, and the end', () => {
  beforeEach(async () => {
    await sign();
    await open();
  });

  it("a pause is on the helper's next page, the cache is gone, and resuming does not open it by itself", async () => {
    expect((await medicines()).html).toMatch(/lisinopril/i);
    site.forgotten.length = 0;
    expect((await post('/pause', { grant: await grantId() })).html).toContain('Paused.');
    expect(site.forgotten).toEqual([mary.id]);
    const denied = await medicines();
    expect(denied.status).toBe(403);
    expect(denied.html).not.toMatch(/lisinopril/i);
    expect((await open()).html).toContain('You may not open that record anymore.');
    expect((await post('/resume', { grant: await grantId() })).html).toContain('may see your record again');
    expect((await medicines()).status).toBe(403);
    await open();
    expect((await medicines()).html).toMatch(/lisinopril/i);
  });

  it('a new end is counted from today', async () => {
    const saved = await post('/end', { grant: await grantId(), days: '90' });
    expect(saved.html).toContain('The new end is saved.');
    const [view] = await site.services.accounts.helpersOf(mary.id);
    const days = ((view?.expiresAt ?? 0) - site.clock.now()) / 86_400_000;
    expect(Math.ceil(days)).toBe(90);
  });

  it('it ends in one step', async () => {
    const ended = await post('/revoke', { grant: await grantId() });
    expect(ended.html).toContain('may not see your record anymore');
    expect((await medicines()).status).toBe(403);
    expect(await site.services.accounts.helpersOf(mary.id)).toEqual([]);
  });
});

describe('a helper with the record open', () => {
  beforeAll(async () => {
    await sign();
    await open();
  });

  it("sees on the account page only what is the helper's own", async () => {
    const { html } = await helper.get(`${site.url}/account`);
    expect(html.replaceAll(' ', '')).toContain(harold.memberNumber);
    expect(html.replaceAll(' ', '')).not.toContain(mary.memberNumber);
    expect(html).not.toContain('Harold Testcase, until');
  });

  it.each([
    ['phones', { number: '217-555-0142' }],
    ['pin', { pin: '90417263', again: '90417263' }],
    ['card', {}],
    ['app', {}],
    ['language', { language: 'es' }],
  ] as [string, Record<string, string>][])("%s changes nothing of the Veteran's", async (path, fields) => {
    const theirs = async () => [
      await site.services.accounts.phones(mary.id),
      await site.services.accounts.hasPin(mary.id),
      await site.services.accounts.card(mary.id),
      await site.services.accounts.hasApp(mary.id),
      await site.services.accounts.person(mary.id),
      await site.services.accounts.sharesHeldUntil(mary.id),
    ];
    const before = await theirs();
    await submit(helper, site, `/account/${path}`, fields);
    await submit(helper, site, '/account/language', { language: 'en' });
    expect(await theirs()).toEqual(before);
  });

  it("lets nobody else into the Veteran's record", async () => {
    const rosa = await personOf(site, 'rosa');
    await submit(helper, site, '/account/helpers', { member: rosa.memberNumber, days: '30' });
    expect((await site.services.accounts.helpersOf(mary.id)).map((h) => h.personId)).toEqual([harold.id]);
    expect((await site.services.accounts.helps(rosa.id)).map((h) => h.personId)).toEqual([harold.id]);
  });

  it('downloads what reading allows, and the Veteran sees each use under the name of the helper', async () => {
    await submit(helper, site, '/account/record', { person: mary.id });
    expect((await helper.get(`${site.url}/download/record.txt`)).status).toBe(200);
    await medicines();
    const { html } = await veteran.get(`${site.url}/account`);
    expect(html).toMatch(/<strong>Harold Testcase<\/strong>\s*downloaded the record as a file/);
    expect(html).toMatch(/<strong>Harold Testcase<\/strong>\s*opened: Medications/);
  });
});
