import type { Database } from '../../storage/database.js';
import { FOREVER } from '../../storage/limits.js';
import type { ShareTable } from '../../storage/schema.js';
import type { Aad, Seal, Sealing } from '../../storage/sealing.js';
import type { ShareFacts, ShareView } from './shares.js';

/** Wrong passcodes a share bears over its whole life. */
export const TRIES = 5;

/** `fetchedAt` of a share that holds what is deleted: older than any. */
export const STALE = 0;

export const shareAad = (id: string): Aad => ({ table: 'share', key: id });
export const shareKeyAad = (id: string): Aad => ({ table: 'share', key: `${id}#key` });
export const openingAad = (id: string): Aad => ({ table: 'shareOpening', key: id });

/** What is sealed where the service must be able to say the link once more, or to write its files anew. */
export interface LinkSecret {
  readonly token: string;
  readonly key: string;
}

export const tokenIndex = (sealing: Pick<Sealing, 'index'>, token: string): string =>
  sealing.index('share', token);

export const factsOf = (seal: Seal, { id, sealed }: Pick<ShareTable, 'id' | 'sealed'>): ShareFacts =>
  JSON.parse(seal.open(shareAad(id), sealed)) as ShareFacts;

export const secretOf = (
  seal: Seal,
  { id, sealedKey }: Pick<ShareTable, 'id' | 'sealedKey'>,
): LinkSecret | undefined =>
  sealedKey === null ? undefined : (JSON.parse(seal.open(shareKeyAad(id), sealedKey)) as LinkSecret);

type Life = Pick<ShareTable, 'revokedAt' | 'triesLeft' | 'openingsLeft' | 'expiresAt'>;

export function stateOf(share: Life, now: number): ShareView['state'] {
  if (share.revokedAt !== null) return 'stopped';
  if (share.triesLeft <= 0) return 'locked';
  if (share.openingsLeft === 0) return 'usedUp';
  return now < share.expiresAt ? 'live' : 'expired';
}

/**
 * The share behind a link and the key of whoever shares it, where it is neither stopped, expired nor locked, and its owner neither paused
 * nor waiting for a person to look into an incident. A share that was used up is among them: what was opened is still being fetched.
 */
export const findShare = (db: Database, index: string, now: number) =>
  db
    .selectFrom('share')
    .innerJoin('person', 'person.id', 'share.personId')
    .selectAll('share')
    .select('person.wrappedKey')
    .where('share.urlIndex', '=', index)
    .where('share.revokedAt', 'is', null)
    .where('share.triesLeft', '>', 0)
    .where('share.expiresAt', '>', now)
    .where('person.pausedAt', 'is', null)
    .where((eb) =>
      eb.or([eb('person.sharesHeldUntil', 'is', null), eb('person.sharesHeldUntil', '<', FOREVER)]),
    )
    .executeTakeFirst();

export type FoundShare = NonNullable<Awaited<ReturnType<typeof findShare>>>;

/** Its counters go with the person. */
export const counted = ({ id, personId }: Pick<ShareTable, 'id' | 'personId'>): string => `${personId} ${id}`;

/** How many of this person's shares may still be opened. */
export async function countLive(db: Database, personId: string, now: number): Promise<number> {
  const rows = await db
    .selectFrom('share')
    .select(['revokedAt', 'triesLeft', 'openingsLeft', 'expiresAt'])
    .where('personId', '=', personId)
    .where('revokedAt', 'is', null)
    .execute();
  return rows.filter((row) => stateOf(row, now) === 'live').length;
}
