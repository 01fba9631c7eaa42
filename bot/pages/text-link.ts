import { sectionIds } from '../records/sections.js';
import { sectionTitle } from '../../dialogs/content/section-lines.js';
import type { SectionId } from '../records/record.js';
import { keepAsked } from './asked-note.js';
import { keepChat } from './chat-code.js';
import { html } from './html.js';
import type { Reply } from './reply.js';
import { onward, page, redirect } from './reply.js';
import type { Visit } from './visit.js';
import { isSignedIn, signInPath } from './visit.js';

/** GET /t/:token. Changes nothing: message previewers open links too. */
export async function showLink(visit: Visit): Promise<Reply> {
  const { link: words } = visit.words;
  const token = visit.params['token'] ?? '';
  const link = await visit.services.links.open(token);
  if (!link) return gone(visit);
  const inChat = link.number === undefined;
  const asked = nameOfAsked(visit, link.asked);
  return page(
    inChat ? words.titleForChat : words.title,
    html`<p>${inChat ? words.askedInChat(asked) : words.asked(asked)}</p>
      <p>${inChat ? words.nextForChat : words.next}</p>
      <form method="post" action="/t/${token}">
        <button>${words.button}</button>
      </form>
      <p>${words.notYou}</p>`,
  );
}

/** POST /t/:token: uses the link up. */
export async function takeLink(visit: Visit): Promise<Reply> {
  const link = await visit.services.links.take(visit.params['token'] ?? '');
  if (!link) return gone(visit);
  const returnTo = Object.hasOwn(pages, link.asked)
    ? pages[link.asked as keyof typeof pages]
    : link.number === undefined
      ? `/chat-code?k=${await keepChat(visit.services, link)}`
      : `/asked?k=${await keepAsked(visit.services, link)}`;
  return isSignedIn(visit) ? redirect(returnTo) : onward(visit.words.onward, signInPath(returnTo));
}

/** What is done on a page of its own, and is not read out where it was asked for. */
const pages = {
  lost: '/account?at=lost',
  shares: '/account?at=shares',
  share: '/share',
  download: '/download',
};

const gone = ({ words: { link: words } }: Visit): Reply =>
  page(words.usedTitle, html`<div class="note warn" role="alert"><p>${words.used}</p></div>`, {
    status: 410,
  });

export const isSection = (asked: string): asked is SectionId =>
  (sectionIds as readonly string[]).includes(asked);

function nameOfAsked({ words, language }: Visit, asked: string): string {
  if (isSection(asked)) return sectionTitle(language, asked);
  return asked !== 'record' && Object.hasOwn(words.asks, asked)
    ? words.asks[asked as keyof typeof words.asks]
    : words.asks.record;
}
