import type { Database } from './database.js';
import { limits, type Limit } from './limits.js';
import { retention } from './retention.js';
import { LONGEST_SESSION } from './session-times.js';

/** What is over and no longer needed: sessions, counters, incidents, grants, consents, what was heard, audit (retention.ts says when). */
export async function purgeOld(db: Database, now: number): Promise<void> {
  await purgeSessions(db, now);
  await purgeCounters(db, now);
  await db
    .deleteFrom('incident')
    .where('closedAt', '<=', now - retention.incident)
    .execute();
  await db
    .deleteFrom('helperGrant')
    .where(({ fn }) => fn.coalesce('revokedAt', 'expiresAt'), '<=', now - retention.helperGrant)
    .execute();
  await db
    .deleteFrom('consent')
    .where('withdrawnAt', '<=', now - retention.consent)
    .execute();
  await purgeHeard(db, now);
  await purgeAudit(db, now);
}

async function purgeSessions(db: Database, now: number): Promise<void> {
  await db
    .deleteFrom('channelSession')
    .where('startedAt', '<=', now - retention.channelSession)
    .execute();
  await db
    .updateTable('deskSession')
    .set({ sealed: null })
    .where('sealed', 'is not', null)
    .where((eb) => eb.or([eb('endedAt', 'is not', null), eb('startedAt', '<=', now - LONGEST_SESSION)]))
    .execute();
  await db
    .deleteFrom('deskSession')
    .where('startedAt', '<=', now - retention.deskSession)
    .execute();
  await db
    .deleteFrom('staff')
    .where('lastSeenAt', '<=', now - retention.staff)
    .execute();
}

const all: readonly Limit[] = Object.values(limits);
const forgetful = all.filter((limit) => !limit.lock && limit.streak === undefined).map(({ name }) => name);
/** By account and source; the account's own counters have no window. */
const bySource = all.filter((limit) => limit.lock && limit.windows).map(({ name }) => name);

async function purgeCounters(db: Database, now: number): Promise<void> {
  await db.updateTable('counter').set({ lastAt: now }).where('lastAt', 'is', null).execute();
  await db
    .deleteFrom('counter')
    .where('lastAt', '<=', now - retention.counter)
    .where('lockedUntil', '<=', now)
    .where((eb) =>
      eb.or([
        eb('streak', '=', 0),
        eb('name', 'in', forgetful),
        eb.and([eb('name', 'in', bySource), eb('lastAt', '<=', now - retention.counterStreak)]),
      ]),
    )
    .execute();
}

async function purgeHeard(db: Database, now: number): Promise<void> {
  await db
    .deleteFrom('heard')
    .where('at', '<=', now - retention.heard)
    .execute();
  await db
    .deleteFrom('heard')
    .whereRef('readerId', '<>', 'personId')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('helperGrant')
            .select('helperGrant.id')
            .whereRef('helperGrant.personId', '=', 'heard.personId')
            .whereRef('helperGrant.helperId', '=', 'heard.readerId')
            .where('helperGrant.revokedAt', 'is', null)
            .where('helperGrant.expiresAt', '>', now),
        ),
      ),
    )
    .execute();
}

/** Whole chains only. */
async function purgeAudit(db: Database, now: number): Promise<void> {
  const before = now - retention.audit;
  await db
    .deleteFrom('audit')
    .where('personId', 'in', (eb) => eb.selectFrom('audit').select('personId').where('at', '<=', before))
    .where('personId', 'not in', (eb) => eb.selectFrom('audit').select('personId').where('at', '>', before))
    .execute();
}
