import type { Database } from '../../storage/database.js';
import type { Effect } from '../../storage/effect.js';
import type { Aad, Sealing } from '../../storage/sealing.js';
import type { Known } from './changes.js';
export type { Known } from './changes.js';
import type { Hash } from './traces.js';

/** Whose record, and who is told: a helper's memory is their own. */
export interface HeardBy {
  readonly personId: string;
  readonly readerId: string;
}

/** What a reader was told the last time they asked what is new. */
export interface Memory {
  /** Names that asking, so that its next page and its repetition are told against the same. */
  readonly asking: number;
  /** What was known before it; absent the first time of all. */
  readonly before?: Known;
  readonly after: Known;
}

/** What people were last told of a record, for "what's new since I last asked". The record itself is never stored. */
export interface Heard {
  of(who: HeardBy): Promise<Memory | undefined>;
  keep(who: HeardBy, memory: Memory): Effect;
  /** Keyed, and of this person alone: the same entry of two people has nothing in common. */
  hashFor(personId: string): Hash;
}

/** 72 bits, sealed besides. */
const LENGTH = 12;

export function createHeard({ db, sealing }: { readonly db: Database; readonly sealing: Sealing }): Heard {
  const aad = ({ personId, readerId }: HeardBy): Aad => ({ table: 'heard', key: `${personId}#${readerId}` });
  return {
    async of(who) {
      const row = await db
        .selectFrom('heard')
        .innerJoin('person', 'person.id', 'heard.personId')
        .select(['heard.sealed', 'person.wrappedKey'])
        .where('personId', '=', who.personId)
        .where('readerId', '=', who.readerId)
        .executeTakeFirst();
      return row && (JSON.parse(sealing.personSeal(row.wrappedKey).open(aad(who), row.sealed)) as Memory);
    },
    keep: (who, memory) => ({
      name: 'records.heard',
      async apply(trx) {
        const { personId, readerId } = who;
        const person = await trx
          .selectFrom('person')
          .select('wrappedKey')
          .where('id', '=', personId)
          .executeTakeFirst();
        // Erased meanwhile: nothing of them is kept any more.
        if (!person) return;
        const sealed = sealing.personSeal(person.wrappedKey).seal(aad(who), JSON.stringify(memory));
        const row = { sealed, at: memory.asking };
        await trx
          .insertInto('heard')
          .values({ personId, readerId, ...row })
          .onConflict((conflict) => conflict.columns(['personId', 'readerId']).doUpdateSet(row))
          .execute();
      },
    }),
    hashFor: (personId) => (value) =>
      sealing.index('heard', JSON.stringify([personId, value])).slice(0, LENGTH),
  };
}
