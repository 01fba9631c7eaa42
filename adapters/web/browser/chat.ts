import type { ChatSetup } from '../page.js';
import { renderMarkdown } from './markdown.js';
import { keepPolling } from './polling.js';
import { styleOptions } from './style.js';
import { createUnsent, keepTyped } from './unsent.js';
import { ENDED, EXPIRED, FAILED, type DirectLine, type Store, type WebChat } from './web-chat.js';

/** What POST /chat/token gives. `fresh`: nothing has been said in this conversation yet. */
interface Token {
  readonly token: string;
  readonly conversationId: string;
  readonly userId: string;
  readonly fresh: boolean;
}

const domain = `${location.origin}/v3/directline`;
const element = (id: string): HTMLElement => document.getElementById(id)!;
const setup = JSON.parse(element('setup').textContent ?? '') as ChatSetup;

async function post<T>(url: string, headers: HeadersInit = {}, body?: unknown): Promise<T> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body ?? {}),
  });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as T;
}

const askToken = () => post<Token>('/chat/token');

const say = ({ token, conversationId }: Token, activity: unknown) =>
  post(
    `${domain}/conversations/${conversationId}/activities`,
    { Authorization: `Bearer ${token}` },
    activity,
  );

/** Said while nothing has been said yet: the bot greets. */
const sayStart = (token: Token) => say(token, { type: 'event', name: 'start', locale: setup.locale });

/**
 * A sign-in in another tab ends the token a moment before its answer brings the new cookie. Asking with the old cookie in
 * between would begin another conversation, and put its cookie in the place of the new one.
 */
const SIGN_IN_MS = 1500;

/** The connection in use. Web Chat ends one whose token expired, so there may be several in a page's life. */
let line: DirectLine | undefined;
let store: Store | undefined;
let current: Token;
const unsent = createUnsent((message) => say(current, message));

function connect(token: Token): void {
  current = token;
  const { WebChat } = window as unknown as { WebChat: WebChat };
  const { token: bearer, conversationId, userId } = token;
  const opened = WebChat.createDirectLine({ token: bearer, conversationId, domain, webSocket: false });
  line = opened;
  unsent.watch(opened);
  const before = store;
  const shown = (store = WebChat.createStore());
  keepTyped(before, shown, () =>
    WebChat.renderWebChat({ ...look, store: shown, directLine: opened, userID: userId }, element('chat')),
  );
  opened.activity$.subscribe(({ id = '', channelData }) => {
    if (channelData?.forget !== true || forgotten.has(id)) return;
    forgotten.add(id);
    connect(token);
  });
  opened.connectionStatus$.subscribe((state) => {
    if (opened === line) changed(state, conversationId);
  });
}

/** Answers that took everything before them off the screen: the service has erased it, and the page shows what is left. */
const forgotten = new Set<string>();

const look = {
  locale: setup.locale,
  nonce: document.querySelector('style')?.nonce,
  styleOptions,
  renderMarkdown: (markdown: string) => renderMarkdown(markdown, setup.words.opensNewTab),
  overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: setup.words.placeholder },
};

function changed(state: number, conversationId: string): void {
  if (state === FAILED || state === ENDED) fail();
  if (state !== EXPIRED) return;
  line = undefined;
  setTimeout(() => renew(conversationId).catch(fail), SIGN_IN_MS);
}

/** After a sign-in, or a long sleep. Another conversation means that the session is over: the page starts afresh. */
async function renew(conversationId: string): Promise<void> {
  const token = await askToken();
  if (token.conversationId !== conversationId) return location.reload();
  connect(token);
  await unsent.sendAgain();
}

function fail(): void {
  element('connecting').hidden = true;
  element('failed').hidden = false;
}

async function begin(): Promise<void> {
  const token = await askToken();
  keepPolling(
    () => line,
    (connected) => (element('connecting').hidden = connected),
  );
  connect(token);
  if (token.fresh) await sayStart(token);
}

/** A browser says nothing when the same file is chosen twice, such as before and after the sign-in: each choice begins with none. */
document.addEventListener(
  'click',
  ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'file') target.value = '';
  },
  true,
);

element('again').addEventListener('click', () => location.reload());
begin().catch(fail);
