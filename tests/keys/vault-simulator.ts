import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface VaultVersion {
  readonly id: string;
  readonly value: string;
  readonly enabled: boolean;
}

/** An Azure Key Vault, a token endpoint and a managed identity, as real servers on loopback speak. Newest version last. */
export async function startVault() {
  const state = {
    versions: [] as VaultVersion[],
    token: 'canary-access-token',
    secret: 'canary-client-secret',
    identityHeader: 'canary-identity-header',
    status: 0,
    nextElsewhere: false,
    seen: [] as string[],
  };
  const server = createServer((req, res) => {
    void bodyOf(req).then((body) => {
      const url = new URL(req.url ?? '/', origin());
      state.seen.push(`${req.method} ${url.pathname}${url.search}`);
      const [status, answer] = answerTo(url, req, body);
      // Not chained: restify, once loaded anywhere in this process, has every writeHead return nothing.
      res.writeHead(status, { 'content-type': 'application/json' });
      res.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function answerTo(url: URL, req: IncomingMessage, body: string): [number, unknown] {
    if (url.pathname === '/tenant/oauth2/v2.0/token') return clientToken(new URLSearchParams(body));
    if (url.pathname === '/identity') return machineToken(url, req);
    if (state.status !== 0) return [state.status, { error: { code: 'Trouble', message: state.secret } }];
    if (req.headers.authorization !== `Bearer ${state.token}`) return [401, {}];
    if (url.searchParams.get('api-version') !== '7.4') return [400, {}];
    const [, , name, version = ''] = url.pathname.split('/');
    if (name !== 'kek') return [404, {}];
    return version === 'versions' ? versionsPage(url) : oneVersion(version);
  }

  function clientToken(form: URLSearchParams): [number, unknown] {
    const right =
      form.get('client_id') === 'us' &&
      form.get('client_secret') === state.secret &&
      form.get('scope')?.split(' ').includes('https://vault.azure.net/.default');
    return right
      ? [200, { access_token: state.token, token_type: 'Bearer', expires_in: 3600 }]
      : [401, { error: 'invalid_client', error_description: state.secret }];
  }

  function machineToken(url: URL, req: IncomingMessage): [number, unknown] {
    const right =
      req.headers['x-identity-header'] === state.identityHeader &&
      url.searchParams.get('api-version') === '2019-08-01' &&
      url.searchParams.get('resource') === 'https://vault.azure.net';
    return right ? [200, { access_token: state.token, expires_in: '86400' }] : [400, {}];
  }

  const idOf = (version: VaultVersion) => `${origin()}/secrets/kek/${version.id}`;

  /** Two a page, as links with a marker. */
  function versionsPage(url: URL): [number, unknown] {
    const from = Number(url.searchParams.get('$skiptoken') ?? '0');
    const page = state.versions.slice(from, from + 2);
    const more = from + 2 < state.versions.length;
    const where = state.nextElsewhere ? 'http://127.0.0.1:9' : origin();
    const nextLink = more ? `${where}/secrets/kek/versions?api-version=7.4&$skiptoken=${from + 2}` : null;
    const value = page.map((v) => ({ id: idOf(v), attributes: { enabled: v.enabled } }));
    return [200, { value, nextLink }];
  }

  function oneVersion(id: string): [number, unknown] {
    const found = id === '' ? state.versions.at(-1) : state.versions.find((v) => v.id === id);
    if (!found) return [404, {}];
    if (!found.enabled) return [403, {}];
    return [200, { value: found.value, id: idOf(found), attributes: { enabled: true } }];
  }

  return {
    state,
    url: origin(),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of req) body += String(chunk);
  return body;
}
