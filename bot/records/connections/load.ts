import type { Config } from '../../config.js';
import { importKey, type AssertionAlgorithm } from './assertion.js';
import type { Connections } from './connections.js';

export type ReadText = (path: string) => Promise<string>;

export type LoadedConnections =
  | { readonly ok: true; readonly connections: Connections }
  | { readonly ok: false; readonly problems: readonly string[] };

/** What the chosen profiles need, their keys read from the files the configuration names. Problems name the variable, never the file. */
export async function loadConnections(config: Config, readText: ReadText): Promise<LoadedConnections> {
  const uses = (profile: string): boolean => config.FHIR_SOURCES.some((s) => s.profile === profile);
  const problems: string[] = [];
  const key = async (name: 'VA_KEY_FILE' | 'SMART_KEY_FILE', algorithm: AssertionAlgorithm) => {
    try {
      const text = await readText(config[name] ?? '');
      await importKey(text, algorithm);
      return text;
    } catch {
      problems.push(`${name}: holds no private key that can be read, PKCS #8 or JWK, for ${algorithm}`);
      return '';
    }
  };
  const connections = {
    ...(uses('va') ? { va: va(config, await key('VA_KEY_FILE', 'RS256')) } : {}),
    ...(uses('azure') ? { azure: azure(config, readText) } : {}),
    ...(uses('smart') ? { smart: smart(config, await key('SMART_KEY_FILE', config.SMART_ALGORITHM)) } : {}),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, connections };
}

/** The configuration has checked that what a profile needs is there. */
const va = (config: Config, key: string) => ({
  clientId: config.VA_CLIENT_ID ?? '',
  key,
  tokenUrl: config.VA_TOKEN_URL ?? '',
  audience: config.VA_AUDIENCE ?? '',
  scopes: config.VA_SCOPES,
});

function azure(config: Config, readText: ReadText) {
  const file = config.AZURE_FHIR_ASSERTION_FILE;
  return {
    authority: `${config.AZURE_FHIR_AUTHORITY}/${config.AZURE_FHIR_TENANT}`,
    clientId: config.AZURE_FHIR_CLIENT_ID ?? '',
    ...(file === undefined
      ? { secret: config.AZURE_FHIR_CLIENT_SECRET }
      : { assertion: async () => (await readText(file)).trim() }),
  };
}

const smart = (config: Config, key: string) => ({
  clientId: config.SMART_CLIENT_ID ?? '',
  key,
  keyId: config.SMART_KEY_ID ?? '',
  algorithm: config.SMART_ALGORITHM,
  scopes: config.SMART_SCOPES,
});
