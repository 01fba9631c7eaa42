import { z } from 'zod';
import type { AuditWho } from '../audit/audit.js';
import type { Clock } from '../ports.js';
import type { Database } from '../storage/database.js';
import type { Effect } from '../storage/effect.js';
import { retention } from '../storage/retention.js';
import type { Aad, Sealing } from '../storage/sealing.js';

const wish = z.object({ channel: z.enum(['web', 'sms', 'voice', 'azure']) });

/** When it was asked for, in milliseconds since 1970, and where. */
export type Kept = z.output<typeof wish> & { readonly at: number };

/** "Keep it for me": somebody on a landline asks for their record, and finds it when they next sign in on the web. */
export interface KeptFor {
  keep(who: AuditWho): Effect;
  of(personId: string): Promise<Kept | undefined>;
  /** They have it, or do not want it anymore. */
  taken(personId: string): Effect;
}

export interface KeptForParts {
  readonly db: Database;
  readonly sealing: Sealing;
  readonly clock: Clock;
}

/** Nothing of the record is kept: it is read anew. */
export function createKeptFor({ db, sealing, clock }: KeptForParts): KeptFor {
  return {
    keep: ({ personId, channel }) => ({
      name: 'sharing.keepFor',
      async apply(trx) {
        const person = await trx
          .selectFrom('person')
          .select('wrappedKey')
          .where('id', '=', personId)
          .executeTakeFirst();
        if (!person) return;
        const sealed = sealing.personSeal(person.wrappedKey).seal(aad(personId), JSON.stringify({ channel }));
        const row = { sealed, at: clock.now() };
        await trx
          .insertInto('keptFor')
          .values({ personId, ...row })
          .onConflict((conflict) => conflict.column('personId').doUpdateSet(row))
          .execute();
      },
    }),
    async of(personId) {
      const row = await db
        .selectFrom('keptFor')
        .innerJoin('person', 'person.id', 'keptFor.personId')
        .select(['keptFor.sealed', 'keptFor.at', 'person.wrappedKey'])
        .where('keptFor.personId', '=', personId)
        .where('keptFor.at', '>', clock.now() - retention.keptFor)
        .executeTakeFirst();
      if (!row) return undefined;
      const opened: unknown = JSON.parse(sealing.personSeal(row.wrappedKey).open(aad(personId), row.sealed));
      return { ...wish.parse(opened), at: row.at };
    },
    taken: (personId) => ({
      name: 'sharing.taken',
      async apply(trx) {
        await trx.deleteFrom('keptFor').where('personId', '=', personId).execute();
      },
    }),
  };
}

const aad = (personId: string): Aad => ({ table: 'keptFor', key: personId });
