import { setTimeout as delay } from 'node:timers/promises';
import type { OwnAccess, OwnAnswer } from '../../records/records.js';
import type { Granted, Renewal } from '../sign-in/granted.js';
import {
  claimRenewal,
  keep,
  openToken,
  releaseRenewal,
  replaceToken,
  sealToken,
  type Kept,
  type KeptToken,
  type KeptTokenParts,
  type OwnSession,
} from './kept-token.js';

/** The Veteran's own tokens: each sealed in the row of the web session it was given for, and gone with it. */
export interface OwnTokens {
  /** For the row of a session that begins now. */
  seal(session: OwnSession, granted: Granted): Promise<string | null>;
  /** Answers with the token for as long as the session lasts. */
  access(session: OwnSession): OwnAccess;
}

export interface OwnTokenParts extends KeptTokenParts {
  readonly renew: (refreshToken: string) => Promise<Renewal>;
  readonly wait?: (ms: number) => Promise<unknown>;
}

export const ownLimits = {
  /** Longer than the provider is given for its metadata and its answer, 8 s each. */
  renewalMs: 20_000,
  pollMs: 100,
  /** A new token that is turned away this soon will not be mended by another one. */
  sameTroubleMs: 60_000,
} as const;

const signIn: OwnAnswer = { ok: false, why: 'signIn' };

export function createOwnTokens(parts: OwnTokenParts): OwnTokens {
  const underWay = new Map<string, Promise<OwnAnswer>>();
  const answer = async (session: OwnSession, refused?: string): Promise<OwnAnswer> => {
    const found = await openToken(parts, session);
    if (!found) return signIn;
    if (isUsable(parts, found.kept, refused)) return given(found.kept);
    const key = session.tokenHash;
    const asked = underWay.get(key) ?? renewed(parts, session, refused).finally(() => underWay.delete(key));
    underWay.set(key, asked);
    return asked;
  };
  return {
    seal: (session, granted) => sealToken(parts, session, keep(granted, parts.clock.now())),
    access: (session) => ({
      session: session.tokenHash,
      // Nothing that breaks here may be told: messages of libraries quote what they were given.
      token: (refused) => answer(session, refused).catch(() => ({ ok: false, why: 'unavailable' })),
    }),
  };
}

const given = ({ token, patientId }: KeptToken): OwnAnswer => ({ ok: true, token, patientId, expiresIn: 0 });

const isUsable = ({ clock }: OwnTokenParts, kept: KeptToken, refused: string | undefined): boolean =>
  kept.token !== refused && clock.now() < kept.until;

/** Whoever has the claim renews; the others wait for what it stores. A refresh token is never sent twice. */
async function renewed(
  parts: OwnTokenParts,
  session: OwnSession,
  refused: string | undefined,
): Promise<OwnAnswer> {
  const wait = parts.wait ?? delay;
  for (let waited = 0; waited <= ownLimits.renewalMs; waited += ownLimits.pollMs) {
    const until = await claimRenewal(parts, session.tokenHash, ownLimits.renewalMs);
    const found = await openToken(parts, session);
    if (!found) return signIn;
    if (isUsable(parts, found.kept, refused)) {
      if (until !== undefined) await releaseRenewal(parts.db, session.tokenHash, until);
      return given(found.kept);
    }
    if (until !== undefined) return renewNow(parts, { ...session, until }, found, refused);
    await wait(ownLimits.pollMs);
  }
  return { ok: false, why: 'timeout' };
}

async function renewNow(
  parts: OwnTokenParts,
  session: OwnSession & { readonly until: number },
  { kept, sealed }: Kept,
  refused: string | undefined,
): Promise<OwnAnswer> {
  const { db, clock } = parts;
  const release = () => releaseRenewal(db, session.tokenHash, session.until);
  if (refused !== undefined && clock.now() - (kept.renewedAt ?? -Infinity) < ownLimits.sameTroubleMs) {
    await release();
    return signIn;
  }
  const erased = async (): Promise<OwnAnswer> => {
    await replaceToken(db, session.tokenHash, sealed, null);
    return signIn;
  };
  if (kept.refreshToken === undefined) return erased();
  const renewal = await parts.renew(kept.refreshToken);
  if (renewal.state === 'ended') return erased();
  if (renewal.state === 'failed') {
    await release();
    return { ok: false, why: renewal.why };
  }
  const { patientId = kept.patientId, refreshToken = kept.refreshToken, ...rest } = renewal.granted;
  // Another patient than the sign-in was for: neither token is worth anything any more.
  if (patientId !== kept.patientId) return erased();
  const next = keep({ ...rest, patientId, refreshToken }, clock.now(), true);
  const stored = await replaceToken(db, session.tokenHash, sealed, await sealToken(parts, session, next));
  return stored ? given(next) : signIn;
}
