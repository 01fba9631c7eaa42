import type { Request, Response } from 'restify';
import type { z } from 'zod';
import { parseWebhook } from './schemas.js';
import { verifyTwilio } from './verify.js';

/** What proves that a webhook is the provider's and meant for us. */
export interface TwilioDoor {
  readonly publicBaseUrl: string;
  readonly tokens: readonly string[];
  readonly accountSid: string;
}

export type Received<T> =
  | { readonly ok: true; readonly value: T; readonly query: URLSearchParams }
  | { readonly ok: false; readonly status: 400 | 403 | 413 };

const MAX_BODY_BYTES = 64 * 1024;

/** Reads, verifies and checks one webhook. 413 over-long, 403 not provably Twilio's, 400 malformed. */
export async function receive<T extends z.ZodObject>(
  req: Request,
  door: TwilioDoor,
  schema: T,
): Promise<Received<z.output<T>>> {
  const rawBody = await readBody(req, MAX_BODY_BYTES);
  if (rawBody === undefined) return { ok: false, status: 413 };
  const path = req.url ?? '';
  const header = req.headers['x-twilio-signature'];
  const signature = typeof header === 'string' ? header : undefined;
  const params = verifyTwilio({ rawBody, signature, path, ...door });
  if (!params) return { ok: false, status: 403 };
  const value = parseWebhook(schema, params);
  if (!value) return { ok: false, status: 400 };
  return { ok: true, value, query: new URL(path, door.publicBaseUrl).searchParams };
}

/** In memory and bounded: the framework's own parsers nest keys and write files. */
async function readBody(req: Request, limit: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A refusal without a body: a stranger learns nothing from it. */
export function refuse(res: Response, status: number): void {
  res.sendRaw(status, '', { 'Content-Type': 'text/plain', Connection: 'close' });
}

/** restify would send text/xml as octet-stream. */
export function sendXml(res: Response, xml: string): void {
  res.sendRaw(200, xml, { 'Content-Type': 'text/xml; charset=utf-8' });
}
