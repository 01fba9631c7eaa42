import type { OidcPerson } from './people.js';

type Choice = Pick<OidcPerson, 'sub' | 'given' | 'family' | 'about'>;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => escapes[c] ?? c);

const style = `
  body { font: 1.25rem/1.5 "Source Sans Pro", system-ui, sans-serif; color: #1b1b1b; max-width: 38rem; margin: 0 auto; padding: 1.5rem; }
  .synthetic { background: #faf3d1; border-left: .5rem solid #ffbe2e; padding: .75rem 1rem; }
  h1 { font-size: 1.75rem; line-height: 1.25; }
  button { display: block; width: 100%; min-height: 44px; margin: 0 0 1rem; padding: .75rem 1rem; text-align: left; font: inherit;
    color: #fff; background: #005ea2; border: 0; border-radius: .25rem; cursor: pointer; }
  button:hover { background: #1a4480; }
  button:focus { outline: .25rem solid #face00; outline-offset: .125rem; }
  button span { display: block; font-size: 1rem; }`;

const button = (person: Choice): string =>
  `<button name="sub" value="${escape(person.sub)}"><strong>${escape(`${person.given} ${person.family}`)}</strong>
    <span>${escape(person.about)}</span></button>`;

const page = (title: string, body: string, nonce: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)}</title><style nonce="${nonce}">${style}</style></head>
<body><p class="synthetic">Synthetic: nobody here is a real person.</p><h1>${escape(title)}</h1>${body}</body></html>`;

/** Where the sign-in asks who is signing in. There is no password: everybody in it is invented. */
export const choosePage = (people: readonly Choice[], action: string, nonce: string): string =>
  page(
    'Synthetic sign-in: choose who you are',
    `<form method="post" action="${escape(action)}">${people.map(button).join('\n')}</form>`,
    nonce,
  );

export const errorPage = (what: string, nonce: string): string =>
  page('Synthetic sign-in did not work', `<p>${escape(what)}</p>`, nonce);
