import { z } from 'zod';
import type { Patient } from '../../records/patients.js';
import { birthDayOf } from '../dates.js';
import { html } from '../html.js';
import { redirect, type Reply } from '../reply.js';
import { deskForm, deskPage, gone, openCase, type DeskVisit } from './visit.js';

const note = z.object({
  kind: z.literal('deskFound'),
  session: z.string(),
  patient: z.object({
    patientId: z.string(),
    given: z.string(),
    family: z.string(),
    birthDate: z.string(),
  }),
});
const TOKEN_BYTES = 16;
const FOUND_MS = 15 * 60_000;

export async function keepFound({ services, staff }: DeskVisit, patient: Patient): Promise<string> {
  const token = services.random.token(TOKEN_BYTES);
  await services.notes.keep(token, { kind: 'deskFound', session: staff.tokenHash, patient }, FOUND_MS);
  return token;
}

const mine = (visit: DeskVisit, found: unknown): Patient | undefined => {
  const read = note.safeParse(found);
  return read.success && read.data.session === visit.staff.tokenHash ? read.data.patient : undefined;
};

/** GET /desk/check?k=found */
export async function checkPage(visit: DeskVisit): Promise<Reply> {
  const token = visit.query.get('k') ?? '';
  const patient = mine(visit, await visit.services.notes.look(token));
  if (!patient) return gone(visit);
  const { desk, accountPage } = visit.words;
  const { check } = desk;
  const option = (code: 'en' | 'es') =>
    html`<option value="${code}" lang="${code}">${accountPage.language[code]}</option>`;
  const fields = html`<div class="field">
      <label for="language">${check.language}</label>
      <select id="language" name="language">
        ${option('en')} ${option('es')}
      </select>
    </div>
    <label class="check"
      ><input type="checkbox" name="checked" value="yes" required /> ${check.checked}</label
    >
    <p>${check.recorded}</p>`;
  return deskPage(
    visit,
    check.title,
    html`<p>${check.found}</p>
      <dl class="facts">
        <dt>${check.name}</dt>
        <dd>${patient.given} ${patient.family}</dd>
        <dt>${check.birthDate}</dt>
        <dd>${birthDayOf(patient.birthDate, visit.language)}</dd>
      </dl>
      ${deskForm(visit, 'check', token, fields, check.next)}
      <p><a href="/desk">${check.other}</a></p>`,
  );
}

const checkForm = z.object({ checked: z.literal('yes'), language: z.enum(['en', 'es']) });

/** POST /desk/check: creates or finds the account. */
export async function check(visit: DeskVisit): Promise<Reply> {
  const sent = checkForm.safeParse(Object.fromEntries(visit.form));
  const patient = mine(visit, await visit.services.notes.take(visit.form.get('k') ?? ''));
  if (!patient) return gone(visit);
  if (!sent.success) return redirect('/desk?problem=unchecked');
  const opened = await visit.desk.open(visit.staff, patient, sent.data.language);
  if (opened.state === 'paused') return redirect('/desk?problem=paused');
  return redirect(`/desk/person?k=${await openCase(visit, opened.personId)}`);
}
