import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { writeShlink } from '../../../bot/sharing/shlink/payload.js';
import { launchChromium } from '../../support/chromium.js';
import { small } from '../synthetic.js';
import { hostile, payloads } from './hostile-record.js';
import { startPlace, type Place } from './place.js';

const PATIENCE = 60_000;
let place: Place;
let browser: Browser;
let axe: string;
beforeAll(async () => {
  [place, browser] = await Promise.all([startPlace(), launchChromium()]);
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}, PATIENCE);
afterAll(async () => {
  await browser.close();
  await place.close();
});

let context: BrowserContext;
let page: Page;
/** Whatever the browser complains of, every dialog, and every address that is not the service's. */
let complaints: string[];
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 1800 } });
  page = await context.newPage();
  complaints = [];
  // A refused passcode is a 401 and a link that is gone a 404: the browser says so of every such answer.
  page.on('console', (message) => {
    if (!/the server responded with a status of (401|404)/.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${place.url}/`) && !request.url().startsWith('blob:'))
      complaints.push(request.url());
  });
});

afterEach(() => context.close());

const fill = async (passcode?: string, name = 'Dr. Lee, Dayton Clinic') => {
  await page.fill('#recipient', name);
  if (passcode !== undefined) await page.fill('#passcode', passcode);
  await page.click('#ask-form button');
};
const shown = (selector: string) => page.waitForSelector(selector, { state: 'visible', timeout: 15_000 });

/** `SHOTS=folder npm test -- tests/sharing/viewer` leaves pictures to look at. */
const SHOTS = process.env['SHOTS'];
const shot = async (name: string) => {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png` });
};

interface AxeResults {
  readonly violations: readonly { readonly id: string }[];
}
/** Runs outside the page's policy, as an extension does. */
const violations = async (): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate<AxeResults>('axe.run(document)');
  return found.map(({ id }) => id);
};
const width = () => page.evaluate<number>('document.documentElement.scrollWidth');

describe('who was given a link', () => {
  it(
    'says who they are, gives the passcode, and reads what was shared, by whom and until when',
    async () => {
      const { link, passcode } = await place.share(small);
      await page.goto(link);
      await shown('#ask-form');
      await shot('ask');
      expect(await violations()).toEqual([]);
      await fill(`${passcode!.slice(0, 3)} ${passcode!.slice(3)}`);
      await shown('#record');
      await shot('record');
      const text = (await page.textContent('#document')) ?? '';
      for (const said of [
        "Ana María O'Neil",
        'March 4, 1948',
        'Shared by the Veteran. It may not include everything.',
        `${place.owner.given} ${place.owner.family}`,
        'Shared until',
        'VA Dayton',
        'Lisinopril 10 mg tablet',
      ])
        expect(text).toContain(said);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await violations()).toEqual([]);
      const [view] = await place.list();
      expect(view?.openings).toMatchObject([{ outcome: 'opened', recipient: 'Dr. Lee, Dayton Clinic' }]);
      // The next one at this computer goes back, or reloads: nothing that was typed is there.
      expect(await page.inputValue('#passcode')).toBe('');
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'reads it in Spanish on a small phone, where nothing is wider than the screen',
    async () => {
      await page.setViewportSize({ width: 390, height: 1400 });
      const { link, passcode } = await place.share(small, { language: 'es', lasts: 'untilStopped' });
      await page.goto(link);
      await shown('#ask-form');
      await page.click('a[hreflang=es]');
      await page.waitForURL(/lang=es#shlink/);
      await shown('#ask-form');
      await shot('ask-es-narrow');
      await fill(passcode);
      await shown('#record');
      await shot('record-es-narrow');
      expect(await page.getAttribute('#document', 'lang')).toBe('es');
      expect(await page.textContent('#document')).toContain('Compartido por el Veterano');
      expect(await page.textContent('#document')).toContain('que el Veterano deje de compartirlo');
      expect(await width()).toBe(390);
      expect(await violations()).toEqual([]);
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'saves the same record as a PDF, a text, a page and FHIR',
    async () => {
      const { link } = await place.share(small, { passcode: false });
      await page.goto(link);
      await shown('#ask-form');
      expect(await page.isVisible('#passcode')).toBe(false);
      await fill();
      await shown('#record');
      await page.click('summary');
      const saved = async (name: string) => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.click(`[data-file=${name}] a`),
        ]);
        return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
      };
      const text = await saved('text');
      expect(text.name).toBe('VA-health-record.txt');
      expect(text.bytes.toString()).toContain('Lisinopril 10 mg tablet');
      expect((await saved('pdf')).bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect((await saved('html')).bytes.toString()).toMatch(/^<!doctype html>/);
      expect(JSON.parse((await saved('whole')).bytes.toString())).toMatchObject({ type: 'collection' });
      expect(JSON.parse((await saved('summary')).bytes.toString())).toMatchObject({ type: 'document' });
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'may be wrong five times in all; then not even the right passcode opens it',
    async () => {
      const { link, passcode, id } = await place.share(small);
      const wrong = String((Number(passcode) + 1) % 1_000_000).padStart(6, '0');
      await page.goto(link);
      await shown('#ask-form');
      for (const left of [4, 3, 2, 1]) {
        await fill(wrong);
        await shown(`[data-left="${left}"]`);
        await shown('#ask-form');
      }
      await shot('wrong-passcode');
      expect(await violations()).toEqual([]);
      await fill(wrong);
      await shown('[data-left="0"]');
      expect(await page.isVisible('#ask-form')).toBe(false);
      await page.reload();
      await shown('#ask-form');
      await fill(passcode);
      await shown('[data-problem=gone]');
      await shot('gone');
      expect(await place.list()).toContainEqual(expect.objectContaining({ id, state: 'locked' }));
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'keeps what is on the screen when it is stopped, and a reload says that it ended',
    async () => {
      const { link, passcode, id } = await place.share(small);
      await page.goto(link);
      await shown('#ask-form');
      await fill(passcode);
      await shown('#record');
      await place.stop(id);
      await page.emulateMedia({ media: 'print' });
      expect(await page.isVisible('#document')).toBe(true);
      expect(await page.isVisible('#print')).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await page.reload();
      await shown('#ask-form');
      await fill(passcode);
      await shown('[data-problem=gone]');
      expect(await page.textContent('#document')).toBe('');
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );
});

describe('who is read a code at a clinic', () => {
  it(
    'types it once, gives the passcode, and reads; the code works for nobody after that',
    async () => {
      const { code, passcode } = await place.share(small, { kind: 'code' });
      await page.goto(`${place.url}/view`);
      await shown('#code-form');
      await shot('code');
      expect(await violations()).toEqual([]);
      await page.fill('#code', `${code!.slice(0, 4)} ${code!.slice(4)}`);
      await page.click('#code-form button');
      await shown('#ask-form');
      await page.reload();
      await shown('#ask-form');
      await fill(passcode);
      await shown('#record');

      await page.goto(`${place.url}/view?lang=en`);
      await shown('#code-form');
      await page.fill('#code', code!);
      await page.click('#code-form button');
      await shown('[data-problem=wrongCode]');
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );
});

describe('threat: XSS in chat or share page · a shared record that holds markup', () => {
  it(
    'runs nothing, loads nothing, and is read as it was written',
    async () => {
      const { link } = await place.share(hostile, { passcode: false });
      await page.goto(link);
      await shown('#ask-form');
      await fill(undefined, '<img src=x onerror=alert(3)>');
      await shown('#record');
      const article = page.locator('#document');
      expect(
        await article.locator('img, script, svg, iframe, a, form, input, style, link, base').count(),
      ).toBe(0);
      const text = (await article.textContent()) ?? '';
      for (const payload of payloads)
        expect(text).toContain(payload.replaceAll('\u0000', '').split('\n')[0]!);
      expect(await violations()).toEqual([]);
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );
});

describe('a link that cannot be opened here', () => {
  it.each([
    ['noLink', '#shlink:/eyJ1cmwiOiJodHRwczovL3'],
    ['noLink', '#somewhere'],
    ['noLink', '#shlink:/%E0%A4%A'],
    ['elsewhere', () => `#${writeShlink({ url: 'https://elsewhere.invalid/shl/x', key: 'a'.repeat(43) })}`],
    ['elsewhere', () => `#${writeShlink({ url: `${place.url}/shl/../signout`, key: 'a'.repeat(43) })}`],
    ['elsewhere', () => `#${writeShlink({ url: `${place.url}/shl/code`, key: 'a'.repeat(43) })}`],
  ])('says so: %s', async (problem, given) => {
    const fragment = typeof given === 'string' ? given : given();
    await page.goto(`${place.url}/view${fragment}`);
    await shown(`[data-problem=${problem}]`);
    expect(await page.isVisible('#ask-form')).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('says without JavaScript what to do', async () => {
    const without = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await without.goto(`${place.url}/view`);
    expect(await without.textContent('noscript')).toContain('Turn on JavaScript');
    await without.context().close();
  });
});
