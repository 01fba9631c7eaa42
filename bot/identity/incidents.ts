import type { Audit, AuditWho } from '../audit/audit.js';
import type { Log } from '../log.js';
import type { Clock, Random } from '../ports.js';
import { FOREVER } from '../storage/counters.js';
import type { Database } from '../storage/database.js';
import type { Effect, Trx } from '../storage/effect.js';
import type { IncidentTable } from '../storage/schema.js';
import { SHARES_HELD } from './times.js';

export interface IncidentParts {
  readonly clock: Clock;
  readonly random: Random;
  readonly audit: Audit;
  /** Tells operators that somebody has to look: its kind and its own id, and nothing of whose it is. */
  readonly log?: Pick<Log, 'warn'>;
}

export type IncidentKind = IncidentTable['kind'];

/** Something for a person to look into. It stays open until they have (`npm run person`). */
export function openIncident(
  { clock, random, audit, log }: IncidentParts,
  who: AuditWho,
  kind: IncidentKind,
): Effect {
  const { personId, channel } = who;
  return {
    name: `identity.incident.${kind}`,
    async apply(trx) {
      const row = { id: random.id(), personId, kind, channel, at: clock.now(), closedAt: null };
      await trx.insertInto('incident').values(row).execute();
      await audit.incidentOpened(who, kind).apply(trx);
      log?.warn('incident.opened', { code: kind, channel, correlation: row.id });
    },
  };
}

/** Oldest first. */
export const openIncidents = (db: Database, personId?: string): Promise<IncidentTable[]> =>
  db
    .selectFrom('incident')
    .selectAll()
    .where('closedAt', 'is', null)
    .$if(personId !== undefined, (query) => query.where('personId', '=', personId ?? ''))
    .orderBy('at')
    .execute();

/** How many were open. */
export async function closeIncidents(
  trx: Trx,
  personId: string,
  now: number,
  kind?: IncidentKind,
): Promise<number> {
  const closed = await trx
    .updateTable('incident')
    .set({ closedAt: now })
    .where('personId', '=', personId)
    .where('closedAt', 'is', null)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'lost'))
    .executeTakeFirst();
  return Number(closed.numUpdatedRows);
}

/** Nothing is shared until the incident is closed. */
export const holdForIncident = (personId: string): Effect => ({
  name: 'identity.holdForIncident',
  apply: (trx) => holdShares(trx, personId, FOREVER),
});

/**
 * A factor was set anew: what was lost is dealt with, and sharing begins again at `until`. Not where somebody said "that's not me":
 * a person has to look into that.
 */
export async function setUpAgain(trx: Trx, personId: string, now: number, until: number): Promise<void> {
  await closeIncidents(trx, personId, now, 'lost');
  const open = await openIncidents(trx, personId);
  if (open.some(({ kind }) => kind === 'notMe')) await holdAtLeast(trx, personId, until);
  else await holdShares(trx, personId, until);
}

/** What is held longer stays so. */
export async function holdAtLeast(trx: Trx, personId: string, until: number): Promise<void> {
  await trx
    .updateTable('person')
    .set({ sharesHeldUntil: until })
    .where('id', '=', personId)
    .where((eb) => eb.or([eb('sharesHeldUntil', 'is', null), eb('sharesHeldUntil', '<', until)]))
    .execute();
}

async function holdShares(trx: Trx, personId: string, until: number): Promise<void> {
  await trx.updateTable('person').set({ sharesHeldUntil: until }).where('id', '=', personId).execute();
}

/** A new card is no change of a factor, but after a lost one it is what sets up again. */
export const lostCardReplaced = (personId: string, now: number): Effect => ({
  name: 'identity.lostCardReplaced',
  async apply(trx) {
    if ((await closeIncidents(trx, personId, now, 'lost')) > 0)
      await setUpAgain(trx, personId, now, now + SHARES_HELD);
  },
});
