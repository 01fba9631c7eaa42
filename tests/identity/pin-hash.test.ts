import { describe, expect, it } from '@jest/globals';
import * as argon2 from '@node-rs/argon2';
import { createPinHash } from '../../bot/identity/pin-hash.js';
import { semaphore } from '../../bot/semaphore.js';

const pepper = Buffer.alloc(32, 7);

describe('a stored PIN', () => {
  it('opens with that PIN, for that person, with that pepper', async () => {
    const pins = createPinHash(pepper);
    const stored = await pins.hash('mary', '90417263');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await pins.verify('mary', '90417263', stored)).toBe(true);
    expect(await pins.verify('mary', '90417264', stored)).toBe(false);
    expect(await pins.verify('john', '90417263', stored)).toBe(false);
    expect(await createPinHash(Buffer.alloc(32, 8)).verify('mary', '90417263', stored)).toBe(false);
  });

  it('that does not exist never opens, and costs a hash like any other', async () => {
    let verified = 0;
    const counted = {
      ...argon2,
      verify: (...a: Parameters<typeof argon2.verify>) => (verified++, argon2.verify(...a)),
    };
    expect(await createPinHash(pepper, counted).verify('nobody', '90417263', undefined)).toBe(false);
    expect(verified).toBe(1);
  });
});

describe('threat: hashing as denial · a flood of 500 PINs', () => {
  it('never has more than 2 hashes in flight, and other work goes on meanwhile', async () => {
    let flying = 0;
    let most = 0;
    const slow = async () => {
      most = Math.max(most, ++flying);
      await new Promise((resolve) => setImmediate(resolve));
      flying--;
      return false;
    };
    const pins = createPinHash(pepper, { hash: () => Promise.resolve('dummy'), verify: slow });
    let ticks = 0;
    const health = setInterval(() => ticks++, 0);
    await Promise.all(Array.from({ length: 500 }, () => pins.verify('mary', '90417263', 'stored')));
    clearInterval(health);
    expect(most).toBe(2);
    expect(ticks).toBeGreaterThan(0);
  });

  it('goes on after a hash that failed', async () => {
    const atMost = semaphore(1);
    const failed = atMost(() => Promise.reject(new Error('no memory')));
    await expect(failed).rejects.toThrow('no memory');
    expect(await atMost(() => Promise.resolve('next'))).toBe('next');
  });
});
