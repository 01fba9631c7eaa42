import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock, type Clock } from '../../../bot/ports.js';
import { builtInFaults, veteransRecords } from '../veterans/records.js';
import {
  createAuthorization,
  type Authorization,
  type AuthorizationServer,
  type ClientRegistration,
} from './authorization.js';
import { createFaults, faultOf, type Fault, type FaultKind, type Faults } from './faults.js';
import { resourcesIn } from './folder.js';
import { bundle, outcome, pageOf, type Page } from './pages.js';
import { fail, finish, isImmediate, send } from './respond.js';
import { everything, search, type SearchResult } from './search.js';
import { storeOf, type Resource, type Store } from './store.js';

export interface SimulatorOptions {
  /** 0 picks a free one. */
  readonly port: number;
  /** A folder of real R4 Bundles, one patient each: served at `/folder/r4`. */
  readonly dataFolder?: string;
  /** Bases by name instead of the four Veterans'. */
  readonly sources?: Readonly<Record<string, readonly Resource[]>>;
  readonly clock?: Clock;
  /** Told which files of the folder were skipped, and why. */
  readonly warn?: (message: string) => void;
  readonly faults?: readonly Fault[];
  /** When given, requests without this bearer token get 401. */
  readonly requireToken?: string;
  /** Bases that give tokens to this client, and answer only to those. */
  readonly clients?: Readonly<Record<string, ClientRegistration>>;
  /** Bases that also answer to a Veteran's own token: whose record it opens, as their authorization server says. */
  readonly own?: Readonly<Record<string, (token: string) => Promise<string | undefined>>>;
}

export interface FhirSimulator {
  /** Without a path: bases are `${url}/vista/r4` and so on. */
  readonly url: string;
  /** Such as [{ id: 'vista', name: 'VA Dayton', url }], ready for FHIR_SOURCES. */
  readonly sources: readonly { readonly id: string; readonly name: string; readonly url: string }[];
  readonly faults: Faults;
  readonly authorization: Authorization;
  /** What a base holds from now on. */
  edit(base: string, change: (all: readonly Resource[]) => readonly Resource[]): void;
  /** Requests answered so far, `GET /vista/r4/Patient/1` and the like. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const names: Readonly<Record<string, string>> = {
  vista: 'VA Dayton',
  oracle: 'VA Columbus',
  folder: 'Sample records',
};

/** A FHIR R4 server on loopback, with bases for each VA system and faults on demand. For the demo and for tests only. */
export async function startFhirSimulator(options: SimulatorOptions): Promise<FhirSimulator> {
  const now = (options.clock ?? systemClock).now();
  const folder =
    options.dataFolder === undefined ? {} : { folder: await resourcesIn(options.dataFolder, options.warn) };
  const resources = { ...(options.sources ?? veteransRecords(now)), ...folder };
  const held = new Map(Object.entries(resources));
  const stores = new Map([...held].map(([name, list]) => [name, storeOf(list)]));
  const faults = createFaults(options.faults ?? builtInFaults);
  const requests: string[] = [];
  const { clients = {}, own = {}, clock } = options;
  const authorization = createAuthorization({ clients, own, clock });
  const context: Context = {
    stores,
    faults,
    pages: new Map(),
    requests,
    token: options.requireToken,
    authorization,
  };
  const server = createServer((request, response) => {
    handle(request, response, context).catch(() => finish(response, 400));
  });
  await new Promise<void>((ready) => server.listen(options.port, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    faults,
    authorization: authorization.control,
    requests,
    edit(base, change) {
      held.set(base, change(held.get(base) ?? []));
      stores.set(base, storeOf(held.get(base) ?? []));
    },
    sources: [...stores.keys()].map((id) => ({ id, name: names[id] ?? id, url: `${url}/${id}/r4` })),
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

interface Context {
  readonly stores: ReadonlyMap<string, Store>;
  readonly faults: Faults;
  /** Pages still to be fetched, by the opaque token in their link. */
  readonly pages: Map<string, Page>;
  readonly requests: string[];
  readonly token: string | undefined;
  readonly authorization: AuthorizationServer;
}

async function handle(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
  if (url.pathname === '/_faults') return setFaults(request, response, context.faults);
  context.requests.push(`${request.method} ${url.pathname}${url.search}`);
  const [, base = '', version, type = '', id, operation] = url.pathname.split('/');
  const { authorization } = context;
  if (url.pathname === `/${base}/oauth2/v2.0/token` && request.method === 'POST') {
    return authorization.token(request, response, base, url.href);
  }
  const store = context.stores.get(base);
  if (!store || version !== 'r4' || request.method !== 'GET')
    return send(response, 404, outcome('not-supported'));
  if (context.token !== undefined && request.headers.authorization !== `Bearer ${context.token}`) {
    return send(response, 401, outcome('login'));
  }
  if (type === '.well-known') return authorization.configuration(response, url.origin, base);
  const patientId = type === 'Patient' ? id : (url.searchParams.get('patient') ?? undefined);
  if (authorization.protects(base)) {
    const status = await authorization.check(base, request.headers.authorization, patientId);
    if (status !== 200) return send(response, status, outcome(status === 401 ? 'login' : 'forbidden'));
  }
  if (type === '_page') return sendPage(response, url, base, context.pages.get(id ?? ''), context);
  const fault = context.faults.take(base, type, patientId);
  if (fault && isImmediate(fault)) return fail(response, fault);
  answer(response, { url, base, store, type, id, operation, fault }, context);
}

interface Asked {
  readonly url: URL;
  readonly base: string;
  readonly store: Store;
  readonly type: string;
  readonly id: string | undefined;
  readonly operation: string | undefined;
  readonly fault: Fault | undefined;
}

function answer(response: ServerResponse, asked: Asked, context: Context): void {
  const { store, type, id, operation, url } = asked;
  if (type === 'metadata')
    return send(response, 200, { resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' });
  if (id !== undefined && operation === undefined) {
    const found = store.get(type, id);
    return send(response, found ? 200 : 404, found ?? outcome('not-found'));
  }
  const result: SearchResult =
    operation === '$everything' && id ? everything(store, id) : search(store, type, url.searchParams);
  const count = Math.min(Number(url.searchParams.get('_count') ?? 50) || 50, 500);
  sendPage(
    response,
    url,
    asked.base,
    { result, from: 0, count, ...(asked.fault ? { fault: asked.fault.kind } : {}) },
    context,
  );
}

const mostPages = 1_000;

/** A demo runs for days: the oldest links expire. */
function keep(pages: Map<string, Page>, token: string, page: Page): void {
  if (pages.size >= mostPages) pages.delete(pages.keys().next().value!);
  pages.set(token, page);
}

/** Faults of paging need two pages, so they make the first one short. */
function sendPage(
  response: ServerResponse,
  url: URL,
  base: string,
  page: Page | undefined,
  context: Context,
): void {
  if (!page) return send(response, 410, outcome('expired'));
  if (page.fault === 'midPaging' && page.from > 0) return send(response, 500, outcome('exception'));
  const token = randomBytes(12).toString('base64url');
  const { matches, next } = pageOf(page);
  if (next) keep(context.pages, token, next);
  const here = `${url.origin}/${base}/r4/_page/${token}`;
  const links: Readonly<Partial<Record<FaultKind, string>>> = {
    foreignNext: `http://127.0.0.2:9/${base}/r4/_page/${token}`,
    circularNext: url.href,
  };
  send(
    response,
    200,
    bundle(page, matches, `${url.origin}/${base}/r4`, (page.fault && links[page.fault]) ?? (next && here)),
  );
}

/** POST adds one fault, DELETE clears them all. */
async function setFaults(request: IncomingMessage, response: ServerResponse, faults: Faults): Promise<void> {
  if (request.method === 'DELETE') {
    faults.clear();
    return finish(response, 204);
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const fault = parseFault(Buffer.concat(chunks).toString());
  if (fault) faults.add(fault);
  finish(response, fault ? 204 : 400);
}

function parseFault(body: string): Fault | undefined {
  try {
    return faultOf(JSON.parse(body));
  } catch {
    return undefined;
  }
}
