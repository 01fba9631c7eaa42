import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { environment, loadConfig } from '../../bot/config.js';

const key = Buffer.alloc(32, 7).toString('base64');
const complete = {
  PUBLIC_BASE_URL: 'https://va.example',
  KEY_ENCRYPTION_KEY: key,
  INDEX_KEY: key,
  PIN_PEPPER: key,
  TOKEN_KEY: key,
  OIDC_ISSUER: 'https://signin.example/tenant',
  OIDC_CLIENT_ID: 'blue-button',
  OIDC_CLIENT_SECRET: 'a-secret-of-the-issuer',
  OIDC_ACR: 'http://idmanagement.gov/ns/assurance/ial/2/aal/2',
  FHIR_SOURCES: 'vista|VA Dayton|http://127.0.0.1:4002/r4',
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: '0123456789abcdef',
  TWILIO_NUMBER: '+12175550100',
  CRISIS_NUMBER: '+12175550101',
  PERSON_NUMBER: '+12175550102',
};

const fhirSyntax = 'needs id|Name|URL or id|Name|URL|open/va/azure/smart/own entries divided by commas';

describe('the environment', () => {
  it('is written down in .env.example, in the order of the schema', () => {
    const example = readFileSync('.env.example', 'utf8');
    const names = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(names).toEqual(Object.keys(environment.shape));
  });

  it('is read when everything required is there', () => {
    const read = loadConfig(complete);
    expect(read.ok && read.config.FHIR_SOURCES).toEqual([
      { id: 'vista', name: 'VA Dayton', url: 'http://127.0.0.1:4002/r4', profile: 'open' },
    ]);
  });

  it('names everything that is missing at once', () => {
    const read = loadConfig({});
    expect(read.ok ? [] : read.problems.map((p) => p.split(':')[0])).toEqual(Object.keys(complete));
  });

  it('names at once what is wrong by itself and what is wrong beside the others', () => {
    const read = loadConfig({
      ...complete,
      INDEX_KEY: '',
      TWILIO_NUMBER: '217-555-0100',
      PUBLIC_BASE_URL: 'http://va.example',
      FHIR_SOURCES: 'vista|VA|https://fhir.example|va',
      DESK_ROLE: 'Desk',
    });
    expect(read.ok ? [] : read.problems.map((p) => p.split(':')[0])).toEqual([
      'INDEX_KEY',
      'TWILIO_NUMBER',
      'PUBLIC_BASE_URL',
      'VA_CLIENT_ID',
      'VA_KEY_FILE',
      'VA_TOKEN_URL',
      'VA_AUDIENCE',
      'DESK_OIDC_ISSUER',
    ]);
  });

  it.each(Object.keys(complete))('is refused without %s, and with it empty', (name) => {
    for (const value of [undefined, '']) {
      const read = loadConfig({ ...complete, [name]: value });
      expect(read).toEqual({ ok: false, problems: [`${name}: is required`] });
    }
  });

  it.each([
    ['KEY_ENCRYPTION_KEY', 'dG9vIHNob3J0', 'needs 32 bytes in base64'],
    ['TWILIO_NUMBER', '217-555-0100', 'needs a number such as +12175550100'],
    ['TWILIO_ACCOUNT_SID', 'AC1', 'needs AC and 32 hex digits'],
    ['FHIR_SOURCES', 'VA Dayton', fhirSyntax],
    ['FHIR_SOURCES', 'vista|VA Dayton|https://fhir.example|closed', fhirSyntax],
    ['FHIR_SOURCES', 'vista|VA Dayton|file:///etc', fhirSyntax],
    ['FHIR_SOURCES', 'a|A|https://fhir.example,a|B|https://fhir.example', fhirSyntax],
    ['PUBLIC_BASE_URL', 'http://va.example', 'needs https outside the demo'],
    ['PUBLIC_BASE_URL', 'https://va.example/y', 'needs an address without a path'],
    ['DATABASE_URL', 'mysql://x', 'needs file:path or postgres://...'],
    ['OIDC_ISSUER', 'http://signin.example', 'needs https, except on loopback'],
    ['EMBED_ORIGINS', 'foo', 'needs an address such as https://va.example'],
    ['EMBED_ORIGINS', 'https://clinic.example/page', 'needs an address without a path'],
    ['READABLE_TEXTS', 'maybe', 'needs true or false'],
    ['LOG_LEVEL', 'loud', 'needs one of silent, error, warn, info, debug'],
    ['PORT', 'ninety', 'needs a number from 0 to 65535'],
    ['SYNTHETIC', 'true', 'is refused unless every upstream is on loopback'],
  ])('%s is refused by name, and its value is never repeated', (name, value, why) => {
    const read = loadConfig({ ...complete, [name]: value });
    expect(read).toEqual({ ok: false, problems: [`${name}: ${why}`] });
    expect(JSON.stringify(read)).not.toContain(value === 'true' ? '\u0000' : value);
  });

  it.each([
    ['va', ['VA_CLIENT_ID', 'VA_KEY_FILE', 'VA_TOKEN_URL', 'VA_AUDIENCE']],
    ['azure', ['AZURE_FHIR_TENANT', 'AZURE_FHIR_CLIENT_ID', 'AZURE_FHIR_CLIENT_SECRET']],
    ['smart', ['SMART_CLIENT_ID', 'SMART_KEY_FILE', 'SMART_KEY_ID']],
  ])('requires what the profile %s needs', (profile, names) => {
    const read = loadConfig({ ...complete, FHIR_SOURCES: `x|X|https://fhir.example/r4|${profile}` });
    expect(read.ok ? [] : read.problems.map((p) => p.split(':')[0])).toEqual(names);
  });

  const ownScopes = 'launch/patient patient/*.rs';
  it.each([
    ['own', { profile: 'own', own: 'only' }],
    ['azure+own', undefined],
    ['open+own', { profile: 'open', own: 'first' }],
  ])('reads with the own token where the profile is %s', (profile, access) => {
    const url = 'http://127.0.0.1:4002/r4';
    const sources = { ...complete, FHIR_SOURCES: `x|X|${url}|${profile}` };
    expect(loadConfig(sources)).toMatchObject({
      ok: false,
      problems: expect.arrayContaining(['OIDC_SCOPES: is required by the profile own']),
    });
    if (access === undefined) return;
    const read = loadConfig({ ...sources, OIDC_SCOPES: ownScopes });
    expect(read.ok && read.config.FHIR_SOURCES).toEqual([{ id: 'x', name: 'X', url, ...access }]);
  });

  it.each(['own+va', 'own+own', 'va+', 'va+own+own', '+own', 'va+closed'])(
    'knows no profile %s',
    (profile) => {
      const FHIR_SOURCES = `x|X|https://fhir.example/r4|${profile}`;
      const read = loadConfig({ ...complete, FHIR_SOURCES, OIDC_SCOPES: ownScopes });
      expect(read).toEqual({ ok: false, problems: [`FHIR_SOURCES: ${fhirSyntax}`] });
    },
  );

  it('sends the own token to one server only: a sign-in gives it for one', () => {
    const FHIR_SOURCES = 'a|A|https://fhir.example/a|own,b|B|https://fhir.example/b|open+own';
    const read = loadConfig({ ...complete, FHIR_SOURCES, OIDC_SCOPES: ownScopes });
    expect(read.ok ? [] : read.problems).toEqual([
      'FHIR_SOURCES: needs at most one source that is read with the own token: a sign-in gives a token for one server',
    ]);
  });

  it('takes an open server beyond this machine only when told so', () => {
    const open = { ...complete, FHIR_SOURCES: 'x|X|https://fhir.example/r4' };
    expect(loadConfig(open)).toEqual({
      ok: false,
      problems: ['FHIR_ALLOW_OPEN: must be true for an open FHIR server that is not on loopback'],
    });
    expect(loadConfig({ ...open, FHIR_ALLOW_OPEN: 'true' }).ok).toBe(true);
  });

  it('sends no record and no credential over plain http', () => {
    const plain = { ...complete, FHIR_SOURCES: 'x|X|http://fhir.example/r4', FHIR_ALLOW_OPEN: 'true' };
    expect(loadConfig(plain)).toEqual({
      ok: false,
      problems: ['FHIR_SOURCES: needs https, also for token addresses, except on loopback'],
    });
  });

  it.each([
    ['http://idmanagement.gov/ns/assurance/ial/2/aal/2', true],
    ['http://idmanagement.gov/ns/assurance/loa/3', true],
    ['http://idmanagement.gov/ns/assurance/ial/1/aal/2', false],
    ['http://idmanagement.gov/ns/assurance/ial/2/aal/1', false],
    ['http://idmanagement.gov/ns/assurance/ial/2', false],
    ['urn:acr:silver', false],
    ['b2c_1a_signin', false],
  ])('takes %s for IAL2 and AAL2: %s, unless the operator says that the name means it', (acr, is) => {
    const why = 'needs IAL2 and AAL2, or OIDC_ACR_NAMES_NO_LEVEL=true where that is what it means';
    const read = loadConfig({ ...complete, OIDC_ACR: acr });
    expect(read.ok ? [] : read.problems).toEqual(is ? [] : [`OIDC_ACR: ${why}`]);
    expect(loadConfig({ ...complete, OIDC_ACR: acr, OIDC_ACR_NAMES_NO_LEVEL: 'true' }).ok).toBe(true);
  });

  it('may be synthetic when every upstream is on loopback', () => {
    const local = {
      ...complete,
      PUBLIC_BASE_URL: 'http://127.0.0.1:3978',
      SYNTHETIC: 'true',
      OIDC_ISSUER: 'http://127.0.0.1:4001',
      FHIR_SOURCES: 'vista|VA Dayton|http://127.0.0.1:4002/r4',
      TWILIO_API_BASE_URL: 'http://127.0.0.1:4003',
    };
    expect(loadConfig(local).ok).toBe(true);
    expect(loadConfig({ ...local, TWILIO_API_BASE_URL: '' }).ok).toBe(false);
  });
});
