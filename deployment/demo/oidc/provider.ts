import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type * as Oidc from 'oidc-provider';
import type { Configuration, JWK, KoaContextWithOIDC } from 'oidc-provider';
import { errorPage } from './page.js';
import type { OidcPerson, OidcStaff } from './people.js';
import { claimsOf, staffClaimsOf, syntheticAcr } from './people.js';
import { memoryStore } from './store.js';

export interface OidcClient {
  readonly id: string;
  readonly secret: string;
  readonly redirectUri: string;
  /** Beside openid and profile, such as `patient/*.rs`; with offline_access there are refresh tokens, each good once. */
  readonly scopes?: readonly string[];
}

/** Staff and the client they sign in to: the Veterans' sign-in knows neither. */
export interface StaffSide {
  readonly client: OidcClient;
  readonly people: readonly OidcStaff[];
}

/** The provider of the library, configured for one client and a handful of synthetic people, and for a desk where there is one. */
export async function createProvider(
  issuer: string,
  people: readonly OidcPerson[],
  client: OidcClient,
  staff?: StaffSide,
): Promise<Oidc.Provider> {
  const { Provider } = await importQuietly();
  return new Provider(issuer, configuration(people, client, staff));
}

/** oidc-provider warns about Node 20 while it loads, and runs on it all the same. */
async function importQuietly(): Promise<typeof Oidc> {
  const warn = console.warn;
  console.warn = () => {};
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}

const signingKey = (): JWK => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' } as JWK;
};

const renews = (client: OidcClient): boolean => client.scopes?.includes('offline_access') ?? false;

const registered = (client: OidcClient): NonNullable<Configuration['clients']>[number] => ({
  client_id: client.id,
  client_secret: client.secret,
  redirect_uris: [client.redirectUri],
  response_types: ['code'],
  grant_types: ['authorization_code', ...(renews(client) ? ['refresh_token' as const] : [])],
  token_endpoint_auth_method: 'client_secret_post',
});

const configuration = (
  people: readonly OidcPerson[],
  client: OidcClient,
  staff: StaffSide | undefined,
): Configuration => ({
  adapter: memoryStore(),
  jwks: { keys: [signingKey()] },
  cookies: { keys: [randomBytes(32).toString('hex')] },
  clients: [client, ...(staff ? [staff.client] : [])].map(registered),
  pkce: { required: () => true },
  acrValues: [syntheticAcr],
  scopes: ['openid', 'profile', 'email', ...(client.scopes ?? [])],
  issueRefreshToken: () => renews(client),
  rotateRefreshToken: true,
  claims: {
    openid: ['sub', 'given_name', 'family_name', 'birthdate', 'icn', 'locale', 'name', 'roles'],
    acr: null,
    auth_time: null,
  },
  conformIdTokenClaims: false,
  ttl: {
    AccessToken: 300,
    AuthorizationCode: 60,
    IdToken: 300,
    Interaction: 600,
    Session: 43_200,
    Grant: 43_200,
    RefreshToken: 43_200,
  },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: false },
  },
  interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_ctx, sub) => {
    const person = people.find((p) => p.sub === sub);
    if (person) return { accountId: sub, claims: () => claimsOf(person) };
    const member = staff?.people.find((p) => p.sub === sub);
    return member && { accountId: sub, claims: () => staffClaimsOf(member) };
  },
  loadExistingGrant: (ctx) => grantEverything(ctx, ['openid', 'profile', ...(client.scopes ?? [])]),
  clientBasedCORS: () => false,
  renderError(ctx, out) {
    const nonce = randomBytes(16).toString('base64');
    ctx.set('Content-Security-Policy', `default-src 'none'; style-src 'nonce-${nonce}'`);
    ctx.type = 'html';
    ctx.body = errorPage(out.error_description ?? out.error, nonce);
  },
});

/** The one client is the service itself: nobody is asked to consent to it. */
async function grantEverything(ctx: KoaContextWithOIDC, scopes: readonly string[]) {
  const { Grant } = ctx.oidc.provider;
  const grant = new Grant({
    clientId: ctx.oidc.client?.clientId,
    accountId: ctx.oidc.session?.accountId,
  });
  grant.addOIDCScope(scopes.join(' '));
  await grant.save();
  return grant;
}
