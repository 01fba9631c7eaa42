import type { Audit } from '../audit/audit.js';
import type { Clock, Random } from '../ports.js';
import type { Database } from '../storage/database.js';
import type { Effect, Trx } from '../storage/effect.js';
import type { HelperGrantTable } from '../storage/schema.js';
import type { Accounts, HelperView } from './account.js';
import type { People } from './person.js';
import { DAY, isLiveGrant } from './times.js';

export interface HelperParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly audit: Audit;
  readonly people: People;
}

const LONGEST_DAYS = 365;

/** Who may open whose record. A grant is to read, for some days; whether it is live is asked at every read. */
export function createHelpers(
  parts: HelperParts,
): Pick<Accounts, 'helpersOf' | 'helps' | 'grant' | 'revoke'> {
  const { db, clock, people } = parts;
  const live = async (column: 'personId' | 'helperId', id: string) => {
    const grants = await db
      .selectFrom('helperGrant')
      .selectAll()
      .where(column, '=', id)
      .orderBy('createdAt')
      .execute();
    return grants.filter((grant) => isLiveGrant(grant, clock.now()));
  };
  return {
    helpersOf: async (personId) => views(people, await live('personId', personId), 'helperId'),
    helps: async (personId) => views(people, await live('helperId', personId), 'personId'),
    async grant(personId, member, days) {
      const helperId = await people.idOfMember(member.replace(/\D/g, ''));
      if (!helperId || helperId === personId) return { state: 'unknownMember' };
      return { state: 'granted', effects: granted(parts, personId, helperId, days) };
    },
    async revoke(personId, grantId) {
      const grant = (await live('personId', personId)).find(({ id }) => id === grantId);
      return grant ? revoked(parts, grant) : [];
    },
  };
}

async function views(
  people: People,
  grants: readonly HelperGrantTable[],
  other: 'helperId' | 'personId',
): Promise<readonly HelperView[]> {
  const found = await Promise.all(grants.map((grant) => people.find(grant[other])));
  return grants.flatMap((grant, i) => {
    const person = found[i]?.person;
    if (!person) return [];
    const { given, family } = person;
    return [{ grantId: grant.id, personId: person.id, given, family, expiresAt: grant.expiresAt }];
  });
}

/** A new grant replaces an earlier one to the same helper. */
function granted(
  { clock, random, audit }: HelperParts,
  personId: string,
  helperId: string,
  days: number,
): readonly Effect[] {
  const now = clock.now();
  const lasts = Math.min(Math.max(1, Math.floor(days)), LONGEST_DAYS) * DAY;
  const row = { id: random.id(), personId, helperId, scope: 'read' as const, createdAt: now };
  const grant: Effect = {
    name: 'identity.grant',
    async apply(trx) {
      await end(trx, personId, helperId, now);
      await trx
        .insertInto('helperGrant')
        .values({ ...row, expiresAt: now + lasts })
        .execute();
    },
  };
  return [grant, audit.helperGranted({ personId, actorId: personId, channel: 'web' }, helperId)];
}

/** One step: the grant, and every thread or call on which the helper has this record open. */
function revoked({ clock, audit }: HelperParts, { personId, helperId }: HelperGrantTable): readonly Effect[] {
  const now = clock.now();
  const revoke: Effect = {
    name: 'identity.revoke',
    async apply(trx) {
      await end(trx, personId, helperId, now);
      await trx
        .updateTable('channelSession')
        .set({ endedAt: now })
        .where('personId', '=', personId)
        .where('actorId', '=', helperId)
        .where('endedAt', 'is', null)
        .execute();
    },
  };
  return [revoke, audit.helperRevoked({ personId, actorId: personId, channel: 'web' }, helperId)];
}

async function end(trx: Trx, personId: string, helperId: string, now: number): Promise<void> {
  await trx
    .updateTable('helperGrant')
    .set({ revokedAt: now })
    .where('personId', '=', personId)
    .where('helperId', '=', helperId)
    .where('revokedAt', 'is', null)
    .execute();
}
