import type { Failure, HealthRecord } from '../../records/record.js';
import { hit, limits } from '../../storage/counters.js';
import type { Trx } from '../../storage/effect.js';
import type { DoorParts } from './doors.js';
import type { EncryptedFile } from './files.js';
import { SHARE_AT_MOST } from './files.js';
import { sizeOf, storeFiles } from './prepare.js';
import { counted, factsOf, secretOf, STALE, type FoundShare } from './rows.js';
import { toldExpiry, UP_TO_DATE } from './times.js';

/**
 * A share that is kept up to date is read anew when it is opened and a day old, at most once an hour. Where that fails, also in
 * part, the copy from before is what there is: it says of when it is.
 */
export async function upToDate(parts: DoorParts, share: FoundShare): Promise<void> {
  const { db, clock } = parts;
  const now = clock.now();
  if (share.kind !== 'live' || now - share.fetchedAt <= UP_TO_DATE) return;
  if ((await hit(db, limits.shareRefresh, counted(share), now)).state === 'locked') return;
  const anew = await writeAnew(parts, share);
  if (!anew || sizeOf(anew.files) > SHARE_AT_MOST) return;
  await db.transaction().execute((trx) => replaceFiles(trx, share, anew.files, anew.fetchedAt));
}

async function writeAnew(
  { sealing, people, readAnew, writeShare }: DoorParts,
  share: FoundShare,
): Promise<{ readonly files: readonly EncryptedFile[]; readonly fetchedAt: number } | undefined> {
  const seal = sealing.personSeal(share.wrappedKey);
  const secret = secretOf(seal, share);
  const owner = (await people.find(share.personId))?.person;
  const record = secret && owner && (await readAnew(owner));
  if (!record || (isLate(record) && share.fetchedAt !== STALE)) return undefined;
  const { choice, language } = factsOf(seal, share);
  const files = await writeShare(record, {
    choice,
    language,
    by: `${owner.given} ${owner.family}`,
    until: toldExpiry(share.expiresAt),
    key: secret.key,
  });
  return { files, fetchedAt: record.fetchedAt };
}

const passing: readonly Failure['why'][] = ['timeout', 'unavailable', 'tooMany'];

/** It would be more another time: nobody loses the allergies of yesterday's copy because a source is slow today. */
const isLate = ({ sections }: HealthRecord): boolean =>
  Object.values(sections).some(({ failures }) => failures.some(({ why }) => passing.includes(why)));

/** Nothing where it was stopped meanwhile, or what it holds became stale while it was read. */
async function replaceFiles(
  trx: Trx,
  { id, fetchedAt: before }: FoundShare,
  files: readonly EncryptedFile[],
  fetchedAt: number,
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('share')
    .set({ fetchedAt })
    .where('id', '=', id)
    .where('fetchedAt', '=', before)
    .where('revokedAt', 'is', null)
    .where('sealedKey', 'is not', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  await trx.deleteFrom('shareFile').where('shareId', '=', id).execute();
  await storeFiles(trx, id, files);
}
