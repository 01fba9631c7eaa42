import type { HelperView } from '../../identity/helper-grants.js';
import type { Sensitivity } from '../../records/record.js';
import { sectionIds } from '../../records/sections.js';
import { shareTimes } from '../../sharing/shares/shares.js';
import { sectionTitle } from '../../../dialogs/content/section-lines.js';
import type { Html } from '../html.js';
import { html } from '../html.js';
import type { SignedInVisit } from '../visit.js';

/** What the form offers this person. */
export interface Offered {
  /** The private kinds of entries in their record. */
  readonly sensitive: readonly Sensitivity[];
  /** Whom a text reaches. */
  readonly helpers: readonly HelperView[];
}

/** Made on the page; a link by text is `helper:` and the grant's id. */
export const ways = ['copy', 'live', 'code'] as const;
export const byHelper = 'helper:';

export const toWhom = ({ words: { sharePage: words } }: SignedInVisit): Html =>
  html`<div class="field">
    <label for="to">${words.to}</label>
    <p id="to-help">${words.toHelp}</p>
    <input
      id="to"
      name="to"
      type="text"
      aria-describedby="to-help"
      autocomplete="off"
      maxlength="60"
      required
    />
  </div>`;

export const what = ({ words: { sharePage: words }, language }: SignedInVisit): Html =>
  html`<fieldset>
      <legend>${words.what}</legend>
      ${radio('what', 'whole', words.whatWhole, true)} ${radio('what', 'parts', words.whatParts)}
    </fieldset>
    <details>
      <summary>${words.parts}</summary>
      <fieldset>
        <legend>${words.parts}</legend>
        <p>${words.partsHelp}</p>
        ${sectionIds.map((id) => checkbox('section', id, sectionTitle(language, id)))}
      </fieldset>
    </details>
    <div class="field">
      <label for="since">${words.since}</label>
      <input id="since" name="since" type="date" />
    </div>
    <div class="field">
      <label for="until">${words.untilDay}</label>
      <input id="until" name="until" type="date" />
    </div>
    <p>${words.datesHelp}</p>
    ${checkbox('leave', 'notes', words.notes)}`;

/** None is selected to begin with: what is private is seen and chosen first. */
export function sensitive({ words: all }: SignedInVisit, { sensitive: found }: Offered): Html {
  const { sharePage: words, accountPage } = all;
  if (found.length === 0) return html`<p>${words.noSensitive}</p>`;
  return html`<fieldset>
    <legend>${words.sensitive}</legend>
    <p>${words.sensitiveHelp}</p>
    ${found.map((one) => checkbox('category', one, accountPage.helpers.categories[one]))}
  </fieldset>`;
}

export const way = ({ words: { sharePage: words } }: SignedInVisit, { helpers }: Offered): Html =>
  html`<fieldset>
    <legend>${words.way}</legend>
    ${ways.map(
      (one) =>
        html`${radio('way', one, words.ways[one], one === 'copy')}
          <p>${words.wayHelp[one]}</p>`,
    )}
    ${helpers.map(
      ({ grantId, given }) =>
        html`${radio('way', `${byHelper}${grantId}`, words.wayHelper(given))}
          <p>${words.wayHelperHelp}</p>`,
    )}
  </fieldset>`;

export const howLong = ({ words: { sharePage: words } }: SignedInVisit): Html =>
  html`<div class="field">
      <label for="lasts">${words.lasts}</label>
      <select id="lasts" name="lasts">
        ${shareTimes.map(
          (time) =>
            html`<option value="${time}" ${time === 'day' && html`selected`}>${words.times[time]}</option>`,
        )}
      </select>
    </div>
    ${checkbox('passcode', 'asked', words.passcode, true)}
    <p>${words.passcodeHelp}</p>
    ${checkbox('tell', 'yes', words.tell)}`;

const radio = (name: string, value: string, label: string, checked = false): Html =>
  html`<label class="check"
    ><input type="radio" name="${name}" value="${value}" ${checked && html`checked`} />
    <span>${label}</span></label
  >`;

const checkbox = (name: string, value: string, label: string, checked = false): Html =>
  html`<label class="check"
    ><input type="checkbox" name="${name}" value="${value}" ${checked && html`checked`} />
    <span>${label}</span></label
  >`;
