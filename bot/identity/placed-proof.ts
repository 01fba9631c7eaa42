import { commit } from '../storage/commit.js';
import { nobody, openClaim, readClaim, storedPin } from './claims.js';
import { forget } from './fresh-code.js';
import type { Person, PlacedCalls, Place } from './identity.js';
import type { People } from './person.js';
import type { PinHash } from './pin-hash.js';
import { takePlaced, type PlacingParts } from './placed-calls.js';
import { refusedGuess, who, type SecondFactorParts } from './second-factor.js';
import { startSession } from './sessions.js';

export interface PlacedProofParts extends PlacingParts, SecondFactorParts {
  readonly people: People;
  readonly pinHash: PinHash;
  readonly firstFactor?: (person: Person) => void;
}

/** Proof on a call that we placed: the line that rang is one factor, the PIN the other. The session it opens is restricted. */
export function createPlacedProof(
  parts: PlacedProofParts,
): Pick<PlacedCalls, 'answer' | 'begin' | 'member' | 'pin'> {
  const { db, clock, pepper, people, phones, pinHash } = parts;
  const open = (place: Place, account: string) => openClaim(db, clock, place, account, true);
  const ownersOf = async ({ address }: Place): Promise<readonly string[]> =>
    address === undefined ? [] : phones.provenOwnersOf(address);
  return {
    async answer(place, token) {
      const wish = await takePlaced(parts, token, place.address);
      if (wish) await open(place, nobody(pepper, place.conversationId));
      return wish;
    },
    async begin(place) {
      const owners = await ownersOf(place);
      const only = owners.length === 1 ? owners[0] : undefined;
      if (only && (await readClaim(parts, place)).placed) await open(place, only);
      return { needsMemberNumber: only === undefined };
    },
    async member(place, memberNumber) {
      const personId = await people.idOfMember(memberNumber);
      const owners = await ownersOf(place);
      const owner = personId !== undefined && owners.includes(personId);
      if (!(await readClaim(parts, place)).placed) return;
      await open(place, owner ? personId : nobody(pepper, memberNumber));
    },
    async pin(place, pin) {
      const claim = await readClaim(parts, place);
      const refused = await refusedGuess(parts, 'pin', claim);
      if (refused) return refused;
      const right = await pinHash.verify(claim.account, pin, await storedPin(db, claim.account));
      const found = await people.find(claim.account);
      if (right && claim.placed && found?.paused) return { state: 'closed' };
      if (!right || !claim.placed || !found) {
        await commit(db, [parts.audit.proofFailed(who(claim), 'pin')]);
        return { state: 'wrong' };
      }
      parts.firstFactor?.(found.person);
      const effects = [forget(place, claim), ...startSession(parts, place, found.person, true)];
      return { state: 'proven', person: found.person, effects };
    },
  };
}
