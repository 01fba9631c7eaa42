import { readFile, stat } from 'node:fs/promises';
import type { Audit } from '../../bot/audit/audit.js';
import { createAudit } from '../../bot/audit/create.js';
import { defaultDatabase, loadStoreConfig } from '../../bot/config.js';
import { sealingKeys } from '../../bot/keys/key-source.js';
import { identityEndpointOf, keySource } from '../../bot/keys/load.js';
import type { Clock } from '../../bot/ports.js';
import { openDatabase, type Database } from '../../bot/storage/database.js';
import { StorageError } from '../../bot/storage/errors.js';
import { createSealing, type Sealing } from '../../bot/storage/sealing.js';

/** What an administrators' command may touch. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly clock: Clock;
}

export interface Store {
  readonly db: Database;
  readonly sealing: Sealing;
  readonly audit: Audit;
  readonly clock: Clock;
}

/** Exit codes: 0 done and good, 2 not. */
export type Run = (argv: readonly string[], io: Io) => Promise<number>;

/** Opens the service's own store, lends it to `work`, closes it. */
export async function withStore(io: Io, work: (store: Store) => Promise<number>): Promise<number> {
  const loaded = loadStoreConfig(io.env);
  if (!loaded.ok) return refuse(io, loaded.problems);
  const { config } = loaded;
  const readText = (path: string) => readFile(path, 'utf8');
  const ports = { fetch: globalThis.fetch, readText, identityEndpoint: identityEndpointOf(io.env) };
  const keys = await keySource(config, ports).read();
  if (!keys.ok) return refuse(io, [keys.problem]);
  const sealing = createSealing({ ...sealingKeys(keys.ring), indexKey: config.INDEX_KEY });
  return withDatabase(io, (db) =>
    work({ db, sealing, clock: io.clock, audit: createAudit({ db, clock: io.clock }) }),
  );
}

/** The store without the keys to what is sealed in it. Never makes a new one. */
export async function withDatabase(io: Io, work: (db: Database) => Promise<number>): Promise<number> {
  const url = io.env['DATABASE_URL'] || defaultDatabase;
  if (!(await isThere(url))) return refuse(io, ['DATABASE_URL: there is no such database']);
  const db = await openDatabase(url);
  try {
    return await work(db);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return refuse(io, [error.message]);
  } finally {
    await db.destroy();
  }
}

/** PostgreSQL says so itself; SQLite would begin an empty file. */
async function isThere(url: string): Promise<boolean> {
  if (!url.startsWith('file:')) return true;
  return stat(url.slice('file:'.length)).then(
    (found) => found.isFile(),
    () => false,
  );
}

export function refuse(io: Io, problems: readonly string[]): number {
  io.err(`${problems.join('\n')}\n`);
  return 2;
}
