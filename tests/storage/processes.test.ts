import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { verify } from '../../bot/audit/create.js';
import { systemRandom } from '../../bot/ports.js';
import { openDatabase, type Database } from '../../bot/storage/database.js';
import { receive } from '../../bot/storage/inbox.js';
import { enqueue } from '../../bot/storage/outbox.js';
import { issue } from '../../bot/storage/tickets.js';
import { databases, type EmptyDatabase } from '../support/databases.js';
import { startChildren, type Children } from './children.js';
import { testSealing } from './support.js';

jest.setTimeout(30_000);

const counting = (n: number) => Array.from({ length: n }, (_, i) => i);
const inOrder = (numbers: readonly number[][]) => numbers.flat().sort((a, b) => a - b);

describe.each(databases)('four processes that start at once on an empty $name', ({ createEmpty }) => {
  let empty: EmptyDatabase;
  let children: Children;
  let db: Database;
  beforeAll(async () => {
    empty = await createEmpty();
    children = await startChildren(empty.url, 4);
    db = await openDatabase(empty.url);
  });
  afterAll(async () => {
    await children.stop();
    await db.destroy();
    await empty.remove();
  });

  it('count 100 attempts as 100', async () => {
    const counts = await children.race<number[]>('count');
    expect(inOrder(counts)).toEqual(counting(101).slice(1));
  });

  it('take 5 of 100 wrong PINs, then lock', async () => {
    const taken = await children.race<number>('pin');
    expect(taken.reduce((a, b) => a + b)).toBe(5);
    const row = await db.selectFrom('counter').selectAll().where('name', '=', 'pin').executeTakeFirst();
    expect(row).toMatchObject({ count: 5, lockedUntil: 600_001 });
  });

  it('never hold one lease together', async () => {
    expect(await children.race<number>('lease')).toEqual([0, 0, 0, 0]);
  });

  it('use each one-time link once', async () => {
    await db.transaction().execute(async (trx) => {
      for (const n of counting(10)) {
        await issue(trx, { purpose: 'textLink', token: `token-${n}`, expiresAt: 1000 });
      }
    });
    const used = await children.race<number[]>('consume');
    expect(inOrder(used)).toEqual(counting(10));
  });

  it('send each text once', async () => {
    const drafts = counting(40).map((n) => ({
      conversationId: `c${n % 10}`,
      kind: 'text' as const,
      to: '+12175550100',
      body: String(n),
    }));
    const now = { now: 0, random: systemRandom };
    await db.transaction().execute((trx) => enqueue(trx, testSealing(), drafts, now));
    const sent = await children.race<string[]>('deliver');
    expect(
      sent
        .flat()
        .map(Number)
        .sort((a, b) => a - b),
    ).toEqual(counting(40));
  });

  it('keep one unbroken audit chain', async () => {
    await children.race<number>('audit');
    expect(await verify(db, 'p')).toMatchObject({ ok: true, head: { seq: 40 } });
  });

  it('leave nothing half done when one is killed inside its transaction', async () => {
    await receive(db, { key: 'k', conversationId: 'c', now: 0 });
    await children.killOneInside('crash');
    const optOuts = await db.selectFrom('optOut').selectAll().execute();
    expect(optOuts).toEqual([]);
    expect(await receive(db, { key: 'k', conversationId: 'c', now: 0 })).toBe('unfinished');
  });
});
