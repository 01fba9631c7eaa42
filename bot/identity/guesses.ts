import type { Clock } from '../ports.js';
import { clear, FOREVER, hit, limits } from '../storage/counters.js';
import type { Database } from '../storage/database.js';
import type { Trx } from '../storage/effect.js';
import type { Locked } from './identity.js';
import { MINUTE } from './times.js';

/** Who is guessed at, from where. `own`: the calling number is bound to this account. */
export interface Guesser {
  readonly account: string;
  readonly source: string;
  readonly own: boolean;
}

const factors = {
  pin: [limits.pin, limits.pinAccount],
  code: [limits.cardCode, limits.cardCodeAccount],
  app: [limits.appCode, limits.appCodeAccount],
} as const;

export type Factor = keyof typeof factors;

const sourceKey = ({ account, source }: Guesser) => `${account} ${source}`;
/** Strangers use up their own 50, so that they cannot take the owner's; both together stay at the 100 of SP 800-63B. */
const accountKey = ({ account, own }: Guesser) => `${account} ${own ? 'own' : 'other'}`;

/** Counts one guess, committed at once, before anything is checked or hashed. `locksNow`: the next one will be refused. */
export async function countGuess(
  db: Database,
  clock: Clock,
  factor: Factor,
  guesser: Guesser,
): Promise<Locked | { readonly state: 'counted'; readonly locksNow: boolean }> {
  const [bySource, byAccount] = factors[factor];
  const now = clock.now();
  const first = await hit(db, bySource, sourceKey(guesser), now);
  if (first.state === 'locked') return locked(first.until, now);
  const second = await hit(db, byAccount, accountKey(guesser), now);
  if (second.state === 'locked') return locked(second.until, now);
  return { state: 'counted', locksNow: first.count % bySource.lock.after === 0 };
}

/** After both factors were right. */
export async function clearGuesses(trx: Trx, guesser: Guesser): Promise<void> {
  for (const [bySource, byAccount] of Object.values(factors)) {
    await clear(trx, bySource, sourceKey(guesser));
    await clear(trx, byAccount, accountKey(guesser));
  }
}

/** After a fresh sign-in on the web: phone access is on again, from every number and at once, however many guesses were made today. */
export async function reopenPhone(db: Database, personId: string): Promise<void> {
  const names = Object.values(factors).flatMap((pair) => pair.map((limit) => limit.name));
  await db.deleteFrom('counter').where('name', 'in', names).where('key', 'like', `${personId} %`).execute();
}

const DAY_MINUTES = 24 * 60;

export function locked(until: number, now: number): Locked {
  const minutes = Math.min(Math.ceil((until - now) / MINUTE), DAY_MINUTES);
  return until >= FOREVER ? { state: 'locked', minutes, until: 'webSignIn' } : { state: 'locked', minutes };
}
