import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { decodeProtectedHeader, jwtVerify, type CryptoKey } from 'jose';
import { systemClock, type Clock } from '../../../bot/ports.js';

/** How one base lets its client in. */
export interface ClientRegistration {
  readonly kind: 'va' | 'smart' | 'azure';
  readonly clientId: string;
  /** Verifies the client's assertion (va, smart, and azure with a federated token). */
  readonly publicKey?: CryptoKey;
  readonly secret?: string;
  /** What assertions must be addressed to; the token address when absent. */
  readonly audience?: string;
  readonly lifeSeconds?: number;
}

export interface AuthorizationOptions {
  readonly clients: Readonly<Record<string, ClientRegistration>>;
  /** Whose record a Veteran's own token opens. */
  readonly own?: Readonly<Record<string, (token: string) => Promise<string | undefined>>>;
  readonly clock?: Clock;
}

/** The authorization servers of the bases, and what a test may do to them. */
export interface Authorization {
  /** Forms of the token requests so far, by base; of refused ones too. */
  readonly asked: readonly { readonly base: string; readonly form: URLSearchParams }[];
  readonly issued: readonly string[];
  /** Every token so far is worth nothing from now on. */
  revoke(): void;
  /** While true, tokens are worth nothing as soon as they are given. */
  worthless: boolean;
  delayMs: number;
}

interface Granted {
  readonly base: string;
  readonly until: number;
  /** Launched for this patient only. */
  readonly patient?: string;
}

export type AuthorizationServer = ReturnType<typeof createAuthorization>;

/** POST `/{base}/oauth2/v2.0/token`, and the SMART discovery beside the FHIR base. */
export function createAuthorization({ clients, own = {}, clock = systemClock }: AuthorizationOptions) {
  const granted = new Map<string, Granted>();
  const seen = new Set<string>();
  const asked: { base: string; form: URLSearchParams }[] = [];
  const issued: string[] = [];
  const control: Authorization = {
    asked,
    issued,
    revoke: () => granted.clear(),
    worthless: false,
    delayMs: 0,
  };

  async function token(request: IncomingMessage, response: ServerResponse, base: string, url: string) {
    const client = clients[base];
    const form = new URLSearchParams(await bodyOf(request));
    asked.push({ base, form });
    if (control.delayMs > 0) await new Promise((later) => setTimeout(later, control.delayMs).unref());
    if (!client || !(await isClient(client, form, url, clock, seen))) {
      return json(response, 401, { error: 'invalid_client' });
    }
    const patient = client.kind === 'va' ? patientOf(form.get('launch')) : undefined;
    if (client.kind === 'va' && patient === undefined)
      return json(response, 400, { error: 'invalid_request' });
    const life = client.lifeSeconds ?? 300;
    const value = `token-${randomBytes(18).toString('base64url')}`;
    issued.push(value);
    if (!control.worthless) granted.set(value, { base, until: clock.now() + life * 1000, patient });
    json(response, 200, { access_token: value, token_type: 'Bearer', expires_in: life });
  }

  return {
    control,
    token,
    protects: (base: string): boolean => clients[base] !== undefined || own[base] !== undefined,
    configuration: (response: ServerResponse, origin: string, base: string): void =>
      json(response, 200, { token_endpoint: `${origin}/${base}/oauth2/v2.0/token` }),
    /** 401: no token that is good now. 403: launched for somebody else. */
    async check(
      base: string,
      header: string | undefined,
      patient: string | undefined,
    ): Promise<200 | 401 | 403> {
      const token = header?.replace(/^Bearer /, '') ?? '';
      const owner = token === '' ? undefined : await own[base]?.(token);
      if (owner !== undefined) return patient === undefined || patient === owner ? 200 : 403;
      const found = granted.get(token);
      if (!found || found.base !== base || clock.now() >= found.until) return 401;
      const other = patient !== undefined && found.patient !== undefined && found.patient !== patient;
      return other ? 403 : 200;
    },
  };
}

async function isClient(
  client: ClientRegistration,
  form: URLSearchParams,
  tokenUrl: string,
  clock: Clock,
  seen: Set<string>,
): Promise<boolean> {
  if (form.get('grant_type') !== 'client_credentials') return false;
  if (client.secret !== undefined) {
    return form.get('client_id') === client.clientId && form.get('client_secret') === client.secret;
  }
  const assertion = form.get('client_assertion') ?? '';
  if (client.publicKey === undefined) return false;
  try {
    if (client.kind === 'smart' && decodeProtectedHeader(assertion).kid === undefined) return false;
    const { payload } = await jwtVerify(assertion, client.publicKey, {
      audience: client.audience ?? tokenUrl,
      issuer: client.clientId,
      subject: client.clientId,
      requiredClaims: ['exp', 'jti'],
      clockTolerance: 60,
      currentDate: new Date(clock.now()),
    });
    if ((payload.exp ?? 0) * 1000 > clock.now() + 300_000) return false;
    return payload.jti !== undefined && !seen.has(payload.jti) && seen.add(payload.jti).size > 0;
  } catch {
    return false;
  }
}

function patientOf(launch: string | null): string | undefined {
  try {
    const { patient } = JSON.parse(Buffer.from(launch ?? '', 'base64').toString()) as { patient?: unknown };
    return typeof patient === 'string' ? patient : undefined;
  } catch {
    return undefined;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
