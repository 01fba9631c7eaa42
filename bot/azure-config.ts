import { z } from 'zod';

const list = (pattern: RegExp, message: string) =>
  z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .refine((parts) => parts.length > 0 && parts.every((part) => pattern.test(part)), message);

const isLoopback = (url: string): boolean =>
  ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(url).hostname);

/** The door of Azure Bot Service. Without an app id there is none. */
export const azureEnvironment = {
  MICROSOFT_APP_ID: z.guid().optional(),
  MICROSOFT_APP_PASSWORD: z.string().min(16).optional(),
  MICROSOFT_APP_ASSERTION_FILE: z.string().optional(),
  MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'MultiTenant']).default('SingleTenant'),
  MICROSOFT_APP_TENANT_ID: z
    .string()
    .regex(/^[\w.-]+$/)
    .optional(),
  AZURE_BOT_CLOUD: z.enum(['public', 'government']).default('public'),
  // The emulator and private App Service channels are never allowed: botbuilder trusts other issuers for them.
  AZURE_CHANNELS: list(
    /^(?!emulator$)[a-z][a-z0-9-]*$/,
    'needs channel ids such as directline, divided by commas, and never emulator',
  ).optional(),
  AZURE_SERVICE_URLS: list(
    /^https:\/\/[a-z0-9.-]+$|^http:\/\/127\.0\.0\.1:\d+$/,
    'needs https://host entries divided by commas',
  ).optional(),
  AZURE_BOT_SIMULATOR: z.url().optional(),
};

export type AzureConfig = z.output<z.ZodObject<typeof azureEnvironment>>;

/** Microsoft's addresses, per cloud. */
const clouds = {
  public: {
    issuer: 'https://api.botframework.com',
    metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    login: 'https://login.microsoftonline.com',
    multiTenant: 'botframework.com',
    services: ['https://directline.botframework.com', 'https://webchat.botframework.com'],
  },
  government: {
    issuer: 'https://api.botframework.us',
    metadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
    login: 'https://login.microsoftonline.us',
    multiTenant: 'MicrosoftServices.onmicrosoft.us',
    services: ['https://directline.botframework.azure.us', 'https://webchat.botframework.azure.us'],
  },
};

export interface AzureSettings {
  readonly appId: string;
  readonly secret?: string;
  readonly assertionFile?: string;
  readonly issuer: string;
  readonly metadataUrl: string;
  /** Whose token endpoint gives us tokens. */
  readonly authority: string;
  readonly channels: readonly string[];
  readonly serviceOrigins: readonly string[];
}

/** Undefined where the channel is not turned on. */
export function azureSettings(config: AzureConfig): AzureSettings | undefined {
  const { MICROSOFT_APP_ID: appId, AZURE_BOT_SIMULATOR: simulator } = config;
  if (appId === undefined) return undefined;
  const cloud = clouds[config.AZURE_BOT_CLOUD];
  const tenant =
    config.MICROSOFT_APP_TYPE === 'SingleTenant' ? config.MICROSOFT_APP_TENANT_ID : cloud.multiTenant;
  return {
    appId,
    secret: config.MICROSOFT_APP_PASSWORD,
    assertionFile: config.MICROSOFT_APP_ASSERTION_FILE,
    issuer: cloud.issuer,
    metadataUrl: simulator
      ? new URL('/v1/.well-known/openidconfiguration', simulator).href
      : cloud.metadataUrl,
    authority: `${simulator ? new URL(simulator).origin : cloud.login}/${tenant}`,
    channels: config.AZURE_CHANNELS ?? ['directline', 'webchat'],
    serviceOrigins: config.AZURE_SERVICE_URLS ?? cloud.services,
  };
}

/** Pure. What is missing or wrong, by name and never by value. */
export function azureProblems(config: AzureConfig & { readonly SYNTHETIC: boolean }): string[] {
  const { MICROSOFT_APP_PASSWORD: secret, MICROSOFT_APP_ASSERTION_FILE: file, SYNTHETIC: demo } = config;
  const simulator = config.AZURE_BOT_SIMULATOR;
  const services = config.AZURE_SERVICE_URLS ?? [];
  const problems: string[] = [];
  if (config.MICROSOFT_APP_ID === undefined) {
    const { MICROSOFT_APP_TENANT_ID: tenant, AZURE_SERVICE_URLS: urls, AZURE_CHANNELS: channels } = config;
    const set = [secret, file, tenant, urls, channels, simulator].some((value) => value !== undefined);
    const chosen = config.MICROSOFT_APP_TYPE !== 'SingleTenant' || config.AZURE_BOT_CLOUD !== 'public';
    if (set || chosen)
      problems.push('MICROSOFT_APP_ID: is required by the other settings of the Azure channel');
    return problems;
  }
  if (secret === undefined && file === undefined)
    problems.push('MICROSOFT_APP_PASSWORD: is required, or MICROSOFT_APP_ASSERTION_FILE in its place');
  if (secret !== undefined && file !== undefined)
    problems.push('MICROSOFT_APP_PASSWORD: needs this or MICROSOFT_APP_ASSERTION_FILE, and not both');
  if (config.MICROSOFT_APP_TYPE === 'SingleTenant' && config.MICROSOFT_APP_TENANT_ID === undefined)
    problems.push('MICROSOFT_APP_TENANT_ID: is required for the type SingleTenant');
  if (simulator !== undefined && !(demo && isLoopback(simulator)))
    problems.push('AZURE_BOT_SIMULATOR: is only for a demo, on loopback');
  if (demo && simulator === undefined)
    problems.push('AZURE_BOT_SIMULATOR: is required in a demo, whose every upstream is on loopback');
  if (services.some((url) => isLoopback(url) !== demo))
    problems.push('AZURE_SERVICE_URLS: needs https hosts, and in a demo loopback');
  return problems;
}
