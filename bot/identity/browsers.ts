import type { OwnAccess } from '../records/records.js';
import type { Effect } from '../storage/effect.js';

/** What the chat knows of the browser it runs in; browser-sessions.ts keeps it. Facts: identity 4, "Web". */
export interface Browsers {
  /** Read at every turn: idle and absolute ends are derived from times, a helper's grant is checked again. */
  standingOf(conversationId: string): Promise<{
    readonly level: 0 | 1 | 2 | 3;
    /** Whose record is open. */
    readonly personId?: string;
    /** Who signed in. */
    readonly actorId?: string;
    /** Where the record open is their own, and may be read with their own token. */
    readonly own?: OwnAccess;
    /** When they signed in, in milliseconds: on the web that is the fresh proof. */
    readonly freshAt?: number;
  }>;
  /** Signs the browser of this conversation out. */
  end(conversationId: string): Effect;
  /** Carries no identity: it works only in the browser that began the conversation. */
  signInUrl(conversationId: string, language: 'en' | 'es'): string;
}
