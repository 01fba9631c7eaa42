import type { Clock } from '../../ports.js';
import type { Database } from '../../storage/database.js';
import type { Effect } from '../../storage/effect.js';
import type { Sealing } from '../../storage/sealing.js';
import type { StaffClaims } from './staff-sign-in.js';

export interface StaffParts {
  readonly db: Database;
  readonly sealing: Pick<Sealing, 'deployment' | 'index'>;
  readonly clock: Clock;
}

const PREFIX = 'staff:';

/** As the audit names staff: told apart from people by how it begins. */
export const staffIdOf = (sealing: Pick<Sealing, 'index'>, { issuer, subject }: StaffClaims): string =>
  PREFIX + sealing.index('staff', JSON.stringify([issuer, subject]));

export const indexOf = (staffId: string): string => staffId.slice(PREFIX.length);

/** The name outlives the session: whom they acted for may read it (retention.ts). */
export const keepName = (
  { sealing, clock }: StaffParts,
  staff: { readonly id: string; readonly name: string },
): Effect => ({
  name: 'desk.keepName',
  async apply(trx) {
    const staffIndex = indexOf(staff.id);
    const kept = { sealed: sealing.deployment.seal(aad(staffIndex), staff.name), lastSeenAt: clock.now() };
    await trx
      .insertInto('staff')
      .values({ staffIndex, ...kept })
      .onConflict((c) => c.column('staffIndex').doUpdateSet(kept))
      .execute();
  },
});

/** The name of staff behind an actor of the audit. Undefined: not staff, or no longer kept. */
export const createStaffNames =
  ({ db, sealing }: Pick<StaffParts, 'db' | 'sealing'>) =>
  async (actorId: string): Promise<string | undefined> => {
    if (!actorId.startsWith(PREFIX)) return undefined;
    const staffIndex = indexOf(actorId);
    const rows = db.selectFrom('staff').select('sealed').where('staffIndex', '=', staffIndex);
    const row = await rows.executeTakeFirst();
    return row && sealing.deployment.open(aad(staffIndex), row.sealed);
  };

const aad = (key: string) => ({ table: 'staff', key });
