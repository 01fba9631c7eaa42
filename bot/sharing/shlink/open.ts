import { decryptFile, INFLATED_AT_MOST, type ShlinkFile } from './jwe.js';
import { parseShlink, type ShlinkPayload } from './payload.js';

export interface Opening {
  readonly fetch: typeof globalThis.fetch;
  /** Who opens it, as whoever shares it will read. */
  readonly recipient: string;
  readonly passcode?: string;
  /** Milliseconds since 1970, of a clock that can be trusted. Without one the service alone says what has expired. */
  readonly now?: number;
}

export type OpenedShlink =
  | { readonly state: 'open'; readonly files: readonly ShlinkFile[] }
  | { readonly state: 'noLink' }
  /** Stopped, expired, used up, or never there: nobody can tell which. */
  | { readonly state: 'gone' }
  | { readonly state: 'passcode'; readonly remainingAttempts?: number }
  | { readonly state: 'wait'; readonly seconds: number }
  /** Another key, or changed on the way. */
  | { readonly state: 'unreadable' }
  | { readonly state: 'unreachable' };

/** Base64url of what a file may be, and what stands around it. */
const ANSWER_AT_MOST = 2 * INFLATED_AT_MOST;
const WAIT_SECONDS = 60;

/** Opens a SMART Health Link: asks for its manifest, fetches its files and decrypts them here. Expected refusals are values. */
export async function openShlink(link: string, opening: Opening): Promise<OpenedShlink> {
  const payload = parseShlink(link);
  if (!payload) return { state: 'noLink' };
  if (hasExpired(payload, opening.now)) return { state: 'gone' };
  try {
    const answer = await ask(payload, opening);
    const refused = await refusalOf(answer);
    return refused ?? (await opened(payload, await bounded(answer), opening));
  } catch {
    return { state: 'unreachable' };
  }
}

const hasExpired = ({ exp }: ShlinkPayload, now: number | undefined): boolean =>
  exp !== undefined && now !== undefined && exp * 1000 <= now;

const isDirect = ({ flag = '' }: ShlinkPayload): boolean => flag.includes('U');

function ask(payload: ShlinkPayload, { fetch, recipient, passcode }: Opening): Promise<Response> {
  if (isDirect(payload)) {
    const url = new URL(payload.url);
    url.searchParams.set('recipient', recipient);
    return fetch(url.href);
  }
  return fetch(payload.url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ recipient, ...(passcode !== undefined && { passcode }) }),
  });
}

async function refusalOf(answer: Response): Promise<OpenedShlink | undefined> {
  if (answer.ok) return undefined;
  if (answer.status === 404) return { state: 'gone' };
  if (answer.status === 401) {
    const { remainingAttempts } = parsed(await bounded(answer)) as { remainingAttempts?: unknown };
    return typeof remainingAttempts === 'number'
      ? { state: 'passcode', remainingAttempts }
      : { state: 'passcode' };
  }
  if (answer.status !== 429) return { state: 'unreachable' };
  return { state: 'wait', seconds: Number(answer.headers.get('retry-after')) || WAIT_SECONDS };
}

async function opened(payload: ShlinkPayload, answer: string, opening: Opening): Promise<OpenedShlink> {
  if (isDirect(payload)) return decrypted(payload.key, [answer]);
  const { files } = parsed(answer) as { files?: unknown };
  if (!Array.isArray(files)) return { state: 'unreadable' };
  const jwes: string[] = [];
  for (const file of files as { embedded?: unknown; location?: unknown }[]) {
    if (typeof file?.embedded === 'string') jwes.push(file.embedded);
    else if (typeof file?.location === 'string') {
      const found = await opening.fetch(file.location);
      if (found.status === 404) return { state: 'gone' };
      if (!found.ok) return { state: 'unreachable' };
      jwes.push(await bounded(found));
    } else return { state: 'unreadable' };
  }
  return decrypted(payload.key, jwes);
}

async function decrypted(key: string, jwes: readonly string[]): Promise<OpenedShlink> {
  try {
    const files: ShlinkFile[] = [];
    for (const jwe of jwes) files.push(await decryptFile(key, jwe.trim()));
    return { state: 'open', files };
  } catch {
    return { state: 'unreadable' };
  }
}

function parsed(text: string): object {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? json : {};
  } catch {
    return {};
  }
}

/** The whole answer as text. Throws where it is longer than any file may be: it is read no further. */
async function bounded(answer: Response): Promise<string> {
  if (!answer.body) return '';
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > ANSWER_AT_MOST) {
      await reader.cancel();
      throw new Error('shlink.tooLong');
    }
    text += decoder.decode(value, { stream: true });
  }
}
