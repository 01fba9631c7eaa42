import { keepPending, takePending } from '../identity/sign-in/pending.js';
import type { Refusal } from '../identity/sign-in/sign-in.js';
import { signedInForm } from './handle.js';
import { html } from './html.js';
import { subjectOf } from './open-record.js';
import type { Reply } from './reply.js';
import { page, redirect } from './reply.js';
import type { SignedInVisit, Visit } from './visit.js';
import { isSignedIn, signInPath, whoActs } from './visit.js';

/** Pages a sign-in may lead back to. Anything else would make our address a door to other sites. */
const RETURN = /^\/(account|asked|chat-code|share|download(\/record[\w.-]*)?)(\?[\w=&%.+-]*)?$/;

/** In the language of the chat that led here. */
const chatPage = ({ language }: Visit): string => `/signed-in?lang=${language}`;
const otherChat = (visit: Visit): string => `${chatPage(visit)}&chat=other`;

/** GET /signin?c=conversation or ?return=path. */
export async function begin(visit: Visit): Promise<Reply> {
  const { services, query, cookie } = visit;
  const { browser, setCookie } = await services.browsers.ensure(cookie);
  const started = await services.signIn.start();
  if ('state' in started) return failed(visit, started.why);
  const asked = query.get('c') ?? undefined;
  // A link forwarded by somebody else names a conversation this browser did not begin: it must gain them nothing.
  const conversationId = asked === browser.conversationId ? asked : undefined;
  const returnTo =
    asked === undefined ? returnPath(query) : conversationId ? chatPage(visit) : otherChat(visit);
  const { stored } = started;
  await keepPending(services.notes, { stored, returnTo, browser: browser.tokenHash, conversationId });
  return redirect(started.url, setCookie);
}

function returnPath(query: URLSearchParams): string {
  const wished = query.get('return') ?? '';
  return RETURN.test(wished) ? wished : '/account';
}

/** GET /signin/callback: back from the provider. */
export async function callback(visit: Visit): Promise<Reply> {
  const { services, hooks, query, browser: before } = visit;
  const state = query.get('state') ?? '';
  const pending = before && (await takePending(services.notes, state, before.tokenHash));
  if (!before || !pending) return failed(visit, 'state');
  const result = await services.signIn.finish(query, pending.stored);
  if (result.state === 'refused') return failed(visit, result.why);
  const person = await services.accounts.signedIn(result.claims);
  const { authTime } = result.claims;
  const { conversationId } = pending;
  const { browser, setCookie } = await services.browsers.signIn(before, {
    actorId: person.id,
    authTime,
    conversationId,
    granted: result.granted,
  });
  // Nothing of a paused person is read.
  if (browser.signedIn?.personId === person.id)
    services.records.prefetch(subjectOf(person), browser.signedIn.own);
  await services.commit([
    services.audit.signedIn({ personId: person.id, actorId: person.id, channel: 'web' }, 2),
  ]);
  if (browser.conversationId) await tell(visit, () => hooks.signedIn(browser.conversationId ?? ''));
  const lost = conversationId !== undefined && !browser.conversationId;
  return redirect(lost ? `${pending.returnTo}&chat=other` : pending.returnTo, setCookie);
}

/** The sign-in stands whether or not the chat could be told of it: the person can ask there again. */
async function tell({ services }: Visit, what: () => Promise<void>): Promise<void> {
  try {
    await what();
  } catch (error) {
    services.log.error('page.hook', error);
  }
}

/** GET /signed-in: the chat is open in another tab. */
export function signedIn(visit: Visit): Reply {
  const { signedIn: words } = visit.words;
  if (!isSignedIn(visit)) return redirect(signInPath('/account'));
  const other = visit.query.get('chat') === 'other';
  return page(
    words.title,
    html`${
        other
          ? html`<div class="note warn"><p>${words.otherChat}</p></div>
              <p>${words.openNew}</p>`
          : html`<div class="note"><p>${words.inChat}</p></div>`
      }
      <ul class="choices">
        <li><a class="button" href="/chat">${words.chat}</a></li>
        <li><a class="button" href="/account">${words.account}</a></li>
      </ul>`,
  );
}

/** POST /signout: the browser's session, what it opened, and the record read for it. */
export async function signOut(visit: Visit): Promise<Reply> {
  return isSignedIn(visit) ? signedInForm(end)(visit) : redirect('/signed-out');
}

async function end(visit: SignedInVisit): Promise<Reply> {
  const { services, browser, actor } = visit;
  const personId = browser.signedIn.personId ?? actor.id;
  await services.commit([
    services.browsers.signOut(browser),
    services.audit.signedOut(whoActs(visit, actor.id)),
  ]);
  services.records.forget(personId);
  services.records.forget(actor.id);
  await tellSignedOut(visit);
  return redirect('/signed-out');
}

/** The chat of this browser, if it has one. */
export async function tellSignedOut(visit: SignedInVisit): Promise<void> {
  const { conversationId } = visit.browser;
  if (conversationId) await tell(visit, () => visit.hooks.signedOut(conversationId));
}

/** GET /signed-out */
export const signedOut = ({ words: { signedOut: words } }: Visit): Reply =>
  page(
    words.title,
    html`<p>${words.body}</p>
      <p><a class="button" href="/">${words.home}</a></p>`,
  );

const status: Partial<Record<Refusal, number>> = { unreachable: 503, denied: 400, state: 400 };

function failed(visit: Visit, why: Refusal): Reply {
  const { signInFailed: words } = visit.words;
  const known: Partial<Record<Refusal, string>> = {
    denied: words.denied,
    state: words.expired,
    unreachable: words.unreachable,
    code: words.expired,
  };
  visit.services.log.warn('signIn.refused', { state: why });
  return page(
    words.title,
    html`<div class="note problem" role="alert"><p>${known[why] ?? words.notAccepted}</p></div>
      <p><a class="button" href="/signin">${words.again}</a></p>`,
    { status: status[why] ?? 403 },
  );
}
