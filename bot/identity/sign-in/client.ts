import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import { AuthError, ConfidentialClientApplication, LogLevel, ProtocolMode } from '@azure/msal-node';
import type { Fetch } from '../../ports.js';
import type { OidcProvider } from './discovery.js';
import { showAsHttps } from './loopback.js';
import type { CodeFlowConfig, SignInRefused, StartedSignIn } from './sign-in.js';
import { MAX_AGE_SECONDS, refused } from './sign-in.js';

const SCOPES = ['openid', 'profile'];
const TIMEOUT_MS = 8000;

const scopesOf = (config: CodeFlowConfig): string[] => [...SCOPES, ...(config.scopes ?? [])];

export async function authorizationUrl(
  config: CodeFlowConfig,
  provider: OidcProvider,
  stored: StartedSignIn,
  challenge: string,
): Promise<string> {
  const shown = await msal(config, provider, unused).getAuthCodeUrl({
    scopes: scopesOf(config),
    redirectUri: config.redirectUri,
    state: stored.state,
    nonce: stored.nonce,
    codeChallenge: challenge,
    codeChallengeMethod: 'S256',
    prompt: 'login',
    responseMode: 'query',
    extraQueryParameters: {
      acr_values: config.acr,
      max_age: String(MAX_AGE_SECONDS),
      ...(config.own ? { aud: config.own.audience } : {}),
    },
  });
  const endpoint = provider.metadata.authorization_endpoint;
  return shown.replace(showAsHttps(endpoint), endpoint);
}

export interface Redeemed {
  readonly state: 'redeemed';
  readonly idToken: string;
  /** Of the token endpoint, as it came: msal tells neither the refresh token nor the patient. */
  readonly answer: unknown;
}

export async function redeemCode(
  config: CodeFlowConfig,
  provider: OidcProvider,
  fetch: Fetch,
  stored: StartedSignIn,
  code: string,
): Promise<Redeemed | SignInRefused> {
  let answer: unknown;
  const heard = network(fetch, provider, (body) => (answer = body));
  try {
    const result = await msal(config, provider, heard).acquireTokenByCode({
      scopes: scopesOf(config),
      redirectUri: config.redirectUri,
      code,
      codeVerifier: stored.verifier,
      nonce: stored.nonce,
    });
    return { state: 'redeemed', idToken: result.idToken, answer };
  } catch (error) {
    return refused(whyNot(error));
  }
}

function whyNot(error: unknown): 'unreachable' | 'nonce' | 'code' {
  const code = error instanceof AuthError ? error.errorCode : '';
  if (code === 'network_error') return 'unreachable';
  return code === 'nonce_mismatch' ? 'nonce' : 'code';
}

/** One client a sign-in: msal's cache would keep every person's tokens in memory, and slows down at a few hundred. */
function msal(
  config: CodeFlowConfig,
  provider: OidcProvider,
  networkClient: INetworkModule,
): ConfidentialClientApplication {
  const { metadata } = provider;
  return new ConfidentialClientApplication({
    auth: {
      clientId: config.clientId,
      clientSecret: config.clientSecret,
      authority: showAsHttps(metadata.issuer),
      knownAuthorities: [new URL(metadata.issuer).host],
      // Given, because msal would lower-case the path of the authority when it looks for the metadata itself.
      authorityMetadata: JSON.stringify({
        ...metadata,
        issuer: showAsHttps(metadata.issuer),
        authorization_endpoint: showAsHttps(metadata.authorization_endpoint),
        token_endpoint: showAsHttps(metadata.token_endpoint),
        jwks_uri: showAsHttps(metadata.jwks_uri),
      }),
    },
    system: {
      protocolMode: ProtocolMode.OIDC,
      networkClient,
      disableInternalRetries: true,
      loggerOptions: { logLevel: LogLevel.Error, piiLoggingEnabled: false, loggerCallback: () => {} },
    },
  });
}

/** msal's own client has no time-out on its POST. Only the token endpoint is ever called. */
const network = (fetch: Fetch, provider: OidcProvider, hear: (body: unknown) => void): INetworkModule => ({
  sendGetRequestAsync: unused.sendGetRequestAsync,
  async sendPostRequestAsync<T>(_url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<T>> {
    const response = await fetch(provider.metadata.token_endpoint, {
      method: 'POST',
      headers: options?.headers,
      body: options?.body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'error',
    });
    if (response.status >= 500) throw new Error('signIn.providerFailed');
    const body = (await response.json()) as T;
    hear(body);
    return { headers: Object.fromEntries(response.headers), status: response.status, body };
  },
});

const unused: INetworkModule = {
  sendGetRequestAsync: () => Promise.reject(new Error('signIn.unexpectedRequest')),
  sendPostRequestAsync: () => Promise.reject(new Error('signIn.unexpectedRequest')),
};
