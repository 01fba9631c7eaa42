import type { Request, Response, Server } from 'restify';
import { turnstile } from '../../bot/turnstile.js';
import { serveAsset } from './assets.js';
import { isEmpty, poll, refresh, start, whileCurrent, withTicket } from './directline.js';
import { ok, refuse, send, type Answer } from './http.js';
import { preferredLanguage } from './language.js';
import { chatHeaders, chatPage } from './page.js';
import type { WebDeps } from './ports.js';
import { createEvents, receive, type ProcessEvent } from './receive.js';
import { upload } from './upload.js';
import { TOKEN_SECONDS, createTokens, type Ticket, type Tokens } from './token.js';

export interface Web {
  /** Tells the bot that something happened outside the chat. Throws what the turn throws. */
  readonly event: ProcessEvent;
}

const LINE = '/v3/directline';

/**
 * The web door: the chat page, its files and an embedded Direct Line 3.0 (facts: platform, Direct Line).
 * Bodies are read here, bounded: the server must not parse them first.
 */
export function addWebRoutes(server: Server, deps: WebDeps): Web {
  const tokens = createTokens(deps.tokenKey, deps.clock);
  addDirectLine(server, deps, tokens);
  addChat(server, deps, tokens);
  return { event: createEvents(deps, (id) => tokens.userOf(id)) };
}

type Run = (ticket: Ticket, req: Request) => Promise<Answer>;

function addDirectLine(server: Server, deps: WebDeps, tokens: Tokens): void {
  const line = { tokens, browsers: deps.browsers, log: deps.log, trouble: deps.trouble };
  const one = `${LINE}/conversations/:id`;
  const anyone = (run: (req: Request) => Promise<Answer>) =>
    handler(deps, async (req) => withCors(await run(req)));
  const holder = (run: Run) => anyone((req) => withTicket(tokens, req, (ticket) => run(ticket, req)));
  const current = (run: Run) => holder((ticket, req) => whileCurrent(line, ticket, (same) => run(same, req)));

  const generate = anyone(async () => notHere);
  const renew = current((ticket) => refresh(line, ticket));
  const begin = current((ticket) => start(line, ticket));
  const read = holder((ticket, req) => poll(line, ticket, watermarkOf(req)));
  const say = current((ticket, req) => receive(deps, ticket, req));
  const add = current(limited(AT_ONCE, (ticket, req) => upload(deps, ticket, req)));
  const preflight = anyone(async () => ({ status: 204 }));

  server.post(`${LINE}/tokens/generate`, generate);
  server.post(`${LINE}/tokens/refresh`, renew);
  server.post(`${LINE}/conversations`, begin);
  server.get(one, renew);
  server.get(`${one}/activities`, read);
  server.post(`${one}/activities`, say);
  server.post(`${one}/upload`, add);
  for (const path of [
    `${LINE}/tokens/refresh`,
    `${LINE}/conversations`,
    one,
    `${one}/activities`,
    `${one}/upload`,
  ]) {
    server.opts(path, preflight);
  }
}

const notHere = refuse(403, 'Forbidden', 'Tokens are given to this service’s own pages only.');
const busy = refuse(503, 'ServiceError', 'Try again in a moment.');

/** Files on their way are in memory: so many times 20 MB. */
const AT_ONCE = 4;

/** One a conversation, and so many of all. */
function limited(most: number, run: Run): Run {
  const through = turnstile(most);
  return async (ticket, req) => (await through(ticket.conversationId, () => run(ticket, req))) ?? busy;
}

const watermarkOf = (req: Request) =>
  new URL(req.url ?? '', 'http://localhost').searchParams.get('watermark');

/** Any origin may speak Direct Line: the token is the permission, and no cookie is read here. */
const withCors = (answer: Answer): Answer => ({
  ...answer,
  headers: {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': 'authorization, content-type, x-ms-bot-agent',
    'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
    'Access-Control-Max-Age': '7200',
    ...(answer.status === 413 && { Connection: 'close' }),
  },
});

function addChat(server: Server, deps: WebDeps, tokens: Tokens): void {
  server.post(
    '/chat/token',
    handler(deps, (req) => chatToken(deps, tokens, req)),
  );
  server.get('/chat', async (req: Request, res: Response) => {
    const wished = new URL(req.url ?? '', 'http://localhost').searchParams.get('lang') ?? undefined;
    const language = preferredLanguage(wished, req.headers['accept-language']);
    const nonce = deps.random.token(16);
    res.writeHead(200, chatHeaders(nonce, deps.embedOrigins));
    res.end(chatPage(deps, language, nonce));
  });
  server.get('/web/:file', async (req: Request, res: Response) => {
    const file = (req.params as { file: string }).file;
    const served = serveAsset(deps.assets, file, String(req.headers['accept-encoding'] ?? ''));
    if (!served) return send(res, refuse(404, 'NotFound', 'No such file.'));
    res.writeHead(200, served.headers);
    res.end(served.body);
  });
}

/** The chat page trades its cookie for a token. Another site's page may not: it would learn the conversation. */
async function chatToken(deps: WebDeps, tokens: Tokens, req: Request): Promise<Answer> {
  const ours = req.headers['sec-fetch-site'] === 'same-origin' || req.headers.origin === deps.publicBaseUrl;
  if (!ours) return refuse(403, 'Forbidden', 'Only the chat page asks for this.');
  const { conversationId, setCookie } = await deps.browsers.open(req.headers.cookie);
  const { token, userId } = await tokens.issue(conversationId);
  const fresh = await isEmpty(deps, conversationId);
  const answer = ok({ token, conversationId, userId, expires_in: TOKEN_SECONDS, fresh });
  return setCookie ? { ...answer, headers: { 'Set-Cookie': setCookie } } : answer;
}

/** Every failure is answered and logged here: restify would put the error's message into its answer. */
const handler =
  (deps: WebDeps, run: (req: Request) => Promise<Answer>) =>
  async (req: Request, res: Response): Promise<void> => {
    try {
      send(res, await run(req));
    } catch (error) {
      deps.trouble.error('web.request', error, { channel: 'web' });
      if (!res.headersSent) send(res, refuse(503, 'ServiceError', 'Try again in a moment.'));
    }
  };
