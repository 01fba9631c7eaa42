import { importJWK, importPKCS8, SignJWT, type CryptoKey, type JWK } from 'jose';
import type { Clock, Random } from '../../ports.js';

export type AssertionAlgorithm = 'RS256' | 'RS384' | 'ES384';

export interface AssertionConfig {
  readonly clientId: string;
  /** A private key: PKCS #8 in PEM, or one JWK in JSON. */
  readonly key: string;
  readonly keyId?: string;
  readonly algorithm: AssertionAlgorithm;
  /** What the authorization server calls itself; its token URL unless it says otherwise. */
  readonly audience: string;
}

/** SMART and VA accept five minutes at most; one less bears a clock that is a minute ahead. */
const LIFE_SECONDS = 240;

export async function importKey(key: string, algorithm: AssertionAlgorithm): Promise<CryptoKey> {
  if (!key.trimStart().startsWith('{')) return importPKCS8(key, algorithm);
  return (await importJWK(JSON.parse(key) as JWK, algorithm)) as CryptoKey;
}

/** RFC 7523: a JWT that proves who the client is. Each is good once: `jti` never repeats. */
export async function signAssertion(
  config: AssertionConfig,
  key: CryptoKey,
  { clock, random }: { readonly clock: Clock; readonly random: Random },
): Promise<string> {
  const now = Math.floor(clock.now() / 1000);
  const header = { alg: config.algorithm, typ: 'JWT', ...(config.keyId ? { kid: config.keyId } : {}) };
  return new SignJWT()
    .setProtectedHeader(header)
    .setIssuer(config.clientId)
    .setSubject(config.clientId)
    .setAudience(config.audience)
    .setJti(random.id())
    .setIssuedAt(now)
    .setExpirationTime(now + LIFE_SECONDS)
    .sign(key);
}
