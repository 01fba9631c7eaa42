import { FOREVER } from '../../storage/limits.js';
import type { Prepared, ShareTerms } from '../../sharing/shares/shares.js';
import { timeOf } from '../dates.js';
import { html, nothing, type Html } from '../html.js';
import { qr } from '../qr.js';
import { page, type Reply } from '../reply.js';
import type { SignedInVisit } from '../visit.js';
import { choiceWords } from './choice-words.js';

/** What was made, shown once. `given`: the helper to whom the link goes by text. */
export function ready(visit: SignedInVisit, made: Prepared, terms: ShareTerms, given?: string): Reply {
  const { words, language } = visit;
  const { sharePage: say } = words;
  const until = made.expiresAt >= FOREVER ? say.untilStopped : say.until(timeOf(made.expiresAt, language));
  return page(
    say.readyTitle,
    html`<div class="note warn"><p>${say.once}</p></div>
      ${given === undefined ? handedOver(visit, made) : html`<p>${say.textedTo(given)}</p>`}
      ${passcode(visit, made)}
      <h2>${say.inIt}</h2>
      <p>${say.account.for(terms.to)}. ${choiceWords(visit, terms.choice)}</p>
      <p>${until} ${say.toStop}</p>
      <p class="screen"><a class="button" href="/account#shares">${say.back}</a></p>`,
  );
}

function handedOver({ words: { sharePage: say }, services }: SignedInVisit, { link, code }: Prepared): Html {
  if (code !== undefined) {
    const { host } = new URL(services.publicBaseUrl);
    return html`<h2>${say.codeTitle}</h2>
      ${digits(code)}
      <p>${say.codeHelp(`${host}/view`)}</p>`;
  }
  return html`<h2>${say.linkTitle}</h2>
    <p>${say.linkHelp}</p>
    ${qr(link, say.qr)}
    <textarea class="link" readonly rows="9" aria-label="${say.linkTitle}">${link}</textarea>`;
}

const passcode = ({ words: { sharePage: say } }: SignedInVisit, made: Prepared): Html =>
  made.passcode === undefined
    ? nothing
    : html`<h2>${say.passcodeTitle}</h2>
        ${digits(made.passcode)}
        <p>${say.passcodeOther}</p>`;

const digits = (code: string): Html =>
  html`<p class="code" aria-label="${code.split('').join(' ')}">
    ${code.replace(/^(\d{4})(\d{4})$/, '$1 $2')}
  </p>`;
