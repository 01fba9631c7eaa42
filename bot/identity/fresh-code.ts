import type { Clock } from '../ports.js';
import { commit } from '../storage/commit.js';
import type { Effect, Trx } from '../storage/effect.js';
import type { ChannelSessionTable } from '../storage/schema.js';
import { nextCode } from './cards.js';
import { keepPin, nobodysCardNumber, openClaim, readClaim, type Claim } from './claims.js';
import { clearGuesses } from './guesses.js';
import type { PhoneProof, Place } from './identity.js';
import {
  checkApp,
  checkCard,
  isCardCode,
  refusedGuess,
  who,
  type SecondFactorParts,
} from './second-factor.js';
import { dropProof, startFresh } from './sessions.js';
import { isLiveSession } from './times.js';

/** Level 3 on a call: one more code of the card or the app, from whoever is acting (facts: identity 4, phone). */
export function createFreshCode(parts: SecondFactorParts): Pick<PhoneProof, 'beginAgain' | 'codeAgain'> {
  const { db, clock, audit, pepper } = parts;
  return {
    async beginAgain(place, { actor, restricted }) {
      if (!actor || restricted) return { state: 'never' };
      const number = (await nextCode(db, actor.id))?.n ?? nobodysCardNumber(pepper, actor.id);
      return { state: 'ask', number, effects: [reopen(clock, place, actor.id)] };
    },
    async codeAgain(place, code) {
      const claim = await readClaim(parts, place);
      const refused = await refusedGuess(parts, 'code', claim);
      if (refused) return refused;
      const checked = await (isCardCode(code) ? checkCard : checkApp)(parts, claim, code);
      if (checked.state === 'locked') return checked;
      const session = await sessionOf(parts, place);
      if (checked.state === 'right' && session?.actorId === claim.account && session.restricted === null) {
        return { state: 'fresh', effects: [forget(place, claim), ...startFresh(parts, place, session)] };
      }
      await commit(db, [audit.proofFailed(who(claim), 'code')]);
      return { state: 'wrong' };
    },
  };
}

/** An effect, since it comes after that of the sign-in in the same turn, which ends the proof before it. */
const reopen = (clock: Clock, place: Place, actorId: string): Effect => ({
  name: 'identity.proveAgain',
  async apply(trx) {
    await openClaim(trx, clock, place, actorId);
    await keepPin(trx, place, actorId, true);
  },
});

async function sessionOf(
  { db, clock }: SecondFactorParts,
  place: Place,
): Promise<ChannelSessionTable | undefined> {
  const session = await db
    .selectFrom('channelSession')
    .selectAll()
    .where('conversationId', '=', place.conversationId)
    .executeTakeFirst();
  return session && isLiveSession(session, 'voice', clock.now()) ? session : undefined;
}

/** What was shown and guessed on the way to a right answer. */
export const forget = (place: Place, claim: Claim) => ({
  name: 'identity.proofDone',
  async apply(trx: Trx) {
    await dropProof(trx, place.conversationId);
    await clearGuesses(trx, claim);
  },
});
