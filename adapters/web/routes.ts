import type { Request, Response, Server } from 'restify';
import { serveAsset } from './assets.js';
import { poll, refresh, start, withTicket, isEmpty, type Guarded } from './directline.js';
import { ok, refuse, send, type Answer } from './http.js';
import { preferredLanguage } from './language.js';
import { chatHeaders, chatPage } from './page.js';
import type { WebDeps } from './ports.js';
import { createEvents, receive, type ProcessEvent } from './receive.js';
import { TOKEN_SECONDS, createTokens, type Tokens } from './token.js';

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

function addDirectLine(server: Server, deps: WebDeps, tokens: Tokens): void {
  const line = { tokens, log: deps.log, trouble: deps.trouble };
  const one = `${LINE}/conversations/:id`;
  const guarded = (run: (req: Request) => Guarded) =>
    handler(deps, async (req) => withCors(await withTicket(tokens, req, run(req))));

  server.post(
    `${LINE}/tokens/generate`,
    handler(deps, async () => withCors(notHere)),
  );
  server.post(
    `${LINE}/tokens/refresh`,
    guarded(() => (ticket) => refresh(line, ticket)),
  );
  server.post(
    `${LINE}/conversations`,
    guarded(() => (ticket) => start(line, ticket)),
  );
  server.get(
    one,
    guarded(() => (ticket) => refresh(line, ticket)),
  );
  server.get(
    `${one}/activities`,
    guarded((req) => (ticket) => poll(line, ticket, watermarkOf(req))),
  );
  server.post(
    `${one}/activities`,
    guarded((req) => (ticket) => receive(deps, ticket, req)),
  );
  server.post(
    `${one}/upload`,
    guarded(() => async () => noFiles),
  );
  for (const path of [
    'tokens/refresh',
    'conversations',
    'conversations/:id',
    'conversations/:id/activities',
  ]) {
    server.opts(
      `${LINE}/${path}`,
      handler(deps, async () => withCors({ status: 204 })),
    );
  }
}

const notHere = refuse(403, 'Forbidden', 'Tokens are given to this service’s own pages only.');
const noFiles = refuse(415, 'UnsupportedMediaType', 'This conversation takes no files.');

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
  const fresh = await isEmpty({ ...deps, tokens }, conversationId);
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
