import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase, type Database } from '../../bot/storage/database.js';

export interface TestDatabase {
  readonly url: string;
  readonly db: Database;
  close(): Promise<void>;
}

/** `describe.each(databases)('... on $name', ({ create }) => ...)`: the same tests on both databases. */
export const databases = [
  { name: 'SQLite', create: createSqlite },
  { name: 'PostgreSQL', create: createPostgres },
] as const;

/** A new database in a file of its own: what most tests need. */
export async function createSqlite(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'blue-button-'));
  const url = `file:${join(folder, 'store.db')}`;
  return opened(url, () => Promise.resolve(rmSync(folder, { recursive: true, force: true })));
}

/** A new database in the PostgreSQL that tests/support/global-setup.mjs started. */
export async function createPostgres(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name}`);
  const url = new URL(serverUrl());
  url.pathname = name;
  return opened(url.href, () => onServer(`drop database ${name} with (force)`));
}

async function opened(url: string, remove: () => Promise<void>): Promise<TestDatabase> {
  const db = await openDatabase(url);
  return {
    url,
    db,
    close: async () => {
      await db.destroy();
      await remove();
    },
  };
}

function serverUrl(): string {
  const url = process.env['TEST_POSTGRES_URL'];
  if (!url) throw new Error('No PostgreSQL: jest did not run tests/support/global-setup.mjs');
  return url;
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
