import { describe, expect, it } from '@jest/globals';
import { azureSettings } from '../../bot/azure-config.js';
import { loadConfig } from '../../bot/config.js';
import { demoEnvironment } from '../../deployment/demo/settings.js';

const upstreams = {
  twilioUrl: 'http://127.0.0.1:9',
  issuer: 'http://127.0.0.1:9',
  acr: 'http://idmanagement.gov/ns/assurance/ial/2/aal/2',
  fhirSources: [{ id: 'vista', name: 'VA', url: 'http://127.0.0.1:9/r4' }],
};
const demo = demoEnvironment(upstreams, { servicePort: 1, databaseUrl: 'file::memory:' });
const production = { ...demo, SYNTHETIC: 'false', PUBLIC_BASE_URL: 'https://va.example' };
const app = {
  MICROSOFT_APP_ID: '1e9b1c4a-6a1c-4f0e-9d36-0b8f3f3c0a55',
  MICROSOFT_APP_PASSWORD: 'a-secret-of-the-tests',
  MICROSOFT_APP_TENANT_ID: 'tenant',
};
const problems = (env: Record<string, string>): readonly string[] => {
  const read = loadConfig(env);
  return read.ok ? [] : read.problems;
};
const settings = (env: Record<string, string>) => {
  const read = loadConfig(env);
  if (!read.ok) throw new Error(read.problems.join());
  return azureSettings(read.config);
};

describe('the Azure channel', () => {
  it('is off without an app id', () => expect(settings(production)).toBeUndefined());

  it.each<Record<string, string>>([
    { AZURE_CHANNELS: 'directline' },
    { AZURE_BOT_CLOUD: 'government' },
    { MICROSOFT_APP_TYPE: 'MultiTenant' },
  ])('is not taken for off where %j was meant for it', (setting) => {
    expect(problems({ ...production, ...setting })).toEqual([
      'MICROSOFT_APP_ID: is required by the other settings of the Azure channel',
    ]);
  });

  it('takes Direct Line and Web Chat of the public cloud, and nothing else, unless told so', () => {
    expect(settings({ ...production, ...app })).toMatchObject({
      issuer: 'https://api.botframework.com',
      authority: 'https://login.microsoftonline.com/tenant',
      channels: ['directline', 'webchat'],
      serviceOrigins: ['https://directline.botframework.com', 'https://webchat.botframework.com'],
    });
  });

  it('trusts only the government cloud’s issuer there', () => {
    expect(settings({ ...production, ...app, AZURE_BOT_CLOUD: 'government' })).toMatchObject({
      issuer: 'https://api.botframework.us',
      authority: 'https://login.microsoftonline.us/tenant',
    });
  });

  it.each([
    ['without a secret', { MICROSOFT_APP_PASSWORD: '' }, 'MICROSOFT_APP_PASSWORD'],
    ['with a blank secret', { MICROSOFT_APP_PASSWORD: ' ' }, 'MICROSOFT_APP_PASSWORD'],
    ['with two secrets', { MICROSOFT_APP_ASSERTION_FILE: '/token' }, 'MICROSOFT_APP_PASSWORD'],
    ['without a tenant', { MICROSOFT_APP_TENANT_ID: '' }, 'MICROSOFT_APP_TENANT_ID'],
    ['without its app id', { MICROSOFT_APP_ID: '' }, 'MICROSOFT_APP_ID'],
    ['with no app id at all', { MICROSOFT_APP_ID: 'bot' }, 'MICROSOFT_APP_ID'],
    ['with the emulator', { AZURE_CHANNELS: 'directline,emulator' }, 'AZURE_CHANNELS'],
    ['with a private App Service channel', { AZURE_CHANNELS: 'AseChannel' }, 'AZURE_CHANNELS'],
    ['with no channel', { AZURE_CHANNELS: ' , ' }, 'AZURE_CHANNELS'],
    [
      'with a service address without TLS',
      { AZURE_SERVICE_URLS: 'http://smba.example' },
      'AZURE_SERVICE_URLS',
    ],
    [
      'with a service address on loopback',
      { AZURE_SERVICE_URLS: 'http://127.0.0.1:9' },
      'AZURE_SERVICE_URLS',
    ],
    ['with keys from elsewhere', { AZURE_BOT_SIMULATOR: 'https://keys.example' }, 'AZURE_BOT_SIMULATOR'],
    ['with keys from loopback', { AZURE_BOT_SIMULATOR: 'http://127.0.0.1:9' }, 'AZURE_BOT_SIMULATOR'],
  ])('%s is refused by name', (_, changed: Record<string, string>, name) => {
    expect(problems({ ...production, ...app, ...changed })).toEqual([expect.stringMatching(`^${name}: `)]);
  });

  it('in a demo needs a simulator on loopback', () => {
    expect(problems({ ...demo, ...app })).toEqual([expect.stringMatching(/^AZURE_BOT_SIMULATOR: /)]);
  });
});
