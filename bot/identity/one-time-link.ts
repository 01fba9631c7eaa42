import type { Clock, Random } from '../ports.js';
import { hit, limits } from '../storage/counters.js';
import type { Database } from '../storage/database.js';
import type { Trx } from '../storage/effect.js';
import type { Sealing } from '../storage/sealing.js';
import { hashToken, issue, issueCode, tryCode, type CodeVerdict, type Purpose } from '../storage/tickets.js';
import { locked } from './guesses.js';
import type { TextProof } from './identity.js';
import { CODE_LASTS } from './times.js';

export interface LinkParts {
  readonly db: Database;
  readonly sealing: Sealing;
  readonly clock: Clock;
  readonly random: Random;
  readonly publicBaseUrl: string;
}

/** 128 bits. */
const TOKEN_BYTES = 16;

export interface LinkDraft {
  readonly conversationId: string;
  /** E.164, where the conversation is a text thread: then only the number's owner gets a code for it. */
  readonly number?: string;
  readonly asked: string;
}

/** A link that works once. `counted`: what its sending is limited by. */
export async function oneTimeLink(
  parts: LinkParts,
  { conversationId, ...noted }: LinkDraft,
  counted: string,
): ReturnType<TextProof['link']> {
  const { db, clock, random, sealing } = parts;
  const now = clock.now();
  const hits = await hit(db, limits.link, counted, now);
  if (hits.state === 'locked') return locked(hits.until, now);
  const token = random.token(TOKEN_BYTES);
  const draft = {
    purpose: 'textLink' as const,
    conversationId,
    sealed: sealing.deployment.seal(linkAad(token), JSON.stringify(noted)),
    expiresAt: now + CODE_LASTS,
  };
  const keep = { name: 'identity.textLink', apply: (trx: Trx) => issue(trx, { ...draft, token }) };
  return { state: 'ready', url: `${parts.publicBaseUrl}/t/${token}`, effects: [keep] };
}

export const linkAad = (token: string) => ({ table: 'ticket', key: hashToken('textLink', token) });

/** Codes to type where the link was asked for: in a text thread, and in a chat elsewhere. */
export type CodePurpose = Extract<Purpose, 'matchCode' | 'webCode'>;

/** A code of 6 digits for that conversation, in place of an earlier one. Commits at once. Undefined: too many were shown. */
export async function giveCode(
  { db, sealing, clock, random }: Omit<LinkParts, 'publicBaseUrl'>,
  purpose: CodePurpose,
  { conversationId, personId }: { readonly conversationId: string; readonly personId: string },
): Promise<string | undefined> {
  if ((await hit(db, limits.shownCode, personId, clock.now())).state === 'locked') return undefined;
  const code = random.digits(6);
  const draft = { purpose, conversationId, personId, code, expiresAt: clock.now() + CODE_LASTS, sealing };
  await db.transaction().execute((trx) => issueCode(trx, draft));
  return code;
}

/** Counts the try, then checks it, for this conversation only. */
export const typedCode = (
  { db, sealing, clock }: LinkParts,
  purpose: CodePurpose,
  conversationId: string,
  code: string,
): Promise<CodeVerdict> => tryCode(db, { purpose, conversationId, code, now: clock.now(), sealing });
