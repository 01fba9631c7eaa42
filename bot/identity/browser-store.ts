import type { Database } from '../storage/database.js';
import type { Effect, Trx } from '../storage/effect.js';
import type { BrowserTable } from '../storage/schema.js';

/** The `browser` table. */
export const findBrowser = (db: Database, tokenHash: string): Promise<BrowserTable | undefined> =>
  db.selectFrom('browser').selectAll().where('tokenHash', '=', tokenHash).executeTakeFirst();

export const browserOf = (db: Database, conversationId: string): Promise<BrowserTable | undefined> =>
  db
    .selectFrom('browser')
    .selectAll()
    .where('conversationId', '=', conversationId)
    .where('endedAt', 'is', null)
    .orderBy('startedAt', 'desc')
    .executeTakeFirst();

/** When someone last signed in within a conversation, ended sign-ins included. */
export async function lastSignIn(db: Database, conversationId: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('browser')
    .select(({ fn }) => fn.max('startedAt').as('at'))
    .where('conversationId', '=', conversationId)
    .where('actorId', 'is not', null)
    .executeTakeFirst();
  return row?.at ?? undefined;
}

/** Who last signed in within a conversation, whether or not that sign-in still lasts. */
export async function lastActor(db: Database, conversationId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('browser')
    .select('actorId')
    .where('conversationId', '=', conversationId)
    .where('actorId', 'is not', null)
    .orderBy('startedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.actorId ?? undefined;
}

type Change = Partial<Pick<BrowserTable, 'conversationId' | 'personId' | 'lastSeenAt' | 'level'>>;

export async function changeBrowser(db: Database, tokenHash: string, change: Change): Promise<void> {
  await db.updateTable('browser').set(change).where('tokenHash', '=', tokenHash).execute();
}

/** A new browser, in place of the one it was until now. */
export const replaceBrowser = (db: Database, row: BrowserTable, before?: string): Promise<void> =>
  db.transaction().execute(async (trx) => {
    if (before) await endBrowser(before, row.startedAt).apply(trx);
    await trx.insertInto('browser').values(row).execute();
  });

/** The Veteran's own token goes at the same moment. */
const ending = (trx: Trx, now: number) =>
  trx
    .updateTable('browser')
    .set({ endedAt: now, sealed: null, renewingUntil: null })
    .where('endedAt', 'is', null);

export const endBrowser = (tokenHash: string, now: number): Effect => ({
  name: 'browser.endOne',
  apply: async (trx) => void (await ending(trx, now).where('tokenHash', '=', tokenHash).execute()),
});

/** Whoever signs out wants nothing to stay: a file they only looked at goes at once. */
export const signOutBrowser = (tokenHash: string, now: number): Effect => ({
  name: 'browser.signOut',
  apply: async (trx) => {
    await trx
      .deleteFrom('ownFile')
      .where('heldFor', 'in', (eb) =>
        eb
          .selectFrom('browser')
          .select((b) => b.ref('conversationId').$notNull().as('id'))
          .where('tokenHash', '=', tokenHash)
          .where('conversationId', 'is not', null),
      )
      .execute();
    await endBrowser(tokenHash, now).apply(trx);
  },
});

export const endConversation = (conversationId: string, now: number): Effect => ({
  name: 'browser.end',
  apply: async (trx) => {
    await trx.deleteFrom('ownFile').where('heldFor', '=', conversationId).execute();
    await ending(trx, now).where('conversationId', '=', conversationId).execute();
  },
});

/** Every browser this person signed in with. */
export const endBrowsersOf = (actorId: string, now: number): Effect => ({
  name: 'browser.endBrowsersOf',
  apply: async (trx) => void (await ending(trx, now).where('actorId', '=', actorId).execute()),
});

/** Every browser of this person but `kept`, and every helper's that has this person's record open. */
export const endOthers = (kept: string | undefined, personId: string, now: number): Effect => ({
  name: 'browser.endOthers',
  apply: async (trx) => {
    await ending(trx, now)
      .where((eb) => eb.or([eb('actorId', '=', personId), eb('personId', '=', personId)]))
      .where('tokenHash', '!=', kept ?? '')
      .execute();
  },
});

/** Nothing of a paused person is shown (facts: identity 4, wrong person and death). */
export async function isPaused(db: Database, personIds: readonly string[]): Promise<boolean> {
  const paused = await db
    .selectFrom('person')
    .select('id')
    .where('id', 'in', personIds)
    .where('pausedAt', 'is not', null)
    .execute();
  return paused.length > 0;
}
