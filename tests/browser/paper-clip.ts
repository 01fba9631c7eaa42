import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Assets } from '../../adapters/web/assets.js';
import { until } from '../support/direct-line.js';
import { openWebDoor, said, type Answers, type WebDoor } from '../support/web-door.js';

const answers: Answers = ({ activity, file }) => {
  if (!file) return [said(`Heard: ${activity.text ?? activity.name}`)];
  const what = 'bytes' in file ? `${file.name}, ${file.bytes.length} bytes` : file.problem;
  return [said(`A file: ${what}. Should I keep it?`, { choices: [{ label: 'Keep it', say: 'keep' }] })];
};

const hostile = '<img src=x onerror=alert(1)>.txt';

/** Run by browser.test.ts, in its one browser. */
export const paperClip = (browserOf: () => Browser, assetsOf: () => Assets) => () => {
  let door: WebDoor;
  let context: BrowserContext;
  let page: Page;
  let axe: string;
  const trouble: string[] = [];

  beforeAll(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    door = await openWebDoor({ answers, assets: assetsOf() });
    context = await browserOf().newContext({ locale: 'en-US', viewport: { width: 900, height: 900 } });
    page = await context.newPage();
    page.on('dialog', (dialog) => {
      trouble.push('dialog');
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (/Content Security Policy|violates/i.test(message.text())) trouble.push(`policy ${message.text()}`);
    });
    await page.goto(`${door.url}/chat`);
    await heard('Heard: start');
  }, 60_000);
  afterAll(async () => {
    await context?.close();
    await door?.close();
  });

  const transcript = () => page.locator('[role="feed"]').innerText();
  const heard = (text: string) => until(async () => (await transcript()).includes(text), 15_000);
  const uploads = () => door.seen.filter(({ file }) => file);

  /** From the box where one types back to the paper clip, which opens the browser's own dialog. */
  async function chooseByKeyboard(name: string, content: string) {
    await page.getByPlaceholder('Type your message').focus();
    await page.keyboard.press('Shift+Tab');
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    const buffer = Buffer.from(content);
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer });
  }

  it('is reached by the keyboard, says what it is, and sends the file that is chosen at once', async () => {
    await chooseByKeyboard('my report.txt', 'hello');
    await heard('A file: my report.txt, 5 bytes.');
    expect(uploads()).toHaveLength(1);
    const clip = page.getByRole('button', { name: /upload file/i });
    const box = await clip.boundingBox();
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44);
  }, 90_000);

  it('sends the same file once more when it is chosen once more, as after a sign-in', async () => {
    await chooseByKeyboard('my report.txt', 'hello');
    await until(() => uploads().length === 2);
  }, 90_000);

  it('shows the name of what was sent, and nothing of it runs', async () => {
    await chooseByKeyboard(hostile, 'hello');
    await heard('img srcx onerroralert(1).txt');
    expect(await page.locator('[role="feed"] img[src="x"]').count()).toBe(0);
  }, 90_000);

  it('tells who chose too large a file, and the chat goes on', async () => {
    await chooseByKeyboard('large.txt', 'a'.repeat(2000));
    await heard('A file: tooLarge.');
    await page.getByPlaceholder('Type your message').fill('still here');
    await page.keyboard.press('Enter');
    await heard('Heard: still here');
  }, 90_000);

  it('leaves nothing that axe finds', async () => {
    if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/paper-clip.png` });
    await page.evaluate(axe);
    const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
      'axe.run(document)',
    );
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }, 90_000);

  it('kept the content security policy and opened no dialog', () => {
    expect(trouble).toEqual([]);
  });
};
