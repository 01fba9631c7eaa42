import type { Clock } from '../ports.js';
import type { Database } from '../storage/database.js';
import type { Trx } from '../storage/effect.js';
import { CARD_CODES } from './cards.js';
import type { Guesser } from './guesses.js';
import type { Place } from './identity.js';
import { peppered, type Pepper } from './peppered.js';
import type { Phones } from './phones.js';
import { isLiveProof } from './times.js';

/** The proof under way on a call. */
export interface Claim extends Guesser {
  readonly pinRight: boolean;
  /** On a call that we placed. */
  readonly placed: boolean;
}

/**
 * An account that nobody has, for a number or member number nobody has. It goes everywhere a person's id goes and finds nothing there:
 * counters, queries and hashes are the same as for a person, so that neither words nor time tell who is enrolled.
 */
export const nobody = (pepper: Pepper, claimed: string): string =>
  `nobody:${peppered(pepper, 'nobody', claimed).toString('hex').slice(0, 32)}`;

/** The card code asked of someone who has no card: the same one at every call. */
export const nobodysCardNumber = (pepper: Pepper, account: string): number =>
  1 + (peppered(pepper, 'nobodysCard', account).readUInt32BE() % CARD_CODES);

/** Starts a proof over. What was shown before no longer counts. */
export async function openClaim(
  db: Database,
  clock: Clock,
  place: Place,
  account: string,
  placed = false,
): Promise<void> {
  const claim = { personId: account, pinRight: 0, startedAt: clock.now(), placed: placed ? 1 : null };
  await db
    .insertInto('proof')
    .values({ conversationId: place.conversationId, ...claim })
    .onConflict((c) => c.column('conversationId').doUpdateSet(claim))
    .execute();
}

export interface ClaimParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly pepper: Pepper;
  readonly phones: Phones;
}

export async function readClaim(parts: ClaimParts, place: Place): Promise<Claim> {
  const { db, clock, pepper, phones } = parts;
  const row = await db
    .selectFrom('proof')
    .selectAll()
    .where('conversationId', '=', place.conversationId)
    .executeTakeFirst();
  const live = row !== undefined && isLiveProof(row, clock.now());
  const account = (live && row.personId) || nobody(pepper, place.conversationId);
  const source = place.address ? phones.index(place.address) : 'withheld';
  const own = place.address !== undefined && (await phones.ownersOf(place.address)).includes(account);
  return { account, source, own, pinRight: live && row.pinRight === 1, placed: live && row.placed === 1 };
}

/** Only for the account that was asked: a member number keyed meanwhile starts over. */
export async function keepPin(db: Database, place: Place, account: string, right: boolean): Promise<void> {
  await db
    .updateTable('proof')
    .set({ pinRight: right ? 1 : 0 })
    .where('conversationId', '=', place.conversationId)
    .where('personId', '=', account)
    .execute();
}

/** Also of a paused person: after both factors they are told to call, which nobody else is. */
export async function storedPin(db: Database | Trx, account: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('pin')
    .innerJoin('person', 'person.id', 'pin.personId')
    .select('pin.hash')
    .where('pin.personId', '=', account)
    .executeTakeFirst();
  return row?.hash;
}
