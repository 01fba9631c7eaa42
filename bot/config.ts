import { z } from 'zod';
import { isIal2Aal2 } from './identity/sign-in/acr.js';
import { azureEnvironment, azureProblems } from './azure-config.js';
import { deskEnvironment, deskProblems } from './desk-config.js';
import { askedTypes } from './records/fhir/searches.js';

const secret32 = z.string().refine((v) => Buffer.from(v, 'base64').length === 32, 'needs 32 bytes in base64');
const e164 = z.string().regex(/^\+[1-9]\d{6,14}$/, 'needs a number such as +12175550100');
const flag = z.enum(['true', 'false']).transform((v) => v === 'true');
const origin = z.url({ protocol: /^https?$/ }).transform((v) => new URL(v).origin);

/** Asked for where VA_SCOPES is not set: VA grants each client its own list. */
const vaScopes = ['launch', ...askedTypes.map((type) => `system/${type}.read`)].join(' ');

export const defaultDatabase = 'file:data/blue-button.db';

/** The environment, in the order of .env.example. Everything without a default must be set. */
export const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3978),
  HOST: z.string().default('0.0.0.0'),
  PUBLIC_BASE_URL: origin,
  SYNTHETIC: flag.default(false),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),

  DATABASE_URL: z.string().default(defaultDatabase),
  KEY_ENCRYPTION_KEY: secret32.optional(),
  KEY_ENCRYPTION_KEYS_OLD: z.string().default('').transform(list).pipe(z.array(secret32)),
  KEY_VAULT_URL: origin.optional(),
  KEY_VAULT_SECRET: z
    .string()
    .regex(/^[0-9A-Za-z-]{1,127}(\/[0-9a-f]{32})?$/, 'needs a name, or name/version')
    .default('key-encryption-key'),
  KEY_VAULT_AUTHORITY: z.url().default('https://login.microsoftonline.com'),
  KEY_VAULT_TENANT: z
    .string()
    .regex(/^[\w.-]+$/)
    .optional(),
  KEY_VAULT_CLIENT_ID: z.string().optional(),
  KEY_VAULT_CLIENT_SECRET: z.string().optional(),
  KEY_VAULT_ASSERTION_FILE: z.string().optional(),
  INDEX_KEY: secret32,
  PIN_PEPPER: secret32,
  TOKEN_KEY: secret32,

  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: z.string().min(1),
  OIDC_PATIENT_CLAIM: z.string().min(1).default('icn'),
  OIDC_ACR: z.string().min(1),
  OIDC_ACR_NAMES_NO_LEVEL: flag.default(false),
  OIDC_SCOPES: z
    .string()
    .default('')
    .transform((v) => v.split(' ').filter(Boolean)),

  FHIR_SOURCES: z.string().transform(parseSources),
  FHIR_TIMEOUT_MS: z.coerce.number().int().positive().default(8000),
  FHIR_ALLOW_OPEN: flag.default(false),

  VA_CLIENT_ID: z.string().optional(),
  VA_KEY_FILE: z.string().optional(),
  VA_TOKEN_URL: z.url().optional(),
  VA_AUDIENCE: z.string().optional(),
  VA_SCOPES: z.string().default(vaScopes),

  AZURE_FHIR_AUTHORITY: z.url().default('https://login.microsoftonline.com'),
  AZURE_FHIR_TENANT: z
    .string()
    .regex(/^[\w.-]+$/)
    .optional(),
  AZURE_FHIR_CLIENT_ID: z.string().optional(),
  AZURE_FHIR_CLIENT_SECRET: z.string().optional(),
  AZURE_FHIR_ASSERTION_FILE: z.string().optional(),
  AZURE_FHIR_IDENTIFIER_SYSTEM: z.string().optional(),

  SMART_CLIENT_ID: z.string().optional(),
  SMART_KEY_FILE: z.string().optional(),
  SMART_KEY_ID: z.string().optional(),
  SMART_ALGORITHM: z.enum(['RS384', 'ES384']).default('RS384'),
  SMART_SCOPES: z.string().default('system/*.read'),
  SMART_IDENTIFIER_SYSTEM: z.string().optional(),

  OWN_IDENTIFIER_SYSTEM: z.string().optional(),

  TWILIO_ACCOUNT_SID: z.string().regex(/^AC[0-9a-f]{32}$/, 'needs AC and 32 hex digits'),
  TWILIO_AUTH_TOKEN: z.string().min(16),
  TWILIO_AUTH_TOKEN_PREVIOUS: z.string().min(16).optional(),
  TWILIO_API_BASE_URL: z.url().optional(),
  TWILIO_NUMBER: e164,

  ...azureEnvironment,
  ...deskEnvironment,

  CRISIS_NUMBER: e164,
  PERSON_NUMBER: e164,
  READABLE_TEXTS: flag.default(false),
  EMBED_ORIGINS: z.string().default('').transform(list),
});

export type Config = z.output<typeof environment>;

function list(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

export interface FhirEndpoint {
  /** Short id, such as `vista`. */
  readonly id: string;
  /** As people should hear it. */
  readonly name: string;
  readonly url: string;
  /** Where Patient.id is not the sealed patient id: the system of the identifier that is. */
  readonly identifierSystem?: string;
  /** The Veteran's own token reads it in their own web session; everywhere else nothing does (`only`), or system access (`first`). */
  readonly own?: 'only' | 'first';
}

export interface FhirSourceConfig extends FhirEndpoint {
  readonly profile: Profile;
}

/** How the service is let in: `open` needs no token; the others are described in .env.example. */
export const profiles = ['open', 'va', 'azure', 'smart', 'own'] as const;
export type Profile = (typeof profiles)[number];

/** `id|Name people hear|https://...|profile` entries divided by commas; `+own` after a profile adds the own token to it. */
function parseSources(value: string, context: z.RefinementCtx): FhirSourceConfig[] {
  const sources = value
    .split(',')
    .filter((s) => s.trim() !== '')
    .map((entry) => {
      const [id = '', name = '', url = '', profile = 'open', ...rest] = entry.trim().split('|');
      return { id, name, url, ...accessOf(rest.length === 0 ? profile : '') };
    });
  const read = sources.filter(isSource);
  const twice = new Set(sources.map((s) => s.id)).size < sources.length;
  const message =
    sources.length === 0 || read.length < sources.length || twice
      ? `needs id|Name|URL or id|Name|URL|${profiles.join('/')} entries divided by commas`
      : read.filter((s) => s.own).length > 1
        ? 'needs at most one source that is read with the own token: a sign-in gives a token for one server'
        : undefined;
  if (message === undefined) return read;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

function accessOf(written: string): Partial<Pick<FhirSourceConfig, 'profile' | 'own'>> {
  const [name, ...also] = written.split('+');
  const profile = profiles.find((p) => p === name);
  if (also.length === 0) return profile === 'own' ? { profile, own: 'only' } : { profile };
  return also.join('+') === 'own' && profile !== 'own' ? { profile, own: 'first' } : {};
}

const isSource = (s: Omit<FhirSourceConfig, 'profile'> & { profile?: Profile }): s is FhirSourceConfig =>
  /^[a-z0-9-]+$/.test(s.id) && s.name !== '' && isHttp(s.url) && s.profile !== undefined;

const isHttp = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Pure. Reports every problem at once, by name and never by value. An empty value means unset. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): ConfigResult {
  const set = whatIsSet(env);
  const parsed = withKey(environment, set).safeParse(set);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error, set) };
  const problems = crossChecks(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config: parsed.data };
}

/** What opens the store and its seals: all that the administrators' commands ask for. */
const store = environment.pick({
  DATABASE_URL: true,
  KEY_ENCRYPTION_KEY: true,
  KEY_ENCRYPTION_KEYS_OLD: true,
  KEY_VAULT_URL: true,
  KEY_VAULT_SECRET: true,
  KEY_VAULT_AUTHORITY: true,
  KEY_VAULT_TENANT: true,
  KEY_VAULT_CLIENT_ID: true,
  KEY_VAULT_CLIENT_SECRET: true,
  KEY_VAULT_ASSERTION_FILE: true,
  INDEX_KEY: true,
});

export type StoreConfig = z.output<typeof store>;

export function loadStoreConfig(
  env: Readonly<Record<string, string | undefined>>,
):
  | { readonly ok: true; readonly config: StoreConfig }
  | { readonly ok: false; readonly problems: readonly string[] } {
  const set = whatIsSet(env);
  const parsed = withKey(store, set).safeParse(set);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error, set) };
  const problems = keyProblems(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config: parsed.data };
}

const whatIsSet = (env: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(env).filter(([, v]) => v !== undefined && v !== ''));

/** Without a vault the key is in the environment, and required there. */
const withKey = <T extends typeof environment | typeof store>(schema: T, set: Record<string, unknown>): T =>
  set['KEY_VAULT_URL'] === undefined
    ? (schema.extend({ KEY_ENCRYPTION_KEY: secret32 }) as unknown as T)
    : schema;

const problemsOf = (error: z.ZodError, set: Record<string, unknown>): string[] =>
  error.issues.map((i) => `${String(i.path[0])}: ${problem(i, set)}`);

function problem(
  issue: { path: PropertyKey[]; message: string; code?: string },
  set: Record<string, unknown>,
): string {
  return set[String(issue.path[0])] === undefined
    ? 'is required'
    : issue.code === 'custom' || issue.message.startsWith('needs')
      ? issue.message
      : 'is not valid';
}

const isLoopback = (url: string): boolean =>
  ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(url).hostname);

function crossChecks(config: Config): string[] {
  const fhir = fhirUpstreams(config);
  const vault = config.KEY_VAULT_URL === undefined ? [] : [config.KEY_VAULT_URL];
  const twilio = config.TWILIO_API_BASE_URL ?? 'https://remote.invalid';
  const upstreams = [config.OIDC_ISSUER, ...fhir, ...vault, twilio];
  const problems: string[] = [];
  if (config.SYNTHETIC && !upstreams.every(isLoopback)) {
    problems.push('SYNTHETIC: is refused unless every upstream is on loopback');
  }
  if (!config.SYNTHETIC && !config.PUBLIC_BASE_URL.startsWith('https:')) {
    problems.push('PUBLIC_BASE_URL: needs https outside the demo');
  }
  if (!config.SYNTHETIC && !config.OIDC_ACR_NAMES_NO_LEVEL && !isIal2Aal2(config.OIDC_ACR)) {
    problems.push(
      'OIDC_ACR: needs IAL2 and AAL2, or OIDC_ACR_NAMES_NO_LEVEL=true where that is what it means',
    );
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
  return [
    ...problems,
    ...keyProblems(config),
    ...missingForProfiles(config),
    ...azureProblems(config),
    ...deskProblems(config),
  ];
}

function keyProblems(config: StoreConfig): string[] {
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
