import { z } from 'zod';
import type { PhoneView } from '../../identity/account.js';
import type { Html } from '../html.js';
import { html } from '../html.js';
import { timeOf } from '../dates.js';
import { ending } from '../number.js';
import type { PageServices } from '../page-services.js';
import type { Reply } from '../reply.js';
import type { SignedInVisit } from '../visit.js';
import type { AccountFacts, Part } from './parts.js';
import { codeField, field, form, hidden, part, refusing, saying } from './parts.js';
import { textsOf } from './texts.js';

export const phones: Part = (visit, facts) => {
  const { phones: words } = visit.words.accountPage;
  return part(
    visit,
    'phones',
    words.title,
    html`${facts.phones.length === 0 && html`<p>${words.none}</p>`}
    ${facts.phones.map((phone) => onePhone(visit, facts, phone))} ${facts.fresh && addPhone(visit)}`,
  );
};

function onePhone(visit: SignedInVisit, facts: AccountFacts, phone: PhoneView): Html {
  const { phones: words } = visit.words.accountPage;
  return html`<div class="phone">
    <h3>${words.one(words.kinds[phone.lineType], ending(phone.number))}</h3>
    ${phone.optedOut && html`<p>${words.optedOut}</p>`} ${confirming(visit, facts, phone)}
    ${textsOf(visit, facts, phone)}
    ${facts.fresh && form(visit, 'phones/remove', hidden('phone', phone.id), words.remove, true)}
  </div>`;
}

const SOON = 14 * 24 * 60 * 60_000;

/** Numbers are given to other people: after half a year, or when texts do not arrive, the owner shows that it is still theirs. */
function confirming(
  visit: SignedInVisit,
  facts: AccountFacts,
  { id, confirmBy }: PhoneView,
): Html | undefined {
  const { services, words: all, language } = visit;
  const { phones: words } = all.accountPage;
  const now = services.clock.now();
  if (now < confirmBy - SOON) return undefined;
  const why = now < confirmBy ? words.confirmSoon(timeOf(confirmBy, language)) : words.confirmNow;
  return html`<p><strong>${why}</strong></p>
    ${facts.fresh && form(visit, 'phones/again', hidden('phone', id), words.sendAgain)}`;
}

function addPhone(visit: SignedInVisit): Html {
  const { phones: words } = visit.words.accountPage;
  const number = field({
    name: 'number',
    label: words.number,
    help: words.addHelp,
    type: 'tel',
    autocomplete: 'tel-national',
    maxLength: 40,
  });
  const code = field({
    ...codeField,
    name: 'code',
    label: words.code,
    help: words.codeHelp,
  });
  return html`<h3>${words.add}</h3>
    ${form(visit, 'phones', number, words.send)} ${form(visit, 'phones/confirm', code, words.confirm)}`;
}

/** POST /account/phones/again */
export async function confirmAgain({ services, actor, form }: SignedInVisit): Promise<Reply> {
  const sent = phoneForm.safeParse(Object.fromEntries(form));
  const all = await services.accounts.phones(actor.id);
  const phone = sent.success && all.find(({ id }) => id === sent.data.phone);
  return phone ? sendCode(services, actor.id, phone.number) : refusing('phones', 'form');
}

const numberForm = z.object({ number: z.string().min(1).max(40) });

/** POST /account/phones */
export async function startPhone({ services, actor, form }: SignedInVisit): Promise<Reply> {
  const sent = numberForm.safeParse(Object.fromEntries(form));
  if (!sent.success) return refusing('phones', 'form');
  return sendCode(services, actor.id, sent.data.number);
}

async function sendCode(services: PageServices, personId: string, number: string): Promise<Reply> {
  const result = await services.accounts.startPhone(personId, number);
  if (result.state !== 'sent') return refusing('phones', result.state);
  await services.commit(result.effects);
  return saying('phones', result.by === 'text' ? 'codeTexted' : 'codeCalled');
}

/** People copy codes with spaces. */
const codeForm = z.object({
  code: z
    .string()
    .transform((code) => code.replace(/[\s-]/g, ''))
    .pipe(z.string().regex(/^\d{6}$/)),
});

/** POST /account/phones/confirm */
export async function confirmPhone(visit: SignedInVisit): Promise<Reply> {
  const { services, actor, browser } = visit;
  const sent = codeForm.safeParse(Object.fromEntries(visit.form));
  if (!sent.success) return refusing('phones', 'codeWrong');
  const result = await services.accounts.confirmPhone(actor.id, sent.data.code, browser);
  if (result.state !== 'bound')
    return refusing('phones', result.state === 'wrong' ? 'codeWrong' : 'codeExpired');
  await services.commit(result.effects);
  return saying('phones', 'phoneBound');
}

const phoneForm = z.object({ phone: z.string().min(1).max(100) });

/** POST /account/phones/remove */
export async function removePhone({ services, actor, browser, form }: SignedInVisit): Promise<Reply> {
  const sent = phoneForm.safeParse(Object.fromEntries(form));
  if (!sent.success) return refusing('phones', 'form');
  const effects = await services.accounts.removePhone(actor.id, sent.data.phone, browser);
  if (effects.length === 0) return refusing('phones', 'form');
  await services.commit(effects);
  return saying('phones', 'phoneRemoved');
}
