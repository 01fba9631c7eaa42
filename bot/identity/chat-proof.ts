import type { Audit } from '../audit/audit.js';
import type { TextProof } from './identity.js';
import { oneTimeLink, typedCode, type LinkParts } from './one-time-link.js';
import type { People } from './person.js';
import { startSession } from './sessions.js';

export interface ChatProofParts extends LinkParts {
  readonly audit: Audit;
  readonly people: People;
}

/**
 * Proof in a chat that is in no browser of ours (facts: identity 4, "Web"; the Azure channel): the sign-in opens a tab, which shows
 * a code to type into the chat that asked. A forwarded link signs somebody else in there, and shows the code to them alone.
 */
export function createChatProof(parts: ChatProofParts): TextProof {
  return {
    link: ({ conversationId }, asked) => oneTimeLink(parts, { conversationId, asked }, conversationId),
    async match(place, code) {
      const verdict = await typedCode(parts, 'webCode', place.conversationId, code);
      if (verdict.state !== 'right') return { state: verdict.state };
      const found = await parts.people.find(verdict.ticket.personId ?? '');
      // Paused since the page was shown.
      if (!found || found.paused) return { state: 'wrong' };
      return { state: 'proven', person: found.person, effects: startSession(parts, place, found.person) };
    },
  };
}
