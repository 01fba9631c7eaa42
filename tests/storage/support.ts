import { createSealing, type Sealing } from '../../bot/storage/sealing.js';
import type { Clock, Random } from '../../bot/ports.js';

export const testSealing = (): Sealing =>
  createSealing({ keyEncryptionKey: Buffer.alloc(32, 1), indexKey: Buffer.alloc(32, 2) });

export interface FakeClock extends Clock {
  pass(ms: number): void;
}

export function fakeClock(now = 1_000_000): FakeClock {
  return {
    now: () => now,
    pass: (ms) => {
      now += ms;
    },
  };
}

/** Ids in order: the same on every run. */
export function countingRandom(): Random {
  let n = 0;
  const next = () => String(++n);
  return {
    id: () => `id-${next()}`,
    token: () => `token-${next()}`,
    digits: (length) => next().padStart(length, '0'),
  };
}
