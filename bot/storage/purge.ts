import type { Database } from './database.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const IDLE = 15 * MINUTE;
const LONGEST_SESSION = 12 * HOUR;

/**
 * Erases what was said (replies, texts, web activities) one hour after delivery or at the end of the session, whichever is later; hashes and states stay.
 * Also ends expired tickets, own tokens of web sessions that are over, old proofs, browsers begun a day ago, and the state of conversations idle for a day. Run it every few minutes.
 */
export async function purge(db: Database, now: number): Promise<void> {
  await purgeInbox(db, now);
  await purgeOutbox(db, now);
  await purgeWebLog(db, now);
  await db.deleteFrom('ticket').where('expiresAt', '<=', now).execute();
  await db
    .deleteFrom('proof')
    .where('startedAt', '<=', now - HOUR)
    .execute();
  await purgeOwnTokens(db, now);
  // Every visit without a cookie makes one. After a day nothing of it counts: neither its session nor a token made before it.
  await db
    .deleteFrom('browser')
    .where('startedAt', '<=', now - DAY)
    .execute();
  await purgeConversations(db, now);
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
    .where('doneAt', '<=', now - HOUR)
    .where('conversationId', 'not in', inSession(db, now))
    .execute();
}

async function purgeOutbox(db: Database, now: number): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ sealed: null })
    .where('sealed', 'is not', null)
    .where('state', 'in', ['sent', 'delivered', 'failed'])
    .where(({ fn }) => fn.coalesce('deliveredAt', 'sentAt', 'createdAt'), '<=', now - HOUR)
    .where('conversationId', 'not in', inSession(db, now))
    .execute();
}

async function purgeWebLog(db: Database, now: number): Promise<void> {
  await db
    .updateTable('webLog')
    .set({ sealed: null })
    .where('sealed', 'is not', null)
    .where('at', '<=', now - HOUR)
    .where('conversationId', 'not in', inSession(db, now))
    .execute();
}

async function purgeConversations(db: Database, now: number): Promise<void> {
  await db
    .updateTable('conversation')
    .set({ sealed: null })
    .where('sealed', 'is not', null)
    .where('updatedAt', '<=', now - DAY)
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
