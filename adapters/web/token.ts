import { createHmac } from 'node:crypto';
import { SignJWT, errors, jwtVerify } from 'jose';
import type { Clock } from '../../bot/ports.js';

/** Seconds, as Direct Line gives them. */
export const TOKEN_SECONDS = 1800;
/** A token is refreshed at most this long; then the page asks with its cookie again (facts: identity 4, Web). */
export const CHAIN_SECONDS = 12 * 3600;

/** What a token names: one conversation and the one user who may speak in it. */
export interface Ticket {
  readonly conversationId: string;
  readonly userId: string;
  /** Seconds since 1970 when the first token of the chain was made. */
  readonly since: number;
  /** Milliseconds since 1970 when this one was made. */
  readonly madeAt: number;
}

export type Checked =
  | { readonly state: 'valid'; readonly ticket: Ticket }
  | { readonly state: 'expired' }
  | { readonly state: 'invalid' };

export interface Tokens {
  /** The one user of a conversation: the same for as long as the conversation lasts. */
  userOf(conversationId: string): string;
  issue(conversationId: string, since?: number): Promise<{ readonly token: string; readonly userId: string }>;
  check(token: string): Promise<Checked>;
  /** A new token of the same chain, or undefined when the chain is too old. */
  renew(ticket: Ticket): Promise<string | undefined>;
}

/**
 * Direct Line tokens: signed here, never by a client. A JWT with `user`, because directlinejs and Web Chat read the user id
 * from it. `key` is used for these tokens under an audience of their own.
 */
export function createTokens(key: Uint8Array, clock: Clock): Tokens {
  const seconds = () => Math.floor(clock.now() / 1000);
  const userOf = (conversationId: string) =>
    `dl_${createHmac('sha256', key).update(`directline user ${conversationId}`).digest('base64url').slice(0, 22)}`;

  async function issue(conversationId: string, since = seconds()) {
    const userId = userOf(conversationId);
    const token = await new SignJWT({ conv: conversationId, user: userId, since, at: clock.now() })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience('directline')
      .setExpirationTime(seconds() + TOKEN_SECONDS)
      .sign(key);
    return { token, userId };
  }

  return {
    userOf,
    issue,
    check: (token) => checkToken(token, key, new Date(clock.now())),
    async renew({ conversationId, since }) {
      if (seconds() - since >= CHAIN_SECONDS) return undefined;
      return (await issue(conversationId, since)).token;
    },
  };
}

async function checkToken(token: string, key: Uint8Array, currentDate: Date): Promise<Checked> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['HS256'],
      audience: 'directline',
      currentDate,
      requiredClaims: ['exp', 'conv', 'user', 'since', 'at'],
    });
    const { conv, user, since, at } = payload;
    return {
      state: 'valid',
      ticket: {
        conversationId: String(conv),
        userId: String(user),
        since: Number(since),
        madeAt: Number(at),
      },
    };
  } catch (error) {
    return { state: error instanceof errors.JWTExpired ? 'expired' : 'invalid' };
  }
}
