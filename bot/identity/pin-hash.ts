import * as argon2 from '@node-rs/argon2';
import { semaphore } from '../semaphore.js';
import { peppered, type Pepper } from './peppered.js';

export interface PinHash {
  hash(personId: string, pin: string): Promise<string>;
  /** Costs one hash in every case: without a stored one it checks against a dummy and says no. */
  verify(personId: string, pin: string, stored: string | undefined): Promise<boolean>;
}

export type Argon = Pick<typeof argon2, 'hash' | 'verify'>;

/** Each takes 19 MiB and a core for some 20 ms: more at once and a flood of PINs starves the rest. */
const IN_FLIGHT = 2;

/** argon2id over an HMAC of the PIN, its person and a pepper (facts: identity 3): a row moved to another person fails. */
export function createPinHash(pepper: Pepper, argon: Argon = argon2): PinHash {
  const atMost = semaphore(IN_FLIGHT);
  const dummy = atMost(() => argon.hash(text(peppered(pepper, 'dummyPin'))));
  const input = (personId: string, pin: string) => text(peppered(pepper, 'pin', personId, pin));
  return {
    hash: (personId, pin) => atMost(() => argon.hash(input(personId, pin))),
    async verify(personId, pin, stored) {
      const against = stored ?? (await dummy);
      const right = await atMost(() => argon.verify(against, input(personId, pin)));
      return right && stored !== undefined;
    },
  };
}

/** @node-rs/argon2 takes bytes to hash, but wants UTF-8 to verify. */
const text = (bytes: Buffer): string => bytes.toString('base64url');
