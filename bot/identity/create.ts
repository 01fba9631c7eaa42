import type { Audit } from '../audit/audit.js';
import type { Log } from '../log.js';
import type { Clock, Random } from '../ports.js';
import type { Database } from '../storage/database.js';
import type { Sealing } from '../storage/sealing.js';
import type { Browsers } from './browsers.js';
import { createChatProof } from './chat-proof.js';
import type { Identity, Person } from './identity.js';
import { createHelping } from './helping.js';
import { createPeople } from './person.js';
import type { Pepper } from './peppered.js';
import { createPhoneProof } from './phone-proof.js';
import { createPhones } from './phones.js';
import { createPinHash, type PinHash } from './pin-hash.js';
import { createPlacing } from './placed-calls.js';
import { createPlacedProof } from './placed-proof.js';
import { createReports } from './reports.js';
import { endFresh, endSession } from './sessions.js';
import { standing } from './standing.js';
import { createTextLinks, type TextLinks } from './text-link.js';
import { createTextProof } from './text-proof.js';
import { createTexts } from './texts.js';
import { createTotp } from './totp.js';
import type { CodeWords, Outgoing } from './words.js';

export interface IdentityParts {
  readonly db: Database;
  readonly sealing: Sealing;
  readonly clock: Clock;
  readonly random: Random;
  readonly pepper: Pepper;
  readonly audit: Audit;
  /** Told of each incident. */
  readonly log?: Pick<Log, 'warn'>;
  readonly config: { readonly readableTexts: boolean; readonly publicBaseUrl: string };
  readonly browsers: Browsers;
  readonly outgoing: Outgoing;
  readonly words: CodeWords;
  /** One for the whole process: its limit of hashes at once holds only if it is shared. */
  readonly pinHash?: PinHash;
  /** After a right PIN on the phone: time to read the record while the caller looks for the card. */
  readonly firstFactor?: (person: Person) => void;
}

/** Identity for the dialogs, and `links` for the page behind a one-time link. */
export function createIdentity(given: IdentityParts): Identity & { readonly links: TextLinks } {
  const { pepper, browsers, config } = given;
  const people = createPeople(given);
  const phones = createPhones(given);
  const texts = createTexts({ ...given, phones, readableTexts: config.readableTexts });
  const pinHash = given.pinHash ?? createPinHash(pepper);
  const { publicBaseUrl } = config;
  const parts = { ...given, people, phones, pinHash, publicBaseUrl, readable: texts.readable };
  const proof = { ...parts, totp: createTotp(parts) };
  return {
    standing: (place) => standing(parts, place),
    end: (place) => (place.channel === 'web' ? browsers.end(place.conversationId) : endSession(parts, place)),
    endFresh: (place) => (place.channel === 'web' ? [] : [endFresh(place)]),
    phone: createPhoneProof(proof),
    calls: { ...createPlacing(proof), ...createPlacedProof(proof) },
    helping: createHelping({ ...parts, texts }),
    text: createTextProof(parts),
    chat: createChatProof(parts),
    web: { signInUrl: (place, language) => browsers.signInUrl(place.conversationId, language) },
    texts,
    reports: createReports(proof),
    keepRate: people.keepRate,
    links: createTextLinks(parts),
  };
}
