import type { Clock, Random } from '../ports.js';
import { hit, limits } from '../storage/counters.js';
import type { Trx } from '../storage/effect.js';
import type { Sealing } from '../storage/sealing.js';
import { createPeople } from './person.js';
import { createPhones } from './phones.js';
import type { Outgoing } from './words.js';

export interface TellParts {
  readonly clock: Clock;
  readonly random: Random;
  readonly sealing: Sealing;
  readonly outgoing: Outgoing;
}

/** A text to every phone this person still has. Counted apart from codes, as in factor-changed.ts; nothing to a paused person. */
export async function tellOwner(
  parts: TellParts,
  trx: Trx,
  personId: string,
  say: (language: 'en' | 'es') => string,
): Promise<void> {
  const phones = createPhones({ ...parts, db: trx });
  const found = await createPeople({ ...parts, db: trx }).find(personId);
  if (!found || found.paused) return;
  for (const phone of await phones.live(personId)) {
    if (phone.lineType !== 'mobile' || phone.optedOut) continue;
    const counted = await hit(trx, limits.changeNotice, phone.numberIndex, parts.clock.now());
    if (counted.state === 'ok')
      await parts.outgoing.text(phone.number, say(found.person.language)).apply(trx);
  }
}
