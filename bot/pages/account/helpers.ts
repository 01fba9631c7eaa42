import type { HelperView } from '../../identity/helper-grants.js';
import type { Sensitivity } from '../../records/record.js';
import { sensitivities } from '../../records/sensitivity.js';
import { dayOf } from '../dates.js';
import type { Html } from '../html.js';
import { html } from '../html.js';
import type { SignedInVisit, Visit } from '../visit.js';
import type { Part } from './parts.js';
import { field, form, hidden, part } from './parts.js';

export const periods = ['30', '90', '365'] as const;

type Words = Visit['words']['accountPage']['helpers'];

/** Who may see the record, what was signed for, and what ends it: ending is one step, giving asks for a fresh proof. */
export const helpers: Part = (visit, facts) => {
  const { helpers: words } = visit.words.accountPage;
  return part(
    visit,
    'helpers',
    words.title,
    html`<p>${words.intro}</p>
      ${facts.helpers.length === 0 && html`<p>${words.none}</p>`}
      ${facts.helpers.map((helper) => oneHelper(visit, helper, facts.fresh))}
      ${facts.fresh && addHelper(visit)}`,
  );
};

function oneHelper(visit: SignedInVisit, helper: HelperView, fresh: boolean): Html {
  const { helpers: words } = visit.words.accountPage;
  const name = `${helper.given} ${helper.family}`;
  const id = hidden('grant', helper.grantId);
  const days = html`${id}${howLong(words, `days-${helper.grantId}`, words.newEnd(name))}`;
  return html`<div class="phone">
    <p>${words.until(name, dayOf(helper.expiresAt, visit.language))}</p>
    <p>${sees(words, helper.categories)}</p>
    ${helper.paused && html`<p><strong>${words.paused}</strong></p>`}
    ${form(visit, 'helpers/revoke', id, words.revoke(name), true)}
    ${!helper.paused && form(visit, 'helpers/pause', id, words.pause(name), true)}
    ${helper.paused && fresh && form(visit, 'helpers/resume', id, words.resume(name), true)}
    ${fresh && form(visit, 'helpers/end', days, words.change, true)}
  </div>`;
}

/** In plain words, in the order in which they are asked. */
export function sees(words: Words, categories: readonly Sensitivity[]): string {
  if (categories.length === 0) return words.seesNone;
  return words.sees(categories.map((one) => words.categories[one]).join('; '));
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
  const warning = html`<div class="note warn">
    <p><strong>${words.warningTitle}</strong></p>
    <ul>
      ${words.warning.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
  const fields = html`${member}${howLong(words, 'days', words.days)}${whatToo(words)}${warning}`;
  return form(visit, 'helpers', fields, words.grant);
}

const howLong = (words: Words, id: string, label: string): Html =>
  html`<div class="field">
    <label for="${id}">${label}</label>
    <select id="${id}" name="days">
      ${periods.map((d) => html`<option value="${d}">${words.periods[d]}</option>`)}
    </select>
  </div>`;

/** None is selected to begin with. */
const whatToo = (words: Words): Html =>
  html`<fieldset>
    <legend>${words.sensitive}</legend>
    <p>${words.sensitiveHelp}</p>
    ${sensitivities.map(
      (one) =>
        html`<label class="check"
          ><input type="checkbox" name="category" value="${one}" />
          <span>${words.categories[one]}</span></label
        >`,
    )}
  </fieldset>`;
