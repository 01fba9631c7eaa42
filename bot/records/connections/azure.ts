import {
  AuthError,
  ConfidentialClientApplication,
  LogLevel,
  type INetworkModule,
  type NetworkRequestOptions,
  type NetworkResponse,
} from '@azure/msal-node';
import { showAsHttps } from '../../identity/sign-in/loopback.js';
import type { FetchToken } from './token.js';
import type { ConnectionPorts } from './va.js';

export interface AzureConfig {
  /** Such as `https://login.microsoftonline.com/{tenant}`. */
  readonly authority: string;
  readonly clientId: string;
  readonly secret?: string;
  /** Reads a federated token anew each time: whoever issues it replaces it every hour. */
  readonly assertion?: () => Promise<string>;
}

/** Azure Health Data Services: client credentials through msal-node. Never `clientCertificate`, which reuses one jti. */
export function azureToken(config: AzureConfig, base: string, ports: ConnectionPorts): FetchToken {
  const scopes = [`${base.replace(/\/$/, '')}/.default`];
  return async (_patientId, signal) => {
    try {
      const got = await msal(config, ports, signal).acquireTokenByClientCredential({
        scopes,
        skipCache: true,
      });
      if (!got?.accessToken) return { ok: false, why: 'unavailable' };
      // msal reckons this from Date as well.
      const expiresIn = ((got.expiresOn?.getTime() ?? 0) - Date.now()) / 1000;
      return { ok: true, token: got.accessToken, expiresIn: Math.max(1, Math.floor(expiresIn)) };
    } catch (error) {
      return { ok: false, why: whyOf(error, signal) };
    }
  };
}

function whyOf(error: unknown, signal: AbortSignal): 'timeout' | 'unavailable' | 'refused' {
  if (signal.aborted) return 'timeout';
  return error instanceof AuthError && error.errorCode === 'network_error' ? 'unavailable' : 'refused';
}

/** One client a token: our own cache keeps it, and the network client must hear this request's time-out. */
function msal(config: AzureConfig, ports: ConnectionPorts, signal: AbortSignal) {
  const { assertion, secret, clientId } = config;
  const authority = config.authority.replace(/\/$/, '');
  const shown = showAsHttps(authority);
  const endpoint = (name: string): string => `${shown}/oauth2/v2.0/${name}`;
  return new ConfidentialClientApplication({
    auth: {
      clientId,
      ...(assertion === undefined ? { clientSecret: secret } : { clientAssertion: assertion }),
      authority: shown,
      knownAuthorities: [new URL(authority).host],
      authorityMetadata: JSON.stringify({
        issuer: `${shown}/v2.0`,
        authorization_endpoint: endpoint('authorize'),
        token_endpoint: endpoint('token'),
        jwks_uri: endpoint('keys'),
      }),
    },
    system: {
      networkClient: network(`${authority}/oauth2/v2.0/token`, ports, signal),
      disableInternalRetries: true,
      loggerOptions: { logLevel: LogLevel.Error, piiLoggingEnabled: false, loggerCallback: () => {} },
    },
  });
}

const network = (tokenUrl: string, { fetch }: ConnectionPorts, signal: AbortSignal): INetworkModule => ({
  sendGetRequestAsync: () => Promise.reject(new Error('azure.unexpectedRequest')),
  async sendPostRequestAsync<T>(_url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<T>> {
    const { headers, body } = options ?? {};
    const response = await fetch(tokenUrl, { method: 'POST', headers, body, signal, redirect: 'error' });
    if (response.status >= 500) throw new Error('azure.unavailable');
    return {
      headers: Object.fromEntries(response.headers),
      status: response.status,
      body: (await response.json()) as T,
    };
  },
});
