import { z } from 'zod';
import { cardSheet } from '../card-sheet.js';
import { html } from '../html.js';
import { wordsFor } from '../layout.js';
import { redirect, type Reply } from '../reply.js';
import { personPath } from './person.js';
import { deskPage, gone, type DeskCase, type DeskVisit } from './visit.js';

const note = z.object({ kind: z.literal('deskCard'), about: z.string(), codes: z.array(z.string()) });
const TOKEN_BYTES = 16;
const SHOWN_WITHIN_MS = 10 * 60_000;

/** POST /desk/card. Kept sealed for the next page before the new card counts: else the codes could be lost. */
export async function issueCard({ services, desk, staff }: DeskVisit, about: DeskCase): Promise<Reply> {
  const result = await desk.issueCard(staff, about.view.person.id);
  if (result.state === 'notAgreed') return redirect(personPath(about, 'consent', 'problem'));
  const token = services.random.token(TOKEN_BYTES);
  const kept = { kind: 'deskCard', about: about.token, codes: result.codes };
  await services.notes.keep(token, kept, SHOWN_WITHIN_MS);
  await services.commit(result.effects);
  return redirect(`/desk/card?k=${about.token}&c=${token}`);
}

/** GET /desk/card?k=case&c=codes: once, in the language of the one who takes it home. */
export async function showCard(visit: DeskVisit, about: DeskCase): Promise<Reply> {
  const { services, query, words } = visit;
  const found = note.safeParse(await services.notes.take(query.get('c') ?? ''));
  if (!found.success || found.data.about !== about.token) return gone(visit);
  const { person } = about.view;
  const { cardPage } = wordsFor(person.language);
  return deskPage(
    visit,
    cardPage.title,
    html`<div class="note warn screen">
        <p><strong>${words.cardPage.print}</strong></p>
        <p>${words.cardPage.howToPrint}</p>
      </div>
      ${cardSheet(person, found.data.codes, services)}
      <p class="screen">
        <a class="button" href="${personPath(about, 'card')}">${words.desk.card.done}</a>
      </p>`,
    { frame: { language: person.language } },
  );
}
