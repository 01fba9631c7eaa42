import type { Html } from './html.js';
import { html } from './html.js';
import type { Reply } from './reply.js';
import { page, redirect } from './reply.js';
import { tellSignedOut } from './sign-in.js';
import type { SignedInVisit, Visit } from './visit.js';

/** Beneath every record shown: "that's not me" for a page. */
export const notMineForm = ({ browser, words }: SignedInVisit): Html =>
  html`<form method="post" action="/not-mine" class="screen">
    <input type="hidden" name="csrf" value="${browser.csrf}" />
    <button class="plain">${words.notMine.button}</button>
  </form>`;

/** POST /not-mine: nothing of it is shown from now on, in words that tell nothing of it. */
export async function notMine(visit: SignedInVisit): Promise<Reply> {
  const { services, browser, actor } = visit;
  const { personId } = browser.signedIn;
  const person = personId === undefined ? undefined : await services.accounts.person(personId);
  const place = { conversationId: browser.conversationId ?? '', channel: 'web' as const };
  await services.commit([
    ...services.reports.notMe(place, { level: 2, person, actor }),
    services.browsers.signOut(browser),
  ]);
  if (personId !== undefined) services.records.forget(personId);
  await tellSignedOut(visit);
  return redirect('/not-mine');
}

/** GET /not-mine: a page of nobody's, since the one that answers the form would still carry a name. */
export const thanksForTelling = ({ words: { notMine: words } }: Visit): Reply =>
  page(words.title, html`<div class="note" role="status"><p>${words.body}</p></div>`);
