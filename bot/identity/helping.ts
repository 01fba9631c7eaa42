import type { Audit } from '../audit/audit.js';
import type { Clock, Random } from '../ports.js';
import type { Database } from '../storage/database.js';
import type { Effect } from '../storage/effect.js';
import type { HelperGrants, HelperView } from './helper-grants.js';
import { createHelpers } from './helpers.js';
import type { Person, Place, Texts } from './identity.js';
import type { People } from './person.js';
import { openRecord, type OpenRecord } from './standing.js';

/** What a conversation needs of helpers. It gives no grant: that is signed on the web or on paper. */
export interface Helping extends Pick<HelperGrants, 'helpersOf' | 'pause' | 'resume' | 'revoke'> {
  /** Whose records this person may open now. */
  helps(actorId: string): Promise<readonly HelperView[]>;
  /** From now on this record is open here: the actor's own, or that of somebody who lets them in now. */
  open(
    place: Place,
    actor: Person,
    personId: string,
  ): Promise<
    | { readonly state: 'open'; readonly opened: OpenRecord; readonly effects: readonly Effect[] }
    | { readonly state: 'notAllowed' }
  >;
  /** Where a helper is told that there is something to see, within the grant they have. `held`: a factor was just changed. */
  reach(personId: string, grantId: string): Promise<Reached>;
}

type Reached =
  | { readonly state: 'ready'; readonly number: string }
  | { readonly state: 'held' | 'noMobile' | 'notGranted' };

export interface HelpingParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly audit: Audit;
  readonly people: People;
  readonly texts: Pick<Texts, 'target'>;
}

export function createHelping(parts: HelpingParts): Helping {
  const { helpersOf, helps, pause, resume, revoke } = createHelpers(parts);
  return {
    ...{ helpersOf, helps, pause, resume, revoke },
    async open(place, actor, personId) {
      const opened = await openRecord(parts, personId, actor.id);
      if (!opened) return { state: 'notAllowed' };
      return { state: 'open', opened, effects: [opening(place, actor.id, personId)] };
    },
    async reach(personId, grantId) {
      const grant = (await helpersOf(personId)).find((one) => one.grantId === grantId && !one.paused);
      if (!grant) return { state: 'notGranted' };
      const heldUntil = (await parts.people.find(personId))?.sharesHeldUntil ?? 0;
      if (parts.clock.now() < heldUntil) return { state: 'held' };
      const helper = await parts.people.find(grant.personId);
      const target = helper?.paused ? undefined : await parts.texts.target(grant.personId);
      return target ? { state: 'ready', number: target.number } : { state: 'noMobile' };
    },
  };
}

/** Only where this actor is signed in still. */
const opening = ({ channel, conversationId }: Place, actorId: string, personId: string): Effect => ({
  name: 'identity.openRecord',
  async apply(trx) {
    await trx
      .updateTable(channel === 'web' ? 'browser' : 'channelSession')
      .set({ personId })
      .where('conversationId', '=', conversationId)
      .where('actorId', '=', actorId)
      .where('endedAt', 'is', null)
      .execute();
  },
});
