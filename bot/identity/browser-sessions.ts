import type { Clock, Random } from '../ports.js';
import type { Sensitivity } from '../records/record.js';
import type { OwnAccess } from '../records/records.js';
import type { Database } from '../storage/database.js';
import type { Effect } from '../storage/effect.js';
import type { BrowserTable } from '../storage/schema.js';
import type { Sealing } from '../storage/sealing.js';
import { browserCookie, hashBrowser } from './browser-cookie.js';
import * as store from './browser-store.js';
import { canResume, isFresh, isSignedIn } from './browser-times.js';
import type { Browsers } from './browsers.js';
import { openGrant } from './grant-rows.js';
import { FRESH_LASTS } from './levels.js';
import type { OwnTokens } from './own/own-tokens.js';
import type { Granted } from './sign-in/granted.js';

/** A browser as pages know it, read at the beginning of a request. */
export interface Browser {
  readonly tokenHash: string;
  /** The web conversation this browser began; kept when the sign-in has ended, to find back to it. */
  readonly conversationId?: string;
  /** Sent with every form of this browser's pages, and expected back. */
  readonly csrf: string;
  readonly signedIn?: SignedIn;
}

export interface SignedIn {
  readonly actorId: string;
  /** Whose record is open. Undefined when someone is paused, or the grant has ended: nothing may be shown. */
  readonly personId?: string;
  /** Where it is a helper who has it open: the sensitive categories that its owner signed for. */
  readonly signedFor?: readonly Sensitivity[];
  /** Where the record open is their own, and may be read with their own token. */
  readonly own?: OwnAccess;
  /** Proved who they are just now: within 5 minutes, or within 15 where the account page was opened in time (`keepFresh`). */
  readonly fresh: boolean;
}

export interface SigningIn {
  readonly actorId: string;
  /** Seconds since 1970, as in the token. */
  readonly authTime: number;
  /** The conversation that asked for the sign-in, if one did. */
  readonly conversationId?: string;
  readonly granted?: Granted;
}

export interface BrowserSessions extends Browsers {
  /** Chat tokens older than this are worth nothing: who used this browser before may have kept one. */
  signedInAt(conversationId: string): Promise<number | undefined>;
  read(cookieHeader: string | undefined): Promise<Browser | undefined>;
  /** The conversation of this browser, and the cookie to set where it had none or its session is over. */
  open(
    cookieHeader: string | undefined,
  ): Promise<{ readonly conversationId: string; readonly setCookie?: string }>;
  /** A browser that begins a sign-in, perhaps without a conversation. */
  ensure(
    cookieHeader: string | undefined,
  ): Promise<{ readonly browser: Browser; readonly setCookie?: string }>;
  /** A new id for the browser, and who signed in with it. The old id is worth nothing from then on. */
  signIn(
    browser: Browser,
    who: SigningIn,
  ): Promise<{ readonly browser: Browser; readonly setCookie: string }>;
  /** The account page was opened while the proof was fresh: what is begun there may be finished. */
  keepFresh(browser: Browser): Promise<void>;
  signOut(browser: Browser): Effect;
  /** Opens the actor's own record, or that of someone who granted it to them. False: there is no such grant now. */
  openRecord(browser: Browser, personId: string): Promise<boolean>;
}

export interface BrowserParts {
  readonly db: Database;
  readonly sealing: Pick<Sealing, 'index'>;
  readonly clock: Clock;
  readonly random: Random;
  readonly publicBaseUrl: string;
  /** Where a source is read with the Veteran's own token. */
  readonly own?: OwnTokens;
}

const TOKEN_BYTES = 32;
/** `browser.level` of one whose account page was opened with a fresh proof. */
const BEGUN = 3;

/** Web sessions in the `browser` table. Facts: identity 4, "Web"; 6, "session fixation". */
export function createBrowsers(parts: BrowserParts): BrowserSessions {
  const { db, clock, random } = parts;
  const cookie = browserCookie(parts.publicBaseUrl);
  const now = () => clock.now();

  async function find(header: string | undefined): Promise<BrowserTable | undefined> {
    const token = cookie.read(header);
    return token ? store.findBrowser(db, hashBrowser(token)) : undefined;
  }

  async function insert(values: Partial<BrowserTable>, before?: string, granted?: Granted) {
    const token = random.token(TOKEN_BYTES);
    const tokenHash = hashBrowser(token);
    const session = { tokenHash, personId: values.actorId ?? '' };
    const sealed = (granted && (await parts.own?.seal(session, granted))) ?? null;
    const row = { ...anonymous(now()), ...values, tokenHash, sealed };
    await store.replaceBrowser(db, row, before);
    return { row, setCookie: cookie.set(token) };
  }

  /** Undefined: paused, or the grant has been revoked or has run out since the record was opened. */
  async function openedRecord({
    personId,
    actorId,
  }: Pick<BrowserTable, 'personId' | 'actorId'>): Promise<Pick<SignedIn, 'personId' | 'signedFor'>> {
    if (personId === null || actorId === null) return {};
    if (await store.isPaused(db, [personId, actorId])) return {};
    if (personId === actorId) return { personId };
    const grant = await openGrant(db, personId, actorId, now());
    return grant ? { personId, signedFor: grant.signedFor } : {};
  }

  /** A helper reads nothing with a token of their own, and nothing with the Veteran's. */
  const ownOf = (
    { tokenHash, actorId }: BrowserTable,
    personId: string | undefined,
  ): OwnAccess | undefined =>
    personId !== undefined && personId === actorId ? parts.own?.access({ tokenHash, personId }) : undefined;

  async function toBrowser(row: BrowserTable): Promise<Browser> {
    const browser = {
      tokenHash: row.tokenHash,
      conversationId: row.conversationId ?? undefined,
      csrf: parts.sealing.index('csrf', row.tokenHash),
    };
    if (row.actorId === null || !isSignedIn(row, now())) return browser;
    const fresh = isFresh(row, now()) || (row.level === BEGUN && isFresh(row, now(), FRESH_LASTS));
    const opened = await openedRecord(row);
    const signedIn = { actorId: row.actorId, ...opened, own: ownOf(row, opened.personId), fresh };
    return { ...browser, signedIn };
  }

  return {
    async read(header) {
      const row = await find(header);
      if (!row) return undefined;
      if (isSignedIn(row, now())) await store.changeBrowser(db, row.tokenHash, { lastSeenAt: now() });
      return toBrowser(row);
    },

    async open(header) {
      const row = await find(header);
      const resumed = row && canResume(row, now()) ? row : undefined;
      if (resumed?.conversationId) return { conversationId: resumed.conversationId };
      const conversationId = `web:${random.id()}`;
      if (!resumed) return { conversationId, setCookie: (await insert({ conversationId })).setCookie };
      await store.changeBrowser(db, resumed.tokenHash, { conversationId });
      return { conversationId };
    },

    signedInAt: (conversationId) => store.lastSignIn(db, conversationId),

    async ensure(header) {
      const row = await find(header);
      if (row) return { browser: await toBrowser(row) };
      const made = await insert({});
      return { browser: await toBrowser(made.row), setCookie: made.setCookie };
    },

    async signIn(browser, who) {
      const { actorId, authTime } = who;
      const before = await store.findBrowser(db, browser.tokenHash);
      const conversationId =
        before && (await carriesOn(db, before, who, now())) ? before.conversationId : null;
      const values = { conversationId, actorId, personId: actorId, level: 2, authTime };
      const { row, setCookie } = await insert(values, browser.tokenHash, who.granted);
      return { browser: await toBrowser(row), setCookie };
    },

    keepFresh: ({ tokenHash }) => store.changeBrowser(db, tokenHash, { level: BEGUN }),
    signOut: ({ tokenHash }) => store.signOutBrowser(tokenHash, now()),

    async openRecord({ tokenHash, signedIn }, personId) {
      if (!signedIn) return false;
      const { actorId } = signedIn;
      const opened = await openedRecord({ personId, actorId });
      if (opened.personId === undefined && personId !== actorId) return false;
      await store.changeBrowser(db, tokenHash, { personId });
      return true;
    },

    async standingOf(conversationId) {
      const row = await store.browserOf(db, conversationId);
      if (!row || row.actorId === null || !isSignedIn(row, now())) return { level: 0 };
      await store.changeBrowser(db, row.tokenHash, { lastSeenAt: now() });
      const { personId } = await openedRecord(row);
      if (personId === undefined) return { level: 1 };
      return {
        level: isFresh(row, now()) ? 3 : 2,
        personId,
        actorId: row.actorId,
        own: ownOf(row, personId),
        freshAt: row.authTime === null ? undefined : row.authTime * 1000,
      };
    },

    end: (conversationId) => store.endConversation(conversationId, now()),
    signInUrl: (conversationId, language) =>
      `${parts.publicBaseUrl}/signin?c=${encodeURIComponent(conversationId)}&lang=${language}`,
  };
}

/**
 * Whether the browser's conversation goes on after this sign-in. What was said to one person is never carried on for another:
 * on a shared computer the chat of the last one may still be there, and a cookie kept from before a sign-in still names it.
 */
async function carriesOn(db: Database, before: BrowserTable, who: SigningIn, now: number): Promise<boolean> {
  const { actorId, conversationId } = before;
  if (actorId !== null) return actorId === who.actorId;
  if (conversationId === null) return false;
  const last = await store.lastActor(db, conversationId);
  if (last !== undefined && last !== who.actorId) return false;
  return canResume(before, now) || conversationId === who.conversationId;
}

const anonymous = (now: number): Omit<BrowserTable, 'tokenHash'> => ({
  conversationId: null,
  actorId: null,
  personId: null,
  level: 0,
  authTime: null,
  startedAt: now,
  lastSeenAt: now,
  endedAt: null,
  sealed: null,
  renewingUntil: null,
});
