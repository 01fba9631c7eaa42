import { z } from 'zod';
import type { Opening, ShareView } from '../../sharing/shares/shares.js';
import { FOREVER } from '../../storage/limits.js';
import { timeOf } from '../dates.js';
import type { Html } from '../html.js';
import { html } from '../html.js';
import type { Reply } from '../reply.js';
import { choiceWords } from '../share/choice-words.js';
import { whoActs, type SignedInVisit } from '../visit.js';
import type { Part } from './parts.js';
import { form, hidden, part, refusing, saying } from './parts.js';

/** What is given away by link or code, who opened it, and what ends it. */
export const shares: Part = (visit, { shares: all }) => {
  const { account: words } = visit.words.sharePage;
  const live = all.filter(({ state }) => state === 'live');
  const over = all.filter(({ state }) => state !== 'live');
  return part(
    visit,
    'shares',
    words.title,
    html`<p>${words.help}</p>
      ${live.length === 0 && html`<p>${words.none}</p>`} ${live.map((share) => oneShare(visit, share))}
      <p><a class="button" href="/share">${words.make}</a></p>
      ${over.length > 0 && earlier(visit, over)}`,
  );
};

const earlier = (visit: SignedInVisit, over: readonly ShareView[]): Html =>
  html`<details>
    <summary>${visit.words.sharePage.account.earlier}</summary>
    ${over.map((share) => oneShare(visit, share))}
  </details>`;

function oneShare(visit: SignedInVisit, share: ShareView): Html {
  const { language, words } = visit;
  const { account: say, until, untilStopped } = words.sharePage;
  const { id, to, kind, state, createdAt, expiresAt, hasPasscode, openings } = share;
  const end = expiresAt >= FOREVER ? untilStopped : until(timeOf(expiresAt, language));
  return html`<div class="phone">
    <p><strong>${say.for(to)}</strong></p>
    <p>
      ${say.kinds[kind]} ${say.made(timeOf(createdAt, language))}
      ${state === 'live' ? end : say.states[state]} ${!hasPasscode && say.noPasscode}
    </p>
    <p>${choiceWords(visit, share.choice)}</p>
    ${openings.length === 0 ? html`<p>${say.notOpened}</p>` : openedBy(visit, openings)}
    ${state === 'live' && form(visit, 'shares/stop', hidden('share', id), say.stop(to), true)}
  </div>`;
}

/** A program that asks again and again makes thousands. */
const OPENINGS_SHOWN = 20;

const openedBy = (visit: SignedInVisit, openings: readonly Opening[]): Html =>
  html`<ul>
      ${openings.slice(0, OPENINGS_SHOWN).map((opening) => html`<li>${openingLine(visit, opening)}</li>`)}
    </ul>
    <p>${visit.words.sharePage.account.namesNote}</p>`;

function openingLine({ words, language }: SignedInVisit, { at, outcome, recipient }: Opening): string {
  const { account: say } = words.sharePage;
  const time = timeOf(at, language);
  if (outcome === 'wrongPasscode') return say.wrong(time);
  return recipient === '' ? say.openedNoName(time) : say.opened(recipient, time);
}

const stopForm = z.object({ share: z.string().min(1).max(100) });

/** POST /account/shares/stop: a sign-in is enough to end what was given. */
export async function stopShare(visit: SignedInVisit): Promise<Reply> {
  const { services, actor, form: sent } = visit;
  const asked = stopForm.safeParse(Object.fromEntries(sent));
  if (!asked.success) return refusing('shares', 'form');
  const effects = await services.shares.stop(whoActs(visit, actor.id), asked.data.share);
  if (effects.length === 0) return refusing('shares', 'form');
  await services.commit(effects);
  return saying('shares', 'shareStopped');
}
