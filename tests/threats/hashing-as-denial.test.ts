import * as argon2 from '@node-rs/argon2';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createPinHash, type Argon } from '../../bot/identity/pin-hash.js';
import { addHealth, createServer, listen } from '../../bot/server.js';
import { createWorld, inMemory, MARY, quickArgon, WRONG_PIN } from '../identity/support.js';
import type { TestDatabase } from '../support/databases.js';

const quiet = { info() {}, warn() {}, error() {} };
const AT_ONCE = 2;

/** An argon2id that counts, and lets each hash wait for `wait`. */
function watched(inner: Argon, wait: () => Promise<void>) {
  const seen = { flying: 0, most: 0, done: 0 };
  const argon: Argon = {
    hash: inner.hash,
    async verify(...given) {
      seen.most = Math.max(seen.most, ++seen.flying);
      await wait();
      const right = await inner.verify(...given);
      seen.flying--;
      seen.done++;
      return right;
    },
  };
  return { seen, argon };
}

describe('threat: hashing as denial', () => {
  let store: TestDatabase;
  let server: ReturnType<typeof createServer>;
  let url: string;
  beforeEach(async () => {
    store = await inMemory();
    server = createServer(quiet, () => 'correlation');
    addHealth(server, () => true);
    url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
  });
  afterEach(async () => {
    server.server.closeAllConnections();
    await new Promise<void>((closed) => server.close(() => closed()));
    await store.close();
  });
  const health = async () => (await fetch(`${url}/health`)).status;

  it('500 PINs at once on 500 calls: two hashes in flight, and health answers while none has ended', async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    const { seen, argon } = watched(quickArgon, () => gate);
    const { identity } = createWorld(store.db, { argon });
    const keyed = Array.from({ length: 500 }, async (_, n) => {
      const place = { conversationId: `c${n}`, channel: 'voice', address: `+1217555${1000 + n}` } as const;
      await identity.phone.begin(place);
      return identity.phone.pin(place, WRONG_PIN);
    });
    while (seen.flying < AT_ONCE) await new Promise((later) => setImmediate(later));
    expect([await health(), seen.done]).toEqual([200, 0]);
    open();
    expect((await Promise.all(keyed)).filter(({ state }) => state === 'taken')).toHaveLength(500);
    expect(seen).toEqual({ flying: 0, most: AT_ONCE, done: 500 });
  });

  it('500 PINs at once for one person: the limit comes first, and 5 are hashed', async () => {
    const { seen, argon } = watched(quickArgon, () => Promise.resolve());
    const world = createWorld(store.db, { argon });
    await world.enrol();
    const place = { conversationId: 'c', channel: 'voice', address: MARY } as const;
    await world.identity.phone.begin(place);
    await Promise.all(Array.from({ length: 500 }, () => world.identity.phone.pin(place, WRONG_PIN)));
    expect(seen.done).toBe(5);
  });

  it('with argon2id as it is, health answers between the hashes', async () => {
    const { seen, argon } = watched(argon2, () => Promise.resolve());
    const pins = createPinHash(Buffer.alloc(32, 7), argon);
    const stored = await pins.hash('mary', WRONG_PIN);
    const all = Promise.all(Array.from({ length: 60 }, () => pins.verify('mary', WRONG_PIN, stored)));
    expect(await health()).toBe(200);
    expect(seen.done).toBeLessThan(60);
    await all;
    expect(seen.most).toBe(AT_ONCE);
  });
});
