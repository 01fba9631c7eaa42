import { commit } from '../storage/commit.js';
import { storedPin, type Claim } from './claims.js';
import type { Locked } from './identity.js';
import type { PinHash } from './pin-hash.js';
import { checkCard, refusedGuess, who, type SecondFactorParts } from './second-factor.js';

export interface LoneFactorParts extends SecondFactorParts {
  readonly pinHash: PinHash;
}

/**
 * Eight digits that are the PIN or the card's next code. It is a guess at both and counts as both; nothing that the caller hears tells
 * whether it was right, so that one factor can never be tried without the other.
 */
export async function checkLone(
  parts: LoneFactorParts,
  claim: Claim,
  given: string,
): Promise<Locked | { readonly state: 'right' | 'wrong' }> {
  const { db, pinHash, audit } = parts;
  const refused = (await refusedGuess(parts, 'pin', claim)) ?? (await refusedGuess(parts, 'code', claim));
  if (refused) return refused;
  const isPin = await pinHash.verify(claim.account, given, await storedPin(db, claim.account));
  const card = await checkCard(parts, { ...claim, pinRight: !isPin }, given);
  if (isPin || card.state === 'right') return { state: 'right' };
  await commit(db, [audit.proofFailed(who(claim), 'pin')]);
  return { state: 'wrong' };
}
