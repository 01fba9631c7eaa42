import type { Desk } from '../../identity/desk/desk.js';
import { keepPending, takePending } from '../../identity/sign-in/pending.js';
import type { Refusal } from '../../identity/sign-in/sign-in.js';
import type { Handler } from '../handle.js';
import { html } from '../html.js';
import { redirect, type Reply } from '../reply.js';
import type { Visit } from '../visit.js';
import { deskPage, problem, type DeskVisit } from './visit.js';

/** GET /desk/signin */
export const begin =
  ({ signIn, sessions }: Desk): Handler =>
  async (visit) => {
    const started = await signIn.start();
    if ('state' in started) return failed(visit, started.why);
    const visitor = sessions.visitor(visit.cookie);
    const { stored } = started;
    await keepPending(visit.services.notes, { stored, returnTo: '/desk', browser: visitor.id });
    return redirect(started.url, visitor.setCookie);
  };

/** GET /desk/signin/callback: without the role nothing begins, and nothing is shown. */
export const callback =
  ({ signIn, sessions }: Desk): Handler =>
  async (visit) => {
    const { services, query, cookie } = visit;
    const state = query.get('state') ?? '';
    const pending = await takePending(services.notes, state, sessions.visitor(cookie).id);
    if (!pending) return failed(visit, 'state');
    const result = await signIn.finish(query, pending.stored);
    if (result.state === 'refused') return failed(visit, result.why);
    const { setCookie } = await sessions.begin(cookie, result.staff);
    return redirect('/desk', setCookie);
  };

/** POST /desk/signout */
export async function signOut({ desk, staff }: DeskVisit): Promise<Reply> {
  await desk.sessions.end(staff);
  return redirect('/desk/signed-out');
}

/** GET /desk/signed-out */
export const signedOut: Handler = (visit) => {
  const { desk } = visit.words;
  const body = html`<p>${desk.signedOutBody}</p>
    <p><a class="button" href="/desk/signin">${desk.signIn}</a></p>`;
  return deskPage(visit, desk.signedOut, body);
};

const status: Partial<Record<Refusal, number>> = { unreachable: 503, denied: 400, state: 400 };

function failed(visit: Visit, why: Refusal): Reply {
  const { desk, signInFailed } = visit.words;
  const known: Partial<Record<Refusal, string>> = {
    denied: signInFailed.denied,
    state: signInFailed.expired,
    unreachable: signInFailed.unreachable,
    code: signInFailed.expired,
  };
  visit.services.log.warn('deskSignIn.refused', { state: why });
  const body = html`${problem(known[why] ?? desk.notAllowed)}
    <p><a class="button" href="/desk/signin">${desk.signIn}</a></p>`;
  return deskPage(visit, desk.signInFailed, body, { status: status[why] ?? 403 });
}
