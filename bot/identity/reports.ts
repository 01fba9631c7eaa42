import type { AuditWho } from '../audit/audit.js';
import type { Effect } from '../storage/effect.js';
import { endOthers } from './browser-store.js';
import { readClaim } from './claims.js';
import { closeOpened, setPaused } from './grant-rows.js';
import type { Locked, Place, Standing } from './identity.js';
import { holdForIncident, openIncident } from './incidents.js';
import { reportedLost, type Lost, type LostParts } from './lost.js';
import { paused } from './pausing.js';
import { checkLone, type LoneFactorParts } from './lone-factor.js';
import { endSessionsOf } from './sessions.js';

/** What somebody says, or a record says, that needs a person to look into it (facts: identity 3 and 4). */
export interface Reports {
  /** By whoever has proven who they are. `inHand`: the number they call or text from. */
  lost(who: AuditWho, lost: Lost, inHand?: string): Promise<readonly Effect[]>;
  /** On a call, after `phone.begin`: a PIN or a card code alone is enough for this. The answer is the same right or wrong. */
  lostByKeypad(
    place: Place,
    given: string,
    lost: Lost,
  ): Promise<{ readonly state: 'maybe'; readonly effects: readonly Effect[] } | Locked>;
  /** "That's not me": about the record that is open here, if one is. */
  notMe(place: Place, standing: Standing): readonly Effect[];
  /** The record says that its owner has died. Such flags are sometimes wrong: a person undoes it. */
  deceased(who: AuditWho): readonly Effect[];
}

export type { Lost } from './lost.js';

export function createReports(parts: LostParts & LoneFactorParts): Reports {
  return {
    lost: (who, lost, inHand) => reportedLost(parts, who, lost, inHand),
    async lostByKeypad(place, given, lost) {
      const claim = await readClaim(parts, place);
      const checked = await checkLone(parts, claim, given);
      if (checked.state === 'locked') return checked;
      if (checked.state === 'wrong') return { state: 'maybe', effects: [] };
      const who = { personId: claim.account, actorId: claim.account, channel: place.channel };
      return { state: 'maybe', effects: await reportedLost(parts, who, lost, place.address) };
    },
    notMe(place, { person, actor }) {
      if (!person || !actor) return [];
      const who = { personId: person.id, actorId: actor.id, channel: place.channel };
      return person.id === actor.id ? notTheirs(parts, who) : notWhomTheyHelp(parts, who);
    },
    deceased: (who) => [paused(parts, who, 'deceased')],
  };
}

/** Nothing is open anymore on which this record was, and nothing of it is shared until a person has looked. */
const notTheirs = (parts: LostParts, who: AuditWho): readonly Effect[] => [
  endSessionsOf(parts.clock, who.personId),
  endOthers(undefined, who.personId, parts.clock.now()),
  holdForIncident(who.personId),
  openIncident(parts, who, 'notMe'),
];

/** A helper ends only what a helper has: their own access to that record. */
function notWhomTheyHelp(parts: LostParts, who: AuditWho): readonly Effect[] {
  const pair = { personId: who.personId, helperId: who.actorId };
  const pause: Effect = {
    name: 'identity.pauseGrant',
    async apply(trx) {
      await setPaused(trx, pair, parts.clock.now());
      await closeOpened(trx, pair, parts.clock.now());
    },
  };
  return [pause, parts.audit.grantPaused(who, pair.helperId), openIncident(parts, who, 'notMe')];
}
