import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { consume, issue, issueCode, peek, tryCode, type CodeDraft } from '../../bot/storage/tickets.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { testSealing } from './support.js';

const sealing = testSealing();
const LASTS = 600_000;

describe.each(databases)('a ticket on $name', ({ create }) => {
  let store: TestDatabase;
  beforeAll(async () => {
    store = await create();
  });
  afterAll(() => store.close());

  const give = (token: string, purpose: 'textLink' | 'signIn' = 'textLink') =>
    store.db
      .transaction()
      .execute((trx) =>
        issue(trx, { purpose, token, conversationId: 'thread', sealed: 'asked', expiresAt: LASTS }),
      );
  const use = (token: string, now = 0, purpose: 'textLink' | 'signIn' = 'textLink') =>
    consume(store.db, { purpose, token, now });
  const code = (conversationId: string, changes: Partial<CodeDraft> = {}) =>
    store.db.transaction().execute((trx) =>
      issueCode(trx, {
        purpose: 'matchCode',
        conversationId,
        code: '123456',
        personId: 'p1',
        sealing,
        expiresAt: LASTS,
        ...changes,
      }),
    );
  const type = (conversationId: string, typed: string, now = 0) =>
    tryCode(store.db, { purpose: 'matchCode', conversationId, code: typed, now, sealing });

  it('is looked at by any number of previews and still works once', async () => {
    await give('link');
    for (let n = 0; n < 20; n++) {
      expect(await peek(store.db, { purpose: 'textLink', token: 'link', now: 0 })).toBeDefined();
    }
    expect(await use('link')).toEqual({
      purpose: 'textLink',
      conversationId: 'thread',
      personId: null,
      sealed: 'asked',
      expiresAt: LASTS,
    });
    expect(await use('link')).toBeUndefined();
    expect(await peek(store.db, { purpose: 'textLink', token: 'link', now: 0 })).toBeUndefined();
  });

  it('opens for one of 50 who come at once', async () => {
    await give('race');
    const uses = await Promise.all(Array.from({ length: 50 }, () => use('race')));
    expect(uses.filter(Boolean)).toHaveLength(1);
  });

  it.each([
    [LASTS - 1, true],
    [LASTS, false],
  ])('good for 10 minutes: at %d ms it opens: %s', async (now, opens) => {
    await give(`lasts-${now}`);
    expect(Boolean(await peek(store.db, { purpose: 'textLink', token: `lasts-${now}`, now }))).toBe(opens);
    expect(Boolean(await use(`lasts-${now}`, now))).toBe(opens);
  });

  it('serves its own purpose only', async () => {
    await give('purpose');
    expect(await use('purpose', 0, 'signIn')).toBeUndefined();
    expect(await use('purpose')).toBeDefined();
  });

  it('stays unused when the transaction that used it failed', async () => {
    await give('undone');
    const undone = store.db.transaction().execute(async (trx) => {
      await consume(trx, { purpose: 'textLink', token: 'undone', now: 0 });
      throw new Error('the turn failed');
    });
    await expect(undone).rejects.toThrow('the turn failed');
    expect(await use('undone')).toBeDefined();
  });

  it('is not in the store in its own letters', async () => {
    await give('very-secret-token');
    await code('secret', { code: '907182' });
    const rows = JSON.stringify(await store.db.selectFrom('ticket').selectAll().execute());
    expect(rows).not.toMatch(/very-secret-token|907182/);
  });

  it('takes the right code once', async () => {
    await code('once');
    expect(await type('once', '123456')).toMatchObject({ state: 'right', ticket: { personId: 'p1' } });
    expect(await type('once', '123456')).toEqual({ state: 'none' });
  });

  it('takes a right code at the third try', async () => {
    await code('third');
    expect(await type('third', '000000')).toEqual({ state: 'wrong', triesLeft: 2 });
    expect(await type('third', '000001')).toEqual({ state: 'wrong', triesLeft: 1 });
    expect((await type('third', '123456')).state).toBe('right');
  });

  it('is dead after three wrong tries, also for the right code', async () => {
    await code('dead');
    for (const triesLeft of [2, 1, 0]) {
      expect(await type('dead', '000000')).toEqual({ state: 'wrong', triesLeft });
    }
    expect(await type('dead', '123456')).toEqual({ state: 'none' });
  });

  it('counts each of 50 guesses at once, and takes 3', async () => {
    await code('flood');
    const guesses = await Promise.all(Array.from({ length: 50 }, (_, n) => type('flood', `${n}`)));
    expect(guesses.filter((g) => g.state === 'wrong')).toHaveLength(3);
    expect(guesses.filter((g) => g.state === 'none')).toHaveLength(47);
  });

  it('lets one of 50 with the right code at once through', async () => {
    await code('right');
    const tries = await Promise.all(Array.from({ length: 50 }, () => type('right', '123456')));
    expect(tries.filter((t) => t.state === 'right')).toHaveLength(1);
  });

  it('is bound to its conversation and purpose', async () => {
    await code('mine');
    expect(await type('yours', '123456')).toEqual({ state: 'none' });
    const call = { purpose: 'callCode' as const, conversationId: 'mine', code: '123456', now: 0, sealing };
    expect(await tryCode(store.db, call)).toEqual({ state: 'none' });
    expect((await type('mine', '123456')).state).toBe('right');
  });

  it('is replaced by a newer one, tries and all', async () => {
    await code('newer');
    await type('newer', '000000');
    await code('newer', { code: '654321' });
    expect(await type('newer', '123456')).toEqual({ state: 'wrong', triesLeft: 2 });
    expect((await type('newer', '654321')).state).toBe('right');
  });

  it('is one, when ten are asked for at once', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, n) => code('ten', { code: `11111${n}` })));
    const rows = store.db.selectFrom('ticket').select('hash').where('conversationId', '=', 'ten');
    expect(await rows.execute()).toHaveLength(1);
  });

  it('runs out', async () => {
    await code('out');
    expect(await type('out', '123456', LASTS)).toEqual({ state: 'none' });
  });

  it('gives way to a guess once at most and within three tries, whatever comes in which order', async () => {
    let run = 0;
    const guesses = fc.array(fc.constantFrom('123456', '000000', '999999'), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(guesses, async (typed) => {
        const id = `property-${(run += 1)}`;
        await code(id);
        const verdicts = await Promise.all(typed.map((one) => type(id, one)));
        expect(verdicts.filter((v) => v.state === 'right').length).toBeLessThanOrEqual(1);
        expect(verdicts.filter((v) => v.state === 'wrong').length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 25 },
    );
  });
});
