import type { HelperView } from '../../identity/helper-grants.js';
import type { HealthRecord, Sensitivity } from '../../records/record.js';
import { sensitivities } from '../../records/sensitivity.js';
import type { Html } from '../html.js';
import { html, nothing } from '../html.js';
import { openRecord } from '../open-record.js';
import { page, type Reply } from '../reply.js';
import { isFreshEnough, signInPath, type SignedInVisit } from '../visit.js';
import { howLong, sensitive, toWhom, way, what, type Offered } from './fields.js';

export type Problem = Exclude<keyof SignedInVisit['words']['sharePage']['problems'], 'title'>;

/** GET /share: what, with whom, for how long. Giving it away is level 3. */
export async function shareForm(visit: SignedInVisit): Promise<Reply> {
  const refused = notHere(visit);
  if (refused) return refused;
  const opened = await openRecord(visit);
  if (opened.state === 'closed') return opened.reply;
  return formPage(visit, opened.record, knownProblem(visit));
}

/** Nothing was kept of what was sent, so the person fills it in again: only the problem is told. */
const knownProblem = ({ query, words }: SignedInVisit): Problem | undefined => {
  const problem = query.get('problem') ?? 'title';
  return problem !== 'title' && Object.hasOwn(words.sharePage.problems, problem)
    ? (problem as Problem)
    : undefined;
};

/** Who has somebody else's record open, or has not signed in of late. */
export function notHere(visit: SignedInVisit): Reply | undefined {
  const { browser, actor, words } = visit;
  const { sharePage: say, fresh } = words;
  if (browser.signedIn.personId !== actor.id)
    return page(
      say.title,
      html`<div class="note warn" role="alert"><p>${say.onlyOwn}</p></div>
        <p><a class="button" href="/account#record">${say.openOwn}</a></p>`,
      { status: 403 },
    );
  if (isFreshEnough(visit)) return undefined;
  return page(
    say.title,
    html`<div class="note warn"><p>${say.fresh}</p></div>
      <p><a class="button" href="${signInPath('/share')}">${fresh.button}</a></p>`,
  );
}

async function formPage(visit: SignedInVisit, record: HealthRecord, problem?: Problem): Promise<Reply> {
  const { services, browser, words } = visit;
  const { sharePage: say } = words;
  // One script: begun with a fresh proof, it may be finished in peace (facts: identity 2).
  await services.browsers.keepFresh(browser);
  const offered: Offered = { sensitive: found(record), helpers: await reachable(visit) };
  return page(
    say.title,
    html`${problem ? problemNote(visit, problem) : nothing}
      <p>${say.intro}</p>
      <form method="post" action="/share">
        <input type="hidden" name="csrf" value="${browser.csrf}" />
        ${toWhom(visit)} ${what(visit)} ${sensitive(visit, offered)} ${way(visit, offered)} ${howLong(visit)}
        <button>${say.make}</button>
      </form>`,
  );
}

const problemNote = ({ words: { sharePage: say } }: SignedInVisit, problem: Problem): Html =>
  html`<div class="note problem" role="alert">
    <p><strong>${say.problems.title}</strong></p>
    <p>${say.problems[problem]}</p>
  </div>`;

function found({ sections }: HealthRecord): readonly Sensitivity[] {
  const there = new Set(
    Object.values(sections).flatMap(({ entries }) => entries.flatMap((e) => e.sensitivity)),
  );
  return sensitivities.filter((one) => there.has(one));
}

/** Helpers whom a text reaches now. */
async function reachable({ services, actor }: SignedInVisit): Promise<readonly HelperView[]> {
  const all = await services.accounts.helpersOf(actor.id);
  const reached = await Promise.all(all.map(({ grantId }) => services.reach(actor.id, grantId)));
  return all.filter((_, i) => reached[i]?.state === 'ready');
}
