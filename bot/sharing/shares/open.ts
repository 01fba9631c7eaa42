import { hit, limits } from '../../storage/counters.js';
import type { Trx } from '../../storage/effect.js';
import { cleanLine } from '../clean.js';
import { byHolder, type Asking, type DoorParts, type ManifestAnswer, type ManifestFile } from './doors.js';
import { fileTicket } from './file-ticket.js';
import { checkPasscode } from './passcode.js';
import { upToDate } from './refresh.js';
import { counted, findShare, openingAad, tokenIndex, type FoundShare } from './rows.js';
import { tellOpened } from './tell.js';

const NAME_AT_MOST = 80;
const SECOND = 1000;
/** Longer files go by location, whatever is asked for: one answer that holds all of them would be built in memory. */
const EMBEDDED_AT_MOST = 1024 * 1024;

/** The manifest of a link, for whoever has it and its passcode. Whatever else it is, it is gone. */
export async function openManifest(parts: DoorParts, token: string, asking: Asking): Promise<ManifestAnswer> {
  const { db, sealing, clock } = parts;
  const now = clock.now();
  const share = await findShare(db, tokenIndex(sealing, token), now);
  if (!share || share.openingsLeft === 0) return { state: 'gone' };
  const polled = await hit(db, limits.sharePoll, counted(share), now);
  if (polled.state === 'locked')
    return { state: 'tooOften', seconds: Math.ceil((polled.until - now) / SECOND) };
  const passcode = await checkPasscode(parts, share, asking.passcode);
  if (passcode.state === 'gone') return passcode;
  if (passcode.state === 'wrong') {
    const { remainingAttempts } = passcode;
    if (asking.passcode !== undefined) await wasWrong(parts, share, asking.recipient, remainingAttempts);
    return { state: 'passcode', remainingAttempts };
  }
  await upToDate(parts, share);
  const opened = await db.transaction().execute((trx) => take(parts, trx, share, asking.recipient));
  if (!opened) return { state: 'gone' };
  const embeddedAtMost = Math.min(asking.embeddedLengthMax ?? 0, EMBEDDED_AT_MOST);
  const files = await filesOf(parts, token, share.id, embeddedAtMost);
  // Stopped or purged since it was taken: a record without files would read as an empty one.
  if (files.length === 0) return { state: 'gone' };
  return { state: 'open', status: share.kind === 'live' ? 'can-change' : 'finalized', files };
}

/** One opening of it, if it may still be opened: it may have been stopped since, or its owner paused by what was read anew. A share for one opening keeps no key after it. */
async function take(parts: DoorParts, trx: Trx, share: FoundShare, recipient: string): Promise<boolean> {
  const { id, personId, kind, urlIndex } = share;
  if (!(await findShare(trx, urlIndex, parts.clock.now()))) return false;
  const row = await trx
    .updateTable('share')
    .set(({ eb }) => ({ openingsLeft: eb('openingsLeft', '-', 1) }))
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .where((eb) => eb.or([eb('openingsLeft', 'is', null), eb('openingsLeft', '>', 0)]))
    .returning('openingsLeft')
    .executeTakeFirst();
  if (!row) return false;
  if (row.openingsLeft === 0)
    await trx.updateTable('share').set({ sealedKey: null }).where('id', '=', id).execute();
  await noteOpening(parts, trx, share, recipient, 'opened');
  await parts.audit.shareOpened(byHolder(personId), id, kind).apply(trx);
  await tellOpened(parts, trx, share);
  return true;
}

async function wasWrong(parts: DoorParts, share: FoundShare, recipient: string, left: number): Promise<void> {
  await parts.db.transaction().execute(async (trx) => {
    await noteOpening(parts, trx, share, recipient, 'wrongPasscode');
    if (left > 0) return;
    await parts.audit.shareLocked(byHolder(share.personId), share.id, share.kind).apply(trx);
  });
}

async function noteOpening(
  { sealing, clock, random }: DoorParts,
  trx: Trx,
  { id: shareId, wrappedKey }: FoundShare,
  recipient: string,
  outcome: 'opened' | 'wrongPasscode',
): Promise<void> {
  const id = random.id();
  const name = cleanLine(recipient).slice(0, NAME_AT_MOST);
  const sealed = name === '' ? null : sealing.personSeal(wrappedKey).seal(openingAad(id), name);
  await trx.insertInto('shareOpening').values({ id, shareId, at: clock.now(), outcome, sealed }).execute();
}

async function filesOf(
  { db, sealing, clock, publicBaseUrl }: DoorParts,
  token: string,
  shareId: string,
  embeddedAtMost: number,
): Promise<readonly ManifestFile[]> {
  const rows = await db
    .selectFrom('shareFile')
    .select(({ eb, fn, ref }) => [
      'n',
      'contentType',
      eb
        .case()
        .when(fn<number>('length', [ref('jwe')]), '<=', embeddedAtMost)
        .then(ref('jwe'))
        .end()
        .as('embedded'),
    ])
    .where('shareId', '=', shareId)
    .orderBy('n')
    .execute();
  const location = (n: number): string =>
    `${publicBaseUrl}/shl/${token}/files/${fileTicket(sealing, { shareId, n }, clock.now())}`;
  return rows.map(({ n, contentType, embedded }) =>
    embedded === null ? { contentType, location: location(n) } : { contentType, embedded },
  );
}
