import { z } from 'zod';
import { html } from '../html.js';
import type { Reply } from '../reply.js';
import type { SignedInVisit } from '../visit.js';
import type { Part } from './parts.js';
import { field, form, part, refusing, saying } from './parts.js';

const digits = (name: string, label: string, help?: string) =>
  field({ name, label, help, type: 'password', autocomplete: 'new-password', maxLength: 20 });

export const pin: Part = (visit, facts) => {
  const { pin: words } = visit.words.accountPage;
  const fields = html`${digits('pin', words.label, words.help)}${digits('again', words.again)}`;
  return part(
    visit,
    'pin',
    words.title,
    html`<p>${facts.hasPin ? words.set : words.unset}</p>
      ${facts.fresh && form(visit, 'pin', fields, words.save)}`,
  );
};

const pinForm = z.object({ pin: z.string().min(1).max(20), again: z.string().max(20) });

const problems = {
  length: 'pinLength',
  repeats: 'pinRepeats',
  run: 'pinRun',
  date: 'pinDate',
  ownNumber: 'pinOwnNumber',
} as const;

/** POST /account/pin */
export async function setPin({ services, actor, browser, form }: SignedInVisit): Promise<Reply> {
  const sent = pinForm.safeParse(Object.fromEntries(form));
  if (!sent.success) return refusing('pin', 'form');
  if (sent.data.pin !== sent.data.again) return refusing('pin', 'pinsDiffer');
  const result = await services.accounts.setPin(actor.id, sent.data.pin, browser);
  if (result.state === 'weak') return refusing('pin', problems[result.why]);
  await services.commit(result.effects);
  return saying('pin', 'pinSet');
}
