import type { Person } from '../identity/identity.js';
import { dayOf } from './dates.js';
import { html, type Html } from './html.js';
import { wordsFor } from './layout.js';
import { inFours, written } from './number.js';
import type { PageServices } from './page-services.js';

/** What is printed and taken home: large print, in the person's language. */
export function cardSheet(
  person: Person,
  codes: readonly string[],
  { number, clock }: Pick<PageServices, 'number' | 'clock'>,
): Html {
  const { cardPage: words } = wordsFor(person.language);
  return html`<dl class="facts">
      <dt>${words.name}</dt>
      <dd>${person.given} ${person.family}</dd>
      <dt>${words.member}</dt>
      <dd>${inFours(person.memberNumber)}</dd>
      <dt>${words.phone}</dt>
      <dd>${written(number)}</dd>
    </dl>
    <p>${words.use} ${words.once}</p>
    <ol class="codes">
      ${codes.map(
        (code, i) =>
          html`<li><span class="n">${i + 1}</span> <span class="digits">${inFours(code)}</span></li>`,
      )}
    </ol>
    <p>${words.keep}</p>
    <p>${words.lost} ${words.made(dayOf(clock.now(), person.language))}</p>`;
}
