import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely, Migrator, PostgresAdapter } from 'kysely';
import { LibsqlDialect } from './libsql-driver.js';
import { migrations } from './migrations/index.js';
import { TranslatedPostgresDialect } from './postgres-dialect.js';
import type { Schema } from './schema.js';

/** A `Trx` is one too: functions that take a Database also work inside the caller's transaction. */
export type Database = Kysely<Schema>;

/** Opens `file:path` (creating its folder) or `postgres://...`, and brings its schema up to date. */
export async function openDatabase(url: string): Promise<Database> {
  const dialect = /^postgres(ql)?:/.test(url) ? new TranslatedPostgresDialect(url) : await fileDialect(url);
  const db = new Kysely<Schema>({ dialect });
  await migrate(db);
  return db;
}

export const isPostgres = (db: Database): boolean => db.getExecutor().adapter instanceof PostgresAdapter;

async function fileDialect(url: string): Promise<LibsqlDialect> {
  if (!url.startsWith('file:')) throw new Error('DATABASE_URL: needs file:path or postgres://...');
  const file = url.slice('file:'.length);
  if (file !== ':memory:') await mkdir(dirname(file), { recursive: true });
  return new LibsqlDialect(file);
}

async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error) {
    await db.destroy();
    throw error;
  }
}
