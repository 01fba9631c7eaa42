import type { Clock, Fetch, Random } from '../../ports.js';
import type { VerifiedClaims } from '../account.js';
import { authorizationUrl, redeemCode } from './client.js';
import { createDiscovery } from './discovery.js';
import { grantedIn, renewToken, type Granted, type Renewal } from './granted.js';
import { pkceChallenge } from './pkce.js';
import { claimsIn, verifyIdToken, type VerifiedToken } from './verify-id-token.js';

/** One client of one provider. */
export interface CodeFlowConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  /** The least assurance accepted, such as `http://idmanagement.gov/ns/assurance/ial/2/aal/2`. */
  readonly acr: string;
  /** Asked for beside those of the sign-in itself. */
  readonly scopes?: readonly string[];
  /** A source is read with the token of the sign-in; SMART names it in `aud`. */
  readonly own?: { readonly audience: string };
}

export interface SignInConfig extends CodeFlowConfig {
  /** The claim that holds the patient id, such as `icn`. */
  readonly patientClaim: string;
}

/** What the service remembers between the redirect and the answer; kept sealed, bound to one browser (pending.ts). */
export interface StartedSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/**
 * denied: the person or the provider said no. state: not the answer to this start. unreachable: the provider did not answer.
 * code: the provider refused the code. token: not a token of this provider for us, or expired. Others name the claim at fault;
 * role: signed in, and not one who may use this.
 */
export type Refusal =
  'denied' | 'state' | 'unreachable' | 'code' | 'token' | 'nonce' | 'acr' | 'authTime' | 'claims' | 'role';

export type SignInResult =
  | { readonly state: 'verified'; readonly claims: VerifiedClaims; readonly granted?: Granted }
  | { readonly state: 'refused'; readonly why: Refusal };

export interface SignIn {
  /** Where to send the browser. Always asks for a new sign-in: on a shared computer the last person's must not do. */
  start(): Promise<{ readonly url: string; readonly stored: StartedSignIn } | SignInRefused>;
  /** `answer` is the query of the redirect back. */
  finish(answer: URLSearchParams, stored: StartedSignIn): Promise<SignInResult>;
  /** A new token of the person's own. The refresh token may be worth nothing afterwards: call it once. */
  renew(refreshToken: string): Promise<Renewal>;
}

export type SignInRefused = Extract<SignInResult, { state: 'refused' }>;
export const refused = (why: Refusal): SignInRefused => ({ state: 'refused', why });

/** A sign-in must be this recent when it comes back, in seconds: it was asked for just now. */
export const MAX_AGE_SECONDS = 300;
const SECRET_BYTES = 16;

export interface SignInParts<C extends CodeFlowConfig> {
  readonly config: C;
  readonly clock: Clock;
  readonly random: Random;
  readonly fetch: Fetch;
}

/** OpenID Connect code flow with PKCE by msal-node; the id_token is verified by jose, because msal does not. Facts: identity 3. */
export function createCodeFlow(parts: SignInParts<CodeFlowConfig>) {
  const { config, clock, random } = parts;
  const discover = createDiscovery(config.issuer, parts.fetch, clock);

  return {
    discover,

    async start(): ReturnType<SignIn['start']> {
      const provider = await discover();
      if (!provider) return refused('unreachable');
      const stored = {
        state: random.token(SECRET_BYTES),
        nonce: random.token(SECRET_BYTES),
        verifier: random.token(32),
      };
      const challenge = pkceChallenge(stored.verifier);
      return { url: await authorizationUrl(config, provider, stored, challenge), stored };
    },

    /** `answer`: that of the token endpoint. */
    async finish(
      query: URLSearchParams,
      stored: StartedSignIn,
    ): Promise<
      (Extract<VerifiedToken, { state: 'verified' }> & { readonly answer: unknown }) | SignInRefused
    > {
      if (query.get('state') !== stored.state) return refused('state');
      const code = query.get('code');
      if (!code) return refused('denied');
      const provider = await discover();
      if (!provider) return refused('unreachable');
      const redeemed = await redeemCode(config, provider, parts.fetch, stored, code);
      if (redeemed.state === 'refused') return redeemed;
      const expected = { ...config, keys: provider.keys, nonce: stored.nonce, now: clock.now() };
      const verified = await verifyIdToken(redeemed.idToken, expected);
      return verified.state === 'refused' ? verified : { ...verified, answer: redeemed.answer };
    },
  };
}

/** The Veterans' sign-in. */
export function createSignIn(parts: SignInParts<SignInConfig>): SignIn {
  const { config } = parts;
  const flow = createCodeFlow(parts);

  return {
    start: flow.start,

    async finish(query, stored) {
      const verified = await flow.finish(query, stored);
      if (verified.state === 'refused') return verified;
      const read = claimsIn(verified.payload, config.patientClaim);
      const granted = config.own && grantedIn(verified.answer);
      return read.state === 'verified' && granted ? { ...read, granted } : read;
    },

    async renew(refreshToken) {
      const provider = await flow.discover();
      if (!provider) return { state: 'failed', why: 'unavailable' };
      const { clientId, clientSecret } = config;
      const tokenUrl = provider.metadata.token_endpoint;
      return renewToken({ tokenUrl, clientId, clientSecret, refreshToken }, parts.fetch);
    },
  };
}
