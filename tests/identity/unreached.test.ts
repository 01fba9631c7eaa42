import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createUnreached } from '../../bot/identity/unreached.js';
import type { TestDatabase } from '../support/databases.js';
import { createWorld, DAY, inMemory, MARY_MOBILE, thread, type World } from './support.js';

let store: TestDatabase;
let world: World;
beforeEach(async () => {
  store = await inMemory();
  world = createWorld(store.db);
});
afterEach(() => store.close());

const readable = { phones: [{ number: MARY_MOBILE, readable: 'warning 1' }] };

async function failures(errors: readonly string[]): Promise<void> {
  const unreached = createUnreached(world);
  for (const error of errors)
    await (error === 'delivered' ? unreached.reached(MARY_MOBILE) : unreached.failed(MARY_MOBILE, error));
}

/** Whether texts go to the number, and whether it has to be confirmed again. */
async function state() {
  const [person] = await store.db.selectFrom('person').select('id').execute();
  const { target, due } = world.identity.texts;
  return { goes: (await target(person?.id ?? '')) !== undefined, due: await due(person?.id ?? '') };
}

const fine = { goes: true, due: false };
const toConfirm = { goes: false, due: true };

describe('a binding is confirmed again', () => {
  it.each([
    ['179 days after it was confirmed: not yet', 179, fine],
    ['180 days after it was confirmed', 180, toConfirm],
  ])('%s', async (_, days, expected) => {
    await world.enrol(readable);
    const confirmed = await store.db.selectFrom('phone').select('verifiedAt').executeTakeFirstOrThrow();
    world.clock.at = confirmed.verifiedAt + days * DAY;
    expect(await state()).toEqual(expected);
  });

  it.each([
    ['two texts that do not arrive are chance', ['unreachable', 'unreachable'], fine],
    ['after three in a row', ['unreachable', 'unreachable', 'unreachable'], toConfirm],
    [
      'also where the number is no number anymore',
      ['unreachable', 'invalidNumber', 'unreachable'],
      toConfirm,
    ],
    ['not when one arrived meanwhile', ['unreachable', 'unreachable', 'delivered', 'unreachable'], fine],
    ['not when somebody there sent STOP to the carrier', ['blocked', 'blocked', 'blocked'], fine],
    ['not for faults of ours', ['undeliverable', 'refused', 'busy', 'expired'], fine],
  ])('delivery: %s', async (_, errors, expected) => {
    await world.enrol(readable);
    await failures(errors);
    expect(await state()).toEqual(expected);
  });

  it('and counts again after a new code, with a new count of failures', async () => {
    const { person } = await world.enrol(readable);
    await failures(['unreachable', 'unreachable', 'unreachable']);
    const started = await world.accounts.startPhone(person.id, MARY_MOBILE);
    if (started.state === 'sent') await world.commit(started.effects);
    const code = world.sent.at(-1)?.body.split(' ').at(-1) ?? '';
    const bound = await world.accounts.confirmPhone(person.id, code);
    if (bound.state === 'bound') await world.commit(bound.effects);
    await failures(['unreachable', 'unreachable']);
    expect(await state()).toEqual(fine);
  });

  it('recycled number: one to be confirmed again gets no match code, and its owner is told why', async () => {
    const { person } = await world.enrol(readable);
    world.clock.at += 181 * DAY;
    const { conversationId } = thread(MARY_MOBILE);
    const link = { conversationId, number: MARY_MOBILE, personId: person.id };
    expect(await world.identity.links.matchCode(link)).toEqual({ state: 'due' });
  });
});
