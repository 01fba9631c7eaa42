import { z } from 'zod';
import type { PhoneView } from '../../identity/account.js';
import type { Html } from '../html.js';
import { html } from '../html.js';
import type { Reply } from '../reply.js';
import type { SignedInVisit } from '../visit.js';
import type { AccountFacts } from './parts.js';
import { form, hidden, refusing, saying } from './parts.js';

/** What text messages to this phone may hold, and the choice. Only a mobile phone gets any. */
export function textsOf(visit: SignedInVisit, facts: AccountFacts, phone: PhoneView): Html | undefined {
  if (phone.lineType !== 'mobile') return undefined;
  const { texts: words } = visit.words.accountPage;
  const id = hidden('phone', phone.id);
  if (phone.texts === 'readable') {
    return html`<p>${words.readable}</p>
      ${form(visit, 'texts', html`${id}${hidden('texts', 'notice')}`, words.turnOff, true)}`;
  }
  return html`<p>${words.notice}</p>
    ${facts.fresh && optIn(visit, id)}`;
}

const optIn = (visit: SignedInVisit, id: Html): Html => {
  const { texts: words } = visit.words.accountPage;
  const agree = html`${id}${hidden('texts', 'readable')}
    <label class="check"
      ><input type="checkbox" name="agree" value="yes" /> <span>${words.agree}</span></label
    >`;
  return html`<details>
    <summary>${words.turnOn}</summary>
    <div class="note warn">
      <p><strong>${words.warningTitle}</strong></p>
      <ul>
        ${words.warning.map((line) => html`<li>${line}</li>`)}
      </ul>
    </div>
    ${form(visit, 'texts', agree, words.turnOn)}
  </details>`;
};

const choice = z.object({
  phone: z.string().min(1).max(100),
  texts: z.enum(['notice', 'readable']),
  agree: z.literal('yes').optional(),
});

/**
 * POST /account/texts that ends readable texts needs no fresh proof; one that begins them does. Said twice it begins them: the form is
 * read by its last value.
 */
export const wantsReadable = ({ form }: { readonly form: URLSearchParams }): boolean => {
  const [texts, ...more] = form.getAll('texts');
  return texts !== 'notice' || more.length > 0;
};

export async function setTexts({ services, actor, words, form }: SignedInVisit): Promise<Reply> {
  const sent = choice.safeParse(Object.fromEntries(form));
  if (!sent.success) return refusing('phones', 'form');
  const { phone, texts, agree } = sent.data;
  if (texts === 'readable' && !agree) return refusing('phones', 'notAgreed');
  const { wording } = words.accountPage.texts;
  await services.commit(await services.accounts.setTexts(actor.id, phone, texts, wording));
  return saying('phones', texts === 'readable' ? 'textsReadable' : 'textsNotice');
}
