import type { Audit } from '../audit/audit.js';
import type { Clock, Random } from '../ports.js';
import { hit, limits } from '../storage/counters.js';
import type { Database } from '../storage/database.js';
import type { Sealing } from '../storage/sealing.js';
import { hashToken, issue, tryCode } from '../storage/tickets.js';
import { locked } from './guesses.js';
import type { Place, TextProof } from './identity.js';
import type { People } from './person.js';
import type { Phones } from './phones.js';
import { startSession } from './sessions.js';
import { CODE_LASTS } from './times.js';

export interface TextProofParts {
  readonly db: Database;
  readonly sealing: Sealing;
  readonly clock: Clock;
  readonly random: Random;
  readonly audit: Audit;
  readonly people: People;
  readonly phones: Phones;
  readonly publicBaseUrl: string;
  /** Whether readable texts may go to this number of this person. */
  readable(personId: string, number: string): Promise<boolean>;
}

/** 128 bits. */
const TOKEN_BYTES = 16;

/** Proof on a text thread: a link to sign in, then a code from that page typed back here (facts: identity 4, SMS). */
export function createTextProof(parts: TextProofParts): TextProof {
  return {
    async link(place, asked) {
      const number = addressOf(place);
      const now = parts.clock.now();
      const counted = await hit(parts.db, limits.link, parts.phones.index(number), now);
      if (counted.state === 'locked') return locked(counted.until, now);
      const token = parts.random.token(TOKEN_BYTES);
      const aad = linkAad(token);
      const draft = {
        purpose: 'textLink' as const,
        conversationId: place.conversationId,
        sealed: parts.sealing.deployment.seal(aad, JSON.stringify({ asked, number })),
        expiresAt: now + CODE_LASTS,
      };
      const url = `${parts.publicBaseUrl}/t/${token}`;
      const keep = {
        name: 'identity.textLink',
        apply: (trx: Parameters<typeof issue>[0]) => issue(trx, { ...draft, token }),
      };
      return { state: 'ready', url, effects: [keep] };
    },
    async match(place, code) {
      const { db, clock, sealing, people } = parts;
      const { conversationId } = place;
      const verdict = await tryCode(db, {
        purpose: 'matchCode',
        conversationId,
        code,
        now: clock.now(),
        sealing,
      });
      if (verdict.state !== 'right') return { state: verdict.state };
      const personId = verdict.ticket.personId ?? '';
      const found = await people.find(personId);
      // Asked again: the number may have left this person, or texts been made private, since the page was shown.
      const still = found && !found.paused && (await parts.readable(personId, addressOf(place)));
      if (!still) return { state: 'wrong' };
      return { state: 'proven', person: found.person, effects: startSession(parts, place, found.person) };
    },
  };
}

export const linkAad = (token: string) => ({ table: 'ticket', key: hashToken('textLink', token) });

function addressOf(place: Place): string {
  if (!place.address) throw new Error('textWithoutNumber');
  return place.address;
}
