import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Site } from './site.js';
import { MOBILE, bindMobile, choose, personOf, signInAs, startSite, submit } from './site.js';
import { createUserAgent } from './user-agent.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** What a text "meds" from that number would be answered with. */
async function textLink(
  asked = 'medicines',
  number = MOBILE,
): Promise<{ url: string; conversationId: string }> {
  const conversationId = `sms:${number.slice(-2)}`;
  const place = { conversationId, channel: 'sms' as const, address: number };
  const link = await site.identity.text.link(place, asked);
  if (link.state !== 'ready') throw new Error(link.state);
  await site.services.commit(link.effects);
  return { url: link.url, conversationId };
}

const origin = () => ({ origin: site.url });

describe('threat: link preview · the link in a text', () => {
  it('survives twenty message previewers, works for one person, and is gone for the second', async () => {
    const { url } = await textLink();
    for (let i = 0; i < 20; i++) {
      const preview = await createUserAgent().get(url);
      expect(preview.status).toBe(200);
      expect(preview.html).toContain('Medications');
      expect(preview.html).not.toMatch(/lisinopril/i);
    }
    const agent = createUserAgent();
    const page = await choose(agent, await agent.post(url, {}, origin()), 'mary');
    expect(page.url).toContain('/asked?k=');
    expect(page.html).toMatch(/lisinopril/i);
    const second = await createUserAgent().post(url, {}, origin());
    expect(second.status).toBe(410);
    expect(second.html).toContain('does not work anymore');
    expect((await createUserAgent().get(url)).status).toBe(410);
  });

  it('is used by one of ten who select Continue at once', async () => {
    const { url } = await textLink('allergies', '+12175550143');
    const agents = Array.from({ length: 10 }, () => createUserAgent({ follow: false }));
    const pages = await Promise.all(agents.map((agent) => agent.post(url, {}, origin())));
    expect(pages.map((page) => page.status).sort()).toEqual([200, ...Array<number>(9).fill(410)]);
  });

  it('stops working after 10 minutes', async () => {
    const { url } = await textLink('labs', '+12175550144');
    site.clock.ahead = 11 * 60_000;
    const page = await createUserAgent().get(url);
    site.clock.ahead = 0;
    expect(page.status).toBe(410);
  });

  it('shows the medications with the allergies, under the name of the one who signed in', async () => {
    const { url } = await textLink('medicines', '+12175550145');
    const agent = createUserAgent();
    const page = await choose(agent, await agent.post(url, {}, origin()), 'mary');
    expect(page.html).toContain('Medications: Mary Testcase');
    expect(page.html).toMatch(/penicillin/i);
  });

  it('says that a part could not be read, never that it is empty', async () => {
    const { url } = await textLink('labs', '+12175550146');
    const agent = createUserAgent();
    const page = await choose(agent, await agent.post(url, {}, origin()), 'mary');
    expect(page.html).toContain('This does not mean there are none');
    expect(page.html).toContain('note warn');
    expect(page.html).not.toContain('lists no');
  });

  it('needs no second sign-in where somebody is signed in', async () => {
    const { url } = await textLink('allergies', '+12175550147');
    const agent = createUserAgent();
    await signInAs(agent, site, 'mary');
    const page = await agent.post(url, {}, origin());
    expect(page.url.startsWith(`${site.url}/asked`)).toBe(true);
    expect(page.html).toMatch(/penicillin/i);
  });

  it('speaks Spanish to whom the browser says so', async () => {
    const { url } = await textLink('medicines', '+12175550148');
    const page = await createUserAgent().get(url, { 'accept-language': 'es-PR,es;q=0.9,en;q=0.5' });
    expect(page.html).toContain('<html lang="es">');
    expect(page.html).toContain('Medicamentos');
    expect(page.html).toContain('Línea de Crisis');
  });

  it.each(['x', '..%2f..%2faccount', '%00', 'a'.repeat(90)])('%j is no link', async (token) => {
    expect((await createUserAgent().get(`${site.url}/t/${token}`)).status).toBe(410);
  });
});

describe('the code that brings the answer into the text thread', () => {
  const codeIn = (html: string) => /class="code"[^>]*>(\d{6})</.exec(html)?.[1];

  it('is shown to the owner of the number who opted in, and proves the thread', async () => {
    const agent = createUserAgent();
    await signInAs(agent, site, 'mary');
    await bindMobile(agent, site);
    const mary = await personOf(site, 'mary');
    const [phone] = await site.services.accounts.phones(mary.id);
    const choice = { phone: phone?.id ?? '', texts: 'readable', agree: 'yes' };
    await submit(agent, site, '/account/texts', choice);
    const { url, conversationId } = await textLink();
    const code = codeIn((await agent.post(url, {}, origin())).html) ?? '';
    const place = { conversationId, channel: 'sms' as const, address: MOBILE };
    expect(await site.identity.text.match(place, code)).toMatchObject({
      state: 'proven',
      person: { id: mary.id },
    });
  });

  it('is not shown to a person lured by somebody else’s link', async () => {
    const { url } = await textLink('medicines', '+12175550160');
    const victim = createUserAgent();
    const page = await choose(victim, await victim.post(url, {}, origin()), 'mary');
    expect(page.html).toMatch(/lisinopril/i);
    expect(codeIn(page.html)).toBeUndefined();
  });
});

describe('the record', () => {
  it.each(['/asked', '/asked?section=labs', '/download/record.txt', '/account'])(
    '%s asks for the sign-in first, and comes back',
    async (path) => {
      const agent = createUserAgent();
      const first = await agent.get(site.url + path);
      expect(first.url.startsWith(site.issuer)).toBe(true);
      expect((await choose(agent, first, 'harold')).url).toBe(site.url + path);
    },
  );

  it('is downloaded under a name for people, and the download is on record', async () => {
    const agent = createUserAgent();
    await signInAs(agent, site, 'rosa');
    const file = await agent.get(`${site.url}/download/record.txt`);
    expect(file.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="VA-Blue-Button-report-Rosa-Testcase-[\d-]+_\d{4}[ap]m\.txt"/,
    );
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect((await agent.get(`${site.url}/account`)).html).toContain('descargó el historial');
  });

  it.each([
    ['record.pdf', 'application/pdf', /^%PDF-1\.7/],
    ['record-large-print.pdf', 'application/pdf', /^%PDF-1\.7/],
    ['record.html', 'text/html; charset=utf-8', /^<!doctype html>/],
  ])('is chosen on one page, and comes as %s', async (file, type, begins) => {
    const agent = createUserAgent();
    await signInAs(agent, site, 'harold');
    expect((await agent.get(`${site.url}/download`)).html).toContain(`/download/${file}?lang=en`);
    const got = await agent.get(`${site.url}/download/${file}`);
    expect([got.status, got.headers.get('content-type')]).toEqual([200, type]);
    expect(got.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(got.html).toMatch(begins);
  });

  it.each([
    ['mismatch', 403, 'name or birth date'],
    ['deceased', 403, 'a person will help you'],
    ['failed', 503, 'This does not mean that it is empty'],
  ] as const)('that is %s is not shown: %i', async (state, status, words) => {
    const agent = createUserAgent();
    await signInAs(agent, site, 'mary');
    const { result } = site.record;
    site.record.result = () => ({ state });
    const pages = [
      await agent.get(`${site.url}/asked?section=medicines`),
      await agent.get(`${site.url}/download/record.txt`),
    ];
    site.record.result = result;
    // Who is deceased in the record is paused from then on.
    await site.db.updateTable('person').set({ pausedAt: null, pausedWhy: null }).execute();
    for (const page of pages) {
      expect(page.status).toBe(status);
      expect(page.html).toContain(words);
      expect(page.html).not.toMatch(/lisinopril/i);
    }
  });

  it('of a paused person is not shown', async () => {
    const agent = createUserAgent();
    await signInAs(agent, site, 'harold');
    const { id } = await personOf(site, 'harold');
    const pausedAt = (at: number | null) =>
      site.db.updateTable('person').set({ pausedAt: at }).where('id', '=', id).execute();
    await pausedAt(site.clock.now());
    const page = await agent.get(`${site.url}/asked?section=medicines`);
    await pausedAt(null);
    expect(page.status).toBe(403);
    expect(page.html).not.toMatch(/lisinopril/i);
  });

  it('is not shown when the opening cannot be recorded', async () => {
    const agent = createUserAgent();
    await signInAs(agent, site, 'mary');
    const services = site.services as { commit: typeof site.services.commit };
    const { commit } = services;
    services.commit = () => Promise.reject(new Error('the disk is full'));
    const page = await agent.get(`${site.url}/asked?section=medicines`);
    services.commit = commit;
    expect(page.status).toBe(503);
    expect(page.html).not.toMatch(/lisinopril/i);
    expect(page.html).not.toContain('disk');
  });
});

describe('a page', () => {
  it('runs no script, loads nothing from elsewhere, and stays in no cache', async () => {
    const { headers, html } = await createUserAgent().get(`${site.url}/`);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(html).not.toMatch(/<script|style=|onclick/);
    expect(html.indexOf('Veterans Crisis Line')).toBeLessThan(html.indexOf('<main'));
  });

  it('serves its style as a file for good', async () => {
    const { html } = await createUserAgent().get(`${site.url}/`);
    const path = /href="(\/pages\/style\.[^"]+)"/.exec(html)?.[1] ?? '';
    const style = await createUserAgent().get(site.url + path);
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(style.headers.get('cache-control')).toContain('immutable');
  });
});
