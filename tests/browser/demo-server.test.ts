import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startDemoPage, type DemoPage } from '../../deployment/demo/page/server.js';
import { builtAssets, type Built } from '../support/built.js';
import { raw } from '../support/raw.js';

let built: Built;
let demo: DemoPage;
let network: Server;
const asked: string[] = [];

beforeAll(async () => {
  built = await builtAssets();
  network = createServer((req, res) => {
    asked.push(`${req.method} ${req.url}`);
    res.end('{"messages":[]}');
  });
  await new Promise<void>((resolve) => network.listen(0, '127.0.0.1', resolve));
  const twilioUrl = `http://127.0.0.1:${(network.address() as AddressInfo).port}`;
  const number = '+12175550100';
  const people = [{ name: '</script><b>', about: '', phones: [], pin: '', memberNumber: '', card: [] }];
  const serviceUrl = 'http://127.0.0.1:3978';
  demo = await startDemoPage({ port: 0, serviceUrl, twilioUrl, people, number, webFolder: built.folder });
}, 30_000);

afterAll(async () => {
  await demo.close();
  await new Promise((resolve) => network.close(resolve));
  await built.remove();
});

it('shows the service in a frame and runs its own file only', async () => {
  const answer = await fetch(demo.url);
  expect(answer.headers.get('content-security-policy')).toMatch(
    /default-src 'none'; script-src 'self'; .*frame-src http:\/\/127\.0\.0\.1:3978;/,
  );
  expect(await answer.text()).not.toContain('</script><b>');
});

it('hands texts and calls on to the simulated network', async () => {
  const path = '/handset/%2B12175550101/messages?after=3';
  expect(await (await fetch(`${demo.url}/twilio${path}`)).json()).toEqual({ messages: [] });
  expect(asked).toEqual([`GET ${path}`]);
});

it.each([
  '/twilio/2010-04-01/Accounts',
  '/twilio/phone/../2010-04-01/Accounts',
  '/twilio/phone/%2e%2e/2010-04-01/Accounts',
  '/web/../manifest.json',
  '/web/manifest.json',
  '/elsewhere',
])('hands on nothing else: %s', async (path) => {
  const before = asked.length;
  const line = await raw(
    Number(new URL(demo.url).port),
    `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
  );
  expect([line, asked.length]).toEqual(['HTTP/1.1 404 Not Found', before]);
});

it('says so when the network is gone', async () => {
  const gone = await startDemoPage({
    port: 0,
    serviceUrl: 'http://127.0.0.1:3978',
    twilioUrl: 'http://127.0.0.1:9',
    people: [],
    number: '+12175550100',
    webFolder: built.folder,
  });
  expect((await fetch(`${gone.url}/twilio/handset/x/messages`)).status).toBe(502);
  await gone.close();
});
