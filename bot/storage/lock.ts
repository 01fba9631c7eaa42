import { sql } from 'kysely';
import { isPostgres } from './database.js';
import type { Trx } from './effect.js';

/** Holds `name` until the transaction ends. On SQLite a write transaction is alone already. */
export async function lockInTransaction(trx: Trx, name: string): Promise<void> {
  if (isPostgres(trx)) await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(trx);
}
