import type { AuditWho } from '../../audit/audit.js';
import type { Effect, Trx } from '../../storage/effect.js';
import type { ShareParts } from './parts.js';
import { STALE, stateOf } from './rows.js';

/** Nothing of it opens any more from the moment this is committed. */
export async function stopShare(
  { db, clock, audit }: ShareParts,
  who: AuditWho,
  shareId: string,
): Promise<readonly Effect[]> {
  if (who.actorId !== who.personId) return [];
  const now = clock.now();
  const share = await db
    .selectFrom('share')
    .selectAll()
    .where('id', '=', shareId)
    .where('personId', '=', who.personId)
    .executeTakeFirst();
  if (!share || stateOf(share, now) !== 'live') return [];
  const stop: Effect = { name: 'shares.stop', apply: (trx) => stopIn(trx, shareId, now) };
  return [stop, audit.shareStopped(who, shareId, share.kind)];
}

async function stopIn(trx: Trx, shareId: string, now: number): Promise<void> {
  await trx
    .updateTable('share')
    .set({ revokedAt: now, sealedKey: null })
    .where('id', '=', shareId)
    .where('revokedAt', 'is', null)
    .execute();
  await trx.deleteFrom('shareFile').where('shareId', '=', shareId).execute();
}

/** Those that are kept up to date are read anew at their next opening, as after a file was deleted that they hold. */
export const renewShares = (personId: string): Effect => ({
  name: 'shares.renew',
  async apply(trx) {
    await trx
      .updateTable('share')
      .set({ fetchedAt: STALE })
      .where('personId', '=', personId)
      .where('kind', '=', 'live')
      .where('revokedAt', 'is', null)
      .execute();
  },
});
