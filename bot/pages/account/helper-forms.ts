import { z } from 'zod';
import type { Sensitivity } from '../../records/record.js';
import { sensitivities } from '../../records/sensitivity.js';
import type { Effect } from '../../storage/effect.js';
import type { Reply } from '../reply.js';
import type { SignedInVisit } from '../visit.js';
import { periods } from './helpers.js';
import { refusing, saying } from './parts.js';

const days = z.enum(periods).transform(Number);
const grantForm = z.object({
  member: z.string().transform((member) => member.replace(/\D/g, '')),
  days,
  categories: z.array(z.enum(sensitivities as readonly [Sensitivity, ...Sensitivity[]])),
});

/** POST /account/helpers: signed, so a fresh proof was asked for. */
export async function grant({ services, actor, words, form }: SignedInVisit): Promise<Reply> {
  const sent = grantForm.safeParse({ ...Object.fromEntries(form), categories: form.getAll('category') });
  if (!sent.success) return refusing('helpers', 'form');
  const { member, ...terms } = sent.data;
  const { wording } = words.accountPage.helpers;
  const result = await services.accounts.grant(actor.id, member, terms, wording);
  if (result.state !== 'granted')
    return refusing('helpers', result.state === 'tooMany' ? 'tooManyMembers' : 'unknownMember');
  await services.commit(result.effects);
  return saying('helpers', 'helperGranted');
}

const endForm = z.object({ grant: z.string().min(1).max(100), days });

/** POST /account/helpers/end: signed anew, with a fresh proof. */
export async function changeEnd({ services, actor, words, form }: SignedInVisit): Promise<Reply> {
  const sent = endForm.safeParse(Object.fromEntries(form));
  if (!sent.success) return refusing('helpers', 'form');
  const { wording } = words.accountPage.helpers;
  const { accounts } = services;
  const effects = await accounts.changeEnd(actor.id, sent.data.grant, sent.data.days, wording);
  if (effects.length === 0) return refusing('helpers', 'form');
  await services.commit(effects);
  return saying('helpers', 'helperEnd');
}

/** POST /account/helpers/revoke, /pause, with no more than a sign-in, and /resume, with a fresh proof. */
export const revoke = changing('revoke', 'helperRevoked');
export const pause = changing('pause', 'helperPaused');
export const resume = changing('resume', 'helperResumed');

const grantOnly = endForm.pick({ grant: true });

/** The record read for the helper goes at once. */
function changing(
  how: 'revoke' | 'pause' | 'resume',
  said: Parameters<typeof saying>[1],
): (visit: SignedInVisit) => Promise<Reply> {
  return async ({ services, actor, form }) => {
    const sent = grantOnly.safeParse(Object.fromEntries(form));
    if (!sent.success) return refusing('helpers', 'form');
    const effects: readonly Effect[] = await services.accounts[how](actor.id, sent.data.grant, 'web');
    await services.commit(effects);
    services.records.forget(actor.id);
    return saying('helpers', said);
  };
}
