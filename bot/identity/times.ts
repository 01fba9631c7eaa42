import type { ChannelSessionTable, HelperGrantTable, PhoneTable, ProofTable } from '../storage/schema.js';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** How long links and one-time codes work (facts: identity 5). */
export const CODE_LASTS = 10 * MINUTE;
/** A bound number is confirmed again after this long: numbers are given to other people. */
export const BINDING_LASTS = 180 * DAY;
/** After a change of factors nothing is shared for this long (facts: identity 3). */
export const SHARES_HELD = DAY;
/** A number bound more recently proves nothing by itself: it may just have been taken over (facts: identity 4, SMS). */
export const NUMBER_SETTLES = 72 * 60 * MINUTE;
/** From the start of a call's proof to its verdict: time to find the glasses and the card. */
const PROOF_LASTS = 15 * MINUTE;
/** A sign-in that happened just now, not one remembered by the identity provider. */
const FRESH_SIGN_IN = 5 * MINUTE;

/** A call ends by hanging up, so silence there is short; a thread of texts is never hung up; a chat is as long as one on the web. */
const sessionEnds = {
  sms: { idle: 15 * MINUTE, absolute: 60 * MINUTE },
  voice: { idle: 5 * MINUTE, absolute: 4 * 60 * MINUTE },
  azure: { idle: 15 * MINUTE, absolute: 12 * 60 * MINUTE },
} as const;

type Session = Pick<ChannelSessionTable, 'startedAt' | 'lastSeenAt' | 'endedAt'>;

export function isLiveSession(session: Session, channel: keyof typeof sessionEnds, now: number): boolean {
  const { idle, absolute } = sessionEnds[channel];
  return session.endedAt === null && now < session.lastSeenAt + idle && now < session.startedAt + absolute;
}

export const isLiveGrant = (grant: Pick<HelperGrantTable, 'expiresAt' | 'revokedAt'>, now: number): boolean =>
  grant.revokedAt === null && now < grant.expiresAt;

/** A binding in this state has to be confirmed again before it counts. */
export const phoneDue = (now: number): Pick<PhoneTable, 'verifiedAt'> => ({
  verifiedAt: now - BINDING_LASTS,
});

export const isLivePhone = (phone: Pick<PhoneTable, 'verifiedAt' | 'removedAt'>, now: number): boolean =>
  phone.removedAt === null && now < phone.verifiedAt + BINDING_LASTS;

export const hasSettled = (phone: Pick<PhoneTable, 'boundAt' | 'verifiedAt'>, now: number): boolean =>
  now >= (phone.boundAt ?? phone.verifiedAt) + NUMBER_SETTLES;

export const isLiveProof = (proof: Pick<ProofTable, 'startedAt'>, now: number): boolean =>
  now < proof.startedAt + PROOF_LASTS;

/** `authTime` in seconds, as in the token. */
export const isFreshSignIn = (authTime: number, now: number): boolean =>
  now < authTime * 1000 + FRESH_SIGN_IN;
