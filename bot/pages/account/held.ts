import { timeOf } from '../dates.js';
import type { Html } from '../html.js';
import { html } from '../html.js';
import type { SignedInVisit } from '../visit.js';

/** After a change of a factor: until when nothing is shared. */
export const held = ({ words, language }: SignedInVisit, until: number | undefined): Html | undefined =>
  until === undefined
    ? undefined
    : html`<div class="note warn" id="held"><p>${words.accountPage.held(timeOf(until, language))}</p></div>`;
