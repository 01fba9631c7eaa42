import type { Clock } from '../../ports.js';
import type { FetchToken, TokenAnswer } from './token.js';

export const tokenLimits = {
  /** A token is not used in its last half minute: a page under way must not outlive it. */
  earlyMs: 30_000,
  tokens: 1_000,
} as const;

interface Kept {
  readonly token: string;
  readonly until: number;
}

/** `refused`: the token a server has just turned away; it is never given again. */
export type CachedToken = (key: string, patientId: string, refused?: string) => Promise<TokenAnswer>;

/** One request per key at a time, whoever asks; remembered until shortly before it expires. Failures are not remembered. */
export function cachedTokens(fetchToken: FetchToken, clock: Clock, timeoutMs: number): CachedToken {
  const kept = new Map<string, Kept>();
  const underWay = new Map<string, Promise<TokenAnswer>>();

  const fetchNew = async (key: string, patientId: string): Promise<TokenAnswer> => {
    const began = clock.now();
    // Not the caller's own signal: one person's hanging up must not fail the others who wait for the same token.
    const answer = await fetchToken(patientId, AbortSignal.timeout(timeoutMs));
    if (answer.ok) remember(kept, key, { token: answer.token, until: began + usableMs(answer.expiresIn) });
    return answer;
  };

  return (key, patientId, refused) => {
    const known = kept.get(key);
    if (known && known.token !== refused && clock.now() < known.until) {
      return Promise.resolve({ ok: true, token: known.token, expiresIn: 0 });
    }
    kept.delete(key);
    const waiting = underWay.get(key);
    if (waiting) return waiting;
    const asked = fetchNew(key, patientId).finally(() => underWay.delete(key));
    underWay.set(key, asked);
    return asked;
  };
}

/** A token that lives for less than a minute is used for half its life. */
const usableMs = (expiresIn: number): number =>
  expiresIn * 1000 - Math.min(tokenLimits.earlyMs, expiresIn * 500);

/** The oldest goes first: a token is cheap to ask for again. */
function remember(kept: Map<string, Kept>, key: string, token: Kept): void {
  kept.delete(key);
  if (kept.size >= tokenLimits.tokens) kept.delete(kept.keys().next().value!);
  kept.set(key, token);
}
