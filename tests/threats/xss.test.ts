import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createLog } from '../../bot/log.js';
import { systemRandom } from '../../bot/ports.js';
import { folderVeterans } from '../../deployment/demo/people.js';
import { startWorld, type World } from '../../deployment/demo/world.js';
import { builtAssets, type Built } from '../support/built.js';
import { launchChromium } from '../support/chromium.js';
import { until } from '../support/direct-line.js';
import { hostileBundle, payloads } from './xss-payloads.js';

jest.setTimeout(120_000);

/** What no text of a record or of a person may become on our pages. */
const MADE_OF_WORDS = 'img, svg[onload], iframe, math, base, object, [onerror], a[href^="javascript:"]';

describe('threat: XSS in chat or share page · payloads in names, notes and typed words', () => {
  let built: Built;
  let world: World;
  let browser: Browser;
  let context: BrowserContext;
  let chat: Page;
  let folder: string;
  const dialogs: string[] = [];
  const elsewhere: string[] = [];
  const violations: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'blue-button-'));
    await writeFile(join(folder, 'hostile.json'), JSON.stringify(hostileBundle()));
    [browser, built] = await Promise.all([launchChromium(), builtAssets()]);
    // Today, not the transcripts' day: the browser would take the provider's cookies for outdated.
    world = await startWorld({
      people: await folderVeterans(folder),
      recordsFolder: folder,
      random: systemRandom,
      webFolder: built.folder,
      databaseUrl: 'file::memory:',
      log: createLog('silent'),
      advance: () => {},
    });
    context = await browser.newContext({ locale: 'en-US' });
    const ours = [world.serviceUrl, new URL(world.simulators.oidc.issuer).origin];
    context.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    context.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !ours.includes(new URL(request.url()).origin)) {
        elsewhere.push(request.url());
      }
    });
    await context.exposeFunction('violated', (what: string) => void violations.push(what));
    await context.addInitScript(watchPolicy);
    chat = await context.newPage();
    await chat.goto(`${world.serviceUrl}/chat`);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
    await built?.remove();
    await rm(folder, { recursive: true, force: true });
  });

  const feed = () => chat.locator('[role="feed"]');
  const say = async (words: string) => {
    await chat.getByPlaceholder('Type your message').fill(words);
    await chat.keyboard.press('Enter');
  };
  const heard = (words: string) => until(async () => (await feed().innerText()).includes(words), 30_000);

  it('typed in the chat: each is shown as it was typed', async () => {
    await heard('What would you like to see?');
    for (const payload of payloads) {
      await say(payload);
      await heard(payload);
    }
  });

  it('in the name at the sign-in, and in the record in the chat', async () => {
    const asked = () => feed().locator('a', { hasText: 'Sign in to see your record' }).count();
    const before = await asked();
    await say('my medications');
    await until(async () => (await asked()) > before, 30_000);
    const page = await context.newPage();
    await page.goto(`${world.serviceUrl}/signin`);
    await page.locator('button[name=sub]').first().click();
    await page.waitForURL((url) => url.href.startsWith(world.serviceUrl));
    await page.close();
    await heard('medications in the record');
    await say('my notes');
    await heard('in the record');
    await say('my allergies');
    await heard(`I see ${payloads.length} allergies in the record`);
    expect(await feed().locator(MADE_OF_WORDS).count()).toBe(0);
  });

  it('in the record on the pages', async () => {
    const page = await context.newPage();
    for (const section of ['medicines', 'allergies', 'notes']) {
      await page.goto(`${world.serviceUrl}/asked?section=${section}`);
      expect(await page.textContent('main')).toContain(payloads[3]);
      expect(await page.locator('body').locator(MADE_OF_WORDS).count()).toBe(0);
    }
    await page.close();
  });

  it('in the address, and typed into the forms of the account', async () => {
    const page = await context.newPage();
    const nothingMade = async () => expect(await page.locator('body').locator(MADE_OF_WORDS).count()).toBe(0);
    const paths = ['asked?section=', 'account?said=', 'account?lang=', 't/', 'chat?lang=', 'signed-in?c='];
    for (const [n, payload] of payloads.entries()) {
      await page.goto(`${world.serviceUrl}/${paths[n % paths.length]}${encodeURIComponent(payload)}`);
      await nothingMade();
    }
    for (const payload of payloads.slice(0, 5)) {
      await page.goto(`${world.serviceUrl}/account`);
      await page.fill('#number', payload.slice(0, 20));
      await page.locator('form:has(#number) button').click();
      await nothingMade();
    }
    await page.close();
  });

  it('no dialog opened, nothing was loaded from elsewhere, no policy was violated', () => {
    expect({ dialogs, elsewhere, violations }).toEqual({ dialogs: [], elsewhere: [], violations: [] });
  });

  it('and they would have been noticed', async () => {
    const page = await context.newPage();
    await page.goto(`${world.serviceUrl}/account`);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="https://elsewhere.invalid/x.png" onerror="alert(1)">',
      );
    });
    await until(() => violations.length > 0);
    await page.evaluate(() => alert('seen'));
    expect(dialogs).toEqual(['seen']);
    await page.close();
  });
});

/** Runs in every page before its own code. */
function watchPolicy(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { violated } = window as unknown as { violated(what: string): void };
    violated(`${event.violatedDirective} ${event.blockedURI}`);
  });
}
