import { beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, exportPKCS8, generateKeyPair } from 'jose';
import { loadConfig, type Config } from '../../../bot/config.js';
import { loadConnections } from '../../../bot/records/connections/load.js';
import { demoEnvironment } from '../../../deployment/demo/settings.js';

let files: Record<string, string>;
beforeAll(async () => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const ec = await generateKeyPair('ES384', { extractable: true });
  files = {
    '/va.pem': await exportPKCS8(privateKey),
    '/smart.jwk': JSON.stringify(await exportJWK(ec.privateKey)),
    '/token': ' federated \n',
    '/none': 'canary-none',
  };
});

const upstreams = {
  twilioUrl: 'http://127.0.0.1:1',
  issuer: 'http://127.0.0.1:2',
  acr: 'x',
  fhirSources: [],
};
function config(more: Record<string, string>): Config {
  const own = { servicePort: 0, databaseUrl: 'file::memory:' };
  const read = loadConfig({ ...demoEnvironment(upstreams, own), ...more });
  if (!read.ok) throw new Error(read.problems.join());
  return read.config;
}
const read = (path: string): Promise<string> =>
  files[path] === undefined ? Promise.reject(new Error(path)) : Promise.resolve(files[path]);

const all = {
  FHIR_SOURCES: 'a|VA|http://127.0.0.1:3/r4|va,b|B|http://127.0.0.1:3/b|azure,c|C|http://127.0.0.1:3/c|smart',
  VA_CLIENT_ID: 'us',
  VA_KEY_FILE: '/va.pem',
  VA_TOKEN_URL: 'http://127.0.0.1:3/token',
  VA_AUDIENCE: 'them',
  AZURE_FHIR_AUTHORITY: 'http://127.0.0.1:3',
  AZURE_FHIR_TENANT: 'tenant',
  AZURE_FHIR_CLIENT_ID: 'us',
  AZURE_FHIR_ASSERTION_FILE: '/token',
  SMART_CLIENT_ID: 'us',
  SMART_KEY_FILE: '/smart.jwk',
  SMART_KEY_ID: 'key-1',
  SMART_ALGORITHM: 'ES384',
};

describe('credentials of the FHIR sources', () => {
  it('are read from the files the configuration names', async () => {
    const loaded = await loadConnections(config(all), read);
    expect(loaded).toMatchObject({
      ok: true,
      connections: {
        va: { clientId: 'us', key: files['/va.pem'] },
        azure: { authority: 'http://127.0.0.1:3/tenant' },
        smart: { keyId: 'key-1' },
      },
    });
    expect(loaded.ok && (await loaded.connections.azure?.assertion?.())).toBe('federated');
  });

  it('are not looked for where no profile needs them', async () => {
    const open = { ...all, FHIR_SOURCES: 'a|A|http://127.0.0.1:3/r4' };
    expect(await loadConnections(config(open), read)).toEqual({ ok: true, connections: {} });
  });

  it.each(['/none', '/missing', '/smart.jwk'])(
    'are refused by name when %s holds no such key',
    async (file) => {
      const loaded = await loadConnections(config({ ...all, VA_KEY_FILE: file }), read);
      expect(loaded).toEqual({
        ok: false,
        problems: [expect.stringMatching(/^VA_KEY_FILE: holds no private key/)],
      });
      expect(JSON.stringify(loaded)).not.toMatch(/canary|\/none|\/missing/);
    },
  );
});
