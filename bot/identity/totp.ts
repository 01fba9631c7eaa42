import type { Clock } from '../ports.js';
import type { Database } from '../storage/database.js';
import type { Effect } from '../storage/effect.js';
import { countGuess, type Guesser } from './guesses.js';
import type { Locked } from './identity.js';
import type { FoundPerson, People } from './person.js';
import { SECRET_BYTES, stepOf } from './totp-code.js';

export interface TotpParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly people: People;
}

/** Where a guess comes from (guesses.ts). A call passes its claim's; the account page is the person's own. */
export type GuessFrom = Pick<Guesser, 'source' | 'own'>;

export interface Totp {
  has(personId: string): Promise<boolean>;
  /**
   * Counts the guess first, then checks it; both commit at once. Each code works once, also among many callers at once.
   * For an account that nobody has, and one without an app, the work is the same.
   */
  verify(
    personId: string,
    code: string,
    from?: GuessFrom,
  ): Promise<{ readonly state: 'right' } | { readonly state: 'wrong' } | Locked>;
}

export const onWeb: GuessFrom = { source: 'web', own: true };
const nobodysSecret = Buffer.alloc(SECRET_BYTES);

/** An authenticator app as a factor (facts: identity 3). */
export function createTotp({ db, clock, people }: TotpParts): Totp {
  return {
    async has(personId) {
      const row = db.selectFrom('totp').select('setAt').where('personId', '=', personId);
      return (await row.executeTakeFirst()) !== undefined;
    },
    async verify(personId, code, from = onWeb) {
      const counted = await countGuess(db, clock, 'app', { account: personId, ...from });
      if (counted.state === 'locked') return counted;
      const found = await people.find(personId);
      const row = await db
        .selectFrom('totp')
        .select('sealed')
        .where('personId', '=', personId)
        .executeTakeFirst();
      const secret = found && row ? opened(found, row.sealed) : nobodysSecret;
      const step = stepOf(secret, code, clock.now());
      const used = await useStep(db, personId, row && step);
      return { state: used && found?.paused === false ? 'right' : 'wrong' };
    },
  };
}

/** In one statement: of any number of callers one succeeds, and an earlier step never counts again. */
async function useStep(db: Database, personId: string, step = -1): Promise<boolean> {
  const result = await db
    .updateTable('totp')
    .set({ lastStep: step })
    .where('personId', '=', personId)
    .where('lastStep', '<', step)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

const aad = (personId: string) => ({ table: 'totp', key: personId });

const opened = ({ person, seal }: FoundPerson, sealed: string): Buffer =>
  Buffer.from(seal.open(aad(person.id), sealed), 'base64');

/** The app takes the place of an earlier one. `step` is the one its first code was of: that code works no more. */
export function storeTotp(found: FoundPerson, secret: Buffer, step: number, setAt: number): Effect {
  const { person, seal } = found;
  const row = { sealed: seal.seal(aad(person.id), secret.toString('base64')), setAt, lastStep: step };
  return {
    name: 'identity.setApp',
    async apply(trx) {
      await trx
        .insertInto('totp')
        .values({ personId: person.id, ...row })
        .onConflict((c) => c.column('personId').doUpdateSet(row))
        .execute();
    },
  };
}

export const dropTotp = (personId: string): Effect => ({
  name: 'identity.removeApp',
  apply: async (trx) => void (await trx.deleteFrom('totp').where('personId', '=', personId).execute()),
});
