import { z } from 'zod';
import type { Fetch } from '../../ports.js';

/** What the token endpoint gave beside the id_token: the Veteran's own access to their record. */
export interface Granted {
  readonly token: string;
  /** Seconds from now. */
  readonly expiresIn: number;
  readonly refreshToken?: string;
  /** SMART launch context: whose record the token opens. */
  readonly patientId: string;
}

export type Renewal =
  | {
      readonly state: 'renewed';
      readonly granted: Omit<Granted, 'patientId'> & { readonly patientId?: string };
    }
  /** The provider will renew it no more. */
  | { readonly state: 'ended' }
  | { readonly state: 'failed'; readonly why: 'timeout' | 'unavailable' | 'refused' | 'tooMany' };

const token = z.string().min(1).max(16_384);
const answered = z.object({
  access_token: token,
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.coerce.number().int().positive().default(60),
  refresh_token: token.optional(),
  patient: z.string().min(1).max(200).optional(),
});

/** Undefined: no token of use. One that names no patient is none: nobody could say whose record it opens. */
export function grantedIn(answer: unknown): Granted | undefined {
  const read = readAnswer(answer);
  return read?.patientId === undefined ? undefined : { ...read, patientId: read.patientId };
}

function readAnswer(answer: unknown) {
  const parsed = answered.safeParse(answer);
  if (!parsed.success) return undefined;
  const { access_token, expires_in, refresh_token, patient } = parsed.data;
  return { token: access_token, expiresIn: expires_in, refreshToken: refresh_token, patientId: patient };
}

export interface RenewalRequest {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
}

const TIMEOUT_MS = 8000;

/** RFC 6749, 6. No redirect is followed: it would carry the refresh token along. Never throws. */
export async function renewToken(request: RenewalRequest, fetch: Fetch): Promise<Renewal> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const body = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: request.refreshToken,
    client_id: request.clientId,
    client_secret: request.clientSecret,
  });
  try {
    const headers = { accept: 'application/json' };
    const response = await fetch(request.tokenUrl, {
      method: 'POST',
      headers,
      body,
      redirect: 'error',
      signal,
    });
    const answer: unknown = await response.json().catch(() => undefined);
    if (!response.ok) return failure(response.status, answer);
    const granted = readAnswer(answer);
    return granted ? { state: 'renewed', granted } : { state: 'failed', why: 'unavailable' };
  } catch {
    return { state: 'failed', why: signal.aborted ? 'timeout' : 'unavailable' };
  }
}

const refusal = z.object({ error: z.literal('invalid_grant') });

function failure(status: number, answer: unknown): Renewal {
  if (status < 500 && refusal.safeParse(answer).success) return { state: 'ended' };
  return { state: 'failed', why: status === 429 ? 'tooMany' : status >= 500 ? 'unavailable' : 'refused' };
}
