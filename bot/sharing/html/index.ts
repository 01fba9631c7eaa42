import { html, Html } from '../../html.js';
import type { RecordDocument } from '../document.js';
import { flowOf, type Part, type TablePart } from '../flow.js';
import { style } from './style.js';

/** Nothing in a report may run or load: also where somebody opens the file from a mail, with no server to say so. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The report as one page that needs nothing else: to read, to print, to hear. */
export const writeHtml = (document: RecordDocument): string =>
  pageOf(document.words.language, document.words.title, flowOf(document));

export function pageOf(language: string, title: string, parts: Iterable<Part>): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        <main>${[...parts].map(part)}</main>
      </body>
    </html> `.text;
}

/** Also what the viewer of a shared record shows. */
export const part = (p: Part): Html => {
  switch (p.kind) {
    case 'title':
      return html`<h1>${p.text}</h1> `;
    case 'paragraph':
      return html`<p>${p.text}</p> `;
    case 'notice':
      return html`<p class="notice"><strong>${p.text}</strong></p> `;
    case 'heading':
      return p.level === 2
        ? html`<h2${p.id !== undefined && html` id="${p.id}"`}>${p.text}</h2>\n`
        : html`<h3>${p.text}</h3> `;
    case 'list':
      return html`<ul>
        ${p.items.map((item) => html`<li>${item}</li>`)}
      </ul> `;
    case 'facts':
      return html`<dl>
        ${p.lines.map(
          ({ label, value, below }) =>
            html`<div${below && html` class="below"`}><dt>${label}</dt><dd>${value}</dd></div>`,
        )}
      </dl> `;
    case 'table':
      return table(p);
  }
};

const table = ({ caption, columns, rows }: TablePart): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((c) => html`<th scope="col">${c}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div> `;
