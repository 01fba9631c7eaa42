import { z } from 'zod';
import { importKey, signAssertion, type AssertionAlgorithm } from './assertion.js';
import { postForToken } from './token-endpoint.js';
import type { FetchToken } from './token.js';
import { jwtBearer, type ConnectionPorts } from './va.js';

export interface SmartConfig {
  readonly clientId: string;
  /** PKCS #8 PEM or a JWK. */
  readonly key: string;
  readonly keyId: string;
  readonly algorithm: Extract<AssertionAlgorithm, 'RS384' | 'ES384'>;
  /** `system/*.read` (v1) or `system/*.rs` (v2). */
  readonly scopes: string;
}

const metadata = z.object({ token_endpoint: z.url() });

/** SMART Backend Services (SMART App Launch 2.2): discovery beside the FHIR base, then an assertion for the token. */
export function smartToken(config: SmartConfig, base: string, ports: ConnectionPorts): FetchToken {
  const key = importKey(config.key, config.algorithm);
  key.catch(() => {});
  let endpoint: string | undefined;
  return async (_patientId, signal) => {
    try {
      endpoint ??= await discover(base, ports.fetch, signal);
      if (endpoint === undefined) return { ok: false, why: 'unavailable' };
      const form = {
        grant_type: 'client_credentials',
        client_assertion_type: jwtBearer,
        client_assertion: await signAssertion({ ...config, audience: endpoint }, await key, ports),
        scope: config.scopes,
      };
      return await postForToken(endpoint, form, ports.fetch, signal);
    } catch {
      return { ok: false, why: signal.aborted ? 'timeout' : 'refused' };
    }
  };
}

/** The token endpoint is on the FHIR server's own origin or over https: the assertion goes nowhere else. */
async function discover(
  base: string,
  fetch: ConnectionPorts['fetch'],
  signal: AbortSignal,
): Promise<string | undefined> {
  const url = `${base.replace(/\/$/, '')}/.well-known/smart-configuration`;
  const headers = { accept: 'application/json' };
  const response = await fetch(url, { headers, redirect: 'error', signal }).catch(() => undefined);
  const found = metadata.safeParse(await response?.json().catch(() => undefined));
  if (!response?.ok || !found.success) return undefined;
  const endpoint = new URL(found.data.token_endpoint);
  const trusted = endpoint.protocol === 'https:' || endpoint.origin === new URL(base).origin;
  return trusted ? endpoint.href : undefined;
}
