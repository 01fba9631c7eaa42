import type { Request, Response, Server } from 'restify';
import type { Asking } from '../../sharing/shares/doors.js';
import { onGet, type Site } from '../handle.js';
import { sourceOf } from '../source.js';
import { readJson, type Json } from './json.js';
import { view } from './view.js';

/**
 * What somebody has who was given a link: the viewer, and the doors of SMART Health Links. Manifest and files are open to every origin, as
 * the specification asks; they read no cookie. Whatever does not open is the same 404.
 */
export function addShared(server: Server, site: Site): void {
  const { services } = site;
  const doors = services.shareDoors;
  server.get('/view', onGet(site, view));

  server.post(
    '/shl/code',
    answering(site, async (req) => {
      if (!isOwnPage(req, services.publicBaseUrl)) return { status: 403 };
      const body = await readJson(req);
      const code = digits(body?.['code']);
      if (code === undefined) return { status: 400 };
      const found = await doors.code(code, sourceOf(req, services.proxyHops));
      if (found.state === 'tooOften') return tooOften(found.seconds);
      return found.state === 'wrong' ? gone : { status: 200, body: { link: found.link } };
    }),
  );

  server.post(
    '/shl/:token',
    answering(site, async (req) => {
      const asking = askingOf(await readJson(req));
      if (!asking) return { status: 400 };
      const answer = await doors.manifest(paramOf(req, 'token'), asking);
      if (answer.state === 'gone') return gone;
      if (answer.state === 'tooOften') return tooOften(answer.seconds);
      if (answer.state === 'passcode')
        return { status: 401, body: { remainingAttempts: answer.remainingAttempts } };
      return { status: 200, body: { status: answer.status, files: answer.files } };
    }),
  );

  server.get(
    '/shl/:token/files/:ticket',
    answering(site, async (req) => {
      const jwe = await doors.file(paramOf(req, 'token'), paramOf(req, 'ticket'));
      return jwe === undefined ? gone : { status: 200, jwe };
    }),
  );

  for (const path of ['/shl/:token', '/shl/:token/files/:ticket'])
    server.opts(
      path,
      answering(site, async () => ({ status: 204 })),
    );
}

/** Asked by our page, and by no other site's. */
const isOwnPage = ({ headers }: Request, own: string): boolean =>
  headers['sec-fetch-site'] === 'same-origin' || headers.origin === own;

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly jwe?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const gone: Answer = { status: 404 };
const tooOften = (seconds: number): Answer => ({ status: 429, headers: { 'Retry-After': String(seconds) } });

const paramOf = (req: Request, name: string): string =>
  String((req.params as Record<string, string>)[name] ?? '');

/** As people type what was read to them: 7031 5528. */
function digits(given: unknown): string | undefined {
  const code = typeof given === 'string' ? given.replace(/[\s.-]/g, '') : '';
  return /^\d{8}$/.test(code) ? code : undefined;
}

function askingOf(body: Json | undefined): Asking | undefined {
  const { recipient, passcode, embeddedLengthMax } = body ?? {};
  if (typeof recipient !== 'string' || recipient.trim() === '') return undefined;
  if (passcode !== undefined && typeof passcode !== 'string') return undefined;
  if (embeddedLengthMax === undefined) return { recipient, passcode };
  const isLength = typeof embeddedLengthMax === 'number' && embeddedLengthMax >= 0;
  return isLength ? { recipient, passcode, embeddedLengthMax: Math.floor(embeddedLengthMax) } : undefined;
}

const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Content-Type',
  'Access-Control-Expose-Headers': 'Retry-After',
  'Access-Control-Max-Age': '86400',
};

const answering =
  ({ services }: Site, answer: (req: Request) => Promise<Answer>) =>
  async (req: Request, res: Response): Promise<void> => {
    try {
      write(res, await answer(req));
    } catch (error) {
      services.log.error('shared', error, { correlation: services.random.id() });
      if (!res.headersSent) write(res, { status: 503 });
    }
  };

function write(res: Response, { status, body, jwe, headers }: Answer): void {
  const type = jwe === undefined ? 'application/json; charset=utf-8' : 'application/jose';
  res.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...cors, ...headers });
  res.end(jwe ?? (body === undefined ? '' : JSON.stringify(body)));
}
