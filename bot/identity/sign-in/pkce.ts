import { createHash } from 'node:crypto';

/** RFC 7636, method S256. */
export const pkceChallenge = (verifier: string): string =>
  createHash('sha256').update(verifier).digest('base64url');
