import type { FhirSourceConfig } from '../endpoints.js';
import { azureToken, type AzureConfig } from './azure.js';
import { cachedTokens, type CachedToken } from './cached.js';
import { smartToken, type SmartConfig } from './smart.js';
import type { FetchToken, TokenOf } from './token.js';
import { vaToken, type ConnectionPorts, type VaConfig } from './va.js';

export interface Connections {
  readonly va?: VaConfig;
  readonly azure?: AzureConfig;
  readonly smart?: SmartConfig;
}

/** How each source is reached, by its profile. Tokens live in memory only: after a restart they are asked for again. */
export function createConnections(
  sources: readonly FhirSourceConfig[],
  connections: Connections,
  ports: ConnectionPorts & { readonly timeoutMs: number },
): TokenOf {
  const bySource = new Map<string, (patientId: string, refused?: string) => ReturnType<CachedToken>>();
  for (const source of sources) {
    if (source.profile === 'open') continue;
    const cached = cachedTokens(fetcher(source, connections, ports), ports.clock, ports.timeoutMs);
    // Only VA's tokens are for one patient; nobody's token is ever used for somebody else.
    const keyOf = (patientId: string): string => (source.profile === 'va' ? patientId : '');
    bySource.set(source.id, (patientId, refused) => cached(keyOf(patientId), patientId, refused));
  }
  return (source, patientId, refused) =>
    bySource.get(source)?.(patientId, refused) ?? Promise.resolve(undefined);
}

function fetcher(
  { profile, url }: FhirSourceConfig,
  { va, azure, smart }: Connections,
  ports: ConnectionPorts,
): FetchToken {
  if (profile === 'va' && va) return vaToken(va, ports);
  if (profile === 'azure' && azure) return azureToken(azure, url, ports);
  if (profile === 'smart' && smart) return smartToken(smart, url, ports);
  // Never without a token where one is meant.
  return () => Promise.resolve({ ok: false, why: 'refused' });
}
