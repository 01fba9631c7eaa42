import type { Seal } from '../../storage/sealing.js';
import type { ShareOpeningTable, ShareTable } from '../../storage/schema.js';
import type { ShareParts } from './parts.js';
import { factsOf, openingAad, stateOf } from './rows.js';
import type { Opening, ShareView } from './shares.js';

/** Newest first, with who opened them. */
export async function listShares(
  { db, sealing, clock }: ShareParts,
  personId: string,
): Promise<readonly ShareView[]> {
  const person = await db
    .selectFrom('person')
    .select('wrappedKey')
    .where('id', '=', personId)
    .executeTakeFirst();
  if (!person) return [];
  const seal = sealing.personSeal(person.wrappedKey);
  const shares = await db
    .selectFrom('share')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('createdAt', 'desc')
    .execute();
  const openings = await db
    .selectFrom('shareOpening')
    .innerJoin('share', 'share.id', 'shareOpening.shareId')
    .selectAll('shareOpening')
    .where('share.personId', '=', personId)
    .orderBy('shareOpening.at', 'desc')
    .execute();
  const of = (id: string) => openings.filter(({ shareId }) => shareId === id);
  return shares.map((share) => viewOf(seal, share, of(share.id), clock.now()));
}

function viewOf(
  seal: Seal,
  share: ShareTable,
  openings: readonly ShareOpeningTable[],
  now: number,
): ShareView {
  const { id, kind, createdAt, expiresAt, passcodeHash, tell } = share;
  return {
    ...factsOf(seal, share),
    id,
    kind,
    createdAt,
    expiresAt,
    state: stateOf(share, now),
    hasPasscode: passcodeHash !== null,
    tell: tell === 1,
    openings: openings.map((opening) => openingOf(seal, opening)),
  };
}

const openingOf = (seal: Seal, { id, at, outcome, sealed }: ShareOpeningTable): Opening => ({
  at,
  outcome,
  recipient: sealed === null ? '' : seal.open(openingAad(id), sealed),
});
