import { z } from 'zod';
import { html } from '../html.js';
import { inFours } from '../number.js';
import { qr } from '../qr.js';
import type { Reply } from '../reply.js';
import { page, redirect } from '../reply.js';
import type { SignedInVisit } from '../visit.js';
import type { Part } from './parts.js';
import { codeField, field, form, hidden, outcome, part, refusing, saying } from './parts.js';

export const app: Part = (visit, { fresh, hasApp }) => {
  const { app: words } = visit.words.accountPage;
  return part(
    visit,
    'app',
    words.title,
    html`<p>${words.about}</p>
      <p>${hasApp ? words.set : words.unset}</p>
      ${fresh && form(visit, 'app', undefined, hasApp ? words.startNew : words.start)}
      ${fresh && hasApp && form(visit, 'app/remove', undefined, words.remove, true)}`,
  );
};

const note = z.object({ kind: z.literal('app'), personId: z.string(), secret: z.string() });
const TOKEN_BYTES = 16;
const SET_UP_WITHIN_MS = 10 * 60_000;

/** POST /account/app. The secret is kept sealed until a code shows that the app has it. */
export async function startApp({ services, actor }: SignedInVisit): Promise<Reply> {
  const token = services.random.token(TOKEN_BYTES);
  const secret = services.accounts.startApp();
  await services.notes.keep(token, { kind: 'app', personId: actor.id, secret }, SET_UP_WITHIN_MS);
  return redirect(`/account/app?k=${token}`);
}

async function secretOf({ services, actor }: SignedInVisit, token: string): Promise<string | undefined> {
  const found = note.safeParse(await services.notes.look(token));
  return found.success && found.data.personId === actor.id ? found.data.secret : undefined;
}

/** GET /account/app?k=token: the square to scan, and the same key to type. */
export async function showApp(visit: SignedInVisit): Promise<Reply> {
  const { words, query, actor } = visit;
  const { appPage: say } = words.accountPage;
  const token = query.get('k') ?? '';
  const secret = await secretOf(visit, token);
  if (secret === undefined) return refusing('app', 'appExpired');
  const code = field({ ...codeField, name: 'code', label: say.code });
  return page(
    say.title,
    html`${outcome(visit, 'app')}
      <p>${say.scan}</p>
      ${qr(uriOf(words.service, actor.given, secret), say.picture)}
      <p>${say.type}</p>
      <p class="key">${inFours(secret)}</p>
      <p>${say.keep}</p>
      ${form(visit, 'app/confirm', html`${hidden('k', token)}${code}`, say.confirm)}
      <p><a href="/account#app">${say.stop}</a></p>`,
  );
}

/** What apps read: https://github.com/google/google-authenticator/wiki/Key-Uri-Format. Spouses may share a phone: the name tells two apart. */
function uriOf(service: string, given: string, secret: string): string {
  const label = [service, given].map(encodeURIComponent).join(':');
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(service)}`;
}

const confirmForm = z.object({
  k: z.string().min(1).max(100),
  code: z.string().transform((code) => code.replace(/[\s-]/g, '')),
});

/** POST /account/app/confirm */
export async function confirmApp(visit: SignedInVisit): Promise<Reply> {
  const { services, actor, browser } = visit;
  const sent = confirmForm.safeParse(Object.fromEntries(visit.form));
  if (!sent.success) return refusing('app', 'form');
  const { k, code } = sent.data;
  const secret = await secretOf(visit, k);
  if (secret === undefined) return refusing('app', 'appExpired');
  const result = await services.accounts.confirmApp(actor.id, secret, code, browser);
  if (result.state !== 'set') {
    const again = redirect(`/account/app?k=${encodeURIComponent(k)}&at=app&problem=appWrong`);
    return result.state === 'wrong' ? again : refusing('app', 'tooManyGuesses');
  }
  await services.notes.take(k);
  await services.commit(result.effects);
  return saying('app', 'appSet');
}

/** POST /account/app/remove */
export async function removeApp({ services, actor, browser }: SignedInVisit): Promise<Reply> {
  const effects = await services.accounts.removeApp(actor.id, browser);
  if (effects.length === 0) return refusing('app', 'form');
  await services.commit(effects);
  return saying('app', 'appRemoved');
}
