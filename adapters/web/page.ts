import type { Language } from '../../dialogs/message.js';
import { assetUrl } from './assets.js';
import { chatStyle } from './page-style.js';
import type { WebDeps } from './ports.js';

/** The words of the page; dialogs/content has them as `chat`. */
export interface ChatWords {
  readonly title: string;
  readonly heading: string;
  readonly synthetic: string;
  readonly crisis: Readonly<Record<'name' | 'call' | 'text' | 'chat' | 'tty' | 'emergency', string>>;
  readonly notEmergency: string;
  readonly noPersonal: string;
  readonly aboutKept: string;
  readonly kept: readonly string[];
  readonly person: string;
  readonly otherLanguage: string;
  readonly chatLabel: string;
  readonly connecting: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly noScript: string;
  readonly placeholder: string;
  readonly opensNewTab: string;
  readonly tooLong: string;
}

/** What the browser code needs to begin (browser/chat.ts reads it). */
export interface ChatSetup {
  readonly locale: string;
  readonly words: Pick<ChatWords, 'placeholder' | 'opensNewTab'>;
}

/** Web Chat adds an empty style element of its own: its content's hash is the second source (facts: platform). */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

export const chatHeaders = (nonce: string, embedOrigins: readonly string[]): Record<string, string> => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'nonce-${nonce}' ${EMPTY_STYLE}`,
    // directlinejs reads the file that somebody chose from an address that the page itself made.
    "connect-src 'self' blob:",
    "img-src 'self' blob: data:",
    "base-uri 'none'",
    "form-action 'none'",
    ["frame-ancestors 'self'", ...embedOrigins].join(' '),
  ].join('; '),
});

const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** JSON inside a script element: `<` is the one character that could end it. */
const json = (value: ChatSetup): string => JSON.stringify(value).replace(/</g, '\\u003c');

/** The whole page: who to call first, then what this is, then the chat. */
export function chatPage(deps: WebDeps, language: Language, nonce: string): string {
  const words = deps.words(language);
  const setup: ChatSetup = { locale: language === 'es' ? 'es-ES' : 'en-US', words };
  const script = (name: string) => `<script src="${assetUrl(deps.assets, name)}" defer></script>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(words.title)}</title>
<style nonce="${nonce}">${chatStyle}</style>
</head>
<body>
${deps.synthetic ? `<aside class="synthetic" aria-label="${escape(words.synthetic)}">${escape(words.synthetic)}</aside>` : ''}
${crisisLine(words)}
${about(words, language)}
<main id="chat" aria-label="${escape(words.chatLabel)}"></main>
<div id="state" role="status"><p id="connecting">${escape(words.connecting)}</p></div>
<div id="failed" role="alert" hidden><p>${escape(words.failed)}</p><button type="button" id="again">${escape(words.tryAgain)}</button></div>
<noscript><p>${escape(words.noScript)}</p></noscript>
<script type="application/json" id="setup">${json(pickSetup(setup))}</script>
${script('webchat.js')}
${script('chat.js')}
</body>
</html>`;
}

const pickSetup = ({ locale, words }: ChatSetup): ChatSetup => ({
  locale,
  words: { placeholder: words.placeholder, opensNewTab: words.opensNewTab },
});

const crisisLine = ({
  crisis,
}: ChatWords): string => `<aside class="crisis" aria-label="${escape(crisis.name)}">
<strong>${escape(crisis.name)}</strong>
<a href="tel:988">${escape(crisis.call)}</a>
<a href="sms:838255">${escape(crisis.text)}</a>
<a href="https://www.veteranscrisisline.net/get-help-now/chat/" target="_blank" rel="noopener">${escape(crisis.chat)}</a>
<span>${escape(crisis.tty)}</span>
<a href="tel:911">${escape(crisis.emergency)}</a>
</aside>`;

const about = (words: ChatWords, language: Language): string => `<header>
<div class="title"><h1>${escape(words.heading)}</h1>${otherLanguage(words, language)}</div>
<p><strong>${escape(words.notEmergency)}</strong> <span>${escape(words.noPersonal)}</span></p>
<details><summary>${escape(words.aboutKept)}</summary>
<ul>${words.kept.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>
<p>${escape(words.person)}</p>
</details>
</header>`;

function otherLanguage(words: ChatWords, language: Language): string {
  const other = language === 'en' ? 'es' : 'en';
  return `<a href="/chat?lang=${other}" lang="${other}" hreflang="${other}">${escape(words.otherLanguage)}</a>`;
}
