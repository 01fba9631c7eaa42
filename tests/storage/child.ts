import { existsSync, unlinkSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAudit } from '../../bot/audit/create.js';
import { systemClock } from '../../bot/ports.js';
import { commit } from '../../bot/storage/commit.js';
import { withLease } from '../../bot/storage/conversations.js';
import { hit, limits, type Limit } from '../../bot/storage/counters.js';
import { openDatabase, type Database } from '../../bot/storage/database.js';
import { claim, markSending, markSent } from '../../bot/storage/outbox.js';
import { consume } from '../../bot/storage/tickets.js';
import { testSealing } from './support.js';

/**
 * One process of the races in tests/storage/processes.test.ts. It opens the database, prints a line,
 * then for each action named on its standard input prints one line of JSON: what it got.
 */

const [url = '', me = '', folder = ''] = process.argv.slice(2);
const many: Limit = { name: 'many', quota: { max: 1_000_000, ms: 1_000_000 } };

async function repeated<T>(times: number, action: (n: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  while (results.length < times) results.push(await action(results.length));
  return results;
}

const actions: Record<string, (db: Database) => Promise<unknown>> = {
  async count(db) {
    const hits = await repeated(25, () => hit(db, many, 'all', 1));
    return hits.flatMap((h) => (h.state === 'ok' ? h.count : []));
  },

  async pin(db) {
    const hits = await repeated(25, () => hit(db, limits.pin, 'account', 1));
    return hits.filter((h) => h.state === 'ok').length;
  },

  /** A file that may not be there while we are inside. */
  async lease(db) {
    const marker = `${folder}/inside`;
    let overlaps = 0;
    const lease = {
      conversationId: 'c',
      channel: 'sms',
      owner: me,
      clock: systemClock,
      holdMs: 60_000,
      waitMs: 30_000,
    };
    await repeated(10, () =>
      withLease(db, lease, async () => {
        if (existsSync(marker)) overlaps += 1;
        writeFileSync(marker, me);
        await sleep(5);
        unlinkSync(marker);
      }),
    );
    return overlaps;
  },

  async consume(db) {
    const uses = await repeated(10, (n) => consume(db, { purpose: 'textLink', token: `token-${n}`, now: 1 }));
    return uses.flatMap((use, n) => (use ? n : []));
  },

  async deliver(db) {
    const sent: string[] = [];
    for (let idle = 0; idle < 3;) {
      const items = await claim(db, testSealing(), { owner: me, now: 1, holdMs: 60_000, limit: 5 });
      idle = items.length === 0 ? idle + 1 : 0;
      for (const { id, body } of items) {
        if (!(await markSending(db, { id, owner: me, now: 1 }))) continue;
        sent.push(body);
        await markSent(db, { id, providerId: id, now: 1 });
      }
    }
    return sent;
  },

  async audit(db) {
    const audit = createAudit({ db, clock: systemClock });
    const who = { personId: 'p', actorId: me, channel: 'web' } as const;
    await repeated(10, (n) => commit(db, [audit.signedIn(who, n)]));
    return 'done';
  },

  /** Stays inside its transaction until it is killed. */
  crash: (db) =>
    db.transaction().execute(async (trx) => {
      await trx.insertInto('optOut').values({ numberIndex: 'half', at: 1 }).execute();
      await trx.updateTable('inbox').set({ doneAt: 1 }).execute();
      console.log('"inside"');
      await sleep(600_000);
    }),
};

const db = await openDatabase(url);
console.log('"open"');
for await (const action of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await actions[action]?.(db)));
}
await db.destroy();
