import type { Clock } from '../ports.js';
import { clear, hit, limits } from '../storage/counters.js';
import type { Database } from '../storage/database.js';
import type { Sealing } from '../storage/sealing.js';
import { phoneDue } from './times.js';

/** What the outbox learns of a number. */
export interface Unreached {
  /** A text to it failed for good. `error` is one of our codes (adapters/twilio/errors.ts). */
  failed(number: string, error: string): Promise<void>;
  reached(number: string): Promise<void>;
}

/** Faults of the number. A block, a rule of the carriers or a fault of ours says nothing of whose it is. */
const ofTheNumber = new Set(['unreachable', 'invalidNumber']);

/** A number that does not get our texts may be on its way to somebody else: it is confirmed again before it counts. */
export function createUnreached(parts: {
  readonly db: Database;
  readonly clock: Clock;
  readonly sealing: Pick<Sealing, 'index'>;
}): Unreached {
  const { db, clock, sealing } = parts;
  const index = (number: string) => sealing.index('phone', number);
  return {
    async failed(number, error) {
      if (!ofTheNumber.has(error)) return;
      const now = clock.now();
      const counted = await hit(db, limits.unreached, index(number), now);
      if (counted.state === 'ok' && counted.count < limits.unreached.streak) return;
      const due = phoneDue(now);
      await db
        .updateTable('phone')
        .set(due)
        .where('numberIndex', '=', index(number))
        .where('removedAt', 'is', null)
        .where('verifiedAt', '>', due.verifiedAt)
        .execute();
    },
    reached: (number) => clear(db, limits.unreached, index(number)),
  };
}
