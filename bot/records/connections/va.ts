import type { Clock, Fetch, Random } from '../../ports.js';
import { importKey, signAssertion } from './assertion.js';
import { postForToken } from './token-endpoint.js';
import type { FetchToken } from './token.js';

export interface VaConfig {
  readonly clientId: string;
  /** PKCS #8 PEM or a JWK. */
  readonly key: string;
  readonly tokenUrl: string;
  readonly audience: string;
  readonly scopes: string;
}

export interface ConnectionPorts {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly random: Random;
}

export const jwtBearer = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** VA Lighthouse system access: a token per patient, by `launch` in the token request (facts: va, 2). */
export function vaToken(config: VaConfig, ports: ConnectionPorts): FetchToken {
  const assertion = { ...config, algorithm: 'RS256' as const };
  const key = importKey(config.key, assertion.algorithm);
  // A key that cannot be read refuses every token; nobody may be waiting when that is found out.
  key.catch(() => {});
  return async (patientId, signal) => {
    try {
      const form = {
        grant_type: 'client_credentials',
        client_assertion_type: jwtBearer,
        client_assertion: await signAssertion(assertion, await key, ports),
        scope: config.scopes,
        launch: Buffer.from(JSON.stringify({ patient: patientId })).toString('base64'),
      };
      return await postForToken(config.tokenUrl, form, ports.fetch, signal);
    } catch {
      return { ok: false, why: 'refused' };
    }
  };
}
