import { PostgresAdapter, sql, type CreateTableBuilder, type Kysely, type Migration } from 'kysely';

type Column = 'text' | 'text?' | 'bigint' | 'bigint?';
type Columns = Readonly<Record<string, Column>>;

const tables: Readonly<Record<string, { key: readonly string[]; columns: Columns }>> = {
  person: {
    key: ['id'],
    columns: {
      id: 'text',
      wrappedKey: 'text',
      sealed: 'text',
      subjectIndex: 'text',
      memberIndex: 'text',
      createdAt: 'bigint',
      pausedAt: 'bigint?',
    },
  },
  phone: {
    key: ['id'],
    columns: {
      id: 'text',
      personId: 'text',
      numberIndex: 'text',
      sealed: 'text',
      lineType: 'text',
      texts: 'text',
      verifiedAt: 'bigint',
      removedAt: 'bigint?',
    },
  },
  optOut: { key: ['numberIndex'], columns: { numberIndex: 'text', at: 'bigint' } },
  pin: { key: ['personId'], columns: { personId: 'text', hash: 'text', setAt: 'bigint' } },
  card: {
    key: ['id'],
    columns: { id: 'text', personId: 'text', createdAt: 'bigint', revokedAt: 'bigint?' },
  },
  cardCode: {
    key: ['cardId', 'n'],
    columns: { cardId: 'text', n: 'bigint', hash: 'text', usedAt: 'bigint?' },
  },
  consent: {
    key: ['id'],
    columns: {
      id: 'text',
      personId: 'text',
      kind: 'text',
      wording: 'text',
      givenAt: 'bigint',
      withdrawnAt: 'bigint?',
    },
  },
  helperGrant: {
    key: ['id'],
    columns: {
      id: 'text',
      personId: 'text',
      helperId: 'text',
      scope: 'text',
      createdAt: 'bigint',
      expiresAt: 'bigint',
      revokedAt: 'bigint?',
    },
  },
  browser: {
    key: ['tokenHash'],
    columns: {
      tokenHash: 'text',
      conversationId: 'text?',
      actorId: 'text?',
      personId: 'text?',
      level: 'bigint',
      authTime: 'bigint?',
      startedAt: 'bigint',
      lastSeenAt: 'bigint',
      endedAt: 'bigint?',
    },
  },
  channelSession: {
    key: ['conversationId'],
    columns: {
      conversationId: 'text',
      personId: 'text',
      actorId: 'text',
      level: 'bigint',
      startedAt: 'bigint',
      lastSeenAt: 'bigint',
      freshUntil: 'bigint?',
      endedAt: 'bigint?',
    },
  },
  proof: {
    key: ['conversationId'],
    columns: { conversationId: 'text', personId: 'text?', pinRight: 'bigint', startedAt: 'bigint' },
  },
  ticket: {
    key: ['hash'],
    columns: {
      hash: 'text',
      purpose: 'text',
      conversationId: 'text?',
      personId: 'text?',
      sealed: 'text?',
      expiresAt: 'bigint',
      usedAt: 'bigint?',
      triesLeft: 'bigint',
    },
  },
  counter: {
    key: ['name', 'key'],
    columns: {
      name: 'text',
      key: 'text',
      recent: 'text',
      windowStart: 'bigint',
      count: 'bigint',
      streak: 'bigint',
      lockedUntil: 'bigint',
    },
  },
  conversation: {
    key: ['id'],
    columns: {
      id: 'text',
      channel: 'text',
      sealed: 'text?',
      version: 'bigint',
      leaseOwner: 'text?',
      leaseUntil: 'bigint',
      updatedAt: 'bigint',
    },
  },
  inbox: {
    key: ['key'],
    columns: {
      key: 'text',
      conversationId: 'text',
      receivedAt: 'bigint',
      doneAt: 'bigint?',
      sealed: 'text?',
    },
  },
  webLog: {
    key: ['conversationId', 'seq'],
    columns: { conversationId: 'text', seq: 'bigint', sealed: 'text?', at: 'bigint' },
  },
  audit: {
    key: ['personId', 'seq'],
    columns: {
      personId: 'text',
      seq: 'bigint',
      at: 'bigint',
      actorId: 'text',
      event: 'text',
      channel: 'text',
      facts: 'text',
      previousHash: 'text',
      hash: 'text',
    },
  },
};

/** `seq` is the order of sending, given by the database. */
const outbox: Columns = {
  id: 'text',
  conversationId: 'text',
  kind: 'text',
  sealed: 'text?',
  state: 'text',
  attempts: 'bigint',
  nextAt: 'bigint',
  claimedBy: 'text?',
  claimedUntil: 'bigint',
  providerId: 'text?',
  error: 'text?',
  createdAt: 'bigint',
  sentAt: 'bigint?',
  deliveredAt: 'bigint?',
};

/** `unerased`: only rows whose body is still there, for the purge. */
type Index = { table: string; columns: string[]; unique?: true; unerased?: true };

const indexes: readonly Index[] = [
  { table: 'person', columns: ['subjectIndex'], unique: true },
  { table: 'person', columns: ['memberIndex'], unique: true },
  { table: 'phone', columns: ['numberIndex'] },
  { table: 'phone', columns: ['personId'] },
  { table: 'card', columns: ['personId'] },
  { table: 'consent', columns: ['personId'] },
  { table: 'helperGrant', columns: ['personId'] },
  { table: 'helperGrant', columns: ['helperId'] },
  { table: 'browser', columns: ['conversationId'] },
  { table: 'channelSession', columns: ['personId'] },
  { table: 'ticket', columns: ['conversationId', 'purpose'] },
  { table: 'ticket', columns: ['expiresAt'] },
  { table: 'inbox', columns: ['doneAt'], unerased: true },
  { table: 'webLog', columns: ['at'], unerased: true },
  { table: 'conversation', columns: ['updatedAt'], unerased: true },
  { table: 'outbox', columns: ['conversationId', 'seq'] },
  { table: 'outbox', columns: ['state', 'nextAt'] },
  { table: 'outbox', columns: ['providerId'], unique: true },
];

export const first: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const [name, { key, columns }] of Object.entries(tables)) {
      await withColumns(db.schema.createTable(name), columns)
        .addPrimaryKeyConstraint(`${name}Key`, key as never)
        .execute();
    }
    await createOutbox(db);
    for (const index of indexes) await createIndex(db, index);
  },
};

function withColumns(table: CreateTableBuilder<string, never>, columns: Columns) {
  return Object.entries(columns).reduce(
    (t, [name, type]) =>
      t.addColumn(name as never, type.startsWith('text') ? 'text' : 'bigint', (c) =>
        type.endsWith('?') ? c : c.notNull(),
      ),
    table,
  );
}

async function createOutbox(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const seq = postgres
    ? sql`bigint generated always as identity primary key`
    : sql`integer primary key autoincrement`;
  const table = db.schema.createTable('outbox').addColumn('seq' as never, seq) as never;
  await withColumns(table, outbox)
    .addUniqueConstraint('outboxId', ['id'] as never)
    .execute();
}

async function createIndex(db: Kysely<unknown>, { table, columns, unique, unerased }: Index) {
  let index = db.schema
    .createIndex(`${table}_${columns.join('_')}`)
    .on(table)
    .columns(columns);
  if (unique) index = index.unique();
  if (unerased) index = index.where(sql.ref('sealed'), 'is not', null);
  await index.execute();
}
