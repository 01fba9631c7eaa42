import { z } from 'zod';
import type { Kept } from '../../sharing/kept-for.js';
import { timeOf } from '../dates.js';
import type { Html } from '../html.js';
import { html } from '../html.js';
import type { Reply } from '../reply.js';
import type { SignedInVisit } from '../visit.js';
import type { AccountFacts, Part } from './parts.js';
import { form, hidden, part, refusing, saying } from './parts.js';

/** The record: see it, download it, and whose it is for those who help somebody. */
export const record: Part = (visit, facts) => {
  const { downloads: words } = visit.words.accountPage;
  return part(
    visit,
    'record',
    words.title,
    html`${facts.kept && keptNote(visit, facts.kept)} ${facts.helps.length > 0 && whose(visit, facts)}
      <p>${words.help}</p>
      <ul class="choices">
        <li><a class="button" href="/download">${words.whole}</a></li>
        <li><a class="button" href="/asked">${words.see}</a></li>
      </ul>`,
  );
};

export const keptNote = ({ words, language }: SignedInVisit, { at, channel }: Kept): Html =>
  html`<div class="note">
    <p>${words.downloadPage.kept(timeOf(at, language), words.events.channels[channel])}</p>
  </div>`;

function whose(visit: SignedInVisit, { helps }: AccountFacts): Html {
  const { browser, actor, words } = visit;
  const { whose: say } = words.accountPage;
  const all = [
    { id: actor.id, name: say.mine },
    ...helps.map(({ personId, given, family }) => ({ id: personId, name: say.of(`${given} ${family}`) })),
  ];
  const open = all.find(({ id }) => id === browser.signedIn.personId);
  return html`<h3>${say.title}</h3>
    <p>${say.intro} ${open && html`<strong>${say.now(open.name)}</strong>`}</p>
    ${all
      .filter((one) => one !== open)
      .map((one) => form(visit, 'record', hidden('person', one.id), say.open(one.name), true))}`;
}

const recordForm = z.object({ person: z.string().min(1).max(100) });

/** POST /account/record */
export async function chooseRecord({ services, browser, form }: SignedInVisit): Promise<Reply> {
  const sent = recordForm.safeParse(Object.fromEntries(form));
  if (!sent.success) return refusing('record', 'form');
  const opened = await services.browsers.openRecord(browser, sent.data.person);
  return opened ? saying('record', 'recordChosen') : refusing('record', 'notHelper');
}
