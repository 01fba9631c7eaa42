import { z } from 'zod';
import { html } from '../html.js';
import type { Reply } from '../reply.js';
import { page, redirect } from '../reply.js';
import { tellSignedOut } from '../sign-in.js';
import type { SignedInVisit, Visit } from '../visit.js';
import { signInPath, whoActs } from '../visit.js';
import type { Part } from './parts.js';
import { form, part, refusing } from './parts.js';

const kinds = ['phone', 'card', 'both'] as const;

/** To stop what was lost a sign-in is enough: who lost their phone must not be asked for a second time. */
export const lost: Part = (visit) => {
  const { lost: words } = visit.words.accountPage;
  const choices = html`<fieldset>
    <legend>${words.which}</legend>
    ${kinds.map(
      (kind) =>
        html`<label class="check"
          ><input type="radio" name="lost" value="${kind}" required />
          <span>${words.kinds[kind]}</span></label
        >`,
    )}
  </fieldset>`;
  return part(
    visit,
    'lost',
    words.title,
    html`<p>${words.help}</p>
      ${form(visit, 'lost', choices, words.stop, true)}`,
  );
};

const lostForm = z.object({ lost: z.enum(kinds) });

/** POST /account/lost: this browser is signed out too, like every other. */
export async function reportLost(visit: SignedInVisit): Promise<Reply> {
  const { services, actor } = visit;
  const sent = lostForm.safeParse(Object.fromEntries(visit.form));
  if (!sent.success) return refusing('lost', 'form');
  await services.commit(await services.reports.lost(whoActs(visit, actor.id), sent.data.lost));
  services.records.forget(actor.id);
  await tellSignedOut(visit);
  return redirect('/account/lost');
}

/** GET /account/lost: nobody is signed in here anymore. */
export function stopped({ words }: Visit): Reply {
  const { lost: say } = words.accountPage;
  return page(
    say.doneTitle,
    html`<div class="note" role="status"><p>${say.done}</p></div>
      <p>${say.next}</p>
      <p><a class="button" href="${signInPath('/account')}">${words.fresh.button}</a></p>`,
  );
}
