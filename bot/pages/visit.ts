import type { Browser, SignedIn } from '../identity/browser-sessions.js';
import type { Person } from '../identity/identity.js';
import type { Language } from '../../dialogs/message.js';
import type { Form } from './form.js';
import type { PageWords } from './layout.js';
import type { PageHooks, PageServices } from './page-services.js';

/** One request to a page: who asks, in which language, and for what. */
export interface Visit {
  readonly services: PageServices;
  readonly hooks: PageHooks;
  readonly language: Language;
  readonly words: PageWords;
  readonly cookie: string | undefined;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly params: Readonly<Record<string, string>>;
  /** Empty for GET. */
  readonly form: Form;
  readonly browser?: Browser;
  /** Who signed in with this browser, while the sign-in lasts. */
  readonly actor?: Person;
}

/** A visit by somebody who is signed in: level 2 at least. */
export interface SignedInVisit extends Visit {
  readonly browser: Browser & { readonly signedIn: SignedIn };
  readonly actor: Person;
}

export const isSignedIn = (visit: Visit): visit is SignedInVisit =>
  visit.actor !== undefined && visit.browser?.signedIn !== undefined;

/** Where to sign in, and to come back to afterwards. */
export const signInPath = (returnTo: string): string => `/signin?return=${encodeURIComponent(returnTo)}`;

export const whoActs = (visit: SignedInVisit, personId: string) => ({
  personId,
  actorId: visit.actor.id,
  channel: 'web' as const,
});

/** Level 3. */
export const isFreshEnough = ({ browser }: SignedInVisit): boolean => browser.signedIn.fresh;
