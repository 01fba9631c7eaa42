import type { Audit } from '../audit/audit.js';
import type { Clock } from '../ports.js';
import { hit, limits } from '../storage/counters.js';
import type { Effect } from '../storage/effect.js';
import { endOthers } from './browser-store.js';
import type { Person } from './identity.js';
import { setUpAgain } from './incidents.js';
import type { Phones } from './phones.js';
import { endSessionsOf } from './sessions.js';
import { SHARES_HELD } from './times.js';
import type { CodeWords, Outgoing } from './words.js';

export interface FactorChangeParts {
  readonly clock: Clock;
  readonly audit: Audit;
  readonly phones: Phones;
  readonly outgoing: Outgoing;
  readonly words: Pick<CodeWords, 'factorChanged'>;
}

/** The browser in which the change was made. It proved who it is just now, and stays signed in. */
export interface Here {
  readonly tokenHash: string;
}

type Changed = Pick<Person, 'id' | 'language'>;

/**
 * What every change of a factor brings with it (facts: identity 3): nobody stays signed in by the old one, every phone hears of it, and
 * nothing is shared for a day. Asked for before the change is applied, so that a phone just removed is told too. A new card of the
 * account page is no such change.
 */
export async function factorChanged(
  parts: FactorChangeParts,
  person: Changed,
  channel: 'web' | 'sms' | 'voice' | 'desk' = 'web',
  here?: Here,
  /** Who changed it, where that is not the person. */
  actorId = person.id,
): Promise<readonly Effect[]> {
  const { clock, audit, phones } = parts;
  const now = clock.now();
  const until = now + SHARES_HELD;
  const told = (await phones.live(person.id)).filter((p) => p.lineType === 'mobile' && !p.optedOut);
  return [
    endSessionsOf(clock, person.id),
    endOthers(here?.tokenHash, person.id, now),
    holdShares(person.id, now, until),
    audit.sharesHeld({ personId: person.id, actorId, channel }, until),
    ...told.map(({ number }) => tell(parts, person, number, now)),
  ];
}

const holdShares = (id: string, now: number, until: number): Effect => ({
  name: 'identity.holdShares',
  async apply(trx) {
    await setUpAgain(trx, id, now, until);
  },
});

/** Counted on its own: whoever uses up the codes a phone may get must not silence this. */
const tell = (
  { phones, outgoing, words }: FactorChangeParts,
  { language }: Changed,
  number: string,
  now: number,
): Effect => ({
  name: 'identity.tellOfChange',
  async apply(trx) {
    const counted = await hit(trx, limits.changeNotice, phones.index(number), now);
    if (counted.state === 'ok') await outgoing.text(number, words.factorChanged(language)).apply(trx);
  },
});
