import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { base32 } from '../../bot/identity/base32.js';
import { createPeople } from '../../bot/identity/person.js';
import { codeAt, stepAt, stepOf } from '../../bot/identity/totp-code.js';
import { createTotp, storeTotp, type Totp } from '../../bot/identity/totp.js';
import type { Database } from '../../bot/storage/database.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { claims, createWorld, DAY, inMemory, MINUTE, type World } from './support.js';

const SECRET = Buffer.from('12345678901234567890');
const STEP = 30_000;

describe('the code of an authenticator app', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('is the one of RFC 6238, appendix B, at second %i', (second, code) => {
    expect(codeAt(SECRET, stepAt(second * 1000))).toBe(code);
  });

  it.each([
    [-2, undefined],
    [-1, 999],
    [0, 1000],
    [1, 1001],
    [2, undefined],
  ])('is taken %i steps away as step %s', (away, step) => {
    expect(stepOf(SECRET, codeAt(SECRET, 1000 + away), 1000 * STEP)).toBe(step);
  });

  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('comes from a secret written in base 32 as in RFC 4648: "%s"', (plain, written) => {
    expect(base32(Buffer.from(plain))).toBe(written);
  });
});

async function withApp(db: Database) {
  const world = createWorld(db);
  const people = createPeople(world);
  const totp = createTotp({ ...world, people });
  const { id } = await world.accounts.signedIn(claims());
  const found = await people.find(id);
  const now = () => stepAt(world.clock.at);
  await world.commit([storeTotp(found!, SECRET, now() - 2, world.clock.at)]);
  return { world, totp, id, codeNow: (away = 0) => codeAt(SECRET, now() + away) };
}

describe.each(databases)('an authenticator app on $name', ({ create }) => {
  let store: TestDatabase;
  let app: Awaited<ReturnType<typeof withApp>>;
  beforeEach(async () => {
    store = await create();
    app = await withApp(store.db);
  });
  afterEach(() => store.close());

  const states = async (...codes: string[]) => {
    const seen: string[] = [];
    for (const code of codes) seen.push((await app.totp.verify(app.id, code)).state);
    return seen;
  };

  it('is there, and its secret is not readable in the store', async () => {
    expect(await app.totp.has(app.id)).toBe(true);
    expect(await app.totp.has('nobody')).toBe(false);
    const row = await store.db.selectFrom('totp').selectAll().executeTakeFirstOrThrow();
    for (const form of ['base64', 'hex', 'utf8'] as const)
      expect(JSON.stringify(row)).not.toContain(SECRET.toString(form));
  });

  it('gives a code that works once', async () => {
    expect(await states(app.codeNow(), app.codeNow())).toEqual(['right', 'wrong']);
  });

  it('with a slow or a fast clock gives codes that work in their order', async () => {
    expect(await states(app.codeNow(-1), app.codeNow(1), app.codeNow())).toEqual(['right', 'right', 'wrong']);
  });

  it('one code at 20 doors at once opens one', async () => {
    const from = (i: number) => ({ source: `number ${i}`, own: true });
    const tries = Array.from({ length: 20 }, (_, i) => app.totp.verify(app.id, app.codeNow(), from(i)));
    const right = (await Promise.all(tries)).filter(({ state }) => state === 'right');
    expect(right).toHaveLength(1);
  });

  it('opens nothing for someone paused, nor for somebody else', async () => {
    const other = await app.world.accounts.signedIn(claims({ subject: 'ana' }));
    expect((await app.totp.verify(other.id, app.codeNow())).state).toBe('wrong');
    await store.db.updateTable('person').set({ pausedAt: 1 }).execute();
    expect(await states(app.codeNow())).toEqual(['wrong']);
  });
});

describe('guessing the code of an app', () => {
  let store: TestDatabase;
  let world: World;
  let totp: Totp;
  let id: string;
  let statements: string[];
  let codeNow: (away?: number) => string;
  beforeEach(async () => {
    store = await inMemory();
    statements = [];
    ({ world, totp, id, codeNow } = await withApp(logged(store.db)));
  });
  afterEach(() => store.close());

  function logged(db: Database): Database {
    return db.withPlugin({
      transformQuery: ({ node }) => {
        statements.push(node.kind);
        return node;
      },
      transformResult: ({ result }) => Promise.resolve(result),
    });
  }

  const stranger = { source: 'stranger', own: false };

  it('is refused after 5, and then even the right code', async () => {
    for (let i = 0; i < 5; i++) expect((await totp.verify(id, 'abcdef', stranger)).state).toBe('wrong');
    expect(await totp.verify(id, codeNow(), stranger)).toEqual({ state: 'locked', minutes: 10 });
    world.clock.at += 10 * MINUTE;
    expect((await totp.verify(id, codeNow(), stranger)).state).toBe('right');
  });

  it('by a stranger does not lock out the owner', async () => {
    for (let i = 0; i < 60; i++) await totp.verify(id, 'abcdef', { source: `stranger ${i}`, own: false });
    expect((await totp.verify(id, codeNow(), { source: 'own number', own: true })).state).toBe('right');
  });

  it('for 30 days, from any number of numbers, gets 50 guesses of a million', async () => {
    let taken = 0;
    for (let day = 0; day < 30; day++, world.clock.at += DAY)
      for (let i = 0; i < 12; i++) {
        const from = { source: `stranger ${i}`, own: false };
        if ((await totp.verify(id, 'abcdef', from)).state === 'wrong') taken++;
      }
    expect(taken).toBe(50);
  });

  it('takes the same work whoever it is about', async () => {
    const work = async (personId: string) => {
      statements = [];
      expect((await totp.verify(personId, 'abcdef', stranger)).state).toBe('wrong');
      return statements;
    };
    const known = await work(id);
    expect(await work('nobody:1234')).toEqual(known);
    const { id: withoutApp } = await world.accounts.signedIn(claims({ subject: 'ana' }));
    expect(await work(withoutApp)).toEqual(known);
  });
});
