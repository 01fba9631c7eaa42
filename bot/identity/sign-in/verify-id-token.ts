import { jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { meetsAcr } from './acr.js';
import type { SignInRefused, SignInResult } from './sign-in.js';
import { MAX_AGE_SECONDS, refused } from './sign-in.js';

export interface Expected {
  readonly keys: JWTVerifyGetKey;
  readonly issuer: string;
  readonly clientId: string;
  readonly nonce: string;
  readonly acr: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Signatures anybody with our client secret, or nobody at all, could make are not among them. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const SKEW_SECONDS = 60;

export type VerifiedToken = { readonly state: 'verified'; readonly payload: JWTPayload } | SignInRefused;

/** OpenID Connect Core 3.1.3.7, and our own demands on assurance and on how recent the sign-in is. */
export async function verifyIdToken(idToken: string, expected: Expected): Promise<VerifiedToken> {
  const payload = await verified(idToken, expected);
  if (!payload) return refused('token');
  if (payload['nonce'] !== expected.nonce) return refused('nonce');
  if (!meetsAcr(payload['acr'], expected.acr)) return refused('acr');
  if (!isRecent(payload['auth_time'], expected.now)) return refused('authTime');
  return { state: 'verified', payload };
}

async function verified(idToken: string, expected: Expected): Promise<JWTPayload | undefined> {
  try {
    const { payload } = await jwtVerify(idToken, expected.keys, {
      issuer: expected.issuer,
      audience: expected.clientId,
      algorithms: ALGORITHMS,
      clockTolerance: SKEW_SECONDS,
      currentDate: new Date(expected.now),
      requiredClaims: ['sub', 'exp', 'iat'],
    });
    const several = Array.isArray(payload.aud) && payload.aud.length > 1;
    return several && payload['azp'] !== expected.clientId ? undefined : payload;
  } catch {
    return undefined;
  }
}

function isRecent(authTime: unknown, now: number): boolean {
  if (typeof authTime !== 'number') return false;
  const age = now / 1000 - authTime;
  return age >= -SKEW_SECONDS && age <= MAX_AGE_SECONDS + SKEW_SECONDS;
}

const text = z.string().trim().min(1).max(200);
const schema = z.object({
  iss: text,
  sub: text,
  given_name: text,
  family_name: text,
  // OpenID Connect lets a provider write the year 0000 when it withholds it.
  birthdate: z.iso.date().refine((date) => !date.startsWith('0000')),
  patientId: text,
  locale: z.string().optional(),
  auth_time: z.number(),
  acr: z.string(),
});

/** Who the Veteran is, in a token that was verified. */
export function claimsIn(payload: JWTPayload, patientClaim: string): SignInResult {
  const parsed = schema.safeParse({ ...payload, patientId: payload[patientClaim] });
  if (!parsed.success) return refused('claims');
  const c = parsed.data;
  return {
    state: 'verified',
    claims: {
      issuer: c.iss,
      subject: c.sub,
      given: c.given_name,
      family: c.family_name,
      birthDate: c.birthdate,
      patientId: c.patientId,
      language: /^es\b/i.test(c.locale ?? '') ? 'es' : 'en',
      authTime: c.auth_time,
      acr: c.acr,
    },
  };
}
