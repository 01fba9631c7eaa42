import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely, Migrator, PostgresAdapter, PostgresDialect } from 'kysely';
import pg from 'pg';
import { LibsqlDialect } from './libsql-driver.js';
import { migrations } from './migrations/index.js';
import type { Schema } from './schema.js';

/** A `Trx` is one too: functions that take a Database also work inside the caller's transaction. */
export type Database = Kysely<Schema>;

/** Opens `file:path` (creating its folder) or `postgres://...`, and brings its schema up to date. */
export async function openDatabase(url: string): Promise<Database> {
  const db = /^postgres(ql)?:/.test(url) ? openPostgres(url) : await openFile(url);
  await migrate(db);
  return db;
}

export const isPostgres = (db: Database): boolean => db.getExecutor().adapter instanceof PostgresAdapter;

async function openFile(url: string): Promise<Database> {
  if (!url.startsWith('file:')) throw new Error('DATABASE_URL: needs file:path or postgres://...');
  const file = url.slice('file:'.length);
  if (file !== ':memory:') await mkdir(dirname(file), { recursive: true });
  return new Kysely<Schema>({ dialect: new LibsqlDialect(file) });
}

const INT8 = 20;

function openPostgres(url: string): Database {
  const types = {
    getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
      oid === INT8 ? Number : pg.types.getTypeParser(oid, format ?? 'text')) as typeof pg.types.getTypeParser,
  };
  const pool = new pg.Pool({ connectionString: url, types, max: 10 });
  // Without a listener, an idle connection that the server drops would end the process.
  pool.on('error', () => undefined);
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}

async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error) {
    await db.destroy();
    throw error;
  }
}
