import { assetUrl, type Assets } from '../../../adapters/web/assets.js';
import type { DemoPageOptions } from './server.js';
import { demoStyle } from './style.js';

export const demoHeaders = (nonce: string, serviceUrl: string): Record<string, string> => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    `frame-src ${new URL(serviceUrl).origin}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
});

/** The page before its code runs; people, phones and bubbles are filled in by browser/demo.ts. */
export function demoPage(options: DemoPageOptions, assets: Assets, nonce: string): string {
  const { people, number } = options;
  const setup = JSON.stringify({ people, number }).replace(/</g, '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Blue Button demonstration: chat, text and phone</title>
<style nonce="${nonce}">${demoStyle}</style>
</head>
<body>
<p class="banner"><strong>Everything here is synthetic.</strong> No real person, record or phone number. Nothing leaves this computer.</p>
<header>
<h1>A Veteran’s health record, by chat, text and phone</h1>
<p>Three doors to one running service. Choose who you are, then try “What meds am I on?” in any of them.</p>
${pages(options.serviceUrl)}
</header>
<fieldset class="people" id="people"><legend>Who you are</legend></fieldset>
<main>
${chat(options.serviceUrl)}
${handset}
${telephone}
</main>
<script type="application/json" id="setup">${setup}</script>
<script src="${assetUrl(assets, 'demo.js')}" defer></script>
</body>
</html>`;
}

const pages = (serviceUrl: string): string => `<nav aria-label="Pages of the service">
<a href="${serviceUrl}/chat" target="_blank" rel="noopener">Chat in a tab of its own</a>
<a href="${serviceUrl}/account" target="_blank" rel="noopener">Account: phones, PIN, code card, who opened the record</a>
<a href="${serviceUrl}/desk" target="_blank" rel="noopener">Enrollment desk, for VA staff</a>
</nav>`;

const chat = (serviceUrl: string): string => `<section class="door" aria-labelledby="chat-title">
<h2 id="chat-title">Web chat</h2>
<p class="hint">Sign-in offers everyone above.</p>
<iframe src="${serviceUrl}/chat" title="Web chat of the service"></iframe>
</section>`;

const handset = `<section class="door" aria-labelledby="handset-title">
<h2 id="handset-title">Text messages</h2>
<p class="hint"><label for="handset-phone">Phone</label> <select id="handset-phone"></select></p>
<div class="device">
<p class="to" id="handset-to"></p>
<ol class="bubbles" id="bubbles" role="log" aria-label="Messages" aria-live="polite" tabindex="0"></ol>
<form id="handset-form" class="line">
<label class="hidden" for="handset-text">Text message</label>
<input id="handset-text" autocomplete="off" maxlength="1600" placeholder="Text message, such as: meds">
<button type="submit">Send</button>
</form>
</div>
</section>`;

const keys = [
  ['1', ''],
  ['2', 'ABC'],
  ['3', 'DEF'],
  ['4', 'GHI'],
  ['5', 'JKL'],
  ['6', 'MNO'],
  ['7', 'PQRS'],
  ['8', 'TUV'],
  ['9', 'WXYZ'],
  ['*', ''],
  ['0', ''],
  ['#', ''],
];

const names: Readonly<Record<string, string>> = { '*': 'star', '#': 'pound' };

const keypad = keys
  .map(
    ([key = '', letters]) =>
      `<button type="button" data-key="${key}" aria-label="${names[key] ?? key}"><b>${key}</b><small>${letters}</small></button>`,
  )
  .join('');

const telephone = `<section class="door" aria-labelledby="phone-title">
<h2 id="phone-title">Telephone</h2>
<p class="hint"><label for="phone-line">Line</label> <select id="phone-line"></select></p>
<div class="device" id="telephone">
<p class="to"><span id="phone-state" role="status"></span><span id="phone-typed" class="typed" aria-hidden="true"></span></p>
<ol class="captions" id="captions" role="log" aria-label="What is heard" aria-live="polite" tabindex="0"></ol>
<div class="calls">
<button type="button" class="call" id="call">Call</button>
<button type="button" class="hangup" id="hangup" disabled>Hang up</button>
</div>
<div class="keypad" role="group" aria-label="Keypad">${keypad}</div>
<form id="say-form" class="line">
<label class="hidden" for="say-text">Say</label>
<input id="say-text" autocomplete="off" maxlength="500" placeholder="Say something">
<button type="submit" id="say">Say</button>
<button type="button" id="silence">Wait</button>
</form>
<p class="switch"><label><input type="checkbox" id="aloud"> Speak aloud in this browser</label></p>
</div>
</section>`;
