import type { Why } from '../source.js';
import { isObject, objects, text, type Json } from './json.js';
import { request, type Answer, type RequestOptions } from './request.js';

/** What a search answered with. `why` beside matches: the pages before the failure, told to be incomplete. */
export interface Found {
  readonly matches: readonly unknown[];
  readonly included: readonly unknown[];
  readonly why?: Why;
  readonly issue?: string;
}

export interface FhirClient {
  read(path: string, signal: AbortSignal): Promise<Answer>;
  /** `page`: told after each page what there is so far. */
  search(path: string, signal: AbortSignal, page?: (found: Found) => void): Promise<Found>;
  /** An address a resource gave for its content, and the media type it gave: asked only of this same server. */
  attachment(url: string, mediaType: string, signal: AbortSignal): Promise<Answer>;
}

export const pageLimits = { pages: 100, bytes: 64 * 1024 * 1024 } as const;

/** A FHIR R4 server behind `base`, such as `https://api.va.gov/services/fhir/v0/r4`. */
export function createFhirClient(base: string, options: RequestOptions): FhirClient {
  const root = new URL(base.endsWith('/') ? base : `${base}/`);
  return {
    read: (path, signal) => request(new URL(path, root), options, signal),
    search: (path, signal, page) => pages(new URL(path, root), root, options, signal, page),
    attachment: async (url, mediaType, signal) =>
      URL.canParse(url, root) && new URL(url, root).origin === root.origin
        ? request(new URL(url, root), { ...options, file: mediaType }, signal)
        : { ok: false, why: 'refused' },
  };
}

async function pages(
  first: URL,
  root: URL,
  options: RequestOptions,
  signal: AbortSignal,
  told: (found: Found) => void = () => {},
): Promise<Found> {
  const matches: unknown[] = [];
  const included: unknown[] = [];
  const seen = new Set<string>();
  const end = (why?: Why, issue?: string): Found => ({
    matches,
    included,
    ...(why === undefined ? {} : { why }),
    ...(issue === undefined ? {} : { issue }),
  });
  let bytes = 0;
  for (let next: URL | undefined = first; next !== undefined;) {
    if (seen.has(next.href) || seen.size >= pageLimits.pages || bytes > pageLimits.bytes)
      return end('unreadable');
    seen.add(next.href);
    const answer: Answer = await request(next, options, signal);
    if (!answer.ok) return end(answer.why, answer.issue);
    bytes += answer.bytes;
    const page = readPage(answer.body);
    matches.push(...(page?.matches ?? []));
    included.push(...(page?.included ?? []));
    if (page === undefined || page.failed) return end('unreadable');
    const link: URL | 'foreign' | undefined = nextOf(page.next, next, root);
    if (link === 'foreign') return end('unreadable');
    if (link === undefined && page.total !== undefined && matches.length < page.total)
      return end('unreadable');
    told(end());
    next = link;
  }
  return end();
}

interface Page {
  readonly matches: readonly unknown[];
  readonly included: readonly unknown[];
  readonly next?: string;
  readonly total?: number;
  /** The server says inside the bundle that part of the search failed. */
  readonly failed: boolean;
}

function readPage(body: unknown): Page | undefined {
  if (!isObject(body) || body.resourceType !== 'Bundle') return undefined;
  if (body.entry !== undefined && !Array.isArray(body.entry)) return undefined;
  const entries: readonly unknown[] = body.entry ?? [];
  const next = objects(body.link).find((l) => l.relation === 'next');
  return {
    matches: entries.filter((e) => modeOf(e) === 'match').map(resourceOf),
    included: entries.filter((e) => modeOf(e) === 'include').map(resourceOf),
    ...(next === undefined ? {} : { next: text(next.url) ?? '' }),
    ...(typeof body.total === 'number' ? { total: body.total } : {}),
    failed: entries.some((e) => modeOf(e) === 'outcome' && isFailure(resourceOf(e))),
  };
}

const resourceOf = (entry: unknown): unknown => (isObject(entry) ? entry.resource : entry);

function modeOf(entry: unknown): 'match' | 'include' | 'outcome' {
  const resource = resourceOf(entry);
  if (isObject(resource) && resource.resourceType === 'OperationOutcome') return 'outcome';
  const mode = isObject(entry) && isObject(entry.search) ? entry.search.mode : undefined;
  return mode === 'include' || mode === 'outcome' ? mode : 'match';
}

const isFailure = (outcome: unknown): boolean =>
  objects((outcome as Json | undefined)?.issue).some((i) => i.severity === 'error' || i.severity === 'fatal');

/** Opaque, used as it is; but the record and our credentials go to the server we chose and to no other. */
function nextOf(link: string | undefined, current: URL, root: URL): URL | 'foreign' | undefined {
  if (link === undefined) return undefined;
  if (link === '' || !URL.canParse(link, current)) return 'foreign';
  const url = new URL(link, current);
  return url.origin === root.origin ? url : 'foreign';
}
