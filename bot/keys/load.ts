import { systemClock, systemRandom, type Fetch } from '../ports.js';
import { azureToken } from '../records/connections/azure.js';
import type { TokenAnswer } from '../records/connections/token.js';
import { bytesOf, environmentKeys, type KeyConfig, type KeySource } from './key-source.js';
import { managedIdentityToken, type IdentityEndpoint } from './managed-identity.js';
import { vaultKeys } from './vault-keys.js';

export interface KeyPorts {
  readonly fetch: Fetch;
  readonly readText: (path: string) => Promise<string>;
  readonly identityEndpoint?: IdentityEndpoint;
}

/** The vault, where one is configured; else the environment. */
export function keySource(config: KeyConfig, ports: KeyPorts): KeySource {
  const url = config.KEY_VAULT_URL;
  if (url === undefined) return environmentKeys(config);
  const resource = resourceOf(url);
  return vaultKeys({
    url,
    secret: config.KEY_VAULT_SECRET,
    fetch: ports.fetch,
    others: config.KEY_ENCRYPTION_KEYS_OLD.map(bytesOf),
    token: (signal) => tokenFor(config, ports, resource, signal),
  });
}

/** With a tenant as that client, else as the identity Azure gave this machine. */
function tokenFor(
  config: KeyConfig,
  { fetch, readText, identityEndpoint }: KeyPorts,
  resource: string,
  signal: AbortSignal,
): Promise<TokenAnswer> {
  const clientId = config.KEY_VAULT_CLIENT_ID;
  const file = config.KEY_VAULT_ASSERTION_FILE;
  if (config.KEY_VAULT_TENANT === undefined)
    return managedIdentityToken({ resource, clientId, endpoint: identityEndpoint }, fetch, signal);
  const client = {
    authority: `${config.KEY_VAULT_AUTHORITY}/${config.KEY_VAULT_TENANT}`,
    clientId: clientId ?? '',
    ...(file === undefined
      ? { secret: config.KEY_VAULT_CLIENT_SECRET }
      : { assertion: async () => (await readText(file)).trim() }),
  };
  return azureToken(client, resource, { fetch, clock: systemClock, random: systemRandom })('', signal);
}

/** Each cloud has its own, such as vault.usgovcloudapi.net; whatever else serves a vault is asked for as the public one. */
const resourceOf = (url: string): string =>
  `https://${/\.(vault\.[\w.]+)$/.exec(new URL(url).hostname)?.[1] ?? 'vault.azure.net'}`;

export const identityEndpointOf = (
  env: Readonly<Record<string, string | undefined>>,
): IdentityEndpoint | undefined => {
  const { IDENTITY_ENDPOINT: url, IDENTITY_HEADER: header } = env;
  return url && header ? { url, header } : undefined;
};
