import { systemRandom } from '../../bot/ports.js';
import { saveConversation } from '../../bot/storage/conversations.js';
import type { Database } from '../../bot/storage/database.js';
import { finish, receive } from '../../bot/storage/inbox.js';
import { enqueue } from '../../bot/storage/outbox.js';
import type { Sealing } from '../../bot/storage/sealing.js';
import { hashToken, issue } from '../../bot/storage/tickets.js';
import { append } from '../../bot/storage/web-log.js';

export const number = '+12175550142';

/** A person with a phone, an app and an own token, a file of their own, a conversation, and a desk: one row at least of everything that is sealed. */
export async function writeEverything(
  db: Database,
  sealing: Sealing,
  id: string,
  words: string,
): Promise<void> {
  const seal = sealing.deployment;
  await receive(db, { key: `in-${id}`, conversationId: `c-${id}`, now: 1 });
  await db.transaction().execute(async (trx) => {
    const wrappedKey = sealing.newPersonKey();
    const own = sealing.personSeal(wrappedKey);
    const sealed = (table: string, key: string) => own.seal({ table, key }, words);
    const found = { subjectIndex: `s-${id}`, memberIndex: `m-${id}`, createdAt: 1 };
    await trx
      .insertInto('person')
      .values({ id, wrappedKey, sealed: sealed('person', id), ...found })
      .execute();
    const phone = { id: `f-${id}`, personId: id, lineType: 'mobile', texts: 'none', verifiedAt: 1 } as const;
    const numberIndex = sealing.index('phone', number);
    const phoneSealed = own.seal({ table: 'phone', key: phone.id }, number);
    await trx
      .insertInto('phone')
      .values({ ...phone, sealed: phoneSealed, numberIndex })
      .execute();
    await trx
      .insertInto('totp')
      .values({ personId: id, sealed: sealed('totp', id), setAt: 1, lastStep: 0 })
      .execute();
    await trx
      .insertInto('heard')
      .values({ personId: id, readerId: id, sealed: sealed('heard', `${id}#${id}`), at: 1 })
      .execute();
    const file = { id: `o-${id}`, personId: id, addedAt: 1 };
    const sealedContent = sealed('ownFile.content', file.id);
    await trx
      .insertInto('ownFile')
      .values({ ...file, sealed: sealed('ownFile', file.id), sealedContent })
      .execute();
    const share = { id: `share-${id}`, personId: id, urlIndex: `u-${id}`, kind: 'live' as const };
    await trx
      .insertInto('share')
      .values({
        ...share,
        sealed: sealed('share', share.id),
        sealedKey: sealed('share', `${share.id}#key`),
        triesLeft: 5,
        tell: 0,
        createdAt: 1,
        fetchedAt: 1,
        expiresAt: 1e15,
      })
      .execute();
    await trx
      .insertInto('shareFile')
      .values({ shareId: share.id, n: 0, contentType: 'application/fhir+json', jwe: 'e30....' })
      .execute();
    const opening = { id: `opening-${id}`, shareId: share.id, at: 1, outcome: 'opened' as const };
    await trx
      .insertInto('shareOpening')
      .values({ ...opening, sealed: sealed('shareOpening', opening.id) })
      .execute();
    const session = { level: 2, startedAt: 1, lastSeenAt: 1, personId: id, actorId: id };
    const token = { tokenHash: `b-${id}`, sealed: sealed('browser', `b-${id}`) };
    await trx
      .insertInto('browser')
      .values({ ...session, ...token, conversationId: `c-${id}` })
      .execute();
    await saveConversation(trx, seal, {
      id: `c-${id}`,
      channel: 'web',
      state: { words },
      version: 0,
      now: 1,
    });
    await append(trx, seal, { conversationId: `c-${id}`, activities: [words, words], now: 1 });
    const text = { conversationId: `c-${id}`, kind: 'text', to: number, body: words } as const;
    await enqueue(trx, sealing, [text, text], { now: 1, random: systemRandom });
    await finish(trx, seal, { key: `in-${id}`, reply: words, now: 1 });
    const link = seal.seal({ table: 'ticket', key: hashToken('textLink', `t-${id}`) }, words);
    await issue(trx, { purpose: 'textLink', token: `t-${id}`, sealed: link, expiresAt: 1e15 });
    const desk = { tokenHash: `d-${id}`, staffIndex: 'staff', startedAt: 1, lastSeenAt: 1 };
    const name = seal.seal({ table: 'deskSession', key: desk.tokenHash }, words);
    await trx
      .insertInto('deskSession')
      .values({ ...desk, sealed: name })
      .execute();
    const staffIndex = `staff-${id}`;
    await trx
      .insertInto('staff')
      .values({ staffIndex, sealed: seal.seal({ table: 'staff', key: staffIndex }, words), lastSeenAt: 1 })
      .execute();
  });
}

/** Opens each of those rows; throws SealBroken at the first that does not. How many there were. */
export async function openEverything(db: Database, sealing: Sealing): Promise<number> {
  let opened = 0;
  const open = (
    seal: Pick<Sealing['deployment'], 'open'>,
    table: string,
    key: string,
    sealed: string | null,
  ) => {
    if (sealed === null) return;
    seal.open({ table, key }, sealed);
    opened += 1;
  };
  for (const person of await db.selectFrom('person').selectAll().execute()) {
    const own = sealing.personSeal(person.wrappedKey);
    const theirs = <T extends 'phone' | 'totp' | 'browser' | 'heard' | 'ownFile' | 'share'>(table: T) =>
      db
        .selectFrom(table as 'phone')
        .selectAll()
        .where('personId', '=', person.id)
        .execute() as Promise<unknown>;
    open(own, 'person', person.id, person.sealed);
    for (const p of (await theirs('phone')) as { id: string; sealed: string }[])
      open(own, 'phone', p.id, p.sealed);
    for (const t of (await theirs('totp')) as { personId: string; sealed: string }[])
      open(own, 'totp', t.personId, t.sealed);
    for (const h of (await theirs('heard')) as { readerId: string; sealed: string }[])
      open(own, 'heard', `${person.id}#${h.readerId}`, h.sealed);
    for (const s of (await theirs('share')) as { id: string; sealed: string; sealedKey: string | null }[]) {
      open(own, 'share', s.id, s.sealed);
      open(own, 'share', `${s.id}#key`, s.sealedKey);
      for (const o of await db.selectFrom('shareOpening').selectAll().where('shareId', '=', s.id).execute())
        open(own, 'shareOpening', o.id, o.sealed);
    }
    for (const f of (await theirs('ownFile')) as { id: string; sealed: string; sealedContent: string }[]) {
      open(own, 'ownFile', f.id, f.sealed);
      open(own, 'ownFile.content', f.id, f.sealedContent);
    }
    for (const b of (await theirs('browser')) as { tokenHash: string; sealed: string }[])
      open(own, 'browser', b.tokenHash, b.sealed);
  }
  const seal = sealing.deployment;
  for (const r of await db.selectFrom('conversation').selectAll().execute())
    open(seal, 'conversation', `${r.id}#${r.version}`, r.sealed);
  for (const r of await db.selectFrom('inbox').selectAll().execute()) open(seal, 'inbox', r.key, r.sealed);
  for (const r of await db.selectFrom('outbox').selectAll().execute()) open(seal, 'outbox', r.id, r.sealed);
  for (const r of await db.selectFrom('webLog').selectAll().execute())
    open(seal, 'webLog', `${r.conversationId}#${r.seq}`, r.sealed);
  for (const r of await db.selectFrom('ticket').selectAll().execute()) open(seal, 'ticket', r.hash, r.sealed);
  for (const r of await db.selectFrom('deskSession').selectAll().execute())
    open(seal, 'deskSession', r.tokenHash, r.sealed);
  for (const r of await db.selectFrom('staff').selectAll().execute())
    open(seal, 'staff', r.staffIndex, r.sealed);
  return opened;
}
