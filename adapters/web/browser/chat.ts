import type { ChatSetup } from '../page.js';
import { renderMarkdown } from './markdown.js';
import { keepPolling } from './polling.js';
import { styleOptions } from './style.js';
import { ENDED, EXPIRED, FAILED, type DirectLine, type WebChat } from './web-chat.js';

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

/** Said while nothing has been said yet: the bot greets. */
const sayStart = ({ token, conversationId }: Token) =>
  post(
    `${domain}/conversations/${conversationId}/activities`,
    { Authorization: `Bearer ${token}` },
    { type: 'event', name: 'start', locale: setup.locale },
  );

function show(token: Token): DirectLine {
  const webChat = (window as unknown as { WebChat: WebChat }).WebChat;
  const line = webChat.createDirectLine({ ...pick(token), domain, webSocket: false });
  const nonce = document.querySelector('style')?.nonce;
  webChat.renderWebChat(
    {
      directLine: line,
      userID: token.userId,
      locale: setup.locale,
      nonce,
      styleOptions,
      renderMarkdown: (markdown: string) => renderMarkdown(markdown, setup.words.opensNewTab),
      overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: setup.words.placeholder },
    },
    element('chat'),
  );
  return line;
}

const pick = ({ token, conversationId }: Token) => ({ token, conversationId });

/** A new token for a page that slept. Another conversation means that the session ended: the page starts over. */
async function renew(line: DirectLine, conversationId: string): Promise<void> {
  const token = await askToken();
  if (token.conversationId !== conversationId) return location.reload();
  line.reconnect(pick(token));
}

function fail(): void {
  element('connecting').hidden = true;
  element('failed').hidden = false;
}

function watch(line: DirectLine, conversationId: string): void {
  line.connectionStatus$.subscribe((state) => {
    if (state === EXPIRED) renew(line, conversationId).catch(fail);
    if (state === FAILED || state === ENDED) fail();
  });
}

async function begin(): Promise<void> {
  const token = await askToken();
  const line = show(token);
  keepPolling(line, (connected) => (element('connecting').hidden = connected));
  watch(line, token.conversationId);
  if (token.fresh) await sayStart(token);
}

element('again').addEventListener('click', () => location.reload());
begin().catch(fail);
