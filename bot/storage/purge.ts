import type { Database } from './database.js';
import { purgeOld } from './purge-old.js';
import { purgeShares } from './purge-shares.js';
import { retention } from './retention.js';
import { IDLE, LONGEST_SESSION } from './session-times.js';

/**
 * Erases what its time has come for (retention.ts): what was said one hour after delivery or at the end of the session, whichever is later,
 * with hashes and states staying; files only looked at; expired tickets; own tokens of web sessions that are over; and what is old. Run it every few minutes.
 */
export async function purge(db: Database, now: number): Promise<void> {
  await purgeInbox(db, now);
  await purgeOutbox(db, now);
  await purgeWebLog(db, now);
  await purgeHeldFiles(db, now);
  await db.deleteFrom('ticket').where('expiresAt', '<=', now).execute();
  await db
    .deleteFrom('proof')
    .where('startedAt', '<=', now - retention.proof)
    .execute();
  await purgeOwnTokens(db, now);
  // Every visit without a cookie makes one. After a day nothing of it counts: neither its session nor a token made before it.
  await db
    .deleteFrom('browser')
    .where('startedAt', '<=', now - retention.browser)
    .execute();
  await purgeConversations(db, now);
  await purgeShares(db, now);
  await purgeOld(db, now);
}

/** A session that nobody ended: it idled, or lasted as long as one may. */
async function purgeOwnTokens(db: Database, now: number): Promise<void> {
  await db
    .updateTable('browser')
    .set({ sealed: null, renewingUntil: null })
    .where('sealed', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('endedAt', 'is not', null),
        eb('lastSeenAt', '<=', now - IDLE),
        eb('startedAt', '<=', now - LONGEST_SESSION),
      ]),
    )
    .execute();
}

async function purgeInbox(db: Database, now: number): Promise<void> {
  await db
    .updateTable('inbox')
    .set({ sealed: null })
    .where('sealed', 'is not', null)
    .where('doneAt', '<=', now - retention.said)
    .where('conversationId', 'not in', inSession(db, now))
    .execute();
}

async function purgeOutbox(db: Database, now: number): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ sealed: null })
    .where('sealed', 'is not', null)
    .where('state', 'in', ['sent', 'delivered', 'failed'])
    .where(({ fn }) => fn.coalesce('deliveredAt', 'sentAt', 'createdAt'), '<=', now - retention.said)
    .where('conversationId', 'not in', inSession(db, now))
    .execute();
}

async function purgeWebLog(db: Database, now: number): Promise<void> {
  await db
    .updateTable('webLog')
    .set({ sealed: null })
    .where('sealed', 'is not', null)
    .where('at', '<=', now - retention.said)
    .where('conversationId', 'not in', inSession(db, now))
    .execute();
}

/** Files that were only looked at. */
async function purgeHeldFiles(db: Database, now: number): Promise<void> {
  await db
    .deleteFrom('ownFile')
    .where('heldFor', 'is not', null)
    .where((eb) => eb.or([eb('heldUntil', '<=', now), eb('heldFor', 'not in', inSession(db, now))]))
    .execute();
}

async function purgeConversations(db: Database, now: number): Promise<void> {
  await db
    .updateTable('conversation')
    .set({ sealed: null })
    .where('sealed', 'is not', null)
    .where('updatedAt', '<=', now - retention.conversation)
    .where('leaseUntil', '<=', now)
    .where('id', 'not in', inSession(db, now))
    .execute();
}

/** Conversations whose session still runs, on any channel. */
function inSession(db: Database, now: number) {
  const browsers = db
    .selectFrom('browser')
    .select((eb) => eb.ref('conversationId').$notNull().as('id'))
    .where('conversationId', 'is not', null)
    .where('endedAt', 'is', null)
    .where('lastSeenAt', '>', now - IDLE)
    .where('startedAt', '>', now - LONGEST_SESSION);
  const others = db
    .selectFrom('channelSession')
    .select('conversationId as id')
    .where('endedAt', 'is', null)
    .where('lastSeenAt', '>', now - IDLE)
    .where('startedAt', '>', now - LONGEST_SESSION);
  return browsers.union(others);
}
