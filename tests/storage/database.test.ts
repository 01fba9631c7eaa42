import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { openDatabase, type Database } from '../../bot/storage/database.js';
import { StorageBusy } from '../../bot/storage/errors.js';
import { LibsqlDialect } from '../../bot/storage/libsql-driver.js';
import type { Schema } from '../../bot/storage/schema.js';
import { createPostgres, databases, type TestDatabase } from '../support/databases.js';

describe.each(databases)('the database on $name', ({ create }) => {
  let store: TestDatabase;
  beforeAll(async () => {
    store = await create();
  });
  afterAll(() => store.close());

  it('reads times as numbers, also far ones', async () => {
    const at = 253_402_214_400_000;
    await store.db.insertInto('optOut').values({ numberIndex: 'n', at }).execute();
    expect(await store.db.selectFrom('optOut').selectAll().execute()).toEqual([{ numberIndex: 'n', at }]);
    const counted = store.db.selectFrom('optOut').select(({ fn }) => fn.countAll<number>().as('count'));
    expect(await counted.executeTakeFirst()).toEqual({ count: 1 });
  });

  it('keeps words in any script', async () => {
    const words = 'José Muñoz 薬 💊 "; drop table inbox; --';
    await store.db.insertInto('inbox').values({ key: words, conversationId: 'c', receivedAt: 1 }).execute();
    const row = store.db.selectFrom('inbox').select('key').where('key', '=', words);
    expect(await row.executeTakeFirst()).toEqual({ key: words });
  });

  it('opens again without migrating twice', async () => {
    const again = await openDatabase(store.url);
    expect(await again.selectFrom('conversation').selectAll().execute()).toEqual([]);
    await again.destroy();
  });

  it('goes on after a statement that failed inside a transaction', async () => {
    const broken = store.db.transaction().execute((trx) => sql`select nothing from nowhere`.execute(trx));
    await expect(broken).rejects.toThrow();
    expect(await store.db.selectFrom('webLog').selectAll().execute()).toEqual([]);
  });
});

describe('a PostgreSQL server', () => {
  let store: TestDatabase;
  beforeAll(async () => {
    store = await createPostgres();
  });
  afterAll(() => store.close());

  it('says busy when another process keeps a row', async () => {
    await store.db.insertInto('optOut').values({ numberIndex: 'held', at: 1 }).execute();
    const held = (db: Database) => db.updateTable('optOut').set({ at: 2 }).execute();
    await store.db.transaction().execute(async (trx) => {
      await held(trx);
      const other = store.db.transaction().execute(async (second) => {
        await sql`set local lock_timeout = '20ms'`.execute(second);
        await held(second);
      });
      await expect(other).rejects.toThrow(StorageBusy);
    });
  });
});

describe('a SQLite file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'blue-button-'));
  const file = join(folder, 'deep', 'folder', 'store.db');
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase(`file:${file}`);
  });
  afterAll(async () => {
    await db.destroy();
    rmSync(folder, { recursive: true });
  });

  it('gets its folder', () => {
    expect(existsSync(file)).toBe(true);
  });

  it.each([
    ['journal_mode', { journal_mode: 'wal' }],
    ['synchronous', { synchronous: 2 }],
    ['busy_timeout', { timeout: 5000 }],
  ])('is opened with the right %s', async (name, value) => {
    expect((await sql`pragma ${sql.raw(name)}`.execute(db)).rows).toEqual([value]);
  });

  it('says busy when another process keeps the write lock', async () => {
    const other = await openDatabase(`file:${file}`);
    await sql`pragma busy_timeout = 20`.execute(other);
    await db.transaction().execute(async () => {
      const write = other.insertInto('optOut').values({ numberIndex: 'n', at: 1 }).execute();
      await expect(write).rejects.toMatchObject({ code: 'storageBusy' });
      expect(await other.selectFrom('optOut').selectAll().execute()).toEqual([]);
    });
    await other.destroy();
  });

  it('is left out for one in memory', async () => {
    const memory = await openDatabase('file::memory:');
    expect(await memory.selectFrom('person').selectAll().execute()).toEqual([]);
    await memory.destroy();
  });

  it('says busy to a query that would wait for its own transaction', async () => {
    const impatient = new Kysely<Schema>({ dialect: new LibsqlDialect(file, 20) });
    const inner = impatient.transaction().execute(() => impatient.selectFrom('person').selectAll().execute());
    await expect(inner).rejects.toThrow(StorageBusy);
    await expect(inner).rejects.toMatchObject({ code: 'storageBusy' });
    expect(await impatient.selectFrom('person').selectAll().execute()).toEqual([]);
    await impatient.destroy();
  });

  it.each(['', 'store.db', 'mysql://localhost/x', 'http://localhost'])('is not %j', async (url) => {
    await expect(openDatabase(url)).rejects.toThrow(/DATABASE_URL/);
  });
});
