import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, exportJWK, generateKeyPair, type JWK } from 'jose';

/** What reached the channel: one reply of ours. */
export interface Reply {
  readonly conversation: string;
  readonly replyTo?: string;
  readonly authorization?: string;
  readonly activity: { readonly text?: string; readonly suggestedActions?: unknown; readonly type: string };
}

export type BotConnector = Awaited<ReturnType<typeof startBotConnector>>;

/**
 * The Bot Connector on loopback: its signing keys with what they endorse, the login that gives us tokens, and the service address
 * replies are posted to.
 */
export async function startBotConnector() {
  const keys = {
    connector: await signingKey('connector', ['directline', 'webchat']),
    /** A key of theirs that may speak for Teams only. */
    teams: await signingKey('teams', ['msteams']),
    /** Known to nobody. */
    stranger: await signingKey('connector', []),
  };
  const replies: Reply[] = [];
  /** What the next posts are answered with instead of being taken. */
  const faults: (number | 'redirect')[] = [];
  const posts: string[] = [];
  let keysAnswer = 200;

  const server = createServer((req, res) => {
    const { pathname } = new URL(req.url ?? '/', 'http://host');
    const json = (status: number, body: unknown) => {
      res.writeHead(status, { 'content-type': 'application/json' });
      res.end(JSON.stringify(body));
    };
    if (pathname === '/v1/.well-known/openidconfiguration')
      return json(keysAnswer, { jwks_uri: `${url()}/v1/keys` });
    if (pathname === '/v1/keys') return json(200, { keys: [keys.connector.jwk, keys.teams.jwk] });
    if (pathname.endsWith('/oauth2/v2.0/token'))
      return json(200, { access_token: 'our-token', token_type: 'Bearer', expires_in: 3600 });
    const [, conversation, replyTo] =
      /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(pathname) ?? [];
    if (conversation === undefined) return json(404, {});
    posts.push(pathname);
    const fault = faults.shift();
    if (fault === 'redirect') {
      res.writeHead(307, { location: `${url()}/v3/conversations/elsewhere/activities` });
      return void res.end();
    }
    if (fault !== undefined) return json(fault, { error: { code: 'fault', message: 'fault' } });
    void read(req).then((body) => {
      const { authorization } = req.headers;
      const activity = JSON.parse(body) as Reply['activity'];
      replies.push({
        conversation: decodeURIComponent(conversation),
        ...(replyTo !== undefined && { replyTo: decodeURIComponent(replyTo) }),
        authorization,
        activity,
      });
      json(201, { id: 'the-same-id-for-all' });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url: url(),
    keys,
    replies,
    faults,
    posts,
    answerKeysWith: (status: number) => void (keysAnswer = status),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function signingKey(kid: string, endorsements: readonly string[]) {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk: JWK & { endorsements: readonly string[] } = {
    ...(await exportJWK(publicKey)),
    kid,
    endorsements,
  };
  return { kid, privateKey, jwk };
}

export const sign = (
  key: { readonly kid: string; readonly privateKey: CryptoKey },
  claims: Readonly<Record<string, unknown>>,
): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'JWT' }).sign(key.privateKey);

async function read(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
