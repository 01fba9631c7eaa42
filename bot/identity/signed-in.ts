import type { Audit } from '../audit/audit.js';
import type { Clock } from '../ports.js';
import type { Database } from '../storage/database.js';
import type { Effect } from '../storage/effect.js';
import type { Accounts, SessionView } from './account.js';
import { endBrowsersOf } from './browser-store.js';
import { isSignedIn } from './browser-times.js';
import type { Here } from './factor-changed.js';
import { endOwnSessions } from './sessions.js';
import { isLiveSession } from './times.js';

export interface SignedInParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly audit: Audit;
}

/** Where a person is signed in now, as themselves or for somebody they help. */
export function createSignedIn(parts: SignedInParts): Pick<Accounts, 'sessions' | 'signOutEverywhere'> {
  const { clock, audit } = parts;
  return {
    async sessions(personId, here) {
      const all = [...(await browsers(parts, personId, here)), ...(await threadsAndCalls(parts, personId))];
      return all.sort((a, b) => Number(b.here) - Number(a.here) || b.lastUsed - a.lastUsed);
    },
    signOutEverywhere(personId): readonly Effect[] {
      const who = { personId, actorId: personId, channel: 'web' as const };
      const now = clock.now();
      return [endBrowsersOf(personId, now), endOwnSessions(clock, personId), audit.signedOutEverywhere(who)];
    },
  };
}

async function browsers({ db, clock }: SignedInParts, actorId: string, here: Here): Promise<SessionView[]> {
  const rows = await db
    .selectFrom('browser')
    .selectAll()
    .where('actorId', '=', actorId)
    .where('endedAt', 'is', null)
    .execute();
  return rows
    .filter((row) => isSignedIn(row, clock.now()))
    .map(({ tokenHash, startedAt, lastSeenAt }) => ({
      channel: 'web',
      since: startedAt,
      lastUsed: lastSeenAt,
      here: tokenHash === here.tokenHash,
    }));
}

async function threadsAndCalls({ db, clock }: SignedInParts, actorId: string): Promise<SessionView[]> {
  const rows = await db
    .selectFrom('channelSession')
    .selectAll()
    .where('actorId', '=', actorId)
    .where('endedAt', 'is', null)
    .execute();
  return rows.flatMap((row) => {
    const channel = channelOf(row.conversationId);
    if (!isLiveSession(row, channel, clock.now())) return [];
    return [{ channel, since: row.startedAt, lastUsed: row.lastSeenAt, here: false }];
  });
}

/** Conversations are named by their channel: `sms:…`, `voice:…`. */
function channelOf(conversationId: string): 'sms' | 'voice' | 'azure' {
  const [name] = conversationId.split(':');
  return name === 'sms' || name === 'azure' ? name : 'voice';
}
