import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encryptSHLFile, SHL, SHLViewer } from 'kill-the-clipboard';
import { openShlink } from '../../../bot/sharing/shlink/open.js';
import { parseShlink } from '../../../bot/sharing/shlink/payload.js';
import { small } from '../synthetic.js';
import { startPlace, type Place } from '../viewer/place.js';

const PATIENCE = 60_000;
interface Resource {
  readonly resourceType: string;
  readonly type?: string;
  readonly entry?: readonly { readonly resource: Resource }[];
  readonly content?: readonly { readonly attachment: { readonly contentType: string } }[];
}

describe('another viewer of SMART Health Links opens ours', () => {
  let place: Place;
  beforeAll(async () => {
    place = await startPlace();
  }, PATIENCE);
  afterAll(() => place.close());

  const viewer = (link: string) => new SHLViewer({ shlinkURI: link.slice(link.indexOf('#') + 1), fetch });

  it.each([
    ['a dated copy with a passcode', { passcode: true }, 'P', 'finalized'],
    ['a dated copy without one', { passcode: false }, undefined, 'finalized'],
    ['a link kept up to date', { kind: 'live', passcode: true, lasts: 'untilStopped' }, 'LP', 'can-change'],
  ] as const)('%s', async (_, changes, flag, status) => {
    const { link, passcode } = await place.share(small, changes);
    const shl = viewer(link);
    expect(shl.shl.flag).toBe(flag);
    expect(shl.shl.label).toBe('VA health record, shared by the Veteran');
    for (const embeddedLengthMax of [undefined, 10_000_000]) {
      const { manifest, fhirResources } = await shl.resolveSHL({
        recipient: 'kill-the-clipboard',
        ...(passcode && { passcode }),
        ...(embeddedLengthMax && { embeddedLengthMax }),
      });
      expect(manifest?.status).toBe(status);
      expect(manifest?.files.every((file) => 'embedded' in file)).toBe(embeddedLengthMax !== undefined);
      const [documents, whole, summary] = fhirResources as unknown as readonly Resource[];
      const kinds = documents?.entry?.map(({ resource }) => resource.content?.[0]?.attachment.contentType);
      expect(kinds).toEqual(['application/pdf', 'text/html', 'text/plain']);
      expect([whole?.type, summary?.type]).toEqual(['collection', 'document']);
      // The one kept up to date was read anew: what was shared is of another day.
      expect(/LISINOPRIL 20MG TAB/.test(JSON.stringify(whole))).toBe(status === 'can-change');
      expect(/Lisinopril 10 mg tablet/.test(JSON.stringify(whole))).toBe(status === 'finalized');
    }
  });

  it('not with a wrong passcode, and not once it is stopped', async () => {
    const { link, passcode, id } = await place.share(small);
    const asked = { recipient: 'kill-the-clipboard' };
    const wrong = passcode === '000000' ? '000001' : '000000';
    await expect(viewer(link).resolveSHL({ ...asked, passcode: wrong })).rejects.toMatchObject({
      name: 'SHLInvalidPasscodeError',
    });
    await place.stop(id);
    await expect(viewer(link).resolveSHL({ ...asked, passcode: passcode! })).rejects.toMatchObject({
      name: 'SHLManifestNotFoundError',
    });
  });
});

describe('we open the links of another maker', () => {
  let server: Server;
  let base: string;
  let answers: Record<string, () => { status: number; body: string; headers?: Record<string, string> }> = {};
  const asked: { method: string; url: string; body: string }[] = [];
  beforeAll(async () => {
    server = createServer(async (req, res) => {
      let body = '';
      for await (const chunk of req) body += String(chunk);
      asked.push({ method: req.method!, url: req.url!, body });
      const answer = answers[new URL(req.url!, base).pathname]?.() ?? { status: 404, body: '' };
      res.writeHead(answer.status, answer.headers);
      res.end(answer.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const bundle = JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: [] });
  const opening = { fetch, recipient: 'Dr. Lee', passcode: '482913', now: Date.now() };
  const made = (flag?: 'P' | 'U', expirationDate?: Date) =>
    SHL.generate({
      baseManifestURL: `${base}/shl`,
      label: 'Theirs',
      ...(flag && { flag }),
      ...(expirationDate && { expirationDate }),
    });
  const pathOf = (shl: SHL) => new URL(shl.url).pathname;
  const encrypted = (shl: SHL, enableCompression: boolean) =>
    encryptSHLFile({
      content: bundle,
      key: shl.key,
      contentType: 'application/fhir+json',
      enableCompression,
    }) as Promise<string | { jwe: string }>;
  const jweOf = async (shl: SHL, compressed = false) => {
    const file = await encrypted(shl, compressed);
    return typeof file === 'string' ? file : file.jwe;
  };

  it('whose files are embedded or fetched, compressed or not', async () => {
    const shl = made('P');
    const [plain, compressed] = [await jweOf(shl), await jweOf(shl, true)];
    answers = {
      [pathOf(shl)]: () => ({
        status: 200,
        body: JSON.stringify({
          files: [
            { contentType: 'application/fhir+json', embedded: plain },
            { contentType: 'application/fhir+json', location: `${base}/file` },
          ],
        }),
      }),
      '/file': () => ({ status: 200, body: compressed }),
    };
    expect(parseShlink(shl.toURI())).toMatchObject({ label: 'Theirs', flag: 'P' });
    const opened = await openShlink(shl.toURI(), opening);
    if (opened.state !== 'open') throw new Error(opened.state);
    expect(opened.files.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([bundle, bundle]);
    const manifest = asked.find(({ method }) => method === 'POST');
    expect(JSON.parse(manifest?.body ?? '')).toEqual({ recipient: 'Dr. Lee', passcode: '482913' });
  });

  it('which are one file, asked for by GET with who asks', async () => {
    const shl = made('U');
    const jwe = await jweOf(shl);
    answers = { [pathOf(shl)]: () => ({ status: 200, body: jwe }) };
    expect((await openShlink(shl.toURI(), opening)).state).toBe('open');
    expect(asked.at(-1)).toMatchObject({ method: 'GET', url: expect.stringContaining('recipient=Dr.+Lee') });
  });

  it.each<[string, () => { status: number; body: string; headers?: Record<string, string> }, object]>([
    ['gone', () => ({ status: 404, body: '' }), { state: 'gone' }],
    [
      'a wrong passcode',
      () => ({ status: 401, body: '{"remainingAttempts":2}' }),
      { state: 'passcode', remainingAttempts: 2 },
    ],
    ['a wrong passcode, and no word of how many', () => ({ status: 401, body: 'x' }), { state: 'passcode' }],
    [
      'asked too often',
      () => ({ status: 429, body: '', headers: { 'Retry-After': '9' } }),
      { state: 'wait', seconds: 9 },
    ],
    ['a server in trouble', () => ({ status: 500, body: '' }), { state: 'unreachable' }],
    ['no manifest', () => ({ status: 200, body: '<html>' }), { state: 'unreadable' }],
    ['a manifest of nothing', () => ({ status: 200, body: '{"files":[null]}' }), { state: 'unreadable' }],
    [
      'a file that is none',
      () => ({ status: 200, body: '{"files":[{"embedded":"a.b.c.d.e"}]}' }),
      { state: 'unreadable' },
    ],
    [
      'a file that is gone',
      () => ({ status: 200, body: `{"files":[{"location":"${base}/none"}]}` }),
      { state: 'gone' },
    ],
  ])('or say what is wrong: %s', async (_, answer, state) => {
    const shl = made('P');
    answers = { [pathOf(shl)]: answer };
    expect(await openShlink(shl.toURI(), opening)).toEqual(state);
  });

  it('and do not ask for one that has expired by a clock we trust', async () => {
    const before = asked.length;
    const shl = made(undefined, new Date(Date.now() - 1000));
    expect(await openShlink(shl.toURI(), { ...opening, now: Date.now() })).toEqual({ state: 'gone' });
    expect(asked.length).toBe(before);
  });

  it('and say so where nobody answers', async () => {
    const unreachable: typeof fetch = () => Promise.reject(new TypeError('fetch failed'));
    expect(await openShlink(made().toURI(), { ...opening, fetch: unreachable })).toEqual({
      state: 'unreachable',
    });
  });

  it('and read no answer without an end', async () => {
    let sent = 0;
    const endless: typeof fetch = () => {
      const chunk = new Uint8Array(4 * 1024 * 1024);
      const body = new ReadableStream({
        pull: (controller) => {
          sent += chunk.length;
          controller.enqueue(chunk);
        },
      });
      return Promise.resolve(new Response(body));
    };
    expect(await openShlink(made().toURI(), { ...opening, fetch: endless })).toEqual({
      state: 'unreachable',
    });
    expect(sent).toBeLessThan(150 * 1024 * 1024);
  });
});
