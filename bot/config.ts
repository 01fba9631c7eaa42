import { z } from 'zod';

const secret32 = z.string().refine((v) => Buffer.from(v, 'base64').length === 32, 'needs 32 bytes in base64');
const e164 = z.string().regex(/^\+[1-9]\d{6,14}$/, 'needs a number such as +12175550100');
const flag = z.enum(['true', 'false']).transform((v) => v === 'true');
const origin = z.url({ protocol: /^https?$/ }).transform((v) => new URL(v).origin);

/** The environment, in the order of .env.example. Everything without a default must be set. */
export const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3978),
  HOST: z.string().default('0.0.0.0'),
  PUBLIC_BASE_URL: origin,
  SYNTHETIC: flag.default(false),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),

  DATABASE_URL: z.string().default('file:data/blue-button.db'),
  KEY_ENCRYPTION_KEY: secret32,
  INDEX_KEY: secret32,
  PIN_PEPPER: secret32,
  TOKEN_KEY: secret32,

  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: z.string().min(1),
  OIDC_PATIENT_CLAIM: z.string().min(1).default('icn'),
  OIDC_ACR: z.string().min(1),

  FHIR_SOURCES: z.string().transform(parseSources),
  FHIR_TIMEOUT_MS: z.coerce.number().int().positive().default(8000),

  TWILIO_ACCOUNT_SID: z.string().regex(/^AC[0-9a-f]{32}$/, 'needs AC and 32 hex digits'),
  TWILIO_AUTH_TOKEN: z.string().min(16),
  TWILIO_AUTH_TOKEN_PREVIOUS: z.string().min(16).optional(),
  TWILIO_API_BASE_URL: z.url().optional(),
  TWILIO_NUMBER: e164,

  CRISIS_NUMBER: e164,
  PERSON_NUMBER: e164,
  READABLE_TEXTS: flag.default(false),
  EMBED_ORIGINS: z
    .string()
    .default('')
    .transform((v) =>
      v
        .split(',')
        .map((s) => s.trim())
        .filter(Boolean),
    ),
});

export type Config = z.output<typeof environment>;

export interface FhirSourceConfig {
  /** Short id, such as `vista`. */
  readonly id: string;
  /** As people should hear it. */
  readonly name: string;
  readonly url: string;
}

/** `id|Name people hear|https://...` entries divided by commas. */
function parseSources(value: string, context: z.RefinementCtx): FhirSourceConfig[] {
  const sources = value
    .split(',')
    .filter((s) => s.trim() !== '')
    .map((entry) => {
      const [id = '', name = '', url = ''] = entry.trim().split('|');
      return { id, name, url };
    });
  if (
    sources.length === 0 ||
    sources.some((s) => !/^[a-z0-9-]+$/.test(s.id) || !s.name || !URL.canParse(s.url))
  ) {
    context.addIssue({ code: 'custom', message: 'needs id|Name|URL entries divided by commas' });
    return z.NEVER;
  }
  return sources;
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Pure. Reports every problem at once, by name and never by value. An empty value means unset. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): ConfigResult {
  const set = Object.fromEntries(Object.entries(env).filter(([, v]) => v !== undefined && v !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map((i) => `${i.path.join('.')}: ${problem(i, set)}`) };
  }
  const problems = crossChecks(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config: parsed.data };
}

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
  const upstreams = [
    config.OIDC_ISSUER,
    ...config.FHIR_SOURCES.map((s) => s.url),
    config.TWILIO_API_BASE_URL ?? 'https://remote.invalid',
  ];
  const problems: string[] = [];
  if (config.SYNTHETIC && !upstreams.every(isLoopback)) {
    problems.push('SYNTHETIC: is refused unless every upstream is on loopback');
  }
  if (!config.SYNTHETIC && !config.PUBLIC_BASE_URL.startsWith('https:')) {
    problems.push('PUBLIC_BASE_URL: needs https outside the demo');
  }
  return problems;
}
