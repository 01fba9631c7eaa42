import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request, type ClientRequest } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ownFileLimits } from '../../bot/records/own/own-file.js';
import { recordOf } from './record.js';
import { csrfOf, personOf, signInAs, startSite, submit, type Site } from './site.js';
import { createUserAgent, type Page, type UserAgent } from './user-agent.js';

let site: Site;
let mary: UserAgent;
beforeAll(async () => {
  site = await startSite();
  mary = createUserAgent();
  await signInAs(mary, site, 'mary');
});
afterAll(() => site.close());
beforeEach(() => site.db.deleteFrom('ownFile').execute());

const report = readFileSync('tests/fixtures/own/rosa-my-healthevet.txt', 'latin1')
  .replace('DELGADO NUNEZ, ROSA M', 'TESTCASE, MARY')
  .replace('14 Aug 1952', '01 Mar 1948');

async function add(
  agent: UserAgent,
  files: readonly File[],
  fields: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Page> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ csrf: await csrfOf(agent, site), mine: '1', ...fields }))
    form.append(name, value);
  for (const file of files) form.append('file', file);
  return agent.upload(`${site.url}/account/files`, form, headers);
}
const file = (content: string | Buffer = report, name = 'my report.txt') =>
  new File([Buffer.from(content)], name);
const rows = () => site.db.selectFrom('ownFile').selectAll().execute();
const textOf = ({ html }: Page) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, n) => String.fromCharCode(Number(n)))
    .replaceAll(/\s+/g, ' ');

describe('a file added on the account page', () => {
  it('is told, kept, listed with day and size, and deleted', async () => {
    const page = await add(mary, [file()]);
    expect(page.status).toBe(200);
    expect(textOf(page)).toContain(
      'This is a My HealtheVet Blue Button report of September 9, 2013. It has 2 medications, 2 allergies, 1 health condition and 1 vaccine.',
    );
    expect((await rows()).map(({ heldFor }) => heldFor)).toEqual([null]);
    const account = textOf(await mary.get(`${site.url}/account`));
    expect(account).toMatch(
      /my report\.txt My HealtheVet Blue Button report\. Added on \w+ \d+, \d{4}\. Size: 3 KB\./,
    );
    const id = (await rows())[0]?.id ?? '';
    const done = await submit(mary, site, '/account/files/delete', { file: id });
    expect(textOf(done)).toContain('The file is deleted.');
    expect(await rows()).toEqual([]);
    const events = await site.services.audit.history((await personOf(site, 'mary')).id, 2);
    expect(events.map(({ event }) => event)).toEqual(['fileDeleted', 'fileAdded']);
  });

  it.each<[string, readonly File[], string]>([
    [
      'that is somebody else’s',
      [file(readFileSync('tests/fixtures/own/rosa-my-healthevet.txt'))],
      'is not yours',
    ],
    ['that is a PDF called a text', [file('%PDF-1.7')], 'That is a PDF.'],
    ['larger than 20 MB', [file(Buffer.alloc(ownFileLimits.bytes + 1, 0x20))], 'too large'],
    ['and a second one', [file(), file()], 'one file at a time'],
    ['that did not come', [], 'No file came'],
  ])('%s is refused in words, and nothing of it is kept', async (_, files, words) => {
    const page = await add(mary, files);
    expect([page.status, textOf(page)]).toEqual([400, expect.stringContaining(words)]);
    expect(await rows()).toEqual([]);
  });

  it('is not kept before they say that it is theirs', async () => {
    expect((await add(mary, [file()], { mine: '' })).status).toBe(400);
    expect(await rows()).toEqual([]);
  });

  it('does nothing by its name', async () => {
    await add(mary, [file(report, '<script>alert(1)</script>.txt')]);
    const { html } = await mary.get(`${site.url}/account`);
    expect(html).not.toContain('<script');
    expect(html).toContain('script.txt');
  });
});

describe('a file that is deleted', () => {
  it('is read out of the shares that are kept up to date at their next opening', async () => {
    await add(mary, [file()]);
    const id = (await rows())[0]?.id ?? '';
    const owner = await personOf(site, 'mary');
    const who = { personId: owner.id, actorId: owner.id, channel: 'web' as const };
    const choice = { notes: true };
    const terms = {
      kind: 'live',
      to: 'x',
      choice,
      lasts: 'week',
      passcode: false,
      tell: false,
      language: 'en',
    } as const;
    const made = await site.services.shares.prepare(who, owner, recordOf(owner.patientId), terms);
    if (made.state !== 'ready') throw new Error(made.state);
    await site.services.commit(made.effects);
    await submit(mary, site, '/account/files/delete', { file: id });
    const share = site.db.selectFrom('share').select('fetchedAt').where('id', '=', made.id);
    expect((await share.executeTakeFirst())?.fetchedAt).toBe(0);
  });
});

describe('who may add and delete files', () => {
  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['another site', {}, { origin: 'https://evil.example' }],
    ['a form without this browser’s token', { csrf: 'x' }, {}],
  ])('not %s', async (_, fields, headers) => {
    expect((await add(mary, [file()], fields, headers)).status).toBe(403);
    expect(await rows()).toEqual([]);
  });

  it('not a browser that nobody is signed in with', async () => {
    const page = await add(createUserAgent({ follow: false }), [file()]);
    expect(textOf(page)).not.toContain('My HealtheVet');
    expect(await rows()).toEqual([]);
  });

  it('not somebody who knows the id of another’s file', async () => {
    await add(mary, [file()]);
    const id = (await rows())[0]?.id ?? '';
    const harold = createUserAgent();
    await signInAs(harold, site, 'harold');
    await submit(harold, site, '/account/files/delete', { file: id });
    expect(await rows()).toHaveLength(1);
  });
});

describe('threat: memory · files on their way', () => {
  /** A form of which the file never comes to its end; resolves when the service has its beginning. */
  async function begun(agent: UserAgent): Promise<ClientRequest> {
    const cookie = [...agent.cookies].map(([key, value]) => `${key.split(' ')[1]}=${value}`).join('; ');
    const slow = request(`${site.url}/account/files`, {
      method: 'POST',
      headers: {
        cookie,
        origin: site.url,
        expect: '100-continue',
        'content-type': 'multipart/form-data; boundary=b',
        'content-length': 1_000_000,
      },
    });
    slow.on('error', () => undefined);
    slow.flushHeaders();
    await once(slow, 'continue');
    slow.write('--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n');
    return slow;
  }

  it('are one for each browser, and the next is told to wait', async () => {
    const slow = await begun(mary);
    const busy = await add(mary, [file()]);
    expect([busy.status, textOf(busy)]).toEqual([503, expect.stringContaining('Please try again in a few')]);
    expect(await rows()).toEqual([]);
    slow.destroy();
    expect(await untilAdded()).toBe(200);
  });

  async function untilAdded(): Promise<number> {
    for (let times = 0; times < 20; times += 1) {
      const { status } = await add(mary, [file()]);
      if (status !== 503) return status;
    }
    return 503;
  }
});
