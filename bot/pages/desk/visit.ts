import { z } from 'zod';
import type { DeskSession } from '../../identity/desk/desk-sessions.js';
import type { Desk, DeskView } from '../../identity/desk/desk.js';
import type { Handler } from '../handle.js';
import { html, type Html } from '../html.js';
import { onward, page, redirect, type Reply } from '../reply.js';
import type { Visit } from '../visit.js';

/** A visit by staff who signed in at the desk. */
export interface DeskVisit extends Visit {
  readonly desk: Desk;
  readonly staff: DeskSession;
}

type DeskHandler = (visit: DeskVisit) => Promise<Reply> | Reply;
const SIGN_IN = '/desk/signin';

export const deskPage = (
  visit: Visit & { readonly staff?: DeskSession },
  title: string,
  body: Html,
  extra: Partial<Extract<Reply, { kind: 'page' }>> = {},
): Reply => page(title, body, { ...extra, frame: { desk: visit.staff ?? 'nobody', ...extra.frame } });

export const staffOnly =
  (desk: Desk, handler: DeskHandler): Handler =>
  async (visit) => {
    const staff = await desk.sessions.read(visit.cookie);
    return staff ? handler({ ...visit, desk, staff }) : redirect(SIGN_IN);
  };

/** A form of this desk's session. What it held is not kept over a sign-in. */
export const staffForm =
  (desk: Desk, handler: DeskHandler): Handler =>
  async (visit) => {
    const { words } = visit;
    const staff = await desk.sessions.read(visit.cookie);
    if (!staff) return onward(words.onward, SIGN_IN);
    if (visit.form.get('csrf') !== staff.csrf)
      return page(words.error.title, problem(words.error.forbidden), { status: 403 });
    return handler({ ...visit, desk, staff });
  };

const TOKEN_BYTES = 16;
/** Long enough to choose a PIN in peace and to find paper for the printer. */
const CASE_MS = 60 * 60_000;
const caseNote = z.object({ kind: z.literal('deskCase'), session: z.string(), personId: z.string() });

/** Whom staff are enrolling: named by a token in every page and form, so that two open tabs are never mixed up. */
export interface DeskCase {
  readonly token: string;
  readonly view: DeskView;
}

export async function openCase({ services, staff }: DeskVisit, personId: string): Promise<string> {
  const token = services.random.token(TOKEN_BYTES);
  await services.notes.keep(token, { kind: 'deskCase', session: staff.tokenHash, personId }, CASE_MS);
  return token;
}

/** For pages and forms about one person: only for the staff member who checked their photo ID, in the same session. */
export const withCase =
  (handler: (visit: DeskVisit, about: DeskCase) => Promise<Reply> | Reply): DeskHandler =>
  async (visit) => {
    const token = visit.form.get('k') ?? visit.query.get('k') ?? '';
    const note = caseNote.safeParse(await visit.services.notes.look(token));
    const mine = note.success && note.data.session === visit.staff.tokenHash;
    const view = mine ? await visit.desk.view(note.data.personId) : undefined;
    return view ? handler(visit, { token, view }) : gone(visit);
  };

export const gone = (visit: DeskVisit): Reply => {
  const { desk } = visit.words;
  const body = html`${problem(desk.expired)}
    <p><a class="button" href="/desk">${desk.find.title}</a></p>`;
  return deskPage(visit, visit.words.error.title, body, { status: 410 });
};

export const problem = (what: string): Html =>
  html`<div class="note problem" role="alert"><p>${what}</p></div>`;

/** A form of the desk; `about` names the person. */
export const deskForm = (
  { staff }: DeskVisit,
  action: string,
  about: string | undefined,
  fields: Html | undefined,
  button: string,
): Html =>
  html`<form method="post" action="/desk/${action}" autocomplete="off">
    <input type="hidden" name="csrf" value="${staff.csrf}" />
    ${about !== undefined && html`<input type="hidden" name="k" value="${about}" />`} ${fields}
    <button>${button}</button>
  </form>`;

export interface DeskField {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly type?: 'text' | 'tel' | 'password';
  readonly value?: string;
  readonly optional?: boolean;
  readonly numeric?: boolean;
}

/** Nothing typed here is kept by the browser: the next person at this computer is another one. */
export const deskField = (field: DeskField): Html => {
  const { name, label, help, type = 'text', value, optional, numeric } = field;
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${help && html`<p id="${name}-help">${help}</p>`}
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      ${help && html`aria-describedby="${name}-help"`}
      ${value !== undefined && html`value="${value}"`}
      ${numeric && html`inputmode="numeric"`}
      autocomplete="${type === 'password' ? 'new-password' : 'off'}"
      maxlength="60"
      ${!optional && html`required`}
    />
  </div>`;
};
