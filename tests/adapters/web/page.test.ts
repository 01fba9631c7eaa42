import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { preferredLanguage } from '../../../adapters/web/language.js';
import { builtAssets, type Built } from '../../support/built.js';
import { openWebDoor, type WebDoor } from '../../support/web-door.js';

let built: Built;
let door: WebDoor;
beforeAll(async () => {
  built = await builtAssets();
  door = await openWebDoor({ assets: built.assets, embedOrigins: ['https://www.va.example'] });
}, 30_000);
afterAll(async () => {
  await door.close();
  await built.remove();
});

const page = (query = '', headers: Record<string, string> = {}) =>
  fetch(`${door.url}/chat${query}`, { headers });

describe('the chat page', () => {
  it('names the crisis line before anything else, and what the chat is not for', async () => {
    const html = await (await page()).text();
    const order = [
      'Veterans Crisis Line',
      '988',
      '838255',
      '911',
      '<h1>',
      'not for emergencies',
      'What we keep',
      'id="chat"',
    ];
    const places = order.map((words) => html.indexOf(words));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('runs only our own files, and may be framed only by us and those we name', async () => {
    const answer = await page();
    const policy = answer.headers.get('content-security-policy') ?? '';
    const [, nonce] = /'nonce-([^']+)'/.exec(policy) ?? [];
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'nonce-");
    expect(policy).toMatch(/frame-ancestors 'self' https:\/\/www\.va\.example$/);
    expect(policy).not.toContain('unsafe');
    const html = await answer.text();
    expect(html).toContain(`<style nonce="${nonce}">`);
    expect(html).not.toMatch(/ on\w+=| style=|https?:\/\/(?!www\.veteranscrisisline\.net)/);
  });

  it('has a new nonce each time and is not kept by anything between', async () => {
    const policies = await Promise.all([page(), page()]);
    const [first, second] = policies.map((p) => p.headers.get('content-security-policy'));
    expect(first).not.toBe(second);
    expect(policies[0]?.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['?lang=es', 'en-US', 'es'],
    ['?lang=en', 'es-MX', 'en'],
    ['', 'es-PR,es;q=0.9,en;q=0.8', 'es'],
    ['', 'fr-CA,es;q=0.7', 'es'],
    ['', 'fr-CA', 'en'],
    ['?lang=%22%3E%3Cscript%3E', '', 'en'],
    ['?lang=de', 'es', 'es'],
  ])('asked with "%s" by a browser that speaks "%s" is in %s', async (query, accepted, language) => {
    const html = await (await page(query, { 'Accept-Language': accepted })).text();
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toContain('"><script>');
  });

  it('chooses English where no wish is spoken here', () => {
    expect(preferredLanguage(undefined, '')).toBe('en');
  });
});

describe('browser files', () => {
  const get = (path: string, encoding: string) =>
    new Promise<{ status?: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
      (resolve, reject) => {
        const req = request(`${door.url}${path}`, { headers: { 'Accept-Encoding': encoding } }, (res) => {
          const chunks: Buffer[] = [];
          res.on('data', (chunk: Buffer) => chunks.push(chunk));
          res.on('end', () =>
            resolve({ status: res.statusCode, headers: res.headers, body: Buffer.concat(chunks) }),
          );
        });
        req.on('error', reject).end();
      },
    );
  const url = (name: string) => `/web/${built.assets.get(name)!.file}`;

  it.each(['webchat.js', 'chat.js', 'demo.js'])('are the same with and without Brotli: %s', async (name) => {
    const plain = await get(url(name), 'gzip');
    const packed = await get(url(name), 'gzip, br');
    expect([plain.status, plain.headers['content-encoding']]).toEqual([200, undefined]);
    expect(packed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true);
    expect(packed.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    });
  });

  it('are sent plain to a browser that refuses Brotli', async () => {
    expect((await get(url('chat.js'), 'br;q=0, gzip')).headers['content-encoding']).toBeUndefined();
  });

  it.each([
    'manifest.json',
    'chat.js',
    '..%2fmanifest.json',
    '%2e%2e/%2e%2e/package.json',
    'chat.000000000000.js',
  ])('are only those of the manifest: %s', async (file) => {
    expect((await get(`/web/${file}`, '')).status).toBe(404);
  });

  it('are named by their content, with licences beside the one file that is not ours', async () => {
    const files = await readdir(built.folder);
    const licence = files.find((file) => file.endsWith('.LICENSE.txt')) ?? '';
    expect(licence).toMatch(/^webchat\.[0-9a-f]{12}\.js\.LICENSE\.txt$/);
    expect(await readFile(join(built.folder, licence), 'utf8')).toContain('Permission is hereby granted');
    expect(files.filter((f) => f.endsWith('.js')).length).toBe(built.assets.size);
  });
});
