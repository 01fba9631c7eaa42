import type { Audit, AuditWho } from '../audit/audit.js';
import type { Clock } from '../ports.js';
import type { Effect, Trx } from '../storage/effect.js';
import type { Person, Place } from './identity.js';
import { FRESH_LASTS } from './levels.js';

type Parts = { readonly clock: Clock; readonly audit: Audit };

/** A text thread or call on which `person` has just proven who they are. `restricted`: on a call that we placed. */
export function startSession(
  { clock, audit }: Parts,
  place: Place,
  person: Person,
  restricted = false,
): readonly Effect[] {
  const now = clock.now();
  const proven = { personId: person.id, actorId: person.id, level: 2, startedAt: now, lastSeenAt: now };
  const session = { ...proven, freshUntil: null, endedAt: null, restricted: restricted ? 1 : null };
  const start = {
    name: 'identity.startSession',
    apply: async (trx: Trx) => {
      await trx
        .insertInto('channelSession')
        .values({ conversationId: place.conversationId, ...session })
        .onConflict((c) => c.column('conversationId').doUpdateSet(session))
        .execute();
    },
  };
  return [start, audit.signedIn({ personId: person.id, actorId: person.id, channel: place.channel }, 2)];
}

/** Ends what this thread or call opened: its session, a proof under way, and its links and codes not yet used. */
export function endSession({ clock, audit }: Parts, place: Place): Effect {
  return {
    name: 'identity.endSession',
    async apply(trx) {
      const now = clock.now();
      const { conversationId, channel } = place;
      const ended = await trx
        .updateTable('channelSession')
        .set({ endedAt: now })
        .where('conversationId', '=', conversationId)
        .where('endedAt', 'is', null)
        .returning(['personId', 'actorId'])
        .executeTakeFirst();
      await dropProof(trx, conversationId);
      await trx
        .updateTable('ticket')
        .set({ usedAt: now })
        .where('conversationId', '=', conversationId)
        .where('usedAt', 'is', null)
        .execute();
      if (ended) await audit.signedOut({ ...ended, channel }).apply(trx);
    },
  };
}

/** A fresh proof on a call: level 3 from now on, until `endFresh` or its time is over. */
export function startFresh(
  { clock, audit }: Parts,
  place: Place,
  who: Omit<AuditWho, 'channel'>,
): readonly Effect[] {
  const { conversationId, channel } = place;
  return [freshUntil(conversationId, clock.now() + FRESH_LASTS), audit.signedIn({ ...who, channel }, 3)];
}

export const endFresh = (place: Place): Effect => freshUntil(place.conversationId, null);

const freshUntil = (conversationId: string, until: number | null): Effect => ({
  name: 'identity.freshUntil',
  async apply(trx) {
    await trx
      .updateTable('channelSession')
      .set({ freshUntil: until })
      .where('conversationId', '=', conversationId)
      .where('endedAt', 'is', null)
      .execute();
  },
});

/** A code shown or sent before opens nothing either: typed afterwards, it would begin what was just ended. */
const codesThatOpen = ['matchCode', 'webCode', 'callCode'] as const;

async function dropCodes(trx: Trx, personId: string, now: number): Promise<void> {
  await trx
    .updateTable('ticket')
    .set({ usedAt: now })
    .where('personId', '=', personId)
    .where('purpose', 'in', codesThatOpen)
    .where('usedAt', 'is', null)
    .execute();
}

export async function dropProof(trx: Trx, conversationId: string): Promise<void> {
  await trx.deleteFrom('proof').where('conversationId', '=', conversationId).execute();
}

/** Every thread and call on which this person proved who they are. */
export function endOwnSessions(clock: Clock, actorId: string): Effect {
  return {
    name: 'identity.endOwnSessions',
    async apply(trx) {
      await trx
        .updateTable('channelSession')
        .set({ endedAt: clock.now() })
        .where('actorId', '=', actorId)
        .where('endedAt', 'is', null)
        .execute();
      await trx.deleteFrom('proof').where('personId', '=', actorId).execute();
      await dropCodes(trx, actorId, clock.now());
    },
  };
}

/** Every thread and call of a person, as owner or helper: after a factor changed nobody stays signed in by the old one. */
export function endSessionsOf(clock: Clock, personId: string): Effect {
  return {
    name: 'identity.endSessionsOf',
    async apply(trx) {
      await trx
        .updateTable('channelSession')
        .set({ endedAt: clock.now() })
        .where((eb) => eb.or([eb('personId', '=', personId), eb('actorId', '=', personId)]))
        .where('endedAt', 'is', null)
        .execute();
      await trx.deleteFrom('proof').where('personId', '=', personId).execute();
      await dropCodes(trx, personId, clock.now());
    },
  };
}
