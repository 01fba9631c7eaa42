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

export type Fetch = typeof globalThis.fetch;

export const systemClock: Clock = { now: () => Date.now() };

export const systemRandom: Random = {
  id: () => randomUUID(),
  token: (bytes) => randomBytes(bytes).toString('base64url'),
  digits: (length) => Array.from({ length }, () => randomInt(10)).join(''),
};
