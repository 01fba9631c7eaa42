import type { SessionView } from '../../identity/account.js';
import { timeOf } from '../dates.js';
import type { Html } from '../html.js';
import { html } from '../html.js';
import type { Reply } from '../reply.js';
import { redirect } from '../reply.js';
import type { SignedInVisit } from '../visit.js';
import type { Part } from './parts.js';
import { form, part } from './parts.js';

export const sessions: Part = (visit, facts) => {
  const { sessions: words } = visit.words.accountPage;
  return part(
    visit,
    'sessions',
    words.title,
    html`<ul class="entries">
        ${facts.sessions.map((session) => oneSession(visit, session))}
      </ul>
      <p>${words.endHelp}</p>
      ${form(visit, 'sessions/end', undefined, words.end, true)}`,
  );
};

function oneSession({ words, language }: SignedInVisit, session: SessionView): Html {
  const { sessions: say } = words.accountPage;
  const [since, last] = [timeOf(session.since, language), timeOf(session.lastUsed, language)];
  return html`<li>
    <strong>${session.here ? say.here : say.places[session.channel]}</strong><br />
    ${say.times(since, last)}
  </li>`;
}

/** POST /account/sessions/end: everywhere, here too, which is what the words say. */
export async function endSessions({ services, actor, browser, hooks }: SignedInVisit): Promise<Reply> {
  await services.commit(services.accounts.signOutEverywhere(actor.id));
  services.records.forget(actor.id);
  if (browser.conversationId) await hooks.signedOut(browser.conversationId);
  return redirect('/signed-out');
}
