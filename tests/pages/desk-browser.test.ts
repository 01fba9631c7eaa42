import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { knows, PIN } from './desk.js';
import type { Site } from './site.js';
import { startSite } from './site.js';

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

/** Nothing is wider than a small screen, and what is selected is 44 pixels high. */
async function fits(page: Page): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  for (const box of await page
    .locator('main button, a.button, header a, input:not([type=hidden]), select')
    .all()) {
    const isBox = (await box.getAttribute('type')) === 'checkbox';
    const size = await (isBox ? box.locator('xpath=..') : box).boundingBox();
    expect(size?.height).toBeGreaterThanOrEqual(44);
  }
}

it(
  'staff enroll a person in a real browser, without JavaScript, on a small screen',
  async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-US' });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.setViewportSize({ width: 360, height: 800 });
    knows(site);

    await page.goto(`${site.url}/desk`);
    await page.click('button[value=dana]');
    await page.waitForURL(/desk$/);
    await page.fill('#given', 'Walter');
    await page.fill('#family', 'Counter');
    await page.fill('#birthDate', '11/05/1939');
    await fits(page);
    await page.click('text="Find"');
    await page.check('input[name=checked]');
    await fits(page);
    await page.click('text="Next"');
    await page.check('input[name=agree]');
    await fits(page);
    await page.click('text=Record the agreement');
    await page.fill('#number', '217-555-0101');
    await page.fill('#again', '217-555-0101');
    await page.click('text=Add this phone');
    await fits(page);
    await page.click('text=Open the PIN page');
    await fits(page);
    expect(await page.getAttribute('#pin', 'type')).toBe('password');
    await page.fill('#pin', PIN);
    await page.fill('#again', PIN);
    await page.click('text=Save my PIN');
    await fits(page);
    await page.click('main a.button');
    await page.click('text=Make a new card');
    expect(await page.locator('.codes li').count()).toBe(24);
    await fits(page);
    await page.click('text=The card is printed');
    expect(await page.textContent('main')).toContain('Everything is set up');
    await page.click('text=Sign out');
    expect(page.url()).toBe(`${site.url}/desk/signed-out`);
    expect(complaints).toEqual([]);
  },
  PATIENCE,
);
