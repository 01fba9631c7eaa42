import { createHmac, timingSafeEqual } from 'node:crypto';

/** RFC 6238 as every authenticator app has it: SHA-1, 30 seconds, 6 digits. */
export const APP_DIGITS = 6;
const STEP_MS = 30_000;
export const SECRET_BYTES = 20;

export const stepAt = (now: number): number => Math.floor(now / STEP_MS);

/** RFC 4226, 5.3. */
export function codeAt(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = digest[digest.length - 1]! & 15;
  const number = digest.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** APP_DIGITS).padStart(APP_DIGITS, '0');
}

/** The time step a code is of: this one, the one before, or the one after. All three are compared, whichever fits. */
export function stepOf(secret: Buffer, code: string, now: number): number | undefined {
  const at = stepAt(now);
  const fits = [at - 1, at, at + 1].filter((step) => same(codeAt(secret, step), code));
  return fits.at(-1);
}

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
