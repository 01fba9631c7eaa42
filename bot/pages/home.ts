import { html } from './html.js';
import { written } from './number.js';
import type { Reply } from './reply.js';
import { page } from './reply.js';
import type { Visit } from './visit.js';

/** GET / */
export function home({ words: { home: words }, services }: Visit): Reply {
  const number = written(services.number);
  return page(
    words.title,
    html`<p>${words.intro}</p>
      <ul class="choices">
        <li><a class="button" href="/chat">${words.chat}</a></li>
        <li><a class="button" href="/asked">${words.record}</a></li>
        <li><a class="button" href="/account">${words.account}</a></li>
      </ul>
      <p>${words.call(number)}</p>
      <p>${words.text(number)}</p>
      <p>${words.first}</p>
      <div class="note warn"><p>${words.notEmergency}</p></div>`,
  );
}
