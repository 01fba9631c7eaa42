import type { AuditEntry, PausedWhy } from '../../audit/audit.js';
import type { ConsentView, PhoneView, SessionView } from '../../identity/account.js';
import type { HelperView } from '../../identity/helper-grants.js';
import type { Kept } from '../../sharing/kept-for.js';
import type { ShareView } from '../../sharing/shares/shares.js';
import type { OwnFile } from '../../records/own/own-files.js';
import type { Html } from '../html.js';
import { html } from '../html.js';
import type { Reply } from '../reply.js';
import { redirect } from '../reply.js';
import type { SignedInVisit, Visit } from '../visit.js';

/** What the account page shows, read once a visit. */
export interface AccountFacts {
  /** Added by them. */
  readonly files: readonly OwnFile[];
  readonly phones: readonly PhoneView[];
  readonly hasPin: boolean;
  readonly card: { readonly left: number; readonly total: number; readonly createdAt: number } | undefined;
  readonly helpers: readonly HelperView[];
  readonly helps: readonly HelperView[];
  readonly hasApp: boolean;
  readonly sessions: readonly SessionView[];
  readonly consents: readonly ConsentView[];
  /** Until somebody acts. */
  readonly pausedWhy: PausedWhy | undefined;
  /** Nothing is shared until then. */
  readonly heldUntil: number | undefined;
  readonly shares: readonly ShareView[];
  readonly kept: Kept | undefined;
  readonly history: readonly AuditEntry[];
  /** Names of those who acted, by person id. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether forms that change factors are offered now. */
  readonly fresh: boolean;
}

export type Part = (visit: SignedInVisit, facts: AccountFacts) => Html;

export type PartId =
  | 'lost'
  | 'phones'
  | 'pin'
  | 'card'
  | 'app'
  | 'helpers'
  | 'shares'
  | 'record'
  | 'language'
  | 'sessions'
  | 'consents'
  | 'files'
  | 'history';

type Said = keyof Visit['words']['said'];
type Problem = Exclude<keyof Visit['words']['problem'], 'title'>;

/** Back to the account page, to the part that was used, which then says what came of it. */
export const saying = (part: PartId, said: Said): Reply =>
  redirect(`/account?at=${part}&said=${said}#${part}`);
export const refusing = (part: PartId, problem: Problem): Reply =>
  redirect(`/account?at=${part}&problem=${problem}#${part}`);

/** One part of the page, with what its form came to. Only keys we know are ever shown. */
export const part = (visit: SignedInVisit, id: PartId, title: string, body: Html): Html =>
  html`<section id="${id}">
    <h2>${title}</h2>
    ${outcome(visit, id)} ${body}
  </section>`;

export function outcome({ query, words }: SignedInVisit, id: PartId): Html | undefined {
  if (query.get('at') !== id) return undefined;
  const said = query.get('said') ?? '';
  if (Object.hasOwn(words.said, said)) {
    return html`<div class="note" role="status"><p>${words.said[said as Said]}</p></div>`;
  }
  const problem = query.get('problem') ?? '';
  if (problem === 'title' || !Object.hasOwn(words.problem, problem)) return undefined;
  return html`<div class="note problem" role="alert">
    <p><strong>${words.problem.title}</strong></p>
    <p>${words.problem[problem as Problem]}</p>
  </div>`;
}

/** A form of this browser: `fields` stand before its button. */
export const form = (
  { browser }: SignedInVisit,
  action: string,
  fields: Html | undefined,
  button: string,
  plain = false,
): Html =>
  html`<form method="post" action="/account/${action}">
    <input type="hidden" name="csrf" value="${browser.csrf}" />
    ${fields}
    <button class="${plain ? 'plain' : ''}">${button}</button>
  </form>`;

interface Field {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly type: 'text' | 'tel' | 'password';
  readonly autocomplete: string;
  readonly maxLength: number;
}

/** One-time codes are typed or pasted. */
export const codeField = { type: 'text', autocomplete: 'one-time-code', maxLength: 12 } as const;

export const field = ({ name, label, help, type, autocomplete, maxLength }: Field): Html =>
  html`<div class="field">
    <label for="${name}">${label}</label>
    ${help && html`<p id="${name}-help">${help}</p>`}
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      ${described(name, help)}
      autocomplete="${autocomplete}"
      maxlength="${maxLength}"
      ${type !== 'tel' && html`inputmode="numeric"`}
      required
    />
  </div>`;

const described = (name: string, help?: string): Html | undefined =>
  help ? html`aria-describedby="${name}-help"` : undefined;

export const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}" />`;
