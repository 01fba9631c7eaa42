import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Database } from '../storage/database.js';
import type { Trx } from '../storage/effect.js';
import type { Schema } from '../storage/schema.js';

export interface Whose {
  readonly personId: string;
  readonly conversations: readonly string[];
  readonly numberIndexes: readonly string[];
}

interface Deletion {
  count(db: Database, whose: Whose): Promise<number>;
  remove(trx: Trx, whose: Whose): Promise<number>;
}

type Eb<T extends keyof Schema> = ExpressionBuilder<Schema, T>;

function rows<T extends keyof Schema>(
  table: T,
  theirs: (eb: Eb<T>, whose: Whose) => Expression<SqlBool>,
): Deletion {
  // kysely does not follow a table whose name is a type parameter.
  const where = theirs as unknown as (eb: unknown, whose: Whose) => Expression<SqlBool>;
  return {
    async count(db, whose) {
      const found = await db
        .selectFrom(table as 'audit')
        .select(({ fn }) => fn.countAll().as('n'))
        .where((eb) => where(eb, whose))
        .executeTakeFirstOrThrow();
      return Number(found.n);
    },
    async remove(trx, whose) {
      const done = await trx
        .deleteFrom(table as 'audit')
        .where((eb) => where(eb, whose))
        .executeTakeFirst();
      return Number(done.numDeletedRows);
    },
  };
}

/** Every table with rows about a person, in the order they go: whatever leads to others goes last. */
export const deletions: Readonly<Record<string, Deletion>> = {
  outbox: rows('outbox', (eb, { conversations }) =>
    eb('conversationId', 'in', [...conversations, ...conversations.map((id) => `${id}:later`)]),
  ),
  inbox: rows('inbox', (eb, whose) => eb('conversationId', 'in', whose.conversations)),
  webLog: rows('webLog', (eb, whose) => eb('conversationId', 'in', whose.conversations)),
  conversation: rows('conversation', (eb, whose) => eb('id', 'in', whose.conversations)),
  ticket: rows('ticket', (eb, whose) =>
    eb.or([eb('personId', '=', whose.personId), eb('conversationId', 'in', whose.conversations)]),
  ),
  proof: rows('proof', (eb, whose) =>
    eb.or([eb('personId', '=', whose.personId), eb('conversationId', 'in', whose.conversations)]),
  ),
  channelSession: rows('channelSession', (eb, { personId }) =>
    eb.or([eb('personId', '=', personId), eb('actorId', '=', personId)]),
  ),
  browser: rows('browser', (eb, { personId }) =>
    eb.or([eb('personId', '=', personId), eb('actorId', '=', personId)]),
  ),
  shareFile: rows('shareFile', (eb, { personId }) =>
    eb('shareId', 'in', eb.selectFrom('share').select('id').where('personId', '=', personId)),
  ),
  shareOpening: rows('shareOpening', (eb, { personId }) =>
    eb('shareId', 'in', eb.selectFrom('share').select('id').where('personId', '=', personId)),
  ),
  share: rows('share', (eb, { personId }) => eb('personId', '=', personId)),
  ownFile: rows('ownFile', (eb, { personId }) => eb('personId', '=', personId)),
  keptFor: rows('keptFor', (eb, { personId }) => eb('personId', '=', personId)),
  heard: rows('heard', (eb, { personId }) =>
    eb.or([eb('personId', '=', personId), eb('readerId', '=', personId)]),
  ),
  helperGrant: rows('helperGrant', (eb, { personId }) =>
    eb.or([eb('personId', '=', personId), eb('helperId', '=', personId)]),
  ),
  counter: rows('counter', (eb, { personId, numberIndexes }) =>
    eb.or([
      eb('key', '=', personId),
      eb('key', 'like', `${personId} %`),
      ...(numberIndexes.length > 0 ? [eb('key', 'in', numberIndexes)] : []),
    ]),
  ),
  cardCode: rows('cardCode', (eb, { personId }) =>
    eb('cardId', 'in', eb.selectFrom('card').select('id').where('personId', '=', personId)),
  ),
  card: rows('card', (eb, { personId }) => eb('personId', '=', personId)),
  totp: rows('totp', (eb, { personId }) => eb('personId', '=', personId)),
  pin: rows('pin', (eb, { personId }) => eb('personId', '=', personId)),
  phone: rows('phone', (eb, { personId }) => eb('personId', '=', personId)),
  person: rows('person', (eb, { personId }) => eb('id', '=', personId)),
};
