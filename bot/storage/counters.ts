import { isPostgres, type Database } from './database.js';
import { FOREVER, type Limit } from './limits.js';

export { FOREVER, limits, type Limit } from './limits.js';

export type Hit =
  { readonly state: 'ok'; readonly count: number } | { readonly state: 'locked'; readonly until: number };

/** What one counter remembers. */
export interface Tally {
  readonly recent: readonly number[];
  readonly windowStart: number;
  readonly count: number;
  readonly streak: number;
  readonly lockedUntil: number;
}

const none: Tally = { recent: [], windowStart: 0, count: 0, streak: 0, lockedUntil: 0 };

/**
 * Counts one attempt, or refuses it without counting. Commits at once, before the attempt is checked; an error means: do not check it.
 * `count` is the number of attempts in a row since the last `clear`.
 */
export async function hit(db: Database, limit: Limit, key: string, now: number): Promise<Hit> {
  return change<Hit>(db, limit, key, (tally) => {
    const until = refusedUntil(limit, tally, now);
    if (until > now) return { tally, result: { state: 'locked', until } };
    const next = counted(limit, tally, now);
    return { tally: next, lastAt: now, result: { state: 'ok', count: next.streak } };
  });
}

/** Whether the next attempt would be refused. Counts nothing. */
export async function lockedUntil(
  db: Database,
  limit: Limit,
  key: string,
  now: number,
): Promise<number | undefined> {
  const row = await select(db, limit, key).executeTakeFirst();
  const until = row ? refusedUntil(limit, parse(row), now) : 0;
  return until > now ? until : undefined;
}

/** After a success: the row of failures and its lock end, and the successful attempt itself no longer counts. Earlier failures of the day do. */
export async function clear(db: Database, limit: Limit, key: string): Promise<void> {
  await change(db, limit, key, (tally) => ({
    tally: { ...tally, recent: tally.recent.slice(0, -1), streak: 0, lockedUntil: 0 },
    result: undefined,
  }));
}

/** Until when an attempt at `now` is refused; 0 when it is not. */
export function refusedUntil(limit: Limit, tally: Tally, now: number): number {
  const windows = (limit.windows ?? []).map(({ max, ms }) => (tally.recent.at(-max) ?? -Infinity) + ms);
  const { quota } = limit;
  const quotaEnd = quota && tally.count >= quota.max ? tally.windowStart + quota.ms : 0;
  const until = Math.max(tally.lockedUntil, quotaEnd, ...windows);
  return until > now ? until : 0;
}

/** The tally after one more attempt. */
export function counted(limit: Limit, tally: Tally, now: number): Tally {
  const streak = tally.streak + 1;
  const fresh = limit.quota !== undefined && now >= tally.windowStart + limit.quota.ms;
  const keep = Math.max(0, ...(limit.windows ?? []).map((window) => window.max));
  return {
    recent: keep === 0 ? [] : [...tally.recent, now].slice(-keep),
    windowStart: fresh ? now : tally.windowStart,
    count: fresh ? 1 : tally.count + 1,
    streak,
    lockedUntil: Math.max(tally.lockedUntil, lockAfter(limit, streak, now)),
  };
}

function lockAfter({ lock, streak: most }: Limit, streak: number, now: number): number {
  if (most !== undefined && streak >= most) return FOREVER;
  if (!lock || streak % lock.after !== 0) return 0;
  return now + Math.min(lock.ms * 2 ** (streak / lock.after - 1), lock.maxMs);
}

type Changed<T> = { readonly tally: Tally; readonly lastAt?: number; readonly result: T };

/** One short transaction that holds the row: read, decide, write. */
async function change<T>(
  db: Database,
  limit: Limit,
  key: string,
  decide: (tally: Tally) => Changed<T>,
): Promise<T> {
  if (!db.isTransaction) return db.transaction().execute((trx) => change(trx, limit, key, decide));
  await db
    .insertInto('counter')
    .values({ name: limit.name, key, ...format(none) })
    .onConflict((c) => c.columns(['name', 'key']).doNothing())
    .execute();
  const rows = select(db, limit, key);
  const row = await (isPostgres(db) ? rows.forUpdate() : rows).executeTakeFirstOrThrow();
  const before = parse(row);
  const { tally, lastAt, result } = decide(before);
  if (tally === before) return result;
  await db
    .updateTable('counter')
    .set({ ...format(tally), ...(lastAt === undefined ? {} : { lastAt }) })
    .where('name', '=', limit.name)
    .where('key', '=', key)
    .execute();
  return result;
}

const select = (db: Database, limit: Limit, key: string) =>
  db.selectFrom('counter').selectAll().where('name', '=', limit.name).where('key', '=', key);

const parse = (row: Omit<Tally, 'recent'> & { readonly recent: string }): Tally => ({
  recent: JSON.parse(row.recent) as number[],
  windowStart: row.windowStart,
  count: row.count,
  streak: row.streak,
  lockedUntil: row.lockedUntil,
});

const format = (tally: Tally) => ({ ...tally, recent: JSON.stringify(tally.recent) });
