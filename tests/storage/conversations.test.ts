import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import {
  loadConversation,
  saveConversation,
  withLease,
  type LeaseRequest,
} from '../../bot/storage/conversations.js';
import { LeaseBusy, SealBroken, StaleConversation } from '../../bot/storage/errors.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { fakeClock, testSealing } from './support.js';

const { deployment: seal } = testSealing();

describe.each(databases)('a conversation on $name', ({ create }) => {
  let store: TestDatabase;
  beforeAll(async () => {
    store = await create();
  });
  afterAll(() => store.close());

  const clock = fakeClock();
  const lease = (conversationId: string, changes: Partial<LeaseRequest> = {}): LeaseRequest => ({
    conversationId,
    channel: 'sms',
    owner: 'replica-1',
    clock,
    holdMs: 60_000,
    waitMs: 5_000,
    ...changes,
  });
  const save = (id: string, state: unknown, version: number) =>
    store.db
      .transaction()
      .execute((trx) =>
        saveConversation(trx, seal, { id, channel: 'sms', state, version, now: clock.now() }),
      );
  const load = (id: string) => loadConversation(store.db, seal, id);

  it('takes one turn at a time, also in one process', async () => {
    let busy = 0;
    let most = 0;
    const turn = async () => {
      most = Math.max(most, ++busy);
      await sleep(5);
      busy -= 1;
    };
    await Promise.all(Array.from({ length: 10 }, () => withLease(store.db, lease('one'), turn)));
    expect(most).toBe(1);
  });

  it('does not wait for another conversation', async () => {
    const inner = withLease(store.db, lease('left'), () =>
      withLease(store.db, lease('right', { waitMs: 0 }), () => Promise.resolve('both')),
    );
    expect(await inner).toBe('both');
  });

  it('says busy when the turn before does not end', async () => {
    const second = withLease(store.db, lease('busy'), () =>
      withLease(store.db, lease('busy', { waitMs: 50 }), () => Promise.resolve('never')),
    );
    await expect(second).rejects.toThrow(LeaseBusy);
    await expect(second).rejects.toMatchObject({ code: 'leaseBusy' });
  });

  it('asks less and less often whether that turn has ended: a flood of messages must not stop the others', async () => {
    const asked = jest.spyOn(store.db, 'selectFrom');
    const waiting = withLease(store.db, lease('flood'), () => {
      asked.mockClear();
      return withLease(store.db, lease('flood', { waitMs: 1_000 }), () => Promise.resolve());
    });
    await expect(waiting).rejects.toThrow(LeaseBusy);
    expect(asked.mock.calls.length).toBeLessThan(12);
    asked.mockRestore();
  });

  it('is free again when a turn fails', async () => {
    const failed = withLease(store.db, lease('fails'), () => Promise.reject(new Error('the dialog broke')));
    await expect(failed).rejects.toThrow('the dialog broke');
    expect(await withLease(store.db, lease('fails', { waitMs: 0 }), () => Promise.resolve('free'))).toBe(
      'free',
    );
  });

  it('is taken over from a dead turn, and the dead one cannot release it afterwards', async () => {
    const now = { waitMs: 0 };
    await withLease(store.db, lease('stale'), async () => {
      clock.pass(60_000);
      await withLease(store.db, lease('stale', now), async () => {
        const third = withLease(store.db, lease('stale', now), () => Promise.resolve('too early'));
        await expect(third).rejects.toThrow(LeaseBusy);
      });
    });
    let lateRelease: Promise<unknown> = Promise.resolve();
    const first = withLease(store.db, lease('late', now), async () => {
      clock.pass(60_000);
      lateRelease = withLease(store.db, lease('late', now), () => sleep(100));
      await sleep(20);
    });
    await first;
    await expect(withLease(store.db, lease('late', now), () => Promise.resolve())).rejects.toThrow(LeaseBusy);
    await lateRelease;
  });

  it.each([
    [59_999, 'busy'],
    [60_000, 'taken'],
  ])('held for 60 s: after %d ms it is %s', async (passed, verdict) => {
    const id = `held-${passed}`;
    const outcome = await withLease(store.db, lease(id), async () => {
      clock.pass(passed);
      return withLease(store.db, lease(id, { waitMs: 0 }), () => Promise.resolve('taken')).catch(
        () => 'busy',
      );
    });
    expect(outcome).toBe(verdict);
  });

  it('holds no transaction while a turn works', async () => {
    await withLease(store.db, lease('open'), async () => {
      await save('elsewhere', { step: 'what' }, 0);
      expect((await load('elsewhere')).version).toBe(1);
    });
  });

  it('never lets two turns overlap, however they come', async () => {
    const task = fc.record({ conversation: fc.constantFrom('a', 'b'), works: fc.nat(4), starts: fc.nat(10) });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(task, { minLength: 2, maxLength: 6 }), async (tasks) => {
        run += 1;
        const inside = new Map<string, number>();
        await Promise.all(
          tasks.map(async ({ conversation, works, starts }) => {
            await sleep(starts);
            await withLease(store.db, lease(`${run}${conversation}`), async () => {
              inside.set(conversation, (inside.get(conversation) ?? 0) + 1);
              expect(inside.get(conversation)).toBe(1);
              await sleep(works);
              inside.set(conversation, 0);
            });
          }),
        );
      }),
      { numRuns: 8 },
    );
  });

  it('keeps its state and counts its versions', async () => {
    expect(await load('new')).toEqual({ state: undefined, version: 0 });
    await save('new', { script: 'share', step: 'what' }, 0);
    expect(await load('new')).toEqual({ state: { script: 'share', step: 'what' }, version: 1 });
    await save('new', { script: 'share', step: 'how' }, 1);
    expect(await load('new')).toEqual({ state: { script: 'share', step: 'how' }, version: 2 });
  });

  it('is not known by its lease alone', async () => {
    await withLease(store.db, lease('leased'), async () => {
      expect(await load('leased')).toEqual({ state: undefined, version: 0 });
      await save('leased', { step: 'what' }, 0);
    });
    expect((await load('leased')).version).toBe(1);
  });

  it('refuses a turn that worked on an older version', async () => {
    await save('moved', { step: 1 }, 0);
    await expect(save('moved', { step: 'again' }, 0)).rejects.toThrow(StaleConversation);
    await expect(save('moved', { step: 'future' }, 7)).rejects.toThrow(StaleConversation);
    expect(await load('moved')).toEqual({ state: { step: 1 }, version: 1 });
  });

  it('lets one of many turns over the same version through', async () => {
    await save('race', { step: 0 }, 0);
    const saves = await Promise.allSettled(Array.from({ length: 10 }, (_, n) => save('race', { n }, 1)));
    expect(saves.filter((s) => s.status === 'fulfilled')).toHaveLength(1);
    expect((await load('race')).version).toBe(2);
  });

  it('does not open an older state that was put back', async () => {
    await save('back', { step: 'before the PIN' }, 0);
    const row = store.db.selectFrom('conversation').select('sealed').where('id', '=', 'back');
    const { sealed } = await row.executeTakeFirstOrThrow();
    await save('back', { step: 'after the PIN' }, 1);
    await store.db.updateTable('conversation').set({ sealed }).where('id', '=', 'back').execute();
    await expect(load('back')).rejects.toThrow(SealBroken);
  });
});
