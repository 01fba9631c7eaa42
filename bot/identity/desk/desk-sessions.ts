import { createHash } from 'node:crypto';
import type { Audit } from '../../audit/audit.js';
import type { Random } from '../../ports.js';
import { commit } from '../../storage/commit.js';
import type { Effect } from '../../storage/effect.js';
import type { DeskSessionTable } from '../../storage/schema.js';
import { createCookie } from '../browser-cookie.js';
import { MINUTE } from '../times.js';
import type { StaffClaims } from './staff-sign-in.js';
import { indexOf, keepName, staffIdOf, type StaffParts } from './staff.js';

/** Staff signed in at this browser. */
export interface DeskSession {
  readonly tokenHash: string;
  /** As the audit names them. */
  readonly staffId: string;
  readonly name: string;
  /** Sent with every form of the desk, and expected back. */
  readonly csrf: string;
}

export interface DeskSessions {
  read(cookieHeader: string | undefined): Promise<DeskSession | undefined>;
  /** What a browser without a session is known by while staff sign in: nothing is stored of it. */
  visitor(cookieHeader: string | undefined): { readonly id: string; readonly setCookie?: string };
  /** A new id, whatever the browser had; the session it had ends. */
  begin(cookieHeader: string | undefined, staff: StaffClaims): Promise<{ readonly setCookie: string }>;
  end(session: DeskSession): Promise<void>;
}

/** A counter is a busy place, and a screen there is seen by many. */
const IDLE_MS = 15 * MINUTE;
/** A working day. */
const ABSOLUTE_MS = 8 * 60 * MINUTE;
const TOKEN_BYTES = 32;

export interface DeskSessionParts extends StaffParts {
  readonly random: Random;
  readonly audit: Audit;
  readonly publicBaseUrl: string;
}

/** Nothing of a Veteran's session is known here, and nothing of these there: another cookie, another table, another hash. */
export function createDeskSessions(parts: DeskSessionParts): DeskSessions {
  const { db, sealing, clock, random, audit } = parts;
  const cookie = createCookie(parts.publicBaseUrl, 'bb-desk');

  async function find(header: string | undefined): Promise<DeskSessionTable | undefined> {
    const token = cookie.read(header);
    if (!token) return undefined;
    const rows = db.selectFrom('deskSession').selectAll().where('tokenHash', '=', hash(token));
    const row = await rows.executeTakeFirst();
    return row && isOpen(row, clock.now()) ? row : undefined;
  }

  return {
    async read(header) {
      const row = await find(header);
      if (!row?.sealed) return undefined;
      const { tokenHash, staffIndex, sealed } = row;
      const lastSeenAt = clock.now();
      await db.updateTable('deskSession').set({ lastSeenAt }).where('tokenHash', '=', tokenHash).execute();
      const name = sealing.deployment.open(aad(tokenHash), sealed);
      return { tokenHash, staffId: `staff:${staffIndex}`, name, csrf: sealing.index('deskCsrf', tokenHash) };
    },
    visitor(header) {
      const known = cookie.read(header);
      const token = known ?? random.token(TOKEN_BYTES);
      return known ? { id: hash(token) } : { id: hash(token), setCookie: cookie.set(token) };
    },
    async begin(header, claims) {
      const before = await find(header);
      const token = random.token(TOKEN_BYTES);
      const staff = { id: staffIdOf(sealing, claims), name: claims.name };
      const who = { personId: staff.id, actorId: staff.id, channel: 'desk' as const };
      await commit(db, [
        ...(before ? [ended(before.tokenHash, clock.now())] : []),
        begun(parts, hash(token), staff),
        keepName(parts, staff),
        audit.deskSignedIn(who),
      ]);
      return { setCookie: cookie.set(token) };
    },
    end: ({ tokenHash }) => commit(db, [ended(tokenHash, clock.now())]),
  };
}

const isOpen = (row: DeskSessionTable, now: number): boolean =>
  row.endedAt === null && now - row.lastSeenAt < IDLE_MS && now - row.startedAt < ABSOLUTE_MS;

const begun = (
  { sealing, clock }: DeskSessionParts,
  tokenHash: string,
  staff: { readonly id: string; readonly name: string },
): Effect => ({
  name: 'desk.begin',
  async apply(trx) {
    const now = clock.now();
    const sealed = sealing.deployment.seal(aad(tokenHash), staff.name);
    const row = { tokenHash, staffIndex: indexOf(staff.id), sealed, startedAt: now, lastSeenAt: now };
    await trx.insertInto('deskSession').values(row).execute();
  },
});

const ended = (tokenHash: string, now: number): Effect => ({
  name: 'desk.end',
  async apply(trx) {
    const end = { endedAt: now, sealed: null };
    await trx.updateTable('deskSession').set(end).where('tokenHash', '=', tokenHash).execute();
  },
});

const hash = (token: string): string => createHash('sha256').update(`desk ${token}`).digest('base64url');

const aad = (key: string) => ({ table: 'deskSession', key });
