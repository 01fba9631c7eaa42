import type { Clock, Random } from '../ports.js';
import { commit } from '../storage/commit.js';
import type { Effect } from '../storage/effect.js';
import type { Sealing } from '../storage/sealing.js';
import { sendCallCode, type CallCodeParts } from './call-code.js';
import { cardOf, nextCode } from './cards.js';
import { keepPin, nobody, nobodysCardNumber, openClaim, readClaim, storedPin, type Claim } from './claims.js';
import { createFreshCode, forget } from './fresh-code.js';
import type { Person, PhoneProof, Place } from './identity.js';
import type { People } from './person.js';
import type { Pepper } from './peppered.js';
import type { PinHash } from './pin-hash.js';
import {
  checkCard,
  checkSent,
  isCardCode,
  refusedGuess,
  who,
  type SecondFactorParts,
} from './second-factor.js';
import { startSession } from './sessions.js';

export interface PhoneProofParts extends CallCodeParts, SecondFactorParts {
  readonly clock: Clock;
  readonly random: Random;
  readonly sealing: Sealing;
  readonly pepper: Pepper;
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
      if (right && found && !found.paused) parts.firstFactor?.(found.person);
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
      const checked = isCardCode(code)
        ? await checkCard(parts, claim, code)
        : await checkSent(parts, place, claim, code);
      const found = await people.find(claim.account);
      if (checked.state === 'locked') return checked;
      if (checked.state === 'right' && found?.paused) return { state: 'closed' };
      if (checked.state === 'right' && found) {
        const left = checked.by === 'card' ? (await cardOf(db, claim.account))?.left : undefined;
        return { ...proven(parts, place, claim, found.person), cardLeft: left };
      }
      await commit(db, [parts.audit.proofFailed(who(claim), 'code')]);
      return { state: 'wrong' };
    },
    ...createFreshCode(parts),
  };
}

function proven(
  parts: PhoneProofParts,
  place: Place,
  claim: Claim,
  person: Person,
): { readonly state: 'proven'; readonly person: Person; readonly effects: readonly Effect[] } {
  const effects = [forget(place, claim), ...startSession(parts, place, person)];
  return { state: 'proven', person, effects };
}
