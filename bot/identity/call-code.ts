import type { Clock, Random } from '../ports.js';
import { hit, limits } from '../storage/counters.js';
import type { Effect } from '../storage/effect.js';
import type { Sealing } from '../storage/sealing.js';
import { issueCode } from '../storage/tickets.js';
import type { Claim, ClaimParts } from './claims.js';
import { locked } from './guesses.js';
import type { Locked, Place } from './identity.js';
import type { People } from './person.js';
import type { BoundPhone } from './phones.js';
import { CODE_LASTS } from './times.js';
import type { CodeWords, Outgoing } from './words.js';

export interface CallCodeParts extends ClaimParts {
  readonly clock: Clock;
  readonly random: Random;
  readonly sealing: Sealing;
  readonly people: People;
  readonly outgoing: Outgoing;
  readonly words: CodeWords;
}

type Sent = { readonly state: 'maybeSent'; readonly effects: readonly Effect[] };

/**
 * Texts a code to another phone of the person, after a right PIN only: who knows nothing cannot make somebody's phone ring all night.
 * A caller who withholds their number may be calling from the very phone the code would go to: nothing is sent.
 */
export async function sendCallCode(parts: CallCodeParts, place: Place, claim: Claim): Promise<Sent | Locked> {
  const { clock, random, sealing, people, phones, outgoing, words } = parts;
  const other = otherMobile(await phones.live(claim.account), place.address);
  const found = await people.find(claim.account);
  const to = claim.pinRight && !found?.paused ? other?.number : undefined;
  const refused = await maySend(parts, to ? phones.index(to) : claim.account, to !== undefined);
  if (refused) return refused;
  const code = random.digits(6);
  const draft = { purpose: 'callCode' as const, conversationId: place.conversationId, sealing, code };
  const expiresAt = clock.now() + CODE_LASTS;
  const issue: Effect = {
    name: 'identity.callCode',
    apply: (trx) => issueCode(trx, { ...draft, personId: claim.account, expiresAt }),
  };
  const text = to && found ? [outgoing.text(to, words.callCode(found.person.language, code))] : [];
  return { state: 'maybeSent', effects: [issue, ...text] };
}

function otherMobile(phones: readonly BoundPhone[], calling: string | undefined): BoundPhone | undefined {
  if (!calling) return undefined;
  return phones.find((phone) => phone.lineType === 'mobile' && phone.number !== calling && !phone.optedOut);
}

/** What sends nothing counts as often, but on keys of its own: it can use up neither a phone's limit nor the service's. */
export async function maySend(
  { db, clock }: ClaimParts,
  key: string,
  sends: boolean,
): Promise<Locked | undefined> {
  const now = clock.now();
  const each = await hit(db, limits.send, key, now);
  if (each.state === 'locked') return locked(each.until, now);
  const all = await hit(db, limits.sendAll, sends ? 'all' : 'none', now);
  return sends && all.state === 'locked' ? locked(all.until, now) : undefined;
}
