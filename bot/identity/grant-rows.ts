import type { Sensitivity } from '../records/record.js';
import { sensitivities } from '../records/sensitivity.js';
import type { Database } from '../storage/database.js';
import type { Trx } from '../storage/effect.js';
import type { HelperGrantTable } from '../storage/schema.js';
import { isLiveGrant } from './times.js';

/** The `helperGrant` table. */
export const liveGrants = async (
  db: Database,
  column: 'personId' | 'helperId',
  id: string,
  now: number,
): Promise<readonly HelperGrantTable[]> => {
  const rows = await db
    .selectFrom('helperGrant')
    .selectAll()
    .where(column, '=', id)
    .orderBy('createdAt')
    .execute();
  return rows.filter((row) => isLiveGrant(row, now));
};

/** What lets this helper in now: asked at every read. Undefined: never granted, ended, over or paused. */
export async function openGrant(
  db: Database,
  personId: string,
  helperId: string,
  now: number,
): Promise<{ readonly signedFor: readonly Sensitivity[] } | undefined> {
  const grants = await liveGrants(db, 'personId', personId, now);
  const open = grants.find((grant) => grant.helperId === helperId && grant.pausedAt === null);
  return open && { signedFor: categoriesOf(open) };
}

/** Undefined where not, so that most people's standing holds nothing of it. */
export async function helpsSomebody(db: Database, helperId: string, now: number): Promise<true | undefined> {
  const grants = await liveGrants(db, 'helperId', helperId, now);
  return grants.some(({ pausedAt }) => pausedAt === null) || undefined;
}

/** What cannot be understood as signed for is not signed for. */
export function categoriesOf({ categories }: Pick<HelperGrantTable, 'categories'>): readonly Sensitivity[] {
  const signed = asJson(categories ?? '[]');
  return Array.isArray(signed) ? sensitivities.filter((one) => signed.includes(one)) : [];
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Pair = Pick<HelperGrantTable, 'personId' | 'helperId'>;

export const helperConsent = (grantId: string): string => `helper:${grantId}`;

/** Every grant of the two that is not over yet; what was signed for them is kept, with the time it ended. */
export async function endGrants(trx: Trx, { personId, helperId }: Pair, now: number): Promise<void> {
  const ended = await trx
    .updateTable('helperGrant')
    .set({ revokedAt: now })
    .where('personId', '=', personId)
    .where('helperId', '=', helperId)
    .where('revokedAt', 'is', null)
    .returning('id')
    .execute();
  if (ended.length === 0) return;
  await trx
    .updateTable('consent')
    .set({ withdrawnAt: now })
    .where('personId', '=', personId)
    .where(
      'kind',
      'in',
      ended.map(({ id }) => helperConsent(id)),
    )
    .where('withdrawnAt', 'is', null)
    .execute();
}

export async function setPaused(
  trx: Trx,
  { personId, helperId }: Pair,
  pausedAt: number | null,
): Promise<void> {
  await trx
    .updateTable('helperGrant')
    .set({ pausedAt })
    .where('personId', '=', personId)
    .where('helperId', '=', helperId)
    .where('revokedAt', 'is', null)
    .execute();
}

/** Every thread, call and browser on which the helper has this record open. They stay signed in as themselves on the web. */
export async function closeOpened(trx: Trx, { personId, helperId }: Pair, now: number): Promise<void> {
  await trx
    .updateTable('channelSession')
    .set({ endedAt: now })
    .where('personId', '=', personId)
    .where('actorId', '=', helperId)
    .where('endedAt', 'is', null)
    .execute();
  await trx
    .updateTable('browser')
    .set({ personId: null })
    .where('personId', '=', personId)
    .where('actorId', '=', helperId)
    .where('endedAt', 'is', null)
    .execute();
}
