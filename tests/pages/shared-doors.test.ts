import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Prepared, ShareTerms } from '../../bot/sharing/shares/shares.js';
import { everything } from '../../bot/sharing/choice.js';
import { parseShlink } from '../../bot/sharing/shlink/payload.js';
import { sourceOf } from '../../bot/pages/source.js';
import { recordOf } from './record.js';
import { personOf, startSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const terms: ShareTerms = {
  kind: 'copy',
  to: 'Dr. Lee',
  choice: everything,
  lasts: 'day',
  passcode: true,
  tell: false,
  language: 'en',
};

async function share(changes: Partial<ShareTerms> = {}): Promise<Prepared> {
  const owner = await personOf(site, 'mary');
  const who = { personId: owner.id, actorId: owner.id, channel: 'web' as const };
  const made = await site.services.shares.prepare(who, owner, recordOf(owner.patientId), {
    ...terms,
    ...changes,
  });
  if (made.state !== 'ready') throw new Error(made.state);
  await site.services.commit(made.effects);
  return made;
}

const addressOf = ({ link }: Prepared): string => parseShlink(link)!.url;
const ask = (url: string, body: unknown, init: RequestInit = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...init,
  });
/** Everything a browser is told, without what differs by its nature. */
const whole = async (answer: Response) => {
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => name !== 'date'));
  return { status: answer.status, headers, body: await answer.text() };
};

describe('the manifest', () => {
  it('lists the files of a link, each of which is fetched as JOSE', async () => {
    const made = await share();
    const answer = await ask(addressOf(made), { recipient: 'Dr. Lee', passcode: made.passcode });
    expect(answer.status).toBe(200);
    const manifest = (await answer.json()) as {
      status: string;
      files: { contentType: string; location: string }[];
    };
    expect(manifest.status).toBe('finalized');
    expect(manifest.files.map(({ contentType }) => contentType)).toEqual(
      Array(3).fill('application/fhir+json'),
    );
    const file = await fetch(manifest.files[0]!.location);
    expect(file.headers.get('content-type')).toBe('application/jose');
    expect((await file.text()).split('.')).toHaveLength(5);
  });

  it('may be asked for from every site, with no cookie, and is kept by no cache', async () => {
    const made = await share({ passcode: false });
    const preflight = await fetch(addressOf(made), { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    for (const answer of [preflight, await ask(addressOf(made), { recipient: 'x' })]) {
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('says 401 with the tries that are left, and 404 when they are gone', async () => {
    const made = await share();
    const wrong = made.passcode === '000000' ? '000001' : '000000';
    for (const remainingAttempts of [4, 3, 2, 1, 0]) {
      const answer = await ask(addressOf(made), { recipient: 'x', passcode: wrong });
      expect([answer.status, await answer.json()]).toEqual([401, { remainingAttempts }]);
    }
    expect((await ask(addressOf(made), { recipient: 'x', passcode: made.passcode })).status).toBe(404);
  });

  it('says 429 and when to come again', async () => {
    const made = await share({ passcode: false });
    for (let n = 0; n < 10; n += 1) await ask(addressOf(made), { recipient: 'x' });
    const answer = await ask(addressOf(made), { recipient: 'x' });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^\d+$/)]);
  });

  it('threat: enumeration · says the same of links that are stopped, run out, locked, used up or never were', async () => {
    const unknown = await whole(await ask(`${site.url}/shl/${'A'.repeat(43)}`, { recipient: 'x' }));
    expect(unknown).toMatchObject({ status: 404, body: '' });
    const [stopped, ranOut, locked, usedUp] = [
      await share(),
      await share({ lasts: 'hour' }),
      await share(),
      await share({ kind: 'code' }),
    ];
    const personId = (await personOf(site, 'mary')).id;
    const who = { personId, actorId: personId, channel: 'web' as const };
    await site.services.commit(await site.services.shares.stop(who, stopped.id));
    const { db } = site;
    await db.updateTable('share').set({ expiresAt: 1 }).where('id', '=', ranOut.id).execute();
    await db.updateTable('share').set({ triesLeft: 0 }).where('id', '=', locked.id).execute();
    await ask(addressOf(usedUp), { recipient: 'x', passcode: usedUp.passcode });
    for (const made of [stopped, ranOut, locked, usedUp])
      expect(await whole(await ask(addressOf(made), { recipient: 'x', passcode: made.passcode }))).toEqual(
        unknown,
      );
    expect(await whole(await fetch(`${site.url}/shl/${'A'.repeat(43)}/files/0.1.x`))).toEqual(unknown);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['no recipient', '{}'],
    ['an empty recipient', '{"recipient":" "}'],
    ['a passcode that is no text', '{"recipient":"x","passcode":["1"]}'],
    ['a length that is none', '{"recipient":"x","embeddedLengthMax":"9"}'],
    ['a negative length', '{"recipient":"x","embeddedLengthMax":-1}'],
    ['more than 4 KB', `{"recipient":"${'x'.repeat(5_000)}"}`],
  ])('refuses %s, before it looks for the link', async (_, body) => {
    const made = await share();
    for (const url of [addressOf(made), `${site.url}/shl/unknown`])
      expect((await ask(url, body)).status).toBe(400);
    const row = await site.db
      .selectFrom('share')
      .select('triesLeft')
      .where('id', '=', made.id)
      .executeTakeFirst();
    expect(row?.triesLeft).toBe(5);
  });

  it('threat: link preview · is opened by no GET', async () => {
    const made = await share({ passcode: false });
    for (let n = 0; n < 20; n += 1) expect((await fetch(addressOf(made))).status).toBe(405);
    expect((await ask(addressOf(made), { recipient: 'x' })).status).toBe(200);
  });
});

describe('a code of eight digits', () => {
  const type = (code: unknown, headers: Record<string, string> = { Origin: site.url }) =>
    ask(`${site.url}/shl/code`, { code }, { headers: { 'Content-Type': 'application/json', ...headers } });

  it('gives our page the link, again too where that page was closed', async () => {
    const made = await share({ kind: 'code' });
    const answer = await type(`${made.code!.slice(0, 4)}-${made.code!.slice(4)}`);
    expect([answer.status, await answer.json()]).toEqual([200, { link: made.link }]);
    expect((await type(made.code)).status).toBe(200);
  });

  it.each([
    ['another site', { Origin: 'https://elsewhere.invalid' }],
    [
      'another site, as a browser says',
      { Origin: 'https://elsewhere.invalid', 'Sec-Fetch-Site': 'cross-site' },
    ],
    ['nobody who says', {}],
  ])('is taken from no %s', async (_, headers) => {
    const made = await share({ kind: 'code' });
    expect((await type(made.code, headers)).status).toBe(403);
    expect((await type(made.code)).status).toBe(200);
  });

  it.each([['1234567'], ['123456789'], ['1234567x'], [12345678], [undefined]])('is not %p', async (code) => {
    expect((await type(code)).status).toBe(400);
  });
});

describe('who asks is told apart by the address they come from', () => {
  const from = (forwarded: string | undefined, hops: number) =>
    sourceOf(
      {
        headers: { 'x-forwarded-for': forwarded },
        socket: { remoteAddress: '10.0.0.1' },
      } as unknown as Parameters<typeof sourceOf>[0],
      hops,
    );
  it.each([
    ['no proxy: what is claimed counts for nothing', '198.51.100.9', 0, '10.0.0.1'],
    ['one proxy', '198.51.100.9', 1, '198.51.100.9'],
    ['one proxy, and something claimed before it', '203.0.113.1, 198.51.100.9', 1, '198.51.100.9'],
    ['two proxies', '203.0.113.1, 198.51.100.9, 10.0.0.2', 2, '198.51.100.9'],
    ['fewer than said', '198.51.100.9', 3, '10.0.0.1'],
    ['none where one was said', undefined, 1, '10.0.0.1'],
    ['a home that has 2^64 addresses is one', '2001:db8:7:1:9c3f::77', 1, '2001:db8:7:1'],
    ['so it is written out', '2001:0DB8:0007:0001:0:0:0:1', 1, '2001:db8:7:1'],
    ['its first half in short', '2001:db8::1', 1, '2001:db8:0:0'],
    ['an IPv4 address in IPv6', '::ffff:198.51.100.9', 1, '198.51.100.9'],
  ])('%s', (_, forwarded, hops, source) => {
    expect(from(forwarded, hops)).toBe(source);
  });
});
