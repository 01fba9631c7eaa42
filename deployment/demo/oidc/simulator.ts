import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Provider } from 'oidc-provider';
import { choosePage, errorPage } from './page.js';
import type { OidcPerson, OidcStaff } from './people.js';
import { syntheticAcr } from './people.js';
import type { OidcClient, StaffSide } from './provider.js';
import { createProvider } from './provider.js';
import { serveOwnTokens, type OwnTokenControl } from './tokens.js';

export type { OidcPerson, OidcStaff } from './people.js';
export { syntheticAcr } from './people.js';

export interface OidcSimulatorOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly people: readonly OidcPerson[];
  readonly client: OidcClient;
  /** An enrolment desk's own client, and who may choose there. */
  readonly staff?: StaffSide;
}

export interface OidcSimulator {
  readonly issuer: string;
  readonly tokens: OwnTokenControl;
  /** Whose record an access token opens. */
  patientBy(token: string): Promise<string | undefined>;
  close(): Promise<void>;
}

/** A real OpenID Connect provider on loopback whose sign-in page is a list of synthetic people. */
export async function startOidcSimulator(options: OidcSimulatorOptions): Promise<OidcSimulator> {
  const server = createServer();
  await listen(server, options.port);
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = await createProvider(issuer, options.people, options.client, options.staff);
  const { control, patientBy } = serveOwnTokens(
    provider,
    (sub) => options.people.find((p) => p.sub === sub)?.patientId,
  );
  const answer = provider.callback();
  const redirectOrigin = new URL(options.client.redirectUri).origin;
  const choosable = (clientId: unknown) =>
    options.staff && clientId === options.staff.client.id ? options.staff.people : options.people;

  server.on('request', (req, res) => {
    const isInteraction = req.url?.startsWith('/interaction/');
    if (!isInteraction) return void answer(req, res);
    interaction(provider, choosable, redirectOrigin, req, res).catch(() => expired(res));
  });
  return { issuer, tokens: control, patientBy, close: () => close(server) };
}

async function interaction(
  provider: Provider,
  choosable: (clientId: unknown) => readonly (OidcPerson | OidcStaff)[],
  redirectOrigin: string,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const found = await provider.interactionDetails(req, res);
  const people = choosable(found.params['client_id']);
  if (req.method === 'POST') {
    const sub = new URLSearchParams(await body(req)).get('sub');
    const person = people.find((p) => p.sub === sub);
    if (person) {
      await forgetLastPerson(provider, found);
      const login = { accountId: person.sub, acr: syntheticAcr, ts: Math.floor(Date.now() / 1000) };
      return provider.interactionFinished(req, res, { login });
    }
  }
  send(res, 200, redirectOrigin, (nonce) => choosePage(people, `/interaction/${found.uid}`, nonce));
}

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** The library would ask to sign the last person out on a page that needs a script; here one browser is many people. */
async function forgetLastPerson(provider: Provider, interaction: Interaction): Promise<void> {
  if (!interaction.session) return;
  const last = await provider.Session.findByUid(interaction.session.uid);
  await last?.destroy();
  interaction.session = undefined;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
}

const expired = (res: ServerResponse): void =>
  send(res, 400, undefined, (nonce) =>
    errorPage('This sign-in has expired. Go back and start again.', nonce),
  );

/** Chromium applies `form-action` to the redirects after a form too: the client's origin must be in it. */
function send(
  res: ServerResponse,
  status: number,
  redirectOrigin: string | undefined,
  html: (nonce: string) => string,
): void {
  const nonce = randomBytes(16).toString('base64');
  const formAction = redirectOrigin ? `; form-action 'self' ${redirectOrigin}` : '';
  res.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'none'${formAction}`,
    'Cache-Control': 'no-store',
  });
  res.end(html(nonce));
}

const MAX_BODY_BYTES = 4096;

async function body(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) throw new Error('oidc.bodyTooLarge');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
