import { z } from 'zod';
import type { Fetch } from '../ports.js';
import type { TokenAnswer } from '../records/connections/token.js';

/** What Azure puts into the environment of App Service and Container Apps; absent on a virtual machine. */
export interface IdentityEndpoint {
  readonly url: string;
  readonly header: string;
}

export interface ManagedIdentity {
  readonly resource: string;
  /** Names a user-assigned identity; without it the machine's own. */
  readonly clientId?: string;
  readonly endpoint?: IdentityEndpoint;
}

/** The metadata service of a virtual machine: a link-local address, reached in plain http by design. */
const metadata = 'http://169.254.169.254/metadata/identity/oauth2/token';

const answer = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().optional() });

/** A token for the identity that Azure gave this machine: no secret is configured anywhere. */
export async function managedIdentityToken(
  { resource, clientId, endpoint }: ManagedIdentity,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<TokenAnswer> {
  const url = new URL(endpoint?.url ?? metadata);
  url.searchParams.set('api-version', endpoint ? '2019-08-01' : '2018-02-01');
  url.searchParams.set('resource', resource);
  if (clientId !== undefined) url.searchParams.set('client_id', clientId);
  const headers: Record<string, string> = endpoint
    ? { 'X-IDENTITY-HEADER': endpoint.header }
    : { Metadata: 'true' };
  try {
    const response = await fetch(url, { headers, signal, redirect: 'error' });
    if (!response.ok) return { ok: false, why: response.status >= 500 ? 'unavailable' : 'refused' };
    const { access_token: token, expires_in: expiresIn = 0 } = answer.parse(await response.json());
    return { ok: true, token, expiresIn };
  } catch {
    return { ok: false, why: signal.aborted ? 'timeout' : 'unavailable' };
  }
}
