import { createHash } from 'node:crypto';
import type { Random } from '../../bot/ports.js';

/** Chance from a seed, so that a transcript asks for the same card code whenever it is played. Never in production. */
export function seededRandom(seed: string): Random {
  let n = 0;
  const bytes = (count: number): Buffer => {
    const blocks: Buffer[] = [];
    for (let made = 0; made < count; made += 32) {
      blocks.push(createHash('sha256').update(`${seed}:${n++}`).digest());
    }
    return Buffer.concat(blocks).subarray(0, count);
  };
  return {
    id: () => bytes(16).toString('hex'),
    token: (count) => bytes(count).toString('base64url'),
    digits: (length) => [...bytes(length)].map((b) => String(b % 10)).join(''),
  };
}
