import type { Database } from '../../storage/database.js';
import { FOREVER } from '../../storage/limits.js';

/** Until when nothing of this person is shared: a pause and an incident wait for a person (FOREVER), a change of a factor for a day. */
export async function heldUntil(db: Database, personId: string, now: number): Promise<number | undefined> {
  const row = await db
    .selectFrom('person')
    .select(['pausedAt', 'sharesHeldUntil'])
    .where('id', '=', personId)
    .executeTakeFirst();
  if (!row || row.pausedAt !== null) return FOREVER;
  const until = row.sharesHeldUntil ?? 0;
  return until > now ? until : undefined;
}
