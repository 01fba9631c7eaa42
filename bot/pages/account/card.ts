import { z } from 'zod';
import { cardSheet } from '../card-sheet.js';
import { dayOf } from '../dates.js';
import { html } from '../html.js';
import { written } from '../number.js';
import type { Reply } from '../reply.js';
import { page, redirect } from '../reply.js';
import type { SignedInVisit } from '../visit.js';
import type { Part } from './parts.js';
import { cardPdf } from './card-pdf.js';
import { form, part } from './parts.js';

/** Facts: identity 3, "At 3 codes left: say so". */
const FEW = 3;

export const card: Part = (visit, facts) => {
  const { card: words } = visit.words.accountPage;
  const few = facts.card && facts.card.left <= FEW;
  return part(
    visit,
    'card',
    words.title,
    html`<p>${facts.card ? words.left(facts.card.left, facts.card.total) : words.none}</p>
      ${few && html`<div class="note warn"><p>${words.few}</p></div>`}
      ${
        facts.fresh &&
        html`<p>${words.help}</p>
          ${form(visit, 'card', undefined, words.issue)}`
      }`,
  );
};

const note = z.object({
  kind: z.enum(['card', 'cardPdf']),
  personId: z.string(),
  codes: z.array(z.string()),
  /** When they were made. */
  at: z.number(),
});
type Kind = z.output<typeof note>['kind'];
const TOKEN_BYTES = 16;
const SHOWN_WITHIN_MS = 10 * 60_000;

/** POST /account/card. The codes are kept sealed for the next page before the new card counts: else they could be lost. */
export async function issueCard(visit: SignedInVisit): Promise<Reply> {
  const { services, actor } = visit;
  const { codes, effects } = await services.accounts.issueCard(actor.id);
  const token = await keepCodes(visit, 'card', codes);
  await services.commit(effects);
  return redirect(`/account/card?k=${token}`);
}

async function keepCodes(
  { services, actor }: SignedInVisit,
  kind: Kind,
  codes: readonly string[],
): Promise<string> {
  const token = services.random.token(TOKEN_BYTES);
  const card = { kind, personId: actor.id, codes, at: services.clock.now() };
  await services.notes.keep(token, card, SHOWN_WITHIN_MS);
  return token;
}

/** Once, and only by the person they were made for. */
async function takeCodes({ services, actor, query }: SignedInVisit, kind: Kind) {
  const found = note.safeParse(await services.notes.take(query.get('k') ?? ''));
  const mine = found.success && found.data.kind === kind && found.data.personId === actor.id;
  return mine ? found.data : undefined;
}

/** GET /account/card?k=token: once. */
export async function showCard(visit: SignedInVisit): Promise<Reply> {
  const { words } = visit;
  const card = await takeCodes(visit, 'card');
  if (!card) return gone(words.cardPage, words.accountPage.title);
  return printable(visit, card.codes, await keepCodes(visit, 'cardPdf', card.codes));
}

/** GET /account/card.pdf?k=token: once, from the page that showed the codes. */
export async function downloadCard(visit: SignedInVisit): Promise<Reply> {
  const { services, actor, words, language } = visit;
  const card = await takeCodes(visit, 'cardPdf');
  if (!card) return gone(words.cardPage, words.accountPage.title);
  const printed = {
    name: `${actor.given} ${actor.family}`,
    member: actor.memberNumber,
    phone: written(services.number),
    codes: card.codes,
    made: words.cardPage.made(dayOf(card.at, language)),
    language,
  };
  const body = await cardPdf(printed, words.cardPage);
  return { kind: 'file', name: words.cardPage.file, type: 'application/pdf', body };
}

const gone = (words: SignedInVisit['words']['cardPage'], account: string): Reply =>
  page(
    words.goneTitle,
    html`<div class="note warn" role="alert"><p>${words.gone}</p></div>
      <p><a class="button" href="/account#card">${account}</a></p>`,
    { status: 410 },
  );

function printable(
  { services, actor, words: all }: SignedInVisit,
  codes: readonly string[],
  pdf: string,
): Reply {
  const { cardPage: words } = all;
  return page(
    words.title,
    html`<div class="note warn screen">
        <p><strong>${words.print}</strong></p>
        <p>${words.howToPrint}</p>
        <p><a class="button" href="/account/card.pdf?k=${pdf}">${words.pdf}</a></p>
      </div>
      ${cardSheet(actor, codes, services)}
      <p class="screen"><a class="button" href="/account#card">${words.done}</a></p>`,
  );
}
