import { hit, limits } from '../../storage/counters.js';
import { shareOfCode } from './clinic-code.js';
import type { CodeAnswer, DoorParts, ShareDoors } from './doors.js';
import { fileOf } from './file-ticket.js';
import { openManifest } from './open.js';
import { linkOf } from './prepare.js';
import { factsOf, findShare, secretOf, tokenIndex } from './rows.js';

const SECOND = 1000;

export const createShareDoors = (parts: DoorParts): ShareDoors => ({
  manifest: (token, asking) => openManifest(parts, token, asking),
  file: (token, ticket) => fileBehind(parts, token, ticket),
  code: (code, source) => linkBehind(parts, code, source),
});

async function fileBehind(
  { db, sealing, clock }: DoorParts,
  token: string,
  ticket: string,
): Promise<string | undefined> {
  const now = clock.now();
  const share = await findShare(db, tokenIndex(sealing, token), now);
  const n = share && fileOf(sealing, share.id, ticket, now);
  if (n === undefined) return undefined;
  const row = await db
    .selectFrom('shareFile')
    .select('jwe')
    .where('shareId', '=', share?.id ?? '')
    .where('n', '=', n)
    .executeTakeFirst();
  return row?.jwe;
}

/** A guess is counted before it is looked up. Wrong, used and expired codes read the same. */
async function linkBehind(parts: DoorParts, code: string, source: string): Promise<CodeAnswer> {
  const { db, sealing, clock } = parts;
  const now = clock.now();
  for (const [limit, key] of [
    [limits.clinicCode, sealing.index('source', source)],
    [limits.clinicCodeAll, 'all'],
  ] as const) {
    const counted = await hit(db, limit, key, now);
    if (counted.state === 'locked')
      return { state: 'tooOften', seconds: Math.ceil((counted.until - now) / SECOND) };
  }
  const shareId = await shareOfCode(parts, code);
  const link = shareId === undefined ? undefined : await linkOfShare(parts, shareId, now);
  return link === undefined ? { state: 'wrong' } : { state: 'link', link };
}

async function linkOfShare(parts: DoorParts, shareId: string, now: number): Promise<string | undefined> {
  const { db, sealing } = parts;
  const row = await db.selectFrom('share').select('urlIndex').where('id', '=', shareId).executeTakeFirst();
  const share = row && (await findShare(db, row.urlIndex, now));
  if (!share) return undefined;
  const seal = sealing.personSeal(share.wrappedKey);
  const secret = secretOf(seal, share);
  if (!secret) return undefined;
  const { kind, expiresAt, passcodeHash } = share;
  const { language } = factsOf(seal, share);
  return linkOf(parts, { kind, language }, secret, expiresAt, passcodeHash !== null);
}
