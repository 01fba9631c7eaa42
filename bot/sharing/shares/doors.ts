import { byService, type AuditWho } from '../../audit/audit.js';
import type { People } from '../../identity/person.js';
import type { Person } from '../../identity/identity.js';
import type { HealthRecord } from '../../records/record.js';
import type { Effect } from '../../storage/effect.js';
import type { ShareParts } from './parts.js';

/** What whoever holds a link says to open it. */
export interface Asking {
  readonly recipient: string;
  readonly passcode?: string;
  /** Longer files are fetched one by one. */
  readonly embeddedLengthMax?: number;
}

export interface ManifestFile {
  readonly contentType: string;
  readonly embedded?: string;
  readonly location?: string;
}

/** `gone` is everything that does not open: nobody can tell one from the other. */
export type ManifestAnswer =
  | {
      readonly state: 'open';
      readonly status: 'finalized' | 'can-change';
      readonly files: readonly ManifestFile[];
    }
  | { readonly state: 'passcode'; readonly remainingAttempts: number }
  | { readonly state: 'tooOften'; readonly seconds: number }
  | { readonly state: 'gone' };

export type CodeAnswer =
  | { readonly state: 'link'; readonly link: string }
  | { readonly state: 'wrong' }
  | { readonly state: 'tooOften'; readonly seconds: number };

/** The doors behind a link, for anybody who has it. They commit what they change at once. */
export interface ShareDoors {
  manifest(token: string, asking: Asking): Promise<ManifestAnswer>;
  /** The ciphertext. `ticket` is the last part of a location in the manifest. */
  file(token: string, ticket: string): Promise<string | undefined>;
  /** Eight digits that a Veteran reads out at a clinic. `source`: whoever types, as far as can be told. */
  code(code: string, source: string): Promise<CodeAnswer>;
}

export interface DoorParts extends ShareParts {
  readonly people: Pick<People, 'find'>;
  /** With the service's own access. Undefined: it could not be read now. */
  readAnew(owner: Person): Promise<HealthRecord | undefined>;
  /** A text that says neither who opened it nor what it is. */
  tell(to: string, language: 'en' | 'es', notBefore: number | undefined): readonly Effect[];
}

/** In the owner's chain; nobody knows who came. */
export const byHolder = (personId: string): AuditWho => ({ personId, actorId: byService, channel: 'web' });
