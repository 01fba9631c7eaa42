import type { Audit } from '../audit/audit.js';
import type { Random } from '../ports.js';
import type { Effect } from '../storage/effect.js';
import type { Sealing } from '../storage/sealing.js';
import { consume, hashToken, issue } from '../storage/tickets.js';
import { maySend } from './call-code.js';
import { readClaim, type ClaimParts } from './claims.js';
import type { PlacedCalls, Wish } from './identity.js';
import type { BoundPhone } from './phones.js';
import { CODE_LASTS, hasSettled } from './times.js';
import type { Outgoing } from './words.js';

export interface PlacingParts extends ClaimParts {
  readonly sealing: Sealing;
  readonly random: Random;
  readonly audit: Audit;
  readonly outgoing: Outgoing;
}

/** What a call was placed for, sealed with its ticket. */
export interface PlacedFor extends Wish {
  /** E.164: the ticket works on a call to this number only. */
  readonly number: string;
}

/** 128 bits. */
const TOKEN_BYTES = 16;

/**
 * Calls that we place (facts: identity 3d and 4). We ring a bound number, and only one that is not new to the account: after a
 * SIM swap or a changed number the line is no factor. Whether we do is never said.
 */
export function createPlacing(parts: PlacingParts): Pick<PlacedCalls, 'ring' | 'callBack'> {
  const { clock, phones } = parts;
  return {
    async ring({ address }, wish) {
      if (!address) throw new Error('textWithoutNumber');
      const owners = await phones.provenOwnersOf(address);
      const refused = await maySend(parts, phones.index(address), owners.length > 0);
      return refused ?? place(parts, owners, owners.length > 0 ? address : undefined, wish);
    },
    async callBack(from, wish) {
      const claim = await readClaim(parts, from);
      const landline = landlineOf(await phones.live(claim.account), from.address, clock.now());
      const to = claim.pinRight ? landline?.number : undefined;
      const refused = await maySend(parts, to ? phones.index(to) : claim.account, to !== undefined);
      return refused ?? place(parts, [claim.account], to, wish);
    },
  };
}

/** The line that is calling, if it is theirs. */
function landlineOf(
  phones: readonly BoundPhone[],
  calling: string | undefined,
  now: number,
): BoundPhone | undefined {
  const landlines = phones.filter((phone) => phone.lineType === 'landline' && hasSettled(phone, now));
  return landlines.find((phone) => phone.number === calling) ?? landlines[0];
}

function place(parts: PlacingParts, owners: readonly string[], to: string | undefined, wish: Wish) {
  const { clock, random, sealing, outgoing, audit } = parts;
  const token = random.token(TOKEN_BYTES);
  const placedFor: PlacedFor = { ...wish, number: to ?? '' };
  const draft = {
    purpose: 'placedCall' as const,
    sealed: sealing.deployment.seal(callAad(token), JSON.stringify(placedFor)),
    expiresAt: clock.now() + CODE_LASTS,
  };
  const keep: Effect = { name: 'identity.placedCall', apply: (trx) => issue(trx, { ...draft, token }) };
  if (to === undefined) return { state: 'maybePlaced' as const, effects: [keep] };
  const placed = owners.map((id) => audit.callPlaced({ personId: id, actorId: id, channel: 'voice' }));
  const call = outgoing.call(to, `/voice?${new URLSearchParams({ placed: token }).toString()}`);
  return { state: 'maybePlaced' as const, effects: [keep, call, ...placed] };
}

const callAad = (token: string) => ({ table: 'ticket', key: hashToken('placedCall', token) });

/** What the call to `number` was placed for. Used once; undefined when used, expired, unknown or for another number. */
export async function takePlaced(
  { db, clock, sealing }: PlacingParts,
  token: string,
  number: string | undefined,
): Promise<Wish | undefined> {
  const ticket = await consume(db, { purpose: 'placedCall', token, now: clock.now() });
  if (!ticket?.sealed) return undefined;
  const placedFor = JSON.parse(sealing.deployment.open(callAad(token), ticket.sealed)) as PlacedFor;
  return number !== undefined && placedFor.number === number ? placedFor : undefined;
}
