import type { Audit } from '../audit/audit.js';
import type { Clock, Random } from '../ports.js';
import { commit } from '../storage/commit.js';
import type { Effect } from '../storage/effect.js';
import type { Sealing } from '../storage/sealing.js';
import { tryCode } from '../storage/tickets.js';
import { sendCallCode, type CallCodeParts } from './call-code.js';
import { CARD_DIGITS, nextCode, useCode } from './cards.js';
import { keepPin, nobody, nobodysCardNumber, openClaim, readClaim, storedPin, type Claim } from './claims.js';
import { clearGuesses, countGuess, type Factor } from './guesses.js';
import type { Locked, Person, PhoneProof, Place } from './identity.js';
import type { People } from './person.js';
import type { Pepper } from './peppered.js';
import type { PinHash } from './pin-hash.js';
import { dropProof, startSession } from './sessions.js';

export interface PhoneProofParts extends CallCodeParts {
  readonly clock: Clock;
  readonly random: Random;
  readonly sealing: Sealing;
  readonly pepper: Pepper;
  readonly audit: Audit;
  readonly people: People;
  readonly pinHash: PinHash;
  /** Called when the first of two factors was right: the record may be read before the second comes. */
  readonly firstFactor?: (person: Person) => void;
}

/** Proof by keypad (facts: identity 4, phone). Unknown callers take the same steps as `nobody`. */
export function createPhoneProof(parts: PhoneProofParts): PhoneProof {
  const { db, clock, pepper, people, phones, pinHash } = parts;
  return {
    async begin(place) {
      const owners = place.address ? await phones.ownersOf(place.address) : [];
      const only = owners.length === 1 ? owners[0] : undefined;
      await openClaim(db, clock, place, only ?? nobody(pepper, place.address ?? place.conversationId));
      return { needsMemberNumber: only === undefined };
    },
    async member(place, memberNumber) {
      const personId = await people.idOfMember(memberNumber);
      await openClaim(db, clock, place, personId ?? nobody(pepper, memberNumber));
    },
    async pin(place, pin) {
      const claim = await readClaim(parts, place);
      const refused = await refusedGuess(parts, 'pin', claim);
      if (refused) return refused;
      const right = await pinHash.verify(claim.account, pin, await storedPin(db, claim.account));
      await keepPin(db, place, claim.account, right);
      // Looked up right or wrong: the queries are the same.
      const found = await people.find(claim.account);
      if (right && found) parts.firstFactor?.(found.person);
      return { state: 'taken' };
    },
    async cardNumber(place) {
      const { account } = await readClaim(parts, place);
      return (await nextCode(db, account))?.n ?? nobodysCardNumber(pepper, account);
    },
    async sendCode(place) {
      return sendCallCode(parts, place, await readClaim(parts, place));
    },
    async code(place, code) {
      const claim = await readClaim(parts, place);
      const refused = await refusedGuess(parts, 'code', claim);
      if (refused) return refused;
      const right = await checkCode(parts, place, claim, code);
      const found = await people.find(claim.account);
      if (right && found && !found.paused) return proven(parts, place, claim, found.person);
      await commit(db, [parts.audit.proofFailed(who(claim), 'code')]);
      return { state: 'wrong' };
    },
  };
}

/** One entry a lock, not one a refused guess: a flood must not fill the audit. */
async function refusedGuess(
  { db, clock, audit }: PhoneProofParts,
  factor: Factor,
  claim: Claim,
): Promise<Locked | undefined> {
  const counted = await countGuess(db, clock, factor, claim);
  if (counted.state === 'locked') return counted;
  if (counted.locksNow) await commit(db, [audit.locked(who(claim), factor)]);
  return undefined;
}

/** After a wrong PIN a code that cannot be right is checked instead: the same work, and nothing is consumed. */
async function checkCode(
  { db, clock, sealing, pepper }: PhoneProofParts,
  place: Place,
  claim: Claim,
  given: string,
): Promise<boolean> {
  const now = clock.now();
  const { conversationId } = place;
  const code = claim.pinRight ? given : 'after a wrong PIN';
  if (given.length !== CARD_DIGITS) {
    const verdict = await tryCode(db, { purpose: 'callCode', conversationId, code, now, sealing });
    return verdict.state === 'right' && verdict.ticket.personId === claim.account;
  }
  const at = (await nextCode(db, claim.account)) ?? { cardId: 'none', n: 0 };
  return useCode(db, pepper, at, code, now);
}

function proven(
  parts: PhoneProofParts,
  place: Place,
  claim: Claim,
  person: Person,
): { readonly state: 'proven'; readonly person: Person; readonly effects: readonly Effect[] } {
  const forget: Effect = {
    name: 'identity.proofDone',
    async apply(trx) {
      await dropProof(trx, place.conversationId);
      await clearGuesses(trx, claim);
    },
  };
  return { state: 'proven', person, effects: [forget, ...startSession(parts, place, person)] };
}

const who = ({ account }: Claim) => ({ personId: account, actorId: account, channel: 'voice' as const });
