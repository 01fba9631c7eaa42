import type { Audit } from '../audit/audit.js';
import type { Clock, Random } from '../ports.js';
import type { Database } from '../storage/database.js';
import type { Effect } from '../storage/effect.js';
import type { HelperGrants, HelperView } from './helper-grants.js';
import { createHelpers } from './helpers.js';
import type { Person, Place } from './identity.js';
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
}

export interface HelpingParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly audit: Audit;
  readonly people: People;
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
