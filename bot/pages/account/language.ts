import { z } from 'zod';
import { html } from '../html.js';
import type { Reply } from '../reply.js';
import type { SignedInVisit } from '../visit.js';
import type { Part } from './parts.js';
import { form, part, refusing, saying } from './parts.js';

const languages = ['en', 'es'] as const;

export const language: Part = (visit) => {
  const { language: words } = visit.words.accountPage;
  const option = (code: 'en' | 'es') =>
    html`<option value="${code}" lang="${code}" ${code === visit.language && html`selected`}>
      ${words[code]}
    </option>`;
  const field = html`<div class="field">
    <label for="language">${words.label}</label>
    <select id="language" name="language">
      ${languages.map(option)}
    </select>
  </div>`;
  return part(visit, 'language', words.title, form(visit, 'language', field, words.save));
};

const languageForm = z.object({ language: z.enum(languages) });

/** POST /account/language */
export async function setLanguage({ services, actor, form }: SignedInVisit): Promise<Reply> {
  const sent = languageForm.safeParse(Object.fromEntries(form));
  if (!sent.success) return refusing('language', 'form');
  await services.accounts.setLanguage(actor.id, sent.data.language);
  return saying('language', 'languageSaved');
}
