import type { Audit } from '../audit/audit.js';
import { commit } from '../storage/commit.js';
import type { Sealing } from '../storage/sealing.js';
import { tryCode } from '../storage/tickets.js';
import { CARD_DIGITS, nextCode, useCode } from './cards.js';
import type { Claim, ClaimParts } from './claims.js';
import { countGuess, type Factor } from './guesses.js';
import type { Locked, Place } from './identity.js';
import type { Totp } from './totp.js';

export interface SecondFactorParts extends ClaimParts {
  readonly sealing: Sealing;
  readonly audit: Audit;
  readonly totp: Pick<Totp, 'verify'>;
}

/** Counts a guess before anything is checked. One entry a lock, not one a refused guess: a flood must not fill the audit. */
export async function refusedGuess(
  { db, clock, audit }: SecondFactorParts,
  factor: Factor,
  claim: Claim,
): Promise<Locked | undefined> {
  const counted = await countGuess(db, clock, factor, claim);
  if (counted.state === 'locked') return counted;
  if (counted.locksNow) await commit(db, [audit.locked(who(claim), factor)]);
  return undefined;
}

/** `card`: that it was a code of the card, of which there are only so many. */
export type Checked =
  { readonly state: 'right'; readonly by: 'card' | 'app' | 'text' } | { readonly state: 'wrong' } | Locked;

/** After a wrong PIN a code that cannot be right is checked instead: the same work, and nothing is consumed. */
const WRONG = 'after a wrong PIN';
const wrong = { state: 'wrong' } as const;

/** A code of the card: the number asked for, whose eight digits work once. */
export async function checkCard(parts: SecondFactorParts, claim: Claim, given: string): Promise<Checked> {
  const { db, clock, pepper } = parts;
  const at = (await nextCode(db, claim.account)) ?? { cardId: 'none', n: 0 };
  const right = await useCode(db, pepper, at, claim.pinRight ? given : WRONG, clock.now());
  return right ? { state: 'right', by: 'card' } : wrong;
}

/** What the person's authenticator app shows now. */
export async function checkApp({ totp }: SecondFactorParts, claim: Claim, given: string): Promise<Checked> {
  const verdict = await totp.verify(claim.account, claim.pinRight ? given : WRONG, claim);
  if (verdict.state === 'locked') return verdict;
  return verdict.state === 'right' ? { state: 'right', by: 'app' } : wrong;
}

/** The code texted to another phone while this call went on; where none is open, a code of the app. */
export async function checkSent(
  parts: SecondFactorParts,
  place: Place,
  claim: Claim,
  given: string,
): Promise<Checked> {
  const { db, clock, sealing } = parts;
  const { conversationId } = place;
  const code = claim.pinRight ? given : WRONG;
  const attempt = { purpose: 'callCode' as const, conversationId, code, now: clock.now(), sealing };
  const verdict = await tryCode(db, attempt);
  if (verdict.state === 'none') return checkApp(parts, claim, given);
  const right = verdict.state === 'right' && verdict.ticket.personId === claim.account;
  return right ? { state: 'right', by: 'text' } : wrong;
}

export const isCardCode = (given: string): boolean => given.length === CARD_DIGITS;

export const who = ({ account }: Claim) => ({
  personId: account,
  actorId: account,
  channel: 'voice' as const,
});
