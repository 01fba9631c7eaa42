import restify from 'restify';
import type { Log } from './log.js';

/** A Host a browser or Twilio would send; restify 12 dies on `a:b:c` unless this comes first. */
const HOST = /^(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;
const URL_AT_MOST = 4096;

/**
 * The HTTP server: a guard in front of restify, security headers, and errors that tell nothing but a correlation id.
 * Routes are added by adapters and pages.
 */
export function createServer(log: Log, correlation: () => string, times = patience): restify.Server {
  const server = restify.createServer({
    name: 'blue-button',
    handleUncaughtExceptions: false,
    ignoreTrailingSlash: true,
  });
  server.server.requestTimeout = times.uploadMs;
  server.server.headersTimeout = 10_000;
  (server as FirstServer).first((req, res) => guard(req, res) && inTime(req, res, times));
  for (const method of ['get', 'head', 'post', 'put', 'patch', 'del', 'opts'] as const) {
    const add = server[method].bind(server) as AddRoute;
    (server[method] as AddRoute) = (path, ...handlers) => add(path, ...handlers.map(contained));
  }
  server.pre((_req, res, next) => {
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
    next();
  });
  server.on(
    'restifyError',
    (_req: restify.Request, res: restify.Response, error: RestifyError, done: () => void) => {
      const id = correlation();
      const status = error.statusCode ?? 500;
      if (status >= 500) log.error('http', error, { correlation: id, status });
      error.toJSON = () => ({
        code: status >= 500 ? 'internal' : (error.body?.code ?? 'refused'),
        correlation: id,
      });
      error.toString = () => `${status >= 500 ? 'internal' : 'refused'} ${id}`;
      res.setHeader('Content-Type', 'application/json');
      done();
    },
  );
  return server;
}

/** `first` is restify's, and missing from its types. */
type FirstServer = restify.Server & {
  first(handler: (req: restify.Request, res: restify.Response) => boolean): void;
};

type Handler = ((req: restify.Request, res: restify.Response) => Promise<unknown>) | restify.RequestHandler;
type AddRoute = (path: unknown, ...handlers: Handler[]) => unknown;

/** A synchronous throw in a callback handler ends the whole process in restify 12; here it ends the request. */
function contained(handler: Handler): Handler {
  if (handler.constructor.name === 'AsyncFunction') return handler;
  return (req, res, next) => {
    try {
      (handler as restify.RequestHandler)(req, res, next);
    } catch (error) {
      next(error);
    }
  };
}

type RestifyError = Error & {
  statusCode?: number;
  body?: { code?: string };
  toJSON?: () => unknown;
};

const headers = {
  'X-Content-Type-Options': 'nosniff',
  // Browsers heed it over https only (RFC 6797, section 8.1).
  'Strict-Transport-Security': 'max-age=31536000',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
};

/** How long a whole request may take to come: 20 MB over a slow line in the country take three minutes. */
const patience = { requestMs: 30_000, uploadMs: 180_000 };
const UPLOADS = /^\/(?:v3\/directline\/conversations\/[^/?]+\/upload|account\/files)(?:\?|$)/;

/** Node has one time for all requests; everything but an upload has less of it. */
function inTime(req: restify.Request, res: restify.Response, times: typeof patience): true {
  if (UPLOADS.test(req.url ?? '')) return true;
  const late = setTimeout(() => {
    if (req.complete) return;
    if (!res.headersSent) res.writeHead(408, { Connection: 'close' });
    res.end(() => req.socket.destroy());
  }, times.requestMs);
  res.once('close', () => clearTimeout(late));
  return true;
}

/** False ends the request here, before restify parses anything of it. */
function guard(req: restify.Request, res: restify.Response): boolean {
  const problem = refusal(req.headers.host, req.url, req.headers['content-encoding']);
  if (problem === undefined) return true;
  res.statusCode = problem;
  res.setHeader('Connection', 'close');
  res.end();
  return false;
}

/** The status to refuse with, if any: 400 for a Host or URL nobody sends, 415 for a body that would be inflated. */
export function refusal(
  host: string | undefined,
  url: string | undefined,
  encoding: string | undefined,
): number | undefined {
  if (host === undefined || !HOST.test(host)) return 400;
  if (
    url === undefined ||
    url.length > URL_AT_MOST ||
    !url.startsWith('/') ||
    !URL.canParse(url, 'http://host')
  )
    return 400;
  if (encoding !== undefined && encoding !== 'identity') return 415;
  return undefined;
}

/** Answers to load balancers: ready until the service is asked to stop. */
export function addHealth(server: restify.Server, ready: () => boolean): void {
  server.get('/health', (_req, res, next) => {
    res.send(ready() ? 200 : 503, { ready: ready() });
    next();
  });
}

export function listen(server: restify.Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
