import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Assets } from '../../adapters/web/assets.js';
import { until } from '../support/direct-line.js';
import { chartSvg } from '../../dialogs/chart.js';
import { openWebDoor, said, type Answers, type WebDoor } from '../support/web-door.js';

/** Words a record could hold that a careless page would run, load or show as something else. */
const hostile = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '[click](javascript:alert(1))',
  '![x](https://elsewhere.invalid/leak.png)',
  '<https://elsewhere.invalid>',
  '**bold** `code` # heading',
  '"><svg onload=alert(1)>',
].join('\n');

const DAY = 86_400_000;
const chart = chartSvg({
  title: 'Blood pressure <script>alert(1)</script>',
  unit: 'mmHg',
  series: [
    { label: 'Top number (circles)', points: pointsOf(148, 142, 138) },
    { label: 'Bottom number (squares)', dashed: true, points: pointsOf(92, 88, 82) },
  ],
  from: 'March 1, 2025',
  to: 'February 26, 2026',
});
function pointsOf(...values: readonly number[]) {
  return values.map((value, i) => ({ at: i * 100 * DAY, value, label: String(value) }));
}

const answers: Answers = ({ activity }) => {
  if (activity.type === 'event' && activity.name === 'start') {
    return [said('Hello.\nHow can I help?', { choices: [{ label: 'My medications', say: 'medications' }] })];
  }
  if (activity.text === 'chart')
    return [said('138/82, 142/88, 148/92', { pictures: [{ name: 'Chart of blood pressure.', svg: chart }] })];
  if (activity.text === 'hostile') return [said(hostile)];
  if (activity.text === "that's not me") return [{ ...said('I have stopped.'), forget: true }];
  if (activity.text === 'hostile link') {
    return [said(hostile, { link: { label: `Sign in ${hostile}`, url: 'https://va.example/s/(1)' } })];
  }
  return [said(`Heard: ${activity.text ?? activity.name}`)];
};

/** Run by browser.test.ts, in its one browser. */
export const webChat = (browserOf: () => Browser, assetsOf: () => Assets) => () => {
  let door: WebDoor;
  let context: BrowserContext;
  let page: Page;
  const trouble: string[] = [];

  beforeAll(async () => {
    door = await openWebDoor({ answers, assets: assetsOf() });
    context = await browserOf().newContext({ locale: 'en-US', viewport: { width: 900, height: 1000 } });
    page = await context.newPage();
    page.on('dialog', (dialog) => {
      trouble.push('dialog');
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (/Content Security Policy|violates/i.test(message.text())) trouble.push('policy');
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(door.url) && /^https?:/.test(request.url())) trouble.push('elsewhere');
    });
    await page.goto(`${door.url}/chat`);
  }, 60_000);

  afterAll(async () => {
    await context?.close();
    await door?.close();
  });

  const transcript = () => page.locator('[role="feed"]').innerText();
  const say = async (text: string) => {
    await page.getByPlaceholder('Type your message').fill(text);
    await page.keyboard.press('Enter');
  };
  const heard = (text: string) => until(async () => (await transcript()).includes(text), 15_000);

  it.each([
    ['a phone', 390, 844],
    ['a small screen', 1280, 720],
  ])(
    'the conversation has 60 percent of %s, and the crisis line stands above it',
    async (_, width, height) => {
      await page.setViewportSize({ width, height });
      const seen = await page.evaluate(() => {
        const boxOf = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
        const { top, bottom } = boxOf('.crisis');
        return {
          share: boxOf('main').height / innerHeight,
          top,
          bottom,
          sideways: document.body.scrollWidth,
        };
      });
      expect(seen.share).toBeGreaterThanOrEqual(0.6);
      expect(seen.top).toBeGreaterThanOrEqual(0);
      expect(seen.bottom).toBeLessThan(height * 0.25);
      expect(seen.sideways).toBeLessThanOrEqual(width);
      await page.setViewportSize({ width: 900, height: 1000 });
    },
  );

  it('connects and greets once, with choices to select', async () => {
    await heard('How can I help?');
    const choice = await page.getByRole('button', { name: 'My medications' }).boundingBox();
    expect(choice?.height).toBeGreaterThanOrEqual(44);
    expect(door.seen.map((i) => i.activity.name)).toEqual(['start']);
  }, 30_000);

  it('sends a selected choice and what is typed', async () => {
    await page.getByRole('button', { name: 'My medications' }).click();
    await heard('Heard: medications');
    await say('allergies');
    await heard('Heard: allergies');
  }, 30_000);

  it('shows record text as it is: nothing runs, nothing loads, no markup is made of it', async () => {
    await say('hostile');
    await heard('"><svg onload=alert(1)>');
    await say('hostile link');
    await until(async () => (await page.locator('[role="feed"] a').count()) > 0);
    const links = await page
      .locator('[role="feed"] a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toEqual(['https://va.example/s/%281%29']);
    expect(await page.locator('[role="feed"] :is(img, script, svg[onload], strong, code, h1)').count()).toBe(
      0,
    );
    for (const line of hostile.split('\n')) expect(await transcript()).toContain(line);
  }, 30_000);

  it('shows a chart beside its numbers, under its name, as a picture that runs nothing', async () => {
    await say('chart');
    await heard('138/82, 142/88, 148/92');
    const picture = page.getByRole('img', { name: 'Chart of blood pressure.' });
    await picture.waitFor();
    const shown = await picture.evaluate((e) => {
      const img = e as unknown as { src: string; complete: boolean; naturalWidth: number };
      return { from: img.src.slice(0, 5), complete: img.complete, width: img.naturalWidth };
    });
    // Web Chat makes a blob of the data address. Nothing of it comes over the network.
    expect(shown).toEqual({ from: 'blob:', complete: true, width: 640 });
    const whole = await picture.boundingBox();
    const frame = await picture.locator('..').boundingBox();
    expect(frame!.height + 1).toBeGreaterThanOrEqual(whole!.height);
  }, 30_000);

  it('goes on after the service was away for a moment', async () => {
    const { port, log } = door;
    await door.close();
    await page.getByText('Connecting to the chat').waitFor();
    door = await openWebDoor({ answers, assets: assetsOf(), port });
    for (const [id, lines] of log.lines) door.log.lines.set(id, lines);
    await say('still here');
    await heard('Heard: still here');
  }, 30_000);

  it('goes on after a sign-in, which ends the token the page had', async () => {
    const [conversationId = ''] = door.log.lines.keys();
    door.time.now = Date.now();
    door.signedIn.set(conversationId, door.time.now);
    await page.waitForResponse((answer) => answer.url().endsWith('/chat/token'));
    await door.web.event(conversationId, 'signedIn');
    await heard('Heard: signedIn');
    expect(await page.locator('#failed').isHidden()).toBe(true);
  }, 30_000);

  it('delivers once what was sent while a sign-in elsewhere ended the token, and keeps what was only typed', async () => {
    const [conversationId = ''] = door.log.lines.keys();
    const before = door.seen.length;
    door.time.now = Date.now();
    door.signedIn.set(conversationId, door.time.now);
    const renewed = page.waitForResponse((answer) => answer.url().endsWith('/chat/token'));
    await say('sent in between');
    await page.getByPlaceholder('Type your message').fill('half a sen');
    await renewed;
    await heard('Heard: sent in between');
    expect(await page.getByPlaceholder('Type your message').inputValue()).toBe('half a sen');
    expect(door.seen.slice(before).map((i) => i.activity.text)).toEqual(['sent in between']);
    await say('and after');
    await heard('Heard: and after');
  }, 30_000);

  it('shows the same conversation after a reload, without a second greeting', async () => {
    await page.reload();
    await heard('Heard: still here');
    expect(await page.locator('.webchat__text-content').filter({ hasText: 'How can I help' }).count()).toBe(
      1,
    );
  }, 30_000);

  it("takes off the screen what may be somebody else's, once, and goes on", async () => {
    await say("that's not me");
    await heard('I have stopped.');
    await until(async () => !(await transcript()).includes('Heard: still here'));
    await say('what now');
    await heard('Heard: what now');
    expect(await transcript()).toContain('I have stopped.');
    await page.reload();
    await heard('Heard: what now');
    expect(await transcript()).not.toContain('Heard: still here');
  }, 30_000);

  it('speaks Spanish when the browser does', async () => {
    const spanish = await browserOf().newContext({ locale: 'es-MX' });
    const other = await spanish.newPage();
    await other.goto(`${door.url}/chat`);
    expect(await other.locator('html').getAttribute('lang')).toBe('es');
    expect(await other.locator('.crisis').innerText()).toContain('988');
    await spanish.close();
  }, 30_000);

  it('kept its content security policy, opened no dialog and asked nothing of any other site', () => {
    expect(trouble).toEqual([]);
  });
};
