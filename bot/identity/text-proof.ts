import type { Audit } from '../audit/audit.js';
import type { Place, TextProof } from './identity.js';
import { oneTimeLink, typedCode, type LinkParts } from './one-time-link.js';
import type { People } from './person.js';
import type { Phones } from './phones.js';
import { startSession } from './sessions.js';

export interface TextProofParts extends LinkParts {
  readonly audit: Audit;
  readonly people: People;
  readonly phones: Phones;
  /** Whether readable texts may go to this number of this person. */
  readable(personId: string, number: string): Promise<boolean>;
}

/** Proof on a text thread: a link to sign in, then a code from that page typed back here (facts: identity 4, SMS). */
export function createTextProof(parts: TextProofParts): TextProof {
  return {
    async link(place, asked) {
      const number = addressOf(place);
      const { conversationId } = place;
      return oneTimeLink(parts, { conversationId, number, asked }, parts.phones.index(number));
    },
    async match(place, code) {
      const verdict = await typedCode(parts, 'matchCode', place.conversationId, code);
      if (verdict.state !== 'right') return { state: verdict.state };
      const personId = verdict.ticket.personId ?? '';
      const found = await parts.people.find(personId);
      // Asked again: the number may have left this person, or texts been made private, since the page was shown.
      const still = found && !found.paused && (await parts.readable(personId, addressOf(place)));
      if (!still) return { state: 'wrong' };
      return { state: 'proven', person: found.person, effects: startSession(parts, place, found.person) };
    },
  };
}

function addressOf(place: Place): string {
  if (!place.address) throw new Error('textWithoutNumber');
  return place.address;
}
