import type { Database } from './database.js';
import type { Effect } from './effect.js';

/** Applies every effect in order, in one transaction: all of them happen, or none. */
export async function commit(db: Database, effects: readonly Effect[]): Promise<void> {
  if (effects.length === 0) return;
  await db.transaction().execute(async (trx) => {
    for (const effect of effects) await effect.apply(trx);
  });
}
