import { timeOf } from '../dates.js';
import type { Html } from '../html.js';
import { html } from '../html.js';
import type { SignedInVisit } from '../visit.js';
import type { AccountFacts } from './parts.js';

/** A pause until somebody acts, or, after a change of a factor, until when nothing is shared. */
export function held(
  { words, language }: SignedInVisit,
  { pausedWhy, heldUntil }: Pick<AccountFacts, 'pausedWhy' | 'heldUntil'>,
): Html | undefined {
  const { held: until, paused } = words.accountPage;
  const said = pausedWhy ? paused[pausedWhy] : heldUntil && until(timeOf(heldUntil, language));
  return said ? html`<div class="note warn" id="held"><p>${said}</p></div>` : undefined;
}
