import { z } from 'zod';
import { azureEnvironment } from './azure-config.js';
import { crossChecks, keyProblems } from './config-checks.js';
import { deskEnvironment } from './desk-config.js';
import { parseSources } from './records/endpoints.js';
import { askedTypes } from './records/fhir/searches.js';

const secret32 = z.string().refine((v) => Buffer.from(v, 'base64').length === 32, 'needs 32 bytes in base64');
const e164 = z.string().regex(/^\+[1-9]\d{6,14}$/, 'needs a number such as +12175550100');
const flag = z.enum(['true', 'false'], 'needs true or false').transform((v) => v === 'true');
const origin = z
  .url({ protocol: /^https?$/, error: 'needs an address such as https://va.example', abort: true })
  .refine((v) => /^https?:\/\/[^/?#]+\/?$/.test(v), 'needs an address without a path')
  .transform((v) => new URL(v).origin);
const levels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
const port = 'needs a number from 0 to 65535';

/** Asked for where VA_SCOPES is not set: VA grants each client its own list. */
const vaScopes = ['launch', ...askedTypes.map((type) => `system/${type}.read`)].join(' ');

export const defaultDatabase = 'file:data/blue-button.db';

/** The environment, in the order of .env.example. Everything without a default must be set. */
export const environment = z.object({
  PORT: z.coerce.number(port).int(port).min(0, port).max(65535, port).default(3978),
  HOST: z.string().default('0.0.0.0'),
  PUBLIC_BASE_URL: origin,
  PROXY_HOPS: z.coerce.number().int().min(0).max(9).default(0),
  SYNTHETIC: flag.default(false),
  LOG_LEVEL: z.enum(levels, `needs one of ${levels.join(', ')}`).default('info'),

  DATABASE_URL: z
    .string()
    .regex(/^(?:file:.|postgres(?:ql)?:\/\/.)/, 'needs file:path or postgres://...')
    .default(defaultDatabase),
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

  SECOND_OPINION_URL: z.url().optional(),
  SECOND_OPINION_KEY: z.string().min(16).optional(),

  CRISIS_NUMBER: e164,
  PERSON_NUMBER: e164,
  READABLE_TEXTS: flag.default(false),
  EMBED_ORIGINS: z.string().default('').transform(list).pipe(z.array(origin)),
});

export type Config = z.output<typeof environment>;

function list(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Pure. Reports every problem at once, by name and never by value. An empty value means unset. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): ConfigResult {
  const set = whatIsSet(env);
  const parsed = withKey(environment, set).safeParse(set);
  if (!parsed.success) {
    const alone = problemsOf(parsed.error, set);
    return { ok: false, problems: [...alone, ...besideOthers(set, new Set(alone.map(nameOf)))] };
  }
  const problems = crossChecks(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config: parsed.data };
}

const nameOf = (problem: string): string => problem.slice(0, problem.indexOf(':'));

/** In the place of what is wrong by itself: nothing is said of it beside the others. */
const unobjectionable = {
  PUBLIC_BASE_URL: 'https://127.0.0.1',
  OIDC_ISSUER: 'https://127.0.0.1',
  OIDC_ACR: 'ial/2/aal/2',
  FHIR_SOURCES: [],
};

/** What the other settings allow no more beside each other. Whether this is a demo must be known. */
function besideOthers(set: Record<string, unknown>, wrong: ReadonlySet<string>): string[] {
  if (wrong.has('SYNTHETIC')) return [];
  const good = Object.entries(environment.shape).map(([name, schema]) => {
    const read = schema.safeParse(wrong.has(name) ? undefined : set[name]);
    return [name, read.success ? read.data : undefined];
  });
  const standIns = Object.entries(unobjectionable).filter(([name]) => wrong.has(name));
  const config = Object.fromEntries([...good, ...standIns]) as Config;
  return crossChecks(config).filter((problem) => !wrong.has(nameOf(problem)));
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
