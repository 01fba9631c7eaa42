import { createServer, type AddressInfo } from 'node:net';

/** Fixed, and worth nothing: every upstream of the demo is on loopback, and its database is thrown away. */
export const demoSecrets = {
  accountSid: `AC${'d3'.repeat(16)}`,
  authToken: 'demo-only-demo-only-demo-only-00',
  clientId: 'blue-button-demo',
  clientSecret: 'demo-only-client-secret',
  deskClientId: 'blue-button-desk-demo',
  deskClientSecret: 'demo-only-desk-client-secret',
};

/** What the simulated sign-in calls the role of those who enrol people at a desk. */
export const demoRole = 'Desk.Enrol';

/** The service's own number, the number people are connected to, and the crisis line's stand-in. */
export const demoNumbers = { service: '+12175550100', person: '+12175550160', crisis: '+12175550161' };

const demoKey = (n: number): string => Buffer.alloc(32, n).toString('base64');

export interface Upstreams {
  readonly twilioUrl: string;
  readonly issuer: string;
  readonly acr: string;
  readonly fhirSources: readonly { readonly id: string; readonly name: string; readonly url: string }[];
}

/** The environment of the demo's service: the ordinary names, all pointing at loopback. */
export function demoEnvironment(
  upstreams: Upstreams,
  own: {
    readonly servicePort: number;
    readonly demoOrigin?: string;
    readonly databaseUrl: string;
    readonly logLevel?: string;
  },
): Record<string, string> {
  return {
    PORT: String(own.servicePort),
    HOST: '127.0.0.1',
    PUBLIC_BASE_URL: `http://127.0.0.1:${own.servicePort}`,
    SYNTHETIC: 'true',
    LOG_LEVEL: own.logLevel ?? 'warn',
    DATABASE_URL: own.databaseUrl,
    KEY_ENCRYPTION_KEY: demoKey(1),
    INDEX_KEY: demoKey(2),
    PIN_PEPPER: demoKey(3),
    TOKEN_KEY: demoKey(4),
    OIDC_ISSUER: upstreams.issuer,
    OIDC_CLIENT_ID: demoSecrets.clientId,
    OIDC_CLIENT_SECRET: demoSecrets.clientSecret,
    OIDC_ACR: upstreams.acr,
    DESK_OIDC_ISSUER: upstreams.issuer,
    DESK_OIDC_CLIENT_ID: demoSecrets.deskClientId,
    DESK_OIDC_CLIENT_SECRET: demoSecrets.deskClientSecret,
    DESK_OIDC_ACR: upstreams.acr,
    DESK_ROLE: demoRole,
    FHIR_SOURCES: upstreams.fhirSources.map((s) => `${s.id}|${s.name}|${s.url}`).join(','),
    FHIR_TIMEOUT_MS: '4000',
    TWILIO_ACCOUNT_SID: demoSecrets.accountSid,
    TWILIO_AUTH_TOKEN: demoSecrets.authToken,
    TWILIO_API_BASE_URL: upstreams.twilioUrl,
    TWILIO_NUMBER: demoNumbers.service,
    CRISIS_NUMBER: demoNumbers.crisis,
    PERSON_NUMBER: demoNumbers.person,
    READABLE_TEXTS: 'true',
    EMBED_ORIGINS: own.demoOrigin ?? '',
  };
}

/** `wished` if nobody listens there, else any free port of loopback. */
export function freePort(wished: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      wished !== 0 && ['EADDRINUSE', 'EACCES'].includes(error.code ?? '')
        ? resolve(freePort(0))
        : reject(error),
    );
    probe.listen(wished, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
