import { azureProblems } from './azure-config.js';
import type { Config, StoreConfig } from './config.js';
import { deskProblems } from './desk-config.js';
import { isIal2Aal2 } from './identity/sign-in/acr.js';
import type { FhirSourceConfig, Profile } from './records/endpoints.js';

const isLoopback = (url: string): boolean =>
  ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(url).hostname);

/** The address in a SMART Health Link has 128 characters at most; 48 of them are ours. */
const LONGEST_ORIGIN = 80;

/** What each setting allows by itself and not beside the others. */
export function crossChecks(config: Config): string[] {
  const fhir = fhirUpstreams(config);
  const vault = config.KEY_VAULT_URL === undefined ? [] : [config.KEY_VAULT_URL];
  const twilio = config.TWILIO_API_BASE_URL ?? 'https://remote.invalid';
  const asked = config.SECOND_OPINION_URL === undefined ? [] : [config.SECOND_OPINION_URL];
  const upstreams = [config.OIDC_ISSUER, ...fhir, ...vault, ...asked, twilio];
  const problems: string[] = [];
  if (config.SYNTHETIC && !upstreams.every(isLoopback)) {
    problems.push('SYNTHETIC: is refused unless every upstream is on loopback');
  }
  if (!config.SYNTHETIC && !config.PUBLIC_BASE_URL.startsWith('https:')) {
    problems.push('PUBLIC_BASE_URL: needs https outside the demo');
  }
  if (config.PUBLIC_BASE_URL.length > LONGEST_ORIGIN) {
    problems.push(`PUBLIC_BASE_URL: needs ${LONGEST_ORIGIN} characters at most`);
  }
  if (!config.SYNTHETIC && !config.OIDC_ACR_NAMES_NO_LEVEL && !isIal2Aal2(config.OIDC_ACR)) {
    problems.push(
      'OIDC_ACR: needs IAL2 and AAL2, or OIDC_ACR_NAMES_NO_LEVEL=true where that is what it means',
    );
  }
  if (!config.OIDC_ISSUER.startsWith('https:') && !isLoopback(config.OIDC_ISSUER)) {
    problems.push('OIDC_ISSUER: needs https, except on loopback');
  }
  if (!fhir.every((url) => url.startsWith('https:') || isLoopback(url))) {
    problems.push('FHIR_SOURCES: needs https, also for token addresses, except on loopback');
  }
  if (
    !config.FHIR_ALLOW_OPEN &&
    config.FHIR_SOURCES.some((s) => s.profile === 'open' && !isLoopback(s.url))
  ) {
    problems.push('FHIR_ALLOW_OPEN: must be true for an open FHIR server that is not on loopback');
  }
  const { SECOND_OPINION_URL: opinion, SECOND_OPINION_KEY: opinionKey } = config;
  if ((opinion === undefined) !== (opinionKey === undefined))
    problems.push('SECOND_OPINION_URL: needs SECOND_OPINION_KEY, and the other way round');
  if (opinion !== undefined && !opinion.startsWith('https:') && !isLoopback(opinion))
    problems.push('SECOND_OPINION_URL: needs https, except on loopback');
  return [
    ...problems,
    ...keyProblems(config),
    ...missingForProfiles(config),
    ...azureProblems(config),
    ...deskProblems(config),
  ];
}

export function keyProblems(config: StoreConfig): string[] {
  const { KEY_VAULT_URL: url, KEY_VAULT_CLIENT_SECRET: secret, KEY_VAULT_ASSERTION_FILE: file } = config;
  if (url === undefined) return [];
  const problems: string[] = [];
  if (config.KEY_ENCRYPTION_KEY !== undefined)
    problems.push('KEY_VAULT_URL: needs this or KEY_ENCRYPTION_KEY, and not both');
  if (![url, config.KEY_VAULT_AUTHORITY].every((each) => each.startsWith('https:') || isLoopback(each)))
    problems.push('KEY_VAULT_URL: needs https, also KEY_VAULT_AUTHORITY, except on loopback');
  if (config.KEY_VAULT_TENANT === undefined) return problems;
  if (config.KEY_VAULT_CLIENT_ID === undefined)
    problems.push('KEY_VAULT_CLIENT_ID: is required with KEY_VAULT_TENANT');
  if ((secret === undefined) === (file === undefined))
    problems.push('KEY_VAULT_CLIENT_SECRET: needs this or KEY_VAULT_ASSERTION_FILE, and not both');
  return problems;
}

/** Every address that record requests or the credentials for them are sent to. */
const fhirUpstreams = (config: Config): string[] => [
  ...config.FHIR_SOURCES.map((s) => s.url),
  ...(uses(config, 'va') && config.VA_TOKEN_URL ? [config.VA_TOKEN_URL] : []),
  ...(uses(config, 'azure') ? [config.AZURE_FHIR_AUTHORITY] : []),
];

const uses = (config: Config, profile: Profile): boolean =>
  config.FHIR_SOURCES.some((s) => s.profile === profile);

const needed = {
  va: ['VA_CLIENT_ID', 'VA_KEY_FILE', 'VA_TOKEN_URL', 'VA_AUDIENCE'],
  azure: ['AZURE_FHIR_TENANT', 'AZURE_FHIR_CLIENT_ID'],
  smart: ['SMART_CLIENT_ID', 'SMART_KEY_FILE', 'SMART_KEY_ID'],
} as const;

/** A profile that is chosen requires what it needs. */
function missingForProfiles(config: Config): string[] {
  const chosen = (['va', 'azure', 'smart'] as const).filter((profile) => uses(config, profile));
  const missing = chosen.flatMap((profile) =>
    needed[profile]
      .filter((name) => config[name] === undefined)
      .map((name) => `${name}: is required by the profile ${profile}`),
  );
  const { AZURE_FHIR_CLIENT_SECRET: secret, AZURE_FHIR_ASSERTION_FILE: file } = config;
  if (uses(config, 'azure') && (secret === undefined) === (file === undefined)) {
    missing.push('AZURE_FHIR_CLIENT_SECRET: needs this or AZURE_FHIR_ASSERTION_FILE, and not both');
  }
  if (config.FHIR_SOURCES.some((s) => s.own) && config.OIDC_SCOPES.length === 0) {
    missing.push('OIDC_SCOPES: is required by the profile own');
  }
  return missing;
}

/** The sources, with the identifier by which their profile finds a patient. */
export function fhirSources(config: Config): readonly FhirSourceConfig[] {
  const systems: Readonly<Partial<Record<Profile, string>>> = {
    azure: config.AZURE_FHIR_IDENTIFIER_SYSTEM,
    smart: config.SMART_IDENTIFIER_SYSTEM,
    own: config.OWN_IDENTIFIER_SYSTEM,
  };
  return config.FHIR_SOURCES.map((source) => {
    const identifierSystem = systems[source.profile];
    return identifierSystem === undefined ? source : { ...source, identifierSystem };
  });
}
