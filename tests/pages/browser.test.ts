import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import type { Site } from './site.js';
import { MOBILE, startSite } from './site.js';

const PATIENCE = 60_000;
let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await startSite();
  browser = await launchChromium();
}, PATIENCE);
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A page without JavaScript, and whatever the browser complains about. */
async function open(): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext({ javaScriptEnabled: false, locale: 'en-US' })).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  return { page, complaints };
}

describe('in a real browser, without JavaScript', () => {
  it(
    'a person comes from a text’s link to the list, sets up a phone and signs out',
    async () => {
      const { page, complaints } = await open();
      const place = { conversationId: 'sms:browser', channel: 'sms' as const, address: MOBILE };
      const link = await site.identity.text.link(place, 'medicines');
      if (link.state !== 'ready') throw new Error(link.state);
      await site.services.commit(link.effects);
      await page.goto(link.url);
      await page.click('main button');
      await page.waitForURL(/interaction/);
      await page.click('button[value=mary]');
      await page.waitForURL(/asked/);
      expect(await page.textContent('main')).toMatch(/lisinopril/i);

      await page.goto(`${site.url}/account`);
      await page.fill('#number', '217-555-0142');
      await page.click('text=Send me a code');
      await page.fill('#code', site.sent.at(-1)?.body ?? '');
      await page.click('text=Confirm this phone');
      expect(await page.textContent('#phones')).toContain('Mobile phone ending in 0142');
      await page.click('text=Make a new card');
      expect(await page.locator('.codes li').count()).toBe(24);
      await page.click('text=Sign out');
      expect(page.url()).toBe(`${site.url}/signed-out`);
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'a name that is markup runs nowhere, and small targets are 44 pixels high',
    async () => {
      const { page, complaints } = await open();
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(`${site.url}/account`);
      await page.click('button[value=script]');
      await page.waitForURL(/account/);
      expect(await page.locator('main img, main script').count()).toBe(0);
      expect(await page.textContent('header')).toContain('<script>alert(1)</script>');
      const boxes = page.locator(
        'button, a.button, header a, .crisis a, nav a, input:not([type=hidden]), select',
      );
      for (const box of await boxes.all()) {
        const size = await box.boundingBox();
        if (size && (await box.isVisible())) expect(size.height).toBeGreaterThanOrEqual(44);
      }
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'nothing is wider than the screen of a small phone: the account, its card, its app',
    async () => {
      const { page } = await open();
      await page.setViewportSize({ width: 390, height: 800 });
      const width = () => page.evaluate<number>('document.documentElement.scrollWidth');
      await page.goto(`${site.url}/account`);
      await page.click('button[value=rosa]');
      await page.waitForURL(/account/);
      expect(await width()).toBe(390);
      await page.click('form[action="/account/app"] button');
      expect(await page.locator('svg.qr').count()).toBe(1);
      expect(await width()).toBe(390);
      await page.goto(`${site.url}/account`);
      await page.click('form[action="/account/card"] button');
      expect(await page.locator('.codes li').count()).toBe(24);
      expect(await width()).toBe(390);
    },
    PATIENCE,
  );
});
