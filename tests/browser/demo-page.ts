import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startDemoPage, type DemoPage } from '../../deployment/demo/page/server.js';
import { startTwilioSimulator, type TwilioSimulator } from '../../deployment/demo/twilio/simulator.js';
import { veterans } from '../../deployment/demo/veterans/veterans.js';
import type { Built } from '../support/built.js';
import { openWebDoor, said, type WebDoor } from '../support/web-door.js';

const number = '+12175550100';

const people = veterans.map((v, n) => ({
  name: `${v.given} ${v.family}`,
  about: v.about,
  phones: v.phones,
  pin: `2863915${n}`,
  memberNumber: v.memberNumber,
  card: Array.from({ length: 10 }, (_, i) => String(40_917_263 + n * 1_000_003 + i * 7_777_777).slice(0, 8)),
}));

const gather = (words: string) =>
  `<Response><Gather input="dtmf speech" numDigits="1" actionOnEmptyResult="true">` +
  `<Say language="en-US">${words}</Say></Gather></Response>`;

/** A service of three sentences behind the simulated network: what the page does is tried, not what the bot says. */
function startService(network: () => TwilioSimulator): Promise<Server> {
  const server = createServer(async (req, res) => {
    let body = '';
    for await (const chunk of req) body += String(chunk);
    const form = new URLSearchParams(body);
    if (req.url === '/sms') {
      network().texts.send(form.get('From') ?? '', number, 'Open https://va.example/s/abc. It works once.');
    }
    const heard = form.get('Digits') ?? form.get('SpeechResult');
    res.end(
      req.url === '/voice'
        ? gather(heard ? `You said ${heard}.` : 'Hello. Press 1 or speak.')
        : '<Response/>',
    );
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Run by browser.test.ts, in its one browser. */
export const demoPage = (browserOf: () => Browser, builtOf: () => Built) => () => {
  let door: WebDoor;
  let service: Server;
  let network: TwilioSimulator;
  let demo: DemoPage;
  let context: BrowserContext;
  let page: Page;
  const trouble: string[] = [];

  beforeAll(async () => {
    const embedOrigins: string[] = [];
    const greeting = said('Hello. I can read your VA health record to you.', {
      choices: [
        { label: 'Medications', say: 'medications' },
        { label: 'Allergies', say: 'allergies' },
      ],
    });
    door = await openWebDoor({ assets: builtOf().assets, embedOrigins, answers: () => [greeting] });
    service = await startService(() => network);
    network = await startTwilioSimulator({
      port: 0,
      accountSid: `AC${'0'.repeat(32)}`,
      authToken: 'a-token-of-the-demo',
      serviceBaseUrl: () => `http://127.0.0.1:${(service.address() as AddressInfo).port}`,
      number,
    });
    demo = await startDemoPage({
      port: 0,
      serviceUrl: door.url,
      twilioUrl: network.url,
      people,
      number,
      webFolder: builtOf().folder,
    });
    embedOrigins.push(demo.url);
    context = await browserOf().newContext({ locale: 'en-US', viewport: { width: 1440, height: 1250 } });
    page = await context.newPage();
    page.on('console', (message) => {
      if (/Content Security Policy|violates/i.test(message.text())) trouble.push('policy');
    });
    page.on('pageerror', (error) => trouble.push(error.name));
    await page.goto(demo.url);
  }, 60_000);

  afterAll(async () => {
    await context?.close();
    await demo?.close();
    await network?.close();
    service?.close();
    await door?.close();
  });

  const captions = () => page.locator('#captions').innerText();

  it('shows the chat inside, and who can be played', async () => {
    await page.frameLocator('iframe').getByRole('button', { name: 'Medications' }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(people.length);
    expect(await page.locator('.banner').innerText()).toContain('synthetic');
  }, 30_000);

  it('sends a text and shows the answer, its address as a link to a new tab', async () => {
    await page.getByRole('textbox', { name: 'Text message' }).fill('meds');
    await page.getByRole('button', { name: 'Send' }).click();
    const link = page.locator('#bubbles a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('https://va.example/s/abc');
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await page.locator('#bubbles li').allInnerTexts()).toHaveLength(2);
  }, 30_000);

  it('holds a call: what is heard, a key, words, hanging up', async () => {
    await page.getByRole('button', { name: 'Call', exact: true }).click();
    await page.getByText('Hello. Press 1 or speak.').waitFor();
    await page.locator('[data-key="7"]').click();
    await page.getByText('You said 7.').waitFor();
    await page.getByRole('textbox', { name: 'Say' }).fill('my medications');
    await page.getByRole('button', { name: 'Say', exact: true }).click();
    await page.getByText('You said my medications.').waitFor();
    await page.getByRole('button', { name: 'Hang up' }).click();
    await page.getByText('The call has ended.').waitFor();
    expect((await captions()).split('\n').filter(Boolean)).toEqual([
      'Hello. Press 1 or speak.',
      'Keys: 7',
      'You said 7.',
      'my medications',
      'You said my medications.',
      'The call has ended.',
    ]);
  }, 30_000);

  it('rings when the service calls, and can be answered', async () => {
    const from = people[0]!.phones[0]!.number;
    const voice = `http://127.0.0.1:${(service.address() as AddressInfo).port}/voice`;
    await fetch(`${network.url}/2010-04-01/Accounts/AC${'0'.repeat(32)}/Calls.json`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`AC${'0'.repeat(32)}:a-token-of-the-demo`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ To: from, From: number, Url: voice }),
    });
    await page.getByRole('button', { name: 'Answer' }).click();
    await page.getByText('Hello. Press 1 or speak.').waitFor();
    await page.getByRole('button', { name: 'Hang up' }).click();
  }, 30_000);

  it('changes phone and line with the person', async () => {
    await page.getByRole('radio', { name: /Walter/ }).check();
    expect(await page.locator('#phone-line').inputValue()).toBe('+12175550102');
    expect(await page.locator('#handset-phone option').allInnerTexts()).not.toContainEqual(
      expect.stringContaining('Walter'),
    );
  });

  it('kept its content security policy and broke nowhere', () => {
    expect(trouble).toEqual([]);
  });
};
