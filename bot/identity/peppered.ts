import { createHmac } from 'node:crypto';

/** A key of 32 bytes kept outside the database: a stolen database alone cannot be guessed against. */
export type Pepper = string | Uint8Array;

/** HMAC-SHA256 of a purpose and its parts. Parts are length-prefixed, so that none can run into the next. */
export function peppered(pepper: Pepper, purpose: string, ...parts: readonly string[]): Buffer {
  const hmac = createHmac('sha256', pepper);
  for (const part of [purpose, ...parts]) hmac.update(`${Buffer.byteLength(part)}:${part}`);
  return hmac.digest();
}
