import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase, type Database } from '../../bot/storage/database.js';

export interface EmptyDatabase {
  readonly url: string;
  remove(): Promise<void>;
}

export interface TestDatabase {
  readonly url: string;
  readonly db: Database;
  close(): Promise<void>;
}

/** `describe.each(databases)('... on $name', ({ create }) => ...)`: the same tests on both databases. */
export const databases = [
  { name: 'SQLite', create: createSqlite, createEmpty: emptySqlite },
  { name: 'PostgreSQL', create: createPostgres, createEmpty: emptyPostgres },
] as const;

/** A new database in a file of its own: what most tests need. */
export async function createSqlite(): Promise<TestDatabase> {
  return opened(await emptySqlite());
}

/** A new database in the PostgreSQL that tests/support/global-setup.mjs started. */
export async function createPostgres(): Promise<TestDatabase> {
  return opened(await emptyPostgres());
}

async function opened({ url, remove }: EmptyDatabase): Promise<TestDatabase> {
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

function emptySqlite(): Promise<EmptyDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'blue-button-'));
  return Promise.resolve({
    url: `file:${join(folder, 'new', 'store.db')}`,
    remove: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  });
}

async function emptyPostgres(): Promise<EmptyDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name}`);
  const url = new URL(serverUrl());
  url.pathname = name;
  return { url: url.href, remove: () => onServer(`drop database ${name} with (force)`) };
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
