import type { Audit, AuditWho } from '../audit/audit.js';
import type { Clock, Random } from '../ports.js';
import type { Database } from '../storage/database.js';
import type { Effect } from '../storage/effect.js';
import type { Accounts } from './account.js';
import { cardOf, newCodes, storeCard } from './cards.js';
import { factorChanged, type FactorChangeParts, type Here } from './factor-changed.js';
import { lostCardReplaced } from './incidents.js';
import type { People } from './person.js';
import type { Pepper } from './peppered.js';
import type { Phones } from './phones.js';
import type { PinHash } from './pin-hash.js';
import { weakness } from './pin-rules.js';

export interface FactorParts extends FactorChangeParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly pepper: Pepper;
  readonly audit: Audit;
  readonly people: People;
  readonly phones: Phones;
  readonly pinHash: PinHash;
}

/** The PIN and the code card. */
export function createFactors(
  parts: FactorParts,
): Pick<Accounts, 'hasPin' | 'setPin' | 'issueCard' | 'card'> {
  const { db } = parts;
  const self = (personId: string) => ({ personId, actorId: personId, channel: 'web' as const });
  return {
    hasPin: (personId) => hasPin(db, personId),
    setPin: (personId, pin, here) => choosePin(parts, self(personId), pin, here),
    issueCard: (personId) => Promise.resolve(newCard(parts, self(personId))),
    card: (personId) => cardOf(db, personId),
  };
}

export async function hasPin(db: Database, personId: string): Promise<boolean> {
  const row = db.selectFrom('pin').select('setAt').where('personId', '=', personId);
  return (await row.executeTakeFirst()) !== undefined;
}

/** Where a factor may be chosen: on the person's own account page, or at a desk. */
export type FactorWho = AuditWho & { readonly channel: 'web' | 'desk' };

export async function choosePin(
  parts: FactorParts,
  who: FactorWho,
  pin: string,
  here?: Here,
): ReturnType<Accounts['setPin']> {
  const { clock, audit, people, phones, pinHash } = parts;
  const { personId, channel, actorId } = who;
  const found = await people.find(personId);
  if (!found) throw new Error('noSuchPerson');
  const numbers = (await phones.all(personId)).map((phone) => phone.number);
  const why = weakness(pin, { ...found.person, numbers });
  if (why) return { state: 'weak', why };
  const store = storePin(personId, await pinHash.hash(personId, pin), clock.now());
  const changed = await factorChanged(parts, found.person, channel, here, actorId);
  return { state: 'set', effects: [...changed, store, audit.pinSet(who)] };
}

/** A new card at the web's level or at a desk is no change of factor (facts: identity 3): sessions go on. */
export function newCard(
  { clock, random, pepper, audit }: FactorParts,
  who: FactorWho,
): { readonly codes: readonly string[]; readonly effects: readonly Effect[] } {
  const codes = newCodes(random);
  const card = { id: random.id(), personId: who.personId, createdAt: clock.now() };
  const store: Effect = {
    name: 'identity.issueCard',
    apply: (trx) => storeCard(trx, pepper, card, codes),
  };
  return { codes, effects: [store, lostCardReplaced(who.personId, clock.now()), audit.cardIssued(who)] };
}

function storePin(personId: string, hash: string, setAt: number): Effect {
  return {
    name: 'identity.setPin',
    async apply(trx) {
      await trx
        .insertInto('pin')
        .values({ personId, hash, setAt })
        .onConflict((c) => c.column('personId').doUpdateSet({ hash, setAt }))
        .execute();
    },
  };
}
