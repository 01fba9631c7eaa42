import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoEnvironment, freePort } from '../../deployment/demo/settings.js';
import { buildService, runService } from '../support/service-process.js';

const upstreams = {
  twilioUrl: 'http://127.0.0.1:9',
  issuer: 'http://127.0.0.1:9',
  acr: 'acr',
  fhirSources: [{ id: 'vista', name: 'VA', url: 'http://127.0.0.1:9/r4' }],
};
const secrets = [
  'KEY_ENCRYPTION_KEY',
  'INDEX_KEY',
  'PIN_PEPPER',
  'TOKEN_KEY',
  'OIDC_CLIENT_SECRET',
  'TWILIO_AUTH_TOKEN',
  'MICROSOFT_APP_PASSWORD',
  'CRISIS_NUMBER',
];
const azure = {
  MICROSOFT_APP_ID: '1e9b1c4a-6a1c-4f0e-9d36-0b8f3f3c0a55',
  MICROSOFT_APP_PASSWORD: 'a-secret-of-the-tests',
  MICROSOFT_APP_TENANT_ID: 'tenant',
  AZURE_BOT_SIMULATOR: 'http://127.0.0.1:9',
};

describe('threat: configuration fails open', () => {
  let built: Awaited<ReturnType<typeof buildService>>;
  beforeAll(async () => (built = await buildService()), 60_000);
  afterAll(() => built.remove());

  it.each([...secrets, 'everything'])(
    'without %s the service names it, opens no port and ends',
    async (name) => {
      const servicePort = await freePort(0);
      const demo = demoEnvironment(upstreams, { servicePort, databaseUrl: 'file::memory:' });
      const complete = { ...demo, ...azure };
      const env = name === 'everything' ? {} : { ...complete, [name]: '' };
      const service = runService(built.main, env);
      expect(await service.exited).toBe(1);
      expect(service.output()).toContain(name === 'everything' ? secrets.at(-1) : `${name}: is required`);
      await expect(fetch(`http://127.0.0.1:${servicePort}/health`)).rejects.toThrow();
    },
  );

  it('reads what is missing from the file .env of its folder, and no more than that', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'env-'));
    const servicePort = await freePort(0);
    const { INDEX_KEY, ...others } = demoEnvironment(upstreams, {
      servicePort,
      databaseUrl: 'file::memory:',
    });
    await writeFile(join(folder, '.env'), `INDEX_KEY=${INDEX_KEY}\nLOG_LEVEL=loud\n`);
    const service = runService(built.main, { ...others, LOG_LEVEL: 'info', TOKEN_KEY: '' }, folder);
    expect(await service.exited).toBe(1);
    expect(service.output()).toBe('This service cannot start:\n  TOKEN_KEY: is required\n');
    await rm(folder, { recursive: true });
  });

  it('with a key vault that nobody answers at, the service says so, opens no port and ends', async () => {
    const servicePort = await freePort(0);
    const complete = demoEnvironment(upstreams, { servicePort, databaseUrl: 'file::memory:' });
    const vault = {
      KEY_ENCRYPTION_KEY: '',
      KEY_VAULT_URL: 'http://127.0.0.1:9',
      IDENTITY_ENDPOINT: 'http://127.0.0.1:9/identity',
      IDENTITY_HEADER: 'header',
    };
    const service = runService(built.main, { ...complete, ...vault });
    expect(await service.exited).toBe(1);
    expect(service.output()).toContain('KEY_VAULT_URL: no token for it');
    await expect(fetch(`http://127.0.0.1:${servicePort}/health`)).rejects.toThrow();
  });
});
