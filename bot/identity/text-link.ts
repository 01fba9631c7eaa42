import type { Clock, Random } from '../ports.js';
import { commit } from '../storage/commit.js';
import type { Database } from '../storage/database.js';
import type { Sealing } from '../storage/sealing.js';
import { consume, issueCode, peek, type Ticket } from '../storage/tickets.js';
import type { Phones } from './phones.js';
import { linkAad } from './text-proof.js';
import { CODE_LASTS } from './times.js';

/** The thread a one-time link was sent to, and what was asked there, such as `medicines`. */
export interface TextLink {
  readonly conversationId: string;
  /** E.164. */
  readonly number: string;
  readonly asked: string;
}

/** What the page behind a one-time link needs (facts: identity 4, SMS). */
export interface TextLinks {
  /** For GET: looks and changes nothing, because message previewers fetch links. Undefined when used, expired or unknown. */
  open(token: string): Promise<TextLink | undefined>;
  /** For POST: of any number of callers one gets it. Commits at once. */
  take(token: string): Promise<TextLink | undefined>;
  /** A code to type back into that thread, for a signed-in person who owns its number and opted in. Commits at once. */
  matchCode(
    link: Pick<TextLink, 'conversationId' | 'number'> & { readonly personId: string },
  ): Promise<
    { readonly state: 'code'; readonly code: string } | { readonly state: 'notYours' | 'notOptedIn' }
  >;
}

export interface TextLinkParts {
  readonly db: Database;
  readonly sealing: Sealing;
  readonly clock: Clock;
  readonly random: Random;
  readonly phones: Phones;
  readable(personId: string, number: string): Promise<boolean>;
}

export function createTextLinks(parts: TextLinkParts): TextLinks {
  const { db, sealing, clock, random, phones } = parts;
  const use = (token: string) => ({ purpose: 'textLink' as const, token, now: clock.now() });
  return {
    open: async (token) => toLink(sealing, token, await peek(db, use(token))),
    take: async (token) => toLink(sealing, token, await consume(db, use(token))),
    async matchCode({ conversationId, number, personId }) {
      const owned = (await phones.live(personId)).some((phone) => phone.number === number);
      if (!owned) return { state: 'notYours' };
      if (!(await parts.readable(personId, number))) return { state: 'notOptedIn' };
      const code = random.digits(6);
      const expiresAt = clock.now() + CODE_LASTS;
      const draft = { purpose: 'matchCode' as const, conversationId, personId, code, expiresAt, sealing };
      await commit(db, [{ name: 'identity.matchCode', apply: (trx) => issueCode(trx, draft) }]);
      return { state: 'code', code };
    },
  };
}

function toLink(sealing: Sealing, token: string, ticket: Ticket | undefined): TextLink | undefined {
  if (!ticket?.conversationId || !ticket.sealed) return undefined;
  const { asked, number } = JSON.parse(sealing.deployment.open(linkAad(token), ticket.sealed)) as TextLink;
  return { conversationId: ticket.conversationId, asked, number };
}
