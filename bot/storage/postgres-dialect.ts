import { PostgresDialect, PostgresDriver, type DatabaseConnection, type Driver } from 'kysely';
import pg from 'pg';
import { translated } from './errors.js';

const INT8 = 20;

const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format ?? 'text')) as typeof pg.types.getTypeParser,
};

/** kysely over pg: bigint read as number, and our codes for a full or busy server. */
export class TranslatedPostgresDialect extends PostgresDialect {
  private readonly pool: pg.Pool;

  constructor(url: string) {
    const pool = new pg.Pool({ connectionString: url, types, max: 10 });
    super({ pool });
    this.pool = pool;
    // Without a listener, an idle connection that the server drops would end the process.
    pool.on('error', () => undefined);
  }

  override createDriver(): Driver {
    return new TranslatedDriver({ pool: this.pool });
  }
}

class TranslatedDriver extends PostgresDriver {
  /** kysely keeps one connection object for each of the pool's, so each is changed once. */
  private readonly seen = new WeakSet<DatabaseConnection>();

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    if (!this.seen.has(connection)) translate(connection);
    this.seen.add(connection);
    return connection;
  }
}

function translate(connection: DatabaseConnection): void {
  const execute = connection.executeQuery.bind(connection);
  connection.executeQuery = (query) =>
    execute(query).catch((error: unknown) => {
      throw translated(error);
    }) as never;
}
