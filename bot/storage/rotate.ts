import type { Database } from './database.js';
import { SealBroken } from './errors.js';
import type { Sealing } from './sealing.js';
import { countOld, stores, type OldRow, type Store } from './rotated-rows.js';

export interface Rotation {
  /** People whose data key is now wrapped by the current key. */
  readonly people: number;
  /** Other rows sealed again. */
  readonly rows: number;
  /** Rows that no key of the ring opens: a key is missing, or they are damaged. */
  readonly broken: number;
  /** Rows that still need an old key, among them the broken ones. 0: it can be thrown away. */
  readonly left: number;
}

const BATCH = 100;

/**
 * Leaves nothing that needs an old key. Every row is changed only if it is still what was read, a batch a transaction, so it can run
 * while the service does, be killed at any moment and be run again. Rows that the service changes meanwhile come in the next round.
 */
export async function rotate(db: Database, sealing: Sealing, batch = BATCH): Promise<Rotation> {
  const total = { people: 0, rows: 0 };
  for (;;) {
    const round = { changed: 0, broken: 0 };
    for (const store of stores) {
      const done = await rotateStore(db, sealing, store, batch);
      total[store.table === 'person' ? 'people' : 'rows'] += done.changed;
      round.changed += done.changed;
      round.broken += done.broken;
    }
    if (round.changed === 0) return { ...total, broken: round.broken, left: await countOld(db, sealing) };
  }
}

async function rotateStore(db: Database, sealing: Sealing, store: Store, batch: number) {
  const done = { changed: 0, broken: 0 };
  for (let after: readonly (string | number)[] | undefined; ;) {
    const rows = await store.old(db, sealing.currentPrefix, after, batch);
    const last = rows.at(-1);
    if (!last) return done;
    after = last.key;
    const renewed = rows.map((row) => ({ row, sealed: renew(sealing, store, row) }));
    done.broken += renewed.filter(({ sealed }) => sealed === undefined).length;
    await db.transaction().execute(async (trx) => {
      for (const { row, sealed } of renewed)
        if (sealed !== undefined && (await store.replace(trx, row, sealed))) done.changed += 1;
    });
  }
}

function renew(sealing: Sealing, store: Store, row: OldRow): string | undefined {
  try {
    return store.renew(sealing, row);
  } catch (error) {
    if (error instanceof SealBroken) return undefined;
    throw error;
  }
}
