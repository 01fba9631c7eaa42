import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cardPdf } from '../../bot/pages/account/card-pdf.js';
import { wordsFor } from '../../bot/pages/layout.js';
import { signInAs, startSite, submit, type Site } from './site.js';
import { createUserAgent } from './user-agent.js';

const codes = Array.from({ length: 24 }, (_, i) => String(10_203_040 + i * 2_718_281));

function draw(language: 'en' | 'es', name: string): Promise<Buffer> {
  const words = wordsFor(language).cardPage;
  const made = words.made('March 10, 2026');
  return cardPdf({ name, member: '48213377', phone: '217-555-0100', codes, made, language }, words);
}

/** What is drawn on the pages: the text, and the sizes of its letters in points. */
function read(pdf: Buffer) {
  const raw = pdf.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body = '']) => {
    const bytes = Buffer.from(body, 'latin1');
    return bytes[0] === 0x78 ? [inflateSync(bytes).toString('latin1')] : [];
  });
  const drawn = streams.join('\n');
  const text = [...drawn.matchAll(/\[(.*?)\] TJ/g)].map(([, parts = '']) =>
    [...parts.matchAll(/<([0-9a-f]*)>/g)]
      .map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1'))
      .join(''),
  );
  const sizes = [...drawn.matchAll(/ ([\d.]+) Tf/g)].map(([, size]) => Number(size));
  return { text: text.join(' '), sizes, pages: raw.match(/\/Type \/Page\b/g)?.length };
}

describe('the code card as a PDF', () => {
  it.each(['en', 'es'] as const)(
    'is one sheet in large print with everything a call needs: %s',
    async (language) => {
      const { text, sizes, pages } = read(await draw(language, 'José Testcase-Longfamilyname'));
      expect(pages).toBe(1);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
      for (const words of ['José Testcase-Longfamilyname', '4821 3377', '217-555-0100'])
        expect(text).toContain(words);
      codes.forEach((code, i) => expect(text).toContain(`${i + 1}. ${code.slice(0, 4)} ${code.slice(4)}`));
      expect(text).toContain(wordsFor(language).cardPage.title);
    },
  );

  it('leaves out a name that its fonts would misspell', async () => {
    const { text } = read(await draw('en', 'Łucja Testcase'));
    expect(text).not.toContain('ucja');
    expect(text).toContain('4821 3377');
  });
});

describe('downloading the card', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  it('works once, from the page that shows the codes, and for nobody else', async () => {
    const agent = createUserAgent();
    await signInAs(agent, site, 'mary');
    const link = async () => {
      const { html } = await submit(agent, site, '/account/card');
      return site.url + (/href="(\/account\/card\.pdf\?k=[^"]+)"/.exec(html)?.[1] ?? '');
    };
    const first = await link();
    const card = await agent.get(first);
    expect(card.headers.get('content-type')).toBe('application/pdf');
    expect(card.headers.get('content-disposition')).toContain('code-card.pdf');
    expect(card.headers.get('cache-control')).toBe('no-store');
    expect((await agent.get(first)).status).toBe(410);

    const thief = createUserAgent();
    await signInAs(thief, site, 'rosa');
    expect((await thief.get(await link())).status).toBe(410);
  });
});
