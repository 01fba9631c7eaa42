import { z } from 'zod';
import type { HelperView } from '../../identity/account.js';
import { dayOf } from '../dates.js';
import type { Html } from '../html.js';
import { html } from '../html.js';
import type { Reply } from '../reply.js';
import type { SignedInVisit } from '../visit.js';
import type { Part } from './parts.js';
import { field, form, hidden, part, refusing, saying } from './parts.js';

const nameOf = ({ given, family }: HelperView): string => `${given} ${family}`;
const periods = ['30', '90', '365'] as const;

export const helpers: Part = (visit, facts) => {
  const { helpers: words } = visit.words.accountPage;
  return part(
    visit,
    'helpers',
    words.title,
    html`<p>${words.intro}</p>
      ${facts.helpers.length === 0 && html`<p>${words.none}</p>`}
      ${facts.helpers.map((helper) => oneHelper(visit, helper))} ${facts.fresh && addHelper(visit)}`,
  );
};

function oneHelper(visit: SignedInVisit, helper: HelperView): Html {
  const { helpers: words } = visit.words.accountPage;
  const name = nameOf(helper);
  return html`<div class="phone">
    <p>${words.until(name, dayOf(helper.expiresAt, visit.language))}</p>
    ${form(visit, 'helpers/revoke', hidden('grant', helper.grantId), words.revoke(name), true)}
  </div>`;
}

function addHelper(visit: SignedInVisit): Html {
  const { helpers: words } = visit.words.accountPage;
  const member = field({
    name: 'member',
    label: words.member,
    help: words.memberHelp,
    type: 'text',
    autocomplete: 'off',
    maxLength: 20,
  });
  const days = html`<div class="field">
    <label for="days">${words.days}</label>
    <select id="days" name="days">
      ${periods.map((d) => html`<option value="${d}">${words.periods[d]}</option>`)}
    </select>
  </div>`;
  return form(visit, 'helpers', html`${member}${days}`, words.grant);
}

const grantForm = z.object({
  member: z.string().transform((member) => member.replace(/\D/g, '')),
  days: z.enum(periods).transform(Number),
});

/** POST /account/helpers */
export async function grant({ services, actor, form }: SignedInVisit): Promise<Reply> {
  const sent = grantForm.safeParse(Object.fromEntries(form));
  if (!sent.success) return refusing('helpers', 'form');
  const result = await services.accounts.grant(actor.id, sent.data.member, sent.data.days);
  if (result.state !== 'granted') return refusing('helpers', 'unknownMember');
  await services.commit(result.effects);
  return saying('helpers', 'helperGranted');
}

const revokeForm = z.object({ grant: z.string().min(1).max(100) });

/** POST /account/helpers/revoke. The record read for the helper goes at once. */
export async function revoke({ services, actor, form }: SignedInVisit): Promise<Reply> {
  const sent = revokeForm.safeParse(Object.fromEntries(form));
  if (!sent.success) return refusing('helpers', 'form');
  await services.commit(await services.accounts.revoke(actor.id, sent.data.grant));
  services.records.forget(actor.id);
  return saying('helpers', 'helperRevoked');
}
