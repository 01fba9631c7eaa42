import Libsql from 'libsql';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely';
import { StorageBusy, translated } from './errors.js';

/** kysely over libsql: one connection a process, write transactions take the write lock when they begin. */
export class LibsqlDialect extends SqliteDialect {
  /** `waitMs`: how long a query waits for the connection before StorageBusy. */
  constructor(
    private readonly file: string,
    private readonly waitMs = 10_000,
  ) {
    super({ database: () => Promise.reject(new Error('unused')) });
  }

  override createDriver(): Driver {
    return new LibsqlDriver(this.file, this.waitMs);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

/** Migrations then run in one BEGIN IMMEDIATE, so that processes that start together wait for each other. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class LibsqlDriver implements Driver {
  private readonly connection: LibsqlConnection;
  private readonly waiting: (() => void)[] = [];
  private taken = false;

  constructor(
    file: string,
    private readonly waitMs: number,
  ) {
    this.connection = new LibsqlConnection(file);
  }

  init(): Promise<void> {
    return this.connection.open();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.taken) await this.turn();
    this.taken = true;
    return this.connection;
  }

  /** Who asks for `db` inside its own transaction would wait for itself: better an error than a service that hangs. */
  private turn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const next = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(next), 1);
        reject(new StorageBusy());
      }, this.waitMs);
      this.waiting.push(next);
    });
  }

  releaseConnection(): Promise<void> {
    const next = this.waiting.shift();
    if (next) next();
    else this.taken = false;
    return Promise.resolve();
  }

  async beginTransaction(): Promise<void> {
    await this.connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(): Promise<void> {
    await this.connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(): Promise<void> {
    await this.connection.rollback();
  }

  destroy(): Promise<void> {
    this.connection.close();
    return Promise.resolve();
  }
}

class LibsqlConnection implements DatabaseConnection {
  private db: Libsql.Database | undefined;

  constructor(private readonly file: string) {}

  async open(): Promise<void> {
    const db = new Libsql(this.file);
    db.exec('pragma busy_timeout = 5000');
    await untilNotBusy(() => db.exec('pragma journal_mode = wal'));
    db.exec('pragma synchronous = full');
    db.exec('pragma foreign_keys = on');
    // What is deleted is overwritten: a wrapped key that was erased must not be found in the file.
    db.exec('pragma secure_delete = on');
    this.db = db;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const statement = this.db!.prepare(query.sql);
      if (statement.reader) return { rows: statement.all(query.parameters) as R[] };
      const { changes } = statement.run(query.parameters);
      return { rows: [], numAffectedRows: BigInt(changes) };
    } catch (error) {
      throw translated(error);
    }
  }

  /** A full disk may already have ended the transaction. */
  async rollback(): Promise<void> {
    if (this.db!.inTransaction) await this.executeQuery(CompiledQuery.raw('rollback'));
  }

  // eslint-disable-next-line require-yield
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('streaming is not used');
  }

  close(): void {
    this.db?.close();
    this.db = undefined;
  }
}

/** SQLite does not call the busy handler while it switches to WAL: processes that start together collide here. */
async function untilNotBusy(action: () => void): Promise<void> {
  for (let left = 100; ; left--) {
    try {
      return action();
    } catch (error) {
      if (left === 0 || !String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
