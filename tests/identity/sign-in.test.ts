import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startOidcSimulator, syntheticAcr } from '../../deployment/demo/oidc/simulator.js';
import type { OidcSimulator } from '../../deployment/demo/oidc/simulator.js';
import type { SignIn, SignInConfig, StartedSignIn } from '../../bot/identity/sign-in/sign-in.js';
import { createSignIn } from '../../bot/identity/sign-in/sign-in.js';
import { systemClock, systemRandom } from '../../bot/ports.js';
import { createUserAgent } from '../pages/user-agent.js';

const redirectUri = 'http://127.0.0.1:9/signin/callback';
const people = [
  {
    sub: 'dolores',
    given: 'Dolores',
    family: 'Synthetic',
    birthDate: '1948-03-01',
    patientId: '1012667145V762142',
    language: 'es' as const,
    about: 'Spanish <first>',
  },
  {
    sub: 'walter',
    given: 'Walter',
    family: 'Synthetic',
    birthDate: '1939-11-05',
    patientId: '1012667145V762143',
    language: 'en' as const,
    about: 'landline only',
  },
];
const client = { id: 'blue-button', secret: 'a-secret-for-tests', redirectUri };

let simulator: OidcSimulator;
let config: SignInConfig;
let signIn: SignIn;
const consoleLines: unknown[] = [];

beforeAll(async () => {
  for (const method of ['log', 'info', 'warn', 'error'] as const) {
    jest.spyOn(console, method).mockImplementation((...args) => void consoleLines.push(args));
  }
  simulator = await startOidcSimulator({ port: 0, people, client });
  config = {
    issuer: simulator.issuer,
    clientId: client.id,
    clientSecret: client.secret,
    redirectUri,
    patientClaim: 'icn',
    acr: syntheticAcr,
  };
  signIn = createSignIn({ config, clock: systemClock, random: systemRandom, fetch });
});
afterAll(() => simulator.close());

async function started(from: SignIn = signIn): Promise<{ url: string; stored: StartedSignIn }> {
  const result = await from.start();
  if ('state' in result) throw new Error(`refused: ${result.why}`);
  return result;
}

/** Chooses the person on the provider's page and returns the redirect back to us. */
async function choose(
  url: string,
  sub = 'dolores',
  agent = createUserAgent({ follow: false }),
): Promise<URLSearchParams> {
  const to = (page: { headers: Headers }) =>
    new URL(page.headers.get('location') ?? '', simulator.issuer).href;
  const interaction = to(await agent.get(url));
  const resume = to(await agent.post(interaction, { sub }));
  return new URL(to(await agent.get(resume))).searchParams;
}

describe('signing in with the provider', () => {
  it('tells who the person is, in the words of a verified token', async () => {
    const { url, stored } = await started();
    const result = await signIn.finish(await choose(url), stored);
    expect(result).toEqual({
      state: 'verified',
      claims: {
        issuer: simulator.issuer,
        subject: 'dolores',
        given: 'Dolores',
        family: 'Synthetic',
        birthDate: '1948-03-01',
        patientId: '1012667145V762142',
        language: 'es',
        authTime: expect.any(Number),
        acr: syntheticAcr,
      },
    });
  });

  it('asks for a new sign-in each time, with PKCE, state and nonce of 128 bits, and the assurance wanted', async () => {
    const { url } = await started();
    const query = new URL(url).searchParams;
    expect(url.startsWith(`${simulator.issuer}/`)).toBe(true);
    expect(query.get('prompt')).toBe('login');
    expect(query.get('max_age')).toBe('300');
    expect(query.get('acr_values')).toBe(syntheticAcr);
    expect(query.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce']) {
      expect(Buffer.from(query.get(name) ?? '', 'base64url').length).toBe(16);
    }
  });

  it('never repeats a state, nonce or verifier', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => started()));
    const values = all.flatMap(({ stored }) => Object.values(stored));
    expect(new Set(values).size).toBe(60);
  });

  it('refuses the answer to another start', async () => {
    const mine = await started();
    const other = await started();
    expect(await signIn.finish(await choose(other.url), mine.stored)).toEqual({
      state: 'refused',
      why: 'state',
    });
  });

  it('refuses a code redeemed with another nonce', async () => {
    const { url, stored } = await started();
    const result = await signIn.finish(await choose(url), { ...stored, nonce: 'another' });
    expect(result).toEqual({ state: 'refused', why: 'nonce' });
  });

  it('refuses a code redeemed with another verifier: a stolen code is worth nothing', async () => {
    const { url, stored } = await started();
    const result = await signIn.finish(await choose(url), { ...stored, verifier: 'x'.repeat(43) });
    expect(result).toEqual({ state: 'refused', why: 'code' });
  });

  it('refuses a code used twice', async () => {
    const { url, stored } = await started();
    const answer = await choose(url);
    expect((await signIn.finish(answer, stored)).state).toBe('verified');
    expect(await signIn.finish(answer, stored)).toEqual({ state: 'refused', why: 'code' });
  });

  it('takes "no" for an answer', async () => {
    const { stored } = await started();
    const answer = new URLSearchParams({ error: 'access_denied', state: stored.state });
    expect(await signIn.finish(answer, stored)).toEqual({ state: 'refused', why: 'denied' });
  });

  it('refuses a lower assurance than the configured one', async () => {
    const demanding = createSignIn({
      config: { ...config, acr: 'http://idmanagement.gov/ns/assurance/ial/3/aal/3' },
      clock: systemClock,
      random: systemRandom,
      fetch,
    });
    const { url, stored } = await started(demanding);
    const answer = await choose(
      url.replace(/acr_values=[^&]+/, `acr_values=${encodeURIComponent(syntheticAcr)}`),
    );
    expect(await demanding.finish(answer, stored)).toEqual({ state: 'refused', why: 'acr' });
  });

  it('refuses a token that came back too late', async () => {
    const { url, stored } = await started();
    const answer = await choose(url);
    const late = createSignIn({
      config,
      clock: { now: () => Date.now() + 7 * 60_000 },
      random: systemRandom,
      fetch,
    });
    expect(await late.finish(answer, stored)).toEqual({ state: 'refused', why: 'token' });
  });

  it('says that the provider cannot be reached', async () => {
    const away: typeof fetch = () => Promise.reject(new TypeError('fetch failed'));
    const lost = createSignIn({ config, clock: systemClock, random: systemRandom, fetch: away });
    expect(await lost.start()).toEqual({ state: 'refused', why: 'unreachable' });
  });

  it('does not send a secret over plain http to another machine', () => {
    const parts = { clock: systemClock, random: systemRandom, fetch };
    const make = () => createSignIn({ config: { ...config, issuer: 'http://sign-in.example' }, ...parts });
    expect(make).toThrow('signIn.insecureIssuer');
  });
});

describe('the synthetic sign-in page', () => {
  it('lists the people, escapes what is said of them, and runs no script', async () => {
    const { url } = await started();
    const page = await createUserAgent().get(url);
    expect(page.html).toContain('Synthetic sign-in: choose who you are');
    expect(page.html).toContain('Dolores Synthetic');
    expect(page.html).toContain('Spanish &lt;first&gt;');
    expect(page.html).not.toContain('<script');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('asks again although somebody is signed in: the service always asks for a new sign-in', async () => {
    const agent = createUserAgent({ follow: false });
    const to = (page: { headers: Headers }) =>
      new URL(page.headers.get('location') ?? '', simulator.issuer).href;
    const interaction = to(await agent.get((await started()).url));
    await agent.get(to(await agent.post(interaction, { sub: 'dolores' })));
    const again = await agent.get((await started()).url);
    expect(again.headers.get('location')).toContain('/interaction/');
  });

  it('lets one browser be another person the next time', async () => {
    const agent = createUserAgent({ follow: false });
    const signInHere = async (sub: string) => {
      const { url, stored } = await started();
      return signIn.finish(await choose(url, sub, agent), stored);
    };
    expect(await signInHere('dolores')).toMatchObject({ claims: { subject: 'dolores' } });
    expect(await signInHere('walter')).toMatchObject({ claims: { subject: 'walter', language: 'en' } });
  });

  it('takes nobody who is not on the list', async () => {
    const agent = createUserAgent({ follow: false });
    const first = await agent.get((await started()).url);
    const interaction = new URL(first.headers.get('location') ?? '', simulator.issuer).href;
    const page = await agent.post(interaction, { sub: 'mallory' });
    expect(page.status).toBe(200);
    expect(page.html).toContain('choose who you are');
  });

  it('refuses a start without PKCE', async () => {
    const { url } = await started();
    const page = await createUserAgent({ follow: false }).get(url.replace(/code_challenge[^&]*&?/g, ''));
    expect(page.headers.get('location') ?? page.html).toContain('invalid_request');
  });

  it('prints nothing on the console', () => {
    expect(consoleLines).toEqual([]);
  });
});
