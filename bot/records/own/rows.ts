import type { Clock } from '../../ports.js';
import type { Database } from '../../storage/database.js';
import type { Trx } from '../../storage/effect.js';
import type { Seal, Sealing } from '../../storage/sealing.js';
import type { OwnFileFacts } from './facts.js';
import { ownFileLimits } from './own-file.js';

export interface OwnRow {
  readonly id: string;
  readonly personId: string;
  readonly facts: OwnFileFacts;
  readonly addedAt: number;
  readonly heldFor: string | null;
  readonly heldUntil: number | null;
}

const aad = (id: string) => ({ table: 'ownFile', key: id });
const contentAad = (id: string) => ({ table: 'ownFile.content', key: id });

const factsIn = (seal: Seal, id: string, sealed: string): OwnFileFacts =>
  JSON.parse(seal.open(aad(id), sealed)) as OwnFileFacts;

/** The `ownFile` table: everything in it is sealed with the person's own data key. */
export function createOwnRows({
  db,
  sealing,
  clock,
}: {
  readonly db: Database;
  readonly sealing: Sealing;
  readonly clock: Clock;
}) {
  const sealOf = async (reader: Database | Trx, personId: string): Promise<Seal | undefined> => {
    const person = reader.selectFrom('person').select('wrappedKey').where('id', '=', personId);
    const row = await person.executeTakeFirst();
    return row && sealing.personSeal(row.wrappedKey);
  };

  return {
    /** Kept ones, and with `here` those that are only looked at in that conversation. */
    async of(personId: string, here?: string): Promise<readonly OwnRow[]> {
      const rows = await db
        .selectFrom('ownFile')
        .select(['id', 'sealed', 'addedAt', 'heldFor', 'heldUntil'])
        .where('personId', '=', personId)
        .where((eb) =>
          eb.or([
            eb('heldFor', 'is', null),
            eb.and([eb('heldFor', '=', here ?? ''), eb('heldUntil', '>', clock.now())]),
          ]),
        )
        .orderBy('addedAt')
        .orderBy('id')
        .execute();
      const seal = rows.length === 0 ? undefined : await sealOf(db, personId);
      if (!seal) return [];
      return rows.map(({ sealed, ...row }) => ({
        ...row,
        personId,
        facts: factsIn(seal, row.id, sealed),
      }));
    },

    async content({ personId, id }: Pick<OwnRow, 'personId' | 'id'>): Promise<Uint8Array | undefined> {
      const row = await db
        .selectFrom('ownFile')
        .select('sealedContent')
        .where('id', '=', id)
        .where('personId', '=', personId)
        .executeTakeFirst();
      const seal = row && (await sealOf(db, personId));
      return seal && Buffer.from(seal.open(contentAad(id), row.sealedContent), 'base64');
    },

    /** Files that other conversations look at count as well. */
    async isFull(personId: string, more: number): Promise<boolean> {
      const rows = await db
        .selectFrom('ownFile')
        .select(['id', 'sealed'])
        .where('personId', '=', personId)
        .execute();
      const seal = rows.length === 0 ? undefined : await sealOf(db, personId);
      if (!seal) return false;
      const sizes = rows.map(({ id, sealed }) => factsIn(seal, id, sealed).bytes);
      const bytes = sizes.reduce((sum, size) => sum + size, more);
      return rows.length >= ownFileLimits.files || bytes > ownFileLimits.totalBytes;
    },

    async insert(trx: Trx, { facts, ...row }: OwnRow, packed: Uint8Array): Promise<void> {
      const seal = await sealOf(trx, row.personId);
      // Erased meanwhile: nothing of them is kept any more.
      if (!seal) return;
      const sealed = seal.seal(aad(row.id), JSON.stringify(facts));
      const sealedContent = seal.seal(contentAad(row.id), Buffer.from(packed).toString('base64'));
      await trx
        .insertInto('ownFile')
        .values({ ...row, sealed, sealedContent })
        .execute();
    },

    /** False: it is gone. */
    async keep(trx: Trx, personId: string, id: string, now: number): Promise<boolean> {
      const done = await trx
        .updateTable('ownFile')
        .set({ heldFor: null, heldUntil: null })
        .where('id', '=', id)
        .where('personId', '=', personId)
        .where('heldUntil', '>', now)
        .executeTakeFirst();
      return done.numUpdatedRows > 0n;
    },

    /** False: there is none. */
    async remove(trx: Trx, personId: string, id: string): Promise<boolean> {
      const done = await trx
        .deleteFrom('ownFile')
        .where('id', '=', id)
        .where('personId', '=', personId)
        .executeTakeFirst();
      return done.numDeletedRows > 0n;
    },
  };
}
