import { createRemoteJWKSet, customFetch } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Clock, Fetch } from '../../ports.js';
import { isLoopbackHttp } from './loopback.js';

const metadata = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
});

export type ProviderMetadata = z.output<typeof metadata>;

export interface OidcProvider {
  readonly metadata: ProviderMetadata;
  readonly keys: JWTVerifyGetKey;
}

const TIMEOUT_MS = 8000;
const KEEP_MS = 60 * 60 * 1000;

/** Reads the provider's metadata when first needed, and again every hour. Undefined: it did not answer, or not as itself. */
export function createDiscovery(
  issuer: string,
  fetch: Fetch,
  clock: Clock,
): () => Promise<OidcProvider | undefined> {
  if (!isSecure(issuer)) throw new Error('signIn.insecureIssuer');
  let known: { readonly provider: OidcProvider; readonly until: number } | undefined;

  return async () => {
    if (known && known.until > clock.now()) return known.provider;
    const found = await read(issuer, fetch);
    if (!found) return known?.provider;
    known = { provider: { metadata: found, keys: keysOf(found, fetch) }, until: clock.now() + KEEP_MS };
    return known.provider;
  };
}

async function read(issuer: string, fetch: Fetch): Promise<ProviderMetadata | undefined> {
  try {
    const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
    const parsed = metadata.safeParse(await response.json());
    return response.ok && parsed.success && isTrusted(parsed.data, issuer) ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

const isTrusted = (found: ProviderMetadata, issuer: string): boolean =>
  found.issuer === issuer &&
  [found.authorization_endpoint, found.token_endpoint, found.jwks_uri].every(isSecure);

const isSecure = (url: string): boolean => url.startsWith('https:') || isLoopbackHttp(url);

const keysOf = (found: ProviderMetadata, fetch: Fetch): JWTVerifyGetKey =>
  createRemoteJWKSet(new URL(found.jwks_uri), { timeoutDuration: TIMEOUT_MS, [customFetch]: fetch });
