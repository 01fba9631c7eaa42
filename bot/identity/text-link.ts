import type { Clock, Random } from '../ports.js';
import type { Database } from '../storage/database.js';
import type { Sealing } from '../storage/sealing.js';
import { consume, peek, type Ticket } from '../storage/tickets.js';
import { giveCode, linkAad } from './one-time-link.js';
import type { Phones } from './phones.js';
import { isLivePhone } from './times.js';

/** Where a one-time link was given, and what was asked there, such as `medicines`. */
export type Link = TextLink | ChatLink;

export interface ChatLink {
  readonly conversationId: string;
  readonly number?: undefined;
  readonly asked: string;
}

/** A text thread's. */
export interface TextLink {
  readonly conversationId: string;
  /** E.164. */
  readonly number: string;
  readonly asked: string;
}

/** What the page behind a one-time link needs (facts: identity 4, SMS). */
export interface TextLinks {
  /** For GET: looks and changes nothing, because message previewers fetch links. Undefined when used, expired or unknown. */
  open(token: string): Promise<Link | undefined>;
  /** For POST: of any number of callers one gets it. Commits at once. */
  take(token: string): Promise<Link | undefined>;
  /** A code to type back into that thread, for a signed-in person who owns its number and opted in. `due`: it is to be confirmed again. */
  matchCode(
    link: Pick<TextLink, 'conversationId' | 'number'> & { readonly personId: string },
  ): Promise<
    | { readonly state: 'code'; readonly code: string }
    | { readonly state: 'notYours' | 'due' | 'notOptedIn' | 'tooMany' }
  >;
  /** A code to type into the chat that gave the link, for whoever signed in. Commits at once. Undefined: too many were shown. */
  chatCode(link: { readonly conversationId: string; readonly personId: string }): Promise<string | undefined>;
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
  const { db, sealing, clock, phones } = parts;
  const use = (token: string) => ({ purpose: 'textLink' as const, token, now: clock.now() });
  return {
    open: async (token) => toLink(sealing, token, await peek(db, use(token))),
    take: async (token) => toLink(sealing, token, await consume(db, use(token))),
    async matchCode({ conversationId, number, personId }) {
      const owned = (await phones.all(personId)).find((phone) => phone.number === number);
      if (!owned) return { state: 'notYours' };
      if (!isLivePhone(owned, clock.now())) return { state: 'due' };
      if (!(await parts.readable(personId, number))) return { state: 'notOptedIn' };
      const code = await giveCode(parts, 'matchCode', { conversationId, personId });
      return code === undefined ? { state: 'tooMany' } : { state: 'code', code };
    },
    chatCode: (link) => giveCode(parts, 'webCode', link),
  };
}

function toLink(sealing: Sealing, token: string, ticket: Ticket | undefined): Link | undefined {
  if (!ticket?.conversationId || !ticket.sealed) return undefined;
  const { asked, number } = JSON.parse(sealing.deployment.open(linkAad(token), ticket.sealed)) as Link;
  const { conversationId } = ticket;
  return number === undefined ? { conversationId, asked } : { conversationId, asked, number };
}
