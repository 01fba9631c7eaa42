import { setTimeout as delay } from 'node:timers/promises';
import type { Clock, Fetch } from '../../ports.js';
import type { TokenAnswer } from '../connections/token.js';
import type { Why } from '../source.js';
import { at, text } from './json.js';
import { asBinary } from './raw-file.js';

export interface RequestOptions {
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** One request, body included. */
  readonly timeoutMs: number;
  /** The service's own system access; undefined where the server needs none. `refused`: the token it has just turned away. */
  readonly token?: (refused?: string) => Promise<TokenAnswer | undefined>;
  /** What it means when even a new token is turned away: `refused`, unless the token is the person's own. */
  readonly turnedAway?: Why;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** The media type of a file, which may come as it is instead of in a Binary. */
  readonly file?: string;
}

export type Answer =
  | { readonly ok: true; readonly body: unknown; readonly bytes: number }
  /** `issue`: the server's own OperationOutcome code, such as `not-found`. */
  | { readonly ok: false; readonly why: Why; readonly issue?: string };

export const limits = {
  retries: 2,
  /** Waits of one request added together: a person is on the line. */
  waitMs: 5_000,
  /** Before the one retry of a failure that came without Retry-After. */
  pauseMs: 150,
  responseBytes: 20 * 1024 * 1024,
} as const;

type Try = Answer & { readonly retryAfterMs?: number; readonly again?: 'once' };

/** One GET: bounded in time and size, Retry-After honoured within the budget, never following a redirect. */
export async function request(url: URL, options: RequestOptions, signal: AbortSignal): Promise<Answer> {
  const wait = options.wait ?? ((ms, s) => delay(ms, undefined, { signal: s }));
  let waited = 0;
  for (let retry = 0; ; retry += 1) {
    const answer = await once(url, options, signal);
    const pause = answer.retryAfterMs ?? (answer.again && retry === 0 ? limits.pauseMs : undefined);
    const over = pause === undefined || retry >= limits.retries || waited + pause > limits.waitMs;
    if (answer.ok || over || signal.aborted) return answer;
    waited += pause;
    if (!(await waitFor(wait, pause, signal))) return answer;
  }
}

const waitFor = (
  wait: NonNullable<RequestOptions['wait']>,
  ms: number,
  signal: AbortSignal,
): Promise<boolean> =>
  wait(ms, signal).then(
    () => true,
    () => false,
  );

async function once(url: URL, options: RequestOptions, signal: AbortSignal): Promise<Try> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(options.timeoutMs)]);
  try {
    const access = await before(limit, options.token?.());
    if (access?.ok === false) return access;
    const first = await get(url, access?.token, options, limit);
    if (first.status !== 401 || access === undefined) return first.answer;
    // Expired early or revoked: one new token, once.
    const renewed = await before(limit, options.token?.(access.token));
    if (renewed?.ok === false) return turnedAway(renewed, options);
    const second = await get(url, renewed?.token, options, limit);
    return second.status === 401 ? turnedAway(second.answer, options) : second.answer;
  } catch {
    // What failed (name resolution, TLS, reset, abort) may quote the URL, and the URL holds the patient id.
    return limit.aborted ? { ok: false, why: 'timeout' } : { ok: false, why: 'unavailable', again: 'once' };
  }
}

const turnedAway = (answer: Try, options: RequestOptions): Try =>
  !answer.ok && answer.why === 'refused' ? { ...answer, why: options.turnedAway ?? 'refused' } : answer;

const json = 'application/fhir+json';

async function get(
  url: URL,
  token: string | undefined,
  options: RequestOptions,
  signal: AbortSignal,
): Promise<{ readonly status: number; readonly answer: Try }> {
  const authorization = token === undefined ? [] : [['authorization', `Bearer ${token}`] as const];
  const accept = options.file === undefined ? json : `${json}, */*;q=0.5`;
  const headers = Object.fromEntries([['accept', accept], ...authorization]);
  const response = await options.fetch(url, { headers, redirect: 'error', signal });
  const body = await readBody(response);
  const raw = options.file === undefined ? undefined : asBinary(response, body, options.file);
  const answer = response.ok ? (raw ?? parsed(body)) : refusal(response, body, options.clock);
  return { status: response.status, answer };
}

/** A token is asked for on behalf of everybody who waits for it: whoever leaves stops waiting, not the asking. */
function before<T>(signal: AbortSignal, work: Promise<T> | undefined): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const late = (): void => reject(new Error('aborted'));
    if (signal.aborted) late();
    signal.addEventListener('abort', late, { once: true });
    Promise.resolve(work)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', late));
  });
}

function parsed(body: Buffer | undefined): Try {
  if (body === undefined) return { ok: false, why: 'unreadable' };
  try {
    const written = new TextDecoder().decode(body);
    return { ok: true, body: JSON.parse(written) as unknown, bytes: body.length };
  } catch {
    return { ok: false, why: 'unreadable' };
  }
}

function refusal(response: Response, body: Buffer | undefined, clock: Clock): Try {
  const failed = parsed(body);
  const issue = failed.ok && response.status < 500 ? text(at(failed.body, 'issue', 'code')) : undefined;
  const retryAfterMs = retryAfter(response.headers.get('retry-after'), clock);
  const { status } = response;
  const why = reasons[status] ?? (status >= 500 ? 'unavailable' : 'unreadable');
  return {
    ok: false,
    why,
    ...(issue === undefined ? {} : { issue }),
    ...(status === 429 || status === 503 ? { retryAfterMs } : {}),
    ...(status >= 500 && retryAfterMs === undefined ? { again: 'once' as const } : {}),
  };
}

const reasons: Readonly<Record<number, Why>> = {
  401: 'refused',
  403: 'refused',
  408: 'timeout',
  429: 'tooMany',
  504: 'timeout',
};

/** Seconds or an HTTP date, as RFC 9110 allows both. */
function retryAfter(header: string | null, clock: Clock): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - clock.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** Undefined when the body is larger than a record ever is. */
async function readBody(response: Response): Promise<Buffer | undefined> {
  if (response.body === null) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limits.responseBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
