import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Activity } from 'botbuilder';
import type { Browser } from './browser.js';

/** One channel as a person uses it: what goes in, and what then came out, as that channel shows it. */
export interface Door {
  /** Opens the conversation: loads the chat, places the call. A text thread has nothing to open. */
  open(attestation?: string): Promise<readonly string[]>;
  /** A call that the service has placed is ringing: a person takes it, or a machine. Undefined where nothing rings. */
  answer(by: 'human' | 'machine'): Promise<readonly string[] | undefined>;
  say(text: string): Promise<readonly string[]>;
  keys(keys: string): Promise<readonly string[]>;
  /** Puts a file into the conversation, where that can be done. */
  upload(path: string): Promise<readonly string[]>;
  hangUp(): Promise<readonly string[]>;
  /** On a call that is being connected: nobody took it. */
  dialEnded(status: string): Promise<readonly string[]>;
  /** What came without being asked for, such as the answer after a sign-in. */
  more(): Promise<readonly string[]>;
}

export interface DoorParts {
  readonly serviceUrl: string;
  readonly twilioUrl: string;
  /** E.164, of the phone in hand. */
  readonly phone: string;
  readonly language: 'en' | 'es';
  readonly browser: Browser;
  /** Resolves when everything that waits to be sent has left. */
  readonly settled: () => Promise<void>;
}

async function json<T>(url: string, body?: unknown): Promise<T> {
  const init =
    body === undefined
      ? {}
      : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${new URL(url).pathname} answered ${response.status}`);
  return (await response.json()) as T;
}

const noUpload = (): Promise<never> => Promise.reject(new Error('only the chat takes a file'));

interface HandsetMessage {
  readonly n: number;
  readonly direction: 'inbound' | 'outbound-api';
  readonly body: string;
}

export function smsDoor({ twilioUrl, phone, settled }: DoorParts): Door {
  const handset = `${twilioUrl}/handset/${encodeURIComponent(phone)}`;
  let seen = 0;
  const more = async (): Promise<string[]> => {
    await settled();
    const { messages } = await json<{ messages: HandsetMessage[] }>(`${handset}/messages?after=${seen}`);
    seen = messages.at(-1)?.n ?? seen;
    return messages.filter((m) => m.direction !== 'inbound').map((m) => m.body);
  };
  const say = async (body: string): Promise<string[]> => {
    await json(`${handset}/text`, { body });
    return more();
  };
  const answer = () => Promise.resolve(undefined);
  return { open: more, answer, say, keys: say, upload: noUpload, hangUp: more, dialEnded: more, more };
}

interface Call {
  readonly callSid: string;
  readonly state: string;
  readonly heard: readonly { readonly text: string }[];
}

export function voiceDoor({ twilioUrl, phone, settled }: DoorParts): Door {
  const line = `${twilioUrl}/phone/${encodeURIComponent(phone)}`;
  let call = '';
  let heard = 0;
  const listen = async (): Promise<string[]> => {
    const now = await json<Call>(`${twilioUrl}/phone/calls/${call}`);
    const fresh = now.heard.slice(heard).map((h) => h.text);
    heard = now.heard.length;
    return fresh.length > 0 ? [fresh.join('\n')] : [];
  };
  const act = async (what: string, body: object): Promise<string[]> => {
    await json(`${twilioUrl}/phone/calls/${call}/${what}`, body);
    return listen();
  };
  return {
    async open(attestation) {
      const placed = await json<{ callSid: string }>(`${line}/call`, { attestation });
      call = placed.callSid;
      heard = 0;
      return listen();
    },
    async answer(by) {
      await settled();
      const { calls } = await json<{ calls: readonly Call[] }>(`${line}/calls`);
      const ringing = calls.find((c) => c.state === 'ringing');
      if (!ringing) return undefined;
      call = ringing.callSid;
      heard = 0;
      return act('answer', { by });
    },
    say: (text) => (text === '' ? act('silence', {}) : act('say', { text })),
    keys: (keys) => act('keys', { keys }),
    upload: noUpload,
    hangUp: () => act('hangup', {}),
    dialEnded: (status) => act('dial-ended', { status }),
    more: listen,
  };
}

/** The chat page's own calls: a token for its cookie, then Direct Line by polling. */
export function webDoor({ serviceUrl, language, browser }: DoorParts): Door {
  const line = `${serviceUrl}/v3/directline/conversations`;
  let token = '';
  let id = '';
  let watermark = '';
  const enter = async (): Promise<void> => {
    const headers = { origin: serviceUrl, 'content-type': 'application/json' };
    const answer = await browser.background(new URL('/chat/token', serviceUrl), { method: 'POST', headers });
    ({ token, conversationId: id } = JSON.parse(answer) as { token: string; conversationId: string });
  };
  /** After a sign-in the token from before it is worth nothing: the page asks for one with its new cookie. */
  const call = async <T>(path: string, body?: unknown, again = true): Promise<T> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(line + path, init);
    if (response.status === 403 && again) {
      await enter();
      return call(path, body, false);
    }
    if (!response.ok) throw new Error(`Direct Line answered ${response.status}`);
    return (await response.json()) as T;
  };
  const more = async (): Promise<string[]> => {
    const set = await call<{ activities: Partial<Activity>[]; watermark: string }>(
      `/${id}/activities?watermark=${watermark}`,
    );
    watermark = set.watermark;
    return set.activities
      .filter((a) => a.from?.role === 'bot' || a.from?.id === 'bot')
      .flatMap((a) => (a.text ? [shown(a)] : []));
  };
  const post = async (activity: object): Promise<string[]> => {
    await call(`/${id}/activities`, { locale: language === 'es' ? 'es-US' : 'en-US', ...activity });
    return more();
  };
  /** As directlinejs sends it: the message as a blob, then the file. */
  const upload = async (path: string): Promise<string[]> => {
    const form = new FormData();
    const message = JSON.stringify({ type: 'message', locale: language === 'es' ? 'es-US' : 'en-US' });
    form.append('activity', new Blob([message], { type: 'application/vnd.microsoft.activity' }));
    form.append('file', new File([await readFile(path)], basename(path)));
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${line}/${id}/upload`, { method: 'POST', headers, body: form });
    if (!response.ok) throw new Error(`the upload was answered ${response.status}`);
    return more();
  };
  return {
    async open() {
      await enter();
      await call('', {});
      return post({ type: 'event', name: 'start' });
    },
    answer: () => Promise.resolve(undefined),
    say: (text) => post({ type: 'message', text }),
    keys: (keys) => post({ type: 'message', text: keys }),
    upload,
    hangUp: more,
    dialEnded: more,
    more,
  };
}

/** Text as read, and below it what can be selected. */
function shown(activity: Partial<Activity>): string {
  const files = (activity.attachments ?? []).map((a) => `[file ${a.name ?? ''}]`);
  const buttons = (activity.suggestedActions?.actions ?? []).map((a) => `[${a.title}]`);
  return [activity.text, ...files, ...(buttons.length > 0 ? [buttons.join(' ')] : [])].join('\n');
}
