import { randomBytes, randomInt, randomUUID } from 'node:crypto';

/** Time, chance and network arrive as arguments everywhere; these are the real ones' shapes. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

export interface Random {
  /** A new opaque id, 122 bits or more. */
  id(): string;
  /** URL-safe token carrying `bytes` bytes of entropy. */
  token(bytes: number): string;
  /** Uniform decimal digits from a CSPRNG. */
  digits(length: number): string;
}

/** Runs `ring` after `ms`; returns how to cancel it. Waiting arrives as an argument, so that tests need not wait. */
export type Timer = (ms: number, ring: () => void) => () => void;

export type Fetch = typeof globalThis.fetch;

export const systemClock: Clock = { now: () => Date.now() };

export const systemTimer: Timer = (ms, ring) => {
  const handle = setTimeout(ring, ms);
  return () => clearTimeout(handle);
};

export const systemRandom: Random = {
  id: () => randomUUID(),
  token: (bytes) => randomBytes(bytes).toString('base64url'),
  digits: (length) => Array.from({ length }, () => randomInt(10)).join(''),
};
