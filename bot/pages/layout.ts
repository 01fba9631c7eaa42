import { contentFor } from '../../dialogs/content/index.js';
import type { Language } from '../../dialogs/message.js';
import type { Html } from './html.js';
import { html } from './html.js';
import { stylePath } from './style.js';

export const wordsFor = (language: Language) => contentFor(language).pages;
export type PageWords = ReturnType<typeof wordsFor>;

/** What stands around every page. */
export interface Frame {
  readonly language: Language;
  readonly synthetic: boolean;
  /** Who is signed in, and the token their forms carry. */
  readonly person?: { readonly name: string; readonly csrf: string };
  /** A page of the enrolment desk, and who is signed in there. */
  readonly desk?: { readonly name: string; readonly csrf: string } | 'nobody';
}

interface Content {
  readonly title: string;
  readonly body: Html;
  readonly head?: Html;
}

/** The whole page: the crisis line first, always. */
export function layout({ title, body, head }: Content, frame: Frame): Html {
  const words = wordsFor(frame.language);
  return html`<!doctype html>
    <html lang="${frame.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} | ${words.service}</title>
        <link rel="stylesheet" href="${stylePath}" />
        ${head}
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        ${crisisLine(words)}
        <header>
          ${frame.synthetic && html`<p class="synthetic">${words.synthetic}</p>`}
          ${frame.desk ? deskTop(words, frame.desk) : top(words, frame)}
        </header>
        <main id="main">
          <h1>${title}</h1>
          ${body}
        </main>
        <footer>
          <p>${words.person}</p>
          <p>${words.marks}</p>
        </footer>
      </body>
    </html>`;
}

const crisisLine = ({ crisis }: PageWords): Html =>
  html`<aside class="crisis" aria-label="${crisis.name}">
    <div class="wide">
      <strong>${crisis.name}</strong>
      <a href="tel:988">${crisis.call}</a>
      <a href="sms:838255">${crisis.text}</a>
      <a href="https://www.veteranscrisisline.net/get-help-now/chat/" rel="noopener">${crisis.chat}</a>
      <span>${crisis.tty}</span>
      <a href="tel:911">${crisis.emergency}</a>
    </div>
  </aside>`;

function top(words: PageWords, { language, person }: Frame): Html {
  const other = language === 'en' ? 'es' : 'en';
  return html`<div class="top">
    <div class="wide">
      <a href="/">${words.service}</a>
      ${
        person
          ? html`<a href="/account">${words.account}</a>
              <span>${words.signedInAs(person.name)}</span>
              <form method="post" action="/signout">
                <input type="hidden" name="csrf" value="${person.csrf}" />
                <button class="plain">${words.signOut}</button>
              </form>`
          : html`<a href="?lang=${other}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>`
      }
    </div>
  </div>`;
}

const deskTop = (words: PageWords, staff: NonNullable<Frame['desk']>): Html =>
  html`<div class="top">
    <div class="wide">
      <a href="/desk">${words.desk.title}</a>
      ${
        staff !== 'nobody' &&
        html`<span>${words.desk.signedInAs(staff.name)}</span>
          <form method="post" action="/desk/signout">
            <input type="hidden" name="csrf" value="${staff.csrf}" />
            <button class="plain">${words.signOut}</button>
          </form>`
      }
    </div>
  </div>`;
