import { sql, type RawBuilder } from 'kysely';
import type { Database } from './database.js';
import type { Trx } from './effect.js';
import type { Aad, Sealing } from './sealing.js';

type Value = string | number;

export interface OldRow {
  readonly key: readonly Value[];
  readonly sealed: string;
  /** Whatever else its AAD needs. */
  readonly also: readonly Value[];
}

/** A column that the key-encryption key seals or wraps. */
export interface Store {
  readonly table: string;
  /** Rows sealed by another key than the current one, in order of their key. */
  old(
    db: Database,
    prefix: string,
    after: readonly Value[] | undefined,
    limit: number,
  ): Promise<readonly OldRow[]>;
  renew(sealing: Sealing, row: OldRow): string;
  /** False: it was changed meanwhile. */
  replace(trx: Trx, row: OldRow, sealed: string): Promise<boolean>;
  countOld(db: Database, prefix: string): Promise<number>;
}

interface Columns {
  readonly table: string;
  readonly column: 'sealed' | 'wrappedKey';
  readonly key: readonly string[];
  readonly also?: readonly string[];
}

function store(columns: Columns, renew: Store['renew']): Store {
  const { table, column, key, also = [] } = columns;
  const [from, sealed] = [sql.table(table), sql.ref(column)];
  const keys = sql.join(key.map((name) => sql.ref(name)));
  /** What a person's own data key sealed does not depend on the key-encryption key. */
  const isOld = (prefix: string): RawBuilder<boolean> =>
    sql`${sealed} is not null and ${sealed} not like ${`${prefix}%`} and ${sealed} not like 's1.p.%'`;
  return {
    table,
    renew,
    async old(db, prefix, after, limit) {
      const beyond = after ? sql`and (${keys}) > (${sql.join(after)})` : sql``;
      const names = sql.join([...key, ...also, column].map((name) => sql.ref(name)));
      const { rows } = await sql<Record<string, Value>>`
        select ${names} from ${from} where ${isOld(prefix)} ${beyond} order by ${keys} limit ${limit}
      `.execute(db);
      return rows.map((row) => ({
        key: key.map((name) => row[name] ?? ''),
        also: also.map((name) => row[name] ?? ''),
        sealed: String(row[column]),
      }));
    },
    async replace(trx, row, renewed) {
      const { numAffectedRows } = await sql`
        update ${from} set ${sealed} = ${renewed}
        where (${keys}) = (${sql.join(row.key)}) and ${sealed} = ${row.sealed}
      `.execute(trx);
      return numAffectedRows === 1n;
    },
    async countOld(db, prefix) {
      const { rows } = await sql<{ n: Value }>`
        select count(*) as n from ${from} where ${isOld(prefix)}
      `.execute(db);
      return Number(rows[0]?.n ?? 0);
    },
  };
}

/** Rows of the deployment's own key, named as their AAD names them. */
const sealedRows = (columns: Omit<Columns, 'column'>): Store =>
  store({ ...columns, column: 'sealed' }, ({ deployment }, { key, also, sealed }) => {
    const aad: Aad = { table: columns.table, key: [...key, ...also].join('#') };
    return deployment.seal(aad, deployment.open(aad, sealed));
  });

export const stores: readonly Store[] = [
  store({ table: 'person', column: 'wrappedKey', key: ['id'] }, (sealing, row) => sealing.rewrap(row.sealed)),
  sealedRows({ table: 'conversation', key: ['id'], also: ['version'] }),
  sealedRows({ table: 'inbox', key: ['key'] }),
  sealedRows({ table: 'outbox', key: ['id'] }),
  sealedRows({ table: 'webLog', key: ['conversationId', 'seq'] }),
  sealedRows({ table: 'ticket', key: ['hash'] }),
  sealedRows({ table: 'deskSession', key: ['tokenHash'] }),
  sealedRows({ table: 'staff', key: ['staffIndex'] }),
];

export async function countOld(db: Database, sealing: Pick<Sealing, 'currentPrefix'>): Promise<number> {
  let count = 0;
  for (const each of stores) count += await each.countOld(db, sealing.currentPrefix);
  return count;
}
