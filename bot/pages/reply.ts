import type { Response } from 'restify';
import type { Html } from './html.js';
import { html } from './html.js';
import type { Frame } from './layout.js';
import { layout } from './layout.js';

/** What a page answers with. Pure: `send` writes it. */
export type Reply =
  | {
      readonly kind: 'page';
      readonly status: number;
      readonly title: string;
      readonly body: Html;
      readonly head?: Html;
      readonly cookie?: string;
      /** The address of a script of ours, which may ask this service. Pages have none but the viewer of what was shared. */
      readonly script?: string;
      /** Where it differs from the visit's: the desk's own, or in the language of another person. */
      readonly frame?: Partial<Frame>;
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly cookie?: string }
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly body: Uint8Array };

type PageReply = Extract<Reply, { kind: 'page' }>;

export const page = (title: string, body: Html, extra: Partial<PageReply> = {}): Reply => ({
  kind: 'page',
  status: 200,
  title,
  body,
  ...extra,
});

/** 303: the browser gets the next page, whatever it did here. */
export const redirect = (to: string, cookie?: string): Reply => ({ kind: 'redirect', to, cookie });

/**
 * The answer to a form that leads to the sign-in. A redirect would do in curl, but Chromium applies `form-action` to every
 * redirect after a form, and where an identity provider sends people on to cannot be listed: a page goes on by itself instead.
 */
export const onward = (
  words: { readonly title: string; readonly body: string; readonly button: string },
  to: string,
  cookie?: string,
): Reply =>
  page(
    words.title,
    html`<p>${words.body}</p>
      <p><a class="button" href="${to}">${words.button}</a></p>`,
    { head: html`<meta http-equiv="refresh" content="0; url=${to}" />`, cookie },
  );

const CSP =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const CSP_SCRIPT =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const headers: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': CSP,
  // Not `no-referrer`: with that, browsers send our own forms with `Origin: null`, and the check against other sites fails.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

export function send(res: Response, reply: Reply, frame: Frame): void {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  if ('cookie' in reply && reply.cookie) res.setHeader('Set-Cookie', reply.cookie);
  if (reply.kind === 'redirect') {
    res.writeHead(303, { Location: reply.to });
    res.end();
  } else if (reply.kind === 'file') {
    res.writeHead(200, {
      'Content-Type': reply.type,
      'Content-Disposition': disposition(reply.name),
    });
    res.end(reply.body);
  } else {
    if (reply.script) res.setHeader('Content-Security-Policy', CSP_SCRIPT);
    res.writeHead(reply.status, { 'Content-Type': 'text/html; charset=utf-8' });
    res.end(layout(reply, { ...frame, ...reply.frame }).text);
  }
}

/** RFC 6266: a plain name for old programs, the whole name for the others. */
function disposition(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]/g, '-');
  const whole = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
