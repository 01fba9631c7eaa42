import { openShlink, type OpenedShlink } from '../../../sharing/shlink/open.js';
import { parseShlink, type ShlinkPayload } from '../../../sharing/shlink/payload.js';
import { copied } from './document.js';
import { sharedFiles, type SharedFiles } from './files.js';

/** The page of bot/pages/shared/view.ts: which of its parts is shown, and what is asked. Nothing is asked again by itself. */
const element = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const show = (id: string, shown: boolean): void => void (element(id).hidden = !shown);
const typed = (id: string): string => element<HTMLInputElement>(id).value.trim();

type Problem =
  | 'gone'
  | 'noLink'
  | 'elsewhere'
  | 'unreadable'
  | 'unreachable'
  | 'wait'
  | 'waitCode'
  | 'wrongCode'
  | 'noName'
  | 'wrongPasscode';

function tell(problem?: Problem, left?: number): void {
  for (const note of document.querySelectorAll<HTMLElement>('[data-problem]'))
    note.hidden = note.dataset['problem'] !== problem;
  for (const line of document.querySelectorAll<HTMLElement>('[data-left]'))
    line.hidden = line.dataset['left'] !== String(left);
  if (problem) element('problems').focus();
}

async function busyWith(form: string, work: () => Promise<void>): Promise<void> {
  tell();
  show(form, false);
  show('busy', true);
  try {
    await work();
  } finally {
    show('busy', false);
  }
}

/** What stands behind the `#`: a link, or nothing. */
function begin(): void {
  const fragment = decoded(location.hash.slice(1));
  keepWithLanguage();
  if (fragment === '') return askForCode();
  const payload = parseShlink(fragment);
  if (!payload) return tell('noLink');
  if (!isOurs(payload)) return tell('elsewhere');
  askFor(fragment, payload);
}

/** A program that sent the link on may have coded or cut it. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The whole address: one that only begins like ours could have this page ask any other of our pages. */
const isOurs = ({ url }: ShlinkPayload): boolean =>
  url.startsWith(`${location.origin}/shl/`) &&
  /^[\w-]{43}$/.test(url.slice(`${location.origin}/shl/`.length));

/** The link to the other language keeps what stands behind the `#`. */
function keepWithLanguage(): void {
  const other = document.querySelector<HTMLAnchorElement>('a[hreflang]');
  if (other) other.hash = location.hash;
}

function askForCode(): void {
  show('code-form', true);
  element('code-form').onsubmit = (event) => {
    event.preventDefault();
    void busyWith('code-form', () => takeCode(typed('code')));
  };
}

async function takeCode(code: string): Promise<void> {
  const answer = await fetch('/shl/code', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code }),
  }).catch(() => undefined);
  if (answer?.ok) {
    const { link } = (await answer.json()) as { link: string };
    // So that a reload asks for the passcode again and not for the code, which is used up.
    history.replaceState(
      null,
      '',
      `${location.pathname}${location.search}#${link.slice(link.indexOf('#') + 1)}`,
    );
    return begin();
  }
  show('code-form', true);
  tell(answer?.status === 404 ? 'wrongCode' : answer?.status === 429 ? 'waitCode' : 'unreachable');
}

function askFor(link: string, { flag = '' }: ShlinkPayload): void {
  show('ask-form', true);
  show('passcode-field', flag.includes('P'));
  element<HTMLInputElement>('passcode').required = flag.includes('P');
  element('ask-form').onsubmit = (event) => {
    event.preventDefault();
    const [recipient, passcode] = [typed('recipient'), typed('passcode')];
    if (recipient === '') return tell('noName');
    void busyWith('ask-form', () => open(link, recipient, flag.includes('P') ? passcode : undefined));
  };
}

async function open(link: string, recipient: string, passcode: string | undefined): Promise<void> {
  const fetching: typeof fetch = (...asked) => fetch(...asked);
  const opened = await openShlink(link, { fetch: fetching, recipient, passcode });
  element<HTMLInputElement>('passcode').value = '';
  if (opened.state === 'open') return showRecord(opened);
  if (opened.state === 'passcode') {
    show('ask-form', opened.remainingAttempts !== 0);
    return tell('wrongPasscode', opened.remainingAttempts);
  }
  show('ask-form', opened.state === 'wait' || opened.state === 'unreachable');
  tell(opened.state);
}

function showRecord({ files }: Extract<OpenedShlink, { state: 'open' }>): void {
  const shared = readable(files);
  if (!shared?.html) return tell('unreadable');
  const { nodes, lang } = copied(new TextDecoder().decode(shared.html.bytes), document);
  const article = element('document');
  article.lang = lang;
  article.replaceChildren(nodes);
  offer(shared);
  element('print').onclick = () => print();
  show('record', true);
  element('record').focus();
}

function readable(files: Parameters<typeof sharedFiles>[0]): SharedFiles | undefined {
  try {
    return sharedFiles(files);
  } catch {
    return undefined;
  }
}

function offer(shared: SharedFiles): void {
  for (const item of document.querySelectorAll<HTMLElement>('[data-file]')) {
    const file = shared[item.dataset['file'] as keyof SharedFiles];
    const anchor = item.querySelector('a');
    if (!file || !anchor) continue;
    anchor.href = URL.createObjectURL(new Blob([file.bytes as Uint8Array<ArrayBuffer>], { type: file.type }));
    item.hidden = false;
  }
}

window.addEventListener('hashchange', () => location.reload());
/** "Back" at a clinic's computer must not show the last one's record: whoever comes back is asked again. */
window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
begin();
