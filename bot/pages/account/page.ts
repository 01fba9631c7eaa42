import { contentFor } from '../../../dialogs/content/index.js';
import type { Html } from '../html.js';
import { html } from '../html.js';
import { inFours, written } from '../number.js';
import type { Reply } from '../reply.js';
import { page } from '../reply.js';
import type { SignedInVisit } from '../visit.js';
import { isFreshEnough, signInPath } from '../visit.js';
import { app } from './app.js';
import { card } from './card.js';
import { consents } from './consents.js';
import { held } from './held.js';
import { files } from './files.js';
import { helpers } from './helpers.js';
import { helperIn, history } from './history.js';
import { language } from './language.js';
import { lost } from './lost.js';
import type { AccountFacts, PartId } from './parts.js';
import { phones } from './phones.js';
import { pin } from './pin.js';
import { sessions } from './sessions.js';
import { shares } from './shares.js';
import { record } from './whose.js';

const HISTORY_LINES = 30;

const parts = [
  record,
  shares,
  files,
  phones,
  pin,
  card,
  app,
  lost,
  helpers,
  language,
  sessions,
  consents,
  history,
];

/** GET /account */
export async function account(visit: SignedInVisit): Promise<Reply> {
  const fresh = isFreshEnough(visit);
  // An account page is one script: begun with a fresh proof, it may be finished in peace (facts: identity 2).
  if (fresh) await visit.services.browsers.keepFresh(visit.browser);
  const facts = { ...(await factsOf(visit)), fresh };
  const { accountPage: words, fresh: again } = visit.words;
  // A text about a lost phone leads straight to it.
  const first = visit.query.get('at') === 'lost';
  return page(
    words.title,
    html`<p>${words.member(inFours(visit.actor.memberNumber))}</p>
      ${
        !facts.fresh &&
        html`<div class="note warn">
          <p>${again.onPage}</p>
          <p><a class="button" href="${signInPath('/account')}">${again.button}</a></p>
        </div>`
      }
      ${held(visit, facts)} ${first && lost(visit, facts)} ${setUp(visit, facts)} ${contents(visit)}
      ${parts.filter((part) => !(first && part === lost)).map((part) => part(visit, facts))}`,
  );
}

async function factsOf(visit: SignedInVisit): Promise<Omit<AccountFacts, 'fresh'>> {
  const { services, actor, browser } = visit;
  const { accounts, audit } = services;
  const [
    phones,
    hasPin,
    card,
    hasApp,
    helpers,
    helps,
    sessions,
    consents,
    pausedWhy,
    heldUntil,
    sharing,
    kept,
    ownFiles,
    history,
  ] = await Promise.all([
    accounts.phones(actor.id),
    accounts.hasPin(actor.id),
    accounts.card(actor.id),
    accounts.hasApp(actor.id),
    accounts.helpersOf(actor.id),
    accounts.helps(actor.id),
    accounts.sessions(actor.id, browser),
    accounts.consents(actor.id),
    accounts.pausedWhy(actor.id),
    accounts.sharesHeldUntil(actor.id),
    services.shares.list(actor.id),
    services.keptFor.of(actor.id),
    services.ownFiles.list(actor.id),
    audit.history(actor.id, HISTORY_LINES),
  ]);
  const names = await namesOf(visit, [
    ...history.flatMap(({ actorId, facts }) => [actorId, ...helperIn(facts)]),
    ...consents.flatMap(({ grant }) => (grant ? [grant.helperId] : [])),
  ]);
  return {
    phones,
    hasPin,
    card,
    hasApp,
    helpers,
    helps,
    sessions,
    consents,
    pausedWhy,
    heldUntil,
    shares: sharing,
    kept,
    files: ownFiles,
    history,
    names,
  };
}

async function namesOf(visit: SignedInVisit, ids: readonly string[]): Promise<Map<string, string>> {
  const others = [...new Set(ids)].filter((id) => id !== visit.actor.id);
  const names = await Promise.all(others.map(async (id) => [id, await nameOf(visit, id)] as const));
  return new Map(names.flatMap(([id, name]) => (name === undefined ? [] : [[id, name] as const])));
}

/** A person who helps, or staff who acted at a desk. */
async function nameOf({ services, words }: SignedInVisit, id: string): Promise<string | undefined> {
  const staff = await services.staffName(id);
  if (staff !== undefined) return words.desk.staff(staff);
  const person = await services.accounts.person(id);
  return person && `${person.given} ${person.family}`;
}

/** The three steps to a phone that works, and which of them is next. */
function setUp({ words: all, services }: SignedInVisit, facts: AccountFacts): Html {
  const { setUp: words } = all.accountPage;
  const steps = [
    { id: 'phones', label: words.phone, done: facts.phones.length > 0 },
    { id: 'pin', label: words.pin, done: facts.hasPin },
    { id: 'card', label: words.card, done: facts.card !== undefined || facts.hasApp },
  ];
  const next = steps.find((step) => !step.done);
  if (!next) return html`<div class="note"><p>${words.ready(written(services.number))}</p></div>`;
  return html`<h2>${words.title}</h2>
    <ol class="contents">
      ${steps.map(
        (step) =>
          html`<li>
            <a href="#${step.id}">${step.label}</a>
            ${(step.done || step === next) && html` <strong>(${step.done ? words.done : words.next})</strong>`}
          </li>`,
      )}
    </ol>`;
}

function contents({ words: all, language: spoken }: SignedInVisit): Html {
  const { accountPage: words } = all;
  const parts: readonly (readonly [PartId, string])[] = [
    ['record', words.downloads.title],
    ['shares', all.sharePage.account.title],
    ['files', contentFor(spoken).ownFiles.page.title],
    ['phones', words.phones.title],
    ['pin', words.pin.title],
    ['card', words.card.title],
    ['app', words.app.title],
    ['lost', words.lost.title],
    ['helpers', words.helpers.title],
    ['language', words.language.title],
    ['sessions', words.sessions.title],
    ['consents', words.consents.title],
    ['history', words.history.title],
  ];
  return html`<nav aria-label="${words.contents}">
    <h2>${words.contents}</h2>
    <ul class="contents">
      ${parts.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ul>
  </nav>`;
}
