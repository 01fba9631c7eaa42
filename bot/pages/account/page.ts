import type { Html } from '../html.js';
import { html } from '../html.js';
import { inFours, written } from '../number.js';
import type { Reply } from '../reply.js';
import { page } from '../reply.js';
import type { SignedInVisit } from '../visit.js';
import { isFreshEnough, signInPath } from '../visit.js';
import { card } from './card.js';
import { helpers } from './helpers.js';
import { history } from './history.js';
import { language } from './language.js';
import type { AccountFacts, PartId } from './parts.js';
import { phones } from './phones.js';
import { pin } from './pin.js';
import { record } from './whose.js';

const HISTORY_LINES = 30;

/** GET /account */
export async function account(visit: SignedInVisit): Promise<Reply> {
  const facts = await factsOf(visit);
  const { accountPage: words, fresh } = visit.words;
  return page(
    words.title,
    html`<p>${words.member(inFours(visit.actor.memberNumber))}</p>
      ${
        !facts.fresh &&
        html`<div class="note warn">
          <p>${fresh.onPage}</p>
          <p><a class="button" href="${signInPath('/account')}">${fresh.button}</a></p>
        </div>`
      }
      ${setUp(visit, facts)} ${contents(visit)}
      ${[record, phones, pin, card, helpers, language, history].map((part) => part(visit, facts))}`,
  );
}

async function factsOf(visit: SignedInVisit): Promise<AccountFacts> {
  const { services, actor } = visit;
  const { accounts, audit } = services;
  const [phones, hasPin, card, helpers, helps, history] = await Promise.all([
    accounts.phones(actor.id),
    accounts.hasPin(actor.id),
    accounts.card(actor.id),
    accounts.helpersOf(actor.id),
    accounts.helps(actor.id),
    audit.history(actor.id, HISTORY_LINES),
  ]);
  const names = await namesOf(
    visit,
    history.map((entry) => entry.actorId),
  );
  return { phones, hasPin, card, helpers, helps, history, names, fresh: isFreshEnough(visit) };
}

async function namesOf(
  { services, actor }: SignedInVisit,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const others = [...new Set(ids)].filter((id) => id !== actor.id);
  const people = await Promise.all(others.map((id) => services.accounts.person(id)));
  return new Map(people.flatMap((p) => (p ? [[p.id, `${p.given} ${p.family}`] as const] : [])));
}

/** The three steps to a phone that works, and which of them is next. */
function setUp({ words: all, services }: SignedInVisit, facts: AccountFacts): Html {
  const { setUp: words } = all.accountPage;
  const steps = [
    { id: 'phones', label: words.phone, done: facts.phones.length > 0 },
    { id: 'pin', label: words.pin, done: facts.hasPin },
    { id: 'card', label: words.card, done: facts.card !== undefined },
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

function contents({ words: { accountPage: words } }: SignedInVisit): Html {
  const parts: readonly (readonly [PartId, string])[] = [
    ['record', words.downloads.title],
    ['phones', words.phones.title],
    ['pin', words.pin.title],
    ['card', words.card.title],
    ['helpers', words.helpers.title],
    ['language', words.language.title],
    ['history', words.history.title],
  ];
  return html`<nav aria-label="${words.contents}">
    <h2>${words.contents}</h2>
    <ul class="contents">
      ${parts.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ul>
  </nav>`;
}
