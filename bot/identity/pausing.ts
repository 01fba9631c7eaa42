import type { AuditWho, PausedWhy } from '../audit/audit.js';
import { FOREVER } from '../storage/counters.js';
import type { Database } from '../storage/database.js';
import type { Effect, Trx } from '../storage/effect.js';
import { closeIncidents, openIncident, type IncidentParts } from './incidents.js';
import { endSessionsOf } from './sessions.js';

/**
 * Nothing of a paused person is read, proven, texted or shared, by them or by a helper, until a person has looked into it
 * (facts: identity 4, wrong person and death). Who is signed in on the web stays so, and is told. Asked again, it changes nothing:
 * one incident, not one a try.
 */
export function paused(parts: IncidentParts, who: AuditWho, why: 'notMe' | 'deceased'): Effect {
  const { personId } = who;
  const now = parts.clock.now();
  return {
    name: `identity.pause.${why}`,
    async apply(trx) {
      const { numUpdatedRows } = await trx
        .updateTable('person')
        .set({ pausedAt: now, pausedWhy: why })
        .where('id', '=', personId)
        .where('pausedAt', 'is', null)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return;
      await endSessionsOf(parts.clock, personId).apply(trx);
      await dropTickets(trx, personId, now);
      await parts.audit.personPaused(who, why).apply(trx);
      await openIncident(parts, who, why).apply(trx);
    },
  };
}

/** Codes and links that were given out before. */
async function dropTickets(trx: Trx, personId: string, now: number): Promise<void> {
  await trx
    .updateTable('ticket')
    .set({ usedAt: now })
    .where('personId', '=', personId)
    .where('usedAt', 'is', null)
    .execute();
}

/** Why this person is paused, or why nothing of theirs is shared. Undefined: neither. */
export async function pausedWhy(db: Database, personId: string): Promise<PausedWhy | undefined> {
  const row = await db
    .selectFrom('person')
    .select(['pausedWhy', 'pausedAt', 'sharesHeldUntil'])
    .where('id', '=', personId)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.pausedAt !== null) return row.pausedWhy ?? 'notMe';
  if (row.sharesHeldUntil !== FOREVER) return undefined;
  const notMe = await db
    .selectFrom('incident')
    .select('id')
    .where('personId', '=', personId)
    .where('kind', '=', 'notMe')
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  return notMe ? 'notMe' : 'lost';
}

/** A person has looked into it: the pause ends, if there was one, sharing is open again, and every incident is closed. */
export function resumed(
  parts: Omit<IncidentParts, 'random'>,
  who: AuditWho,
  why: PausedWhy | undefined,
): Effect {
  const { personId } = who;
  return {
    name: 'identity.resume',
    async apply(trx) {
      await closeIncidents(trx, personId, parts.clock.now());
      if (why === undefined) return;
      const open = { pausedAt: null, pausedWhy: null, sharesHeldUntil: null };
      await trx.updateTable('person').set(open).where('id', '=', personId).execute();
      await parts.audit.personResumed(who, why).apply(trx);
    },
  };
}
