import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadAssets, serveAsset, type Assets } from '../../../adapters/web/assets.js';
import { demoHeaders, demoPage } from './html.js';
import type { DemoSetup } from './people.js';

export interface DemoPageOptions extends DemoSetup {
  /** 0 for any free port. */
  readonly port: number;
  readonly serviceUrl: string;
  readonly twilioUrl: string;
  /** dist/web, as the build writes it. */
  readonly webFolder: string;
}

export interface DemoPage {
  readonly url: string;
  close(): Promise<void>;
}

const BODY_BYTES = 16 * 1024;

/** Serves the one page of the demo, and the simulated telephone network under the same origin. Loopback only. */
export async function startDemoPage(options: DemoPageOptions): Promise<DemoPage> {
  const assets = await loadAssets(options.webFolder);
  const server = createServer((req, res) => {
    answer(req, res, options, assets).catch(() => end(res, 502, 'The telephone network does not answer.'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(req: IncomingMessage, res: ServerResponse, options: DemoPageOptions, assets: Assets) {
  // Dots are resolved first: nothing but handset and telephone is forwarded.
  const { pathname: path, search } = new URL(req.url ?? '/', 'http://page');
  if (req.method === 'GET' && path === '/') return page(res, options, assets);
  if (req.method === 'GET' && path.startsWith('/web/')) return file(req, res, path.slice(5), assets);
  if (/^\/twilio\/(handset|phone)\//.test(path)) {
    return forward(req, res, new URL(path.slice('/twilio'.length) + search, options.twilioUrl));
  }
  end(res, 404, 'Not found.');
}

function page(res: ServerResponse, options: DemoPageOptions, assets: Assets): void {
  const nonce = randomBytes(16).toString('base64');
  res.writeHead(200, demoHeaders(nonce, options.serviceUrl));
  res.end(demoPage(options, assets, nonce));
}

function file(req: IncomingMessage, res: ServerResponse, name: string, assets: Assets): void {
  const served = serveAsset(assets, name, String(req.headers['accept-encoding'] ?? ''));
  if (!served) return end(res, 404, 'Not found.');
  res.writeHead(200, served.headers);
  res.end(served.body);
}

async function forward(req: IncomingMessage, res: ServerResponse, url: URL) {
  const body = req.method === 'POST' ? await readAll(req) : undefined;
  const reply = await fetch(url, {
    method: req.method === 'POST' ? 'POST' : 'GET',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  res.writeHead(reply.status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  res.end(await reply.text());
}

async function readAll(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_BYTES) throw new Error('too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function end(res: ServerResponse, status: number, text: string): void {
  if (res.headersSent) return void res.end();
  res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  res.end(text);
}
