import type { Database } from './database.js';
import { retention } from './retention.js';

/**
 * A share that is over keeps neither files nor key; that it was, and who opened it, stays for as long as retention says. One that was
 * locked is over from now on.
 */
export async function purgeShares(db: Database, now: number): Promise<void> {
  await db
    .updateTable('share')
    .set({ expiresAt: now })
    .where('triesLeft', '<=', 0)
    .where('expiresAt', '>', now)
    .execute();
  const over = db
    .selectFrom('share')
    .select('id')
    .where((eb) => eb.or([eb('revokedAt', 'is not', null), eb('expiresAt', '<=', now)]));
  await db.deleteFrom('shareFile').where('shareId', 'in', over).execute();
  await db
    .updateTable('share')
    .set({ sealedKey: null })
    .where('sealedKey', 'is not', null)
    .where((eb) => eb.or([eb('revokedAt', 'is not', null), eb('expiresAt', '<=', now)]))
    .execute();
  await purgeForgotten(db, now);
  await db
    .deleteFrom('keptFor')
    .where('at', '<=', now - retention.keptFor)
    .execute();
}

async function purgeForgotten(db: Database, now: number): Promise<void> {
  const forgotten = db
    .selectFrom('share')
    .select('id')
    .where(({ fn }) => fn.coalesce('revokedAt', 'expiresAt'), '<=', now - retention.share);
  await db.deleteFrom('shareOpening').where('shareId', 'in', forgotten).execute();
  await db
    .deleteFrom('share')
    .where(({ fn }) => fn.coalesce('revokedAt', 'expiresAt'), '<=', now - retention.share)
    .execute();
}
