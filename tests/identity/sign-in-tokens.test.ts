import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CryptoKey, JWTPayload } from 'jose';
import { SignJWT, UnsecuredJWT, exportJWK, generateKeyPair } from 'jose';
import { meetsAcr } from '../../bot/identity/sign-in/acr.js';
import type { SignIn, SignInResult } from '../../bot/identity/sign-in/sign-in.js';
import { createSignIn } from '../../bot/identity/sign-in/sign-in.js';
import { systemRandom } from '../../bot/ports.js';

const acr = 'http://idmanagement.gov/ns/assurance/ial/2/aal/2';
const now = Date.parse('2026-03-03T15:00:00Z');
const seconds = now / 1000;

/** A provider whose tokens are as bad as a test wants. */
let server: Server;
let issuer: string;
let signIn: SignIn;
let tokenResponse: { readonly status: number; readonly body: string };
let key: CryptoKey;
let strangerKey: CryptoKey;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  key = pair.privateKey;
  strangerKey = (await generateKeyPair('RS256')).privateKey;
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  server = createServer((req, res) => {
    const routes: Record<string, () => { status: number; body: string }> = {
      '/.well-known/openid-configuration': () => json(discovery()),
      '/jwks': () => json({ keys: [jwk] }),
      '/token': () => tokenResponse,
    };
    const { status, body } = routes[req.url ?? '']?.() ?? { status: 404, body: '{}' };
    // Not chained: where restify has been loaded, writeHead returns nothing.
    res.writeHead(status, { 'content-type': 'application/json' });
    res.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

beforeEach(() => {
  const config = {
    issuer,
    clientId: 'blue-button',
    clientSecret: 'a-secret-for-tests',
    redirectUri: 'http://127.0.0.1:9/signin/callback',
    patientClaim: 'icn',
    acr,
  };
  signIn = createSignIn({ config, clock: { now: () => now }, random: systemRandom, fetch });
});

const json = (value: unknown) => ({ status: 200, body: JSON.stringify(value) });
const discovery = () => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
});

const good = (nonce: string): JWTPayload => ({
  iss: issuer,
  aud: 'blue-button',
  sub: 'person-1',
  iat: seconds,
  exp: seconds + 300,
  auth_time: seconds - 5,
  nonce,
  acr,
  given_name: 'Dolores',
  family_name: 'Synthetic',
  birthdate: '1948-03-01',
  icn: '1012667145V762142',
});

const sign = (payload: JWTPayload, by: CryptoKey = key): Promise<string> =>
  new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(by);

/** Runs a whole sign-in whose token is made by `make`. */
async function signInWith(make: (payload: JWTPayload) => string | Promise<string>): Promise<SignInResult> {
  const begun = await signIn.start();
  if ('state' in begun) return begun;
  const token = await make(good(begun.stored.nonce));
  tokenResponse = json({ token_type: 'Bearer', access_token: 'at', expires_in: 300, id_token: token });
  return signIn.finish(new URLSearchParams({ code: 'c', state: begun.stored.state }), begun.stored);
}

const without = (name: string) => (payload: JWTPayload) =>
  sign(Object.fromEntries(Object.entries(payload).filter(([claim]) => claim !== name)));
const withClaims = (claims: JWTPayload) => (payload: JWTPayload) => sign({ ...payload, ...claims });

describe('an id_token', () => {
  it('is taken when all of it is right', async () => {
    const result = await signInWith(sign);
    expect(result).toMatchObject({ state: 'verified', claims: { subject: 'person-1', language: 'en' } });
  });

  const hmacWithSecret = (payload: JWTPayload) =>
    new SignJWT(payload)
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .sign(new TextEncoder().encode('a-secret-for-tests-that-is-32-bytes-long'));

  it.each<[string, string, (payload: JWTPayload) => string | Promise<string>]>([
    ['without a signature (alg none)', 'token', (p) => new UnsecuredJWT(p).encode()],
    ['signed by a stranger under our key id', 'token', (p) => sign(p, strangerKey)],
    ['signed with a shared secret', 'token', hmacWithSecret],
    ['changed after it was signed', 'token', async (p) => tamper(await sign(p))],
    ['from another issuer', 'token', withClaims({ iss: 'https://sign-in.example' })],
    ['for another client', 'token', withClaims({ aud: 'another-client' })],
    ['for us and others, given to another', 'token', withClaims({ aud: ['blue-button', 'b'], azp: 'b' })],
    ['that has expired', 'token', withClaims({ exp: seconds - 61 })],
    ['without an end', 'token', without('exp')],
    ['without a subject', 'token', without('sub')],
    ['with another nonce', 'nonce', withClaims({ nonce: 'another' })],
    ['without a nonce', 'nonce', without('nonce')],
    ['of a lower identity level', 'acr', withClaims({ acr: acr.replace('ial/2', 'ial/1') })],
    ['of a lower authenticator level', 'acr', withClaims({ acr: acr.replace('aal/2', 'aal/1') })],
    ['that does not say its assurance', 'acr', without('acr')],
    ['that does not say when the person signed in', 'authTime', without('auth_time')],
    ['of a sign-in of an hour ago', 'authTime', withClaims({ auth_time: seconds - 3600 })],
    ['of a sign-in in the future', 'authTime', withClaims({ auth_time: seconds + 3600 })],
    ['without a patient', 'claims', without('icn')],
    ['with an empty patient', 'claims', withClaims({ icn: ' ' })],
    ['with a birth date whose year is withheld', 'claims', withClaims({ birthdate: '0000-03-01' })],
    ['without a name', 'claims', without('family_name')],
  ])('%s is refused: %s', async (_situation, why, make) => {
    expect(await signInWith(make)).toEqual({ state: 'refused', why });
  });

  it('is not looked for when the provider fails', async () => {
    const begun = await signIn.start();
    if ('state' in begun) throw new Error('refused');
    tokenResponse = { status: 503, body: '{}' };
    const answer = new URLSearchParams({ code: 'c', state: begun.stored.state });
    expect(await signIn.finish(answer, begun.stored)).toEqual({ state: 'refused', why: 'unreachable' });
  });

  it.each(['', 'not json', '{"token_type":"Bearer"}', '[]', 'null'])(
    'is missing from a token answer of %j: refused',
    async (body) => {
      const begun = await signIn.start();
      if ('state' in begun) throw new Error('refused');
      tokenResponse = { status: 200, body };
      const answer = new URLSearchParams({ code: 'c', state: begun.stored.state });
      expect((await signIn.finish(answer, begun.stored)).state).toBe('refused');
    },
  );
});

/** Another patient in the payload, the old signature. */
function tamper(token: string): string {
  const [header, payload = '', signature] = token.split('.');
  const changed = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), icn: '999' };
  return [header, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.');
}

describe('the assurance of a sign-in', () => {
  const ial2 = 'http://idmanagement.gov/ns/assurance/ial/2/aal/2';
  it.each<[unknown, string, boolean]>([
    [ial2, ial2, true],
    ['http://idmanagement.gov/ns/assurance/ial/3/aal/2', ial2, true],
    ['http://idmanagement.gov/ns/assurance/ial/2/aal/3', ial2, true],
    ['http://idmanagement.gov/ns/assurance/ial/2', ial2, false],
    ['http://idmanagement.gov/ns/assurance/loa/3', ial2, false],
    ['http://idmanagement.gov/ns/assurance/loa/3', 'http://idmanagement.gov/ns/assurance/loa/3', true],
    ['http://idmanagement.gov/ns/assurance/loa/1', 'http://idmanagement.gov/ns/assurance/loa/3', false],
    ['urn:example:strong', 'urn:example:strong', true],
    ['urn:example:weak', 'urn:example:strong', false],
    [undefined, ial2, false],
    [2, ial2, false],
    ['', ial2, false],
  ])('%p against %p: %p', (actual, required, meets) => {
    expect(meetsAcr(actual, required)).toBe(meets);
  });
});
