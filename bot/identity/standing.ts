import type { Clock } from '../ports.js';
import type { Database } from '../storage/database.js';
import type { Browsers } from './browsers.js';
import type { ChannelSessionTable } from '../storage/schema.js';
import type { Person, Place, Standing } from './identity.js';
import { FRESH_LASTS } from './levels.js';
import type { People } from './person.js';
import type { Phones } from './phones.js';
import { isLiveGrant, isLiveSession } from './times.js';

export interface StandingParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly browsers: Pick<Browsers, 'standingOf'>;
  readonly people: People;
  readonly phones: Phones;
}

/** Who stands behind this turn. Everything is checked at every read: session, pause, and a helper's grant. */
export async function standing(parts: StandingParts, place: Place): Promise<Standing> {
  const found: Found =
    place.channel === 'web'
      ? await parts.browsers.standingOf(place.conversationId)
      : await channelStanding(parts, place, place.channel);
  const { personId, actorId, ...proven } = found;
  if (proven.level < 2) return { level: proven.level };
  if (!personId || !actorId) return { level: 1 };
  const open = await openRecord(parts, personId, actorId);
  return open ? { ...proven, ...open } : { level: 1 };
}

interface Found extends Omit<Standing, 'person' | 'actor'> {
  readonly personId?: string;
  readonly actorId?: string;
}

async function channelStanding(
  { db, clock, phones }: StandingParts,
  place: Place,
  channel: Exclude<Place['channel'], 'web'>,
): Promise<Found> {
  const session = await db
    .selectFrom('channelSession')
    .selectAll()
    .where('conversationId', '=', place.conversationId)
    .executeTakeFirst();
  if (session && isLiveSession(session, channel, clock.now())) {
    await touch(db, place.conversationId, clock.now());
    return sessionStanding(session, clock.now());
  }
  const known = place.address !== undefined && (await phones.ownersOf(place.address)).length > 0;
  return { level: known ? 1 : 0 };
}

function sessionStanding(session: ChannelSessionTable, now: number): Found {
  const { personId, actorId, freshUntil } = session;
  const proven = { personId, actorId, restricted: session.restricted === 1 || undefined };
  if (freshUntil === null || now >= freshUntil) return { level: 2, ...proven };
  return { level: 3, ...proven, freshAt: freshUntil - FRESH_LASTS };
}

async function touch(db: Database, conversationId: string, now: number): Promise<void> {
  await db
    .updateTable('channelSession')
    .set({ lastSeenAt: now })
    .where('conversationId', '=', conversationId)
    .where('endedAt', 'is', null)
    .where('lastSeenAt', '<', now)
    .execute();
}

async function openRecord(
  { db, clock, people }: StandingParts,
  personId: string,
  actorId: string,
): Promise<{ person: Person; actor: Person } | undefined> {
  const owner = await people.find(personId);
  if (!owner || owner.paused) return undefined;
  if (actorId === personId) return { person: owner.person, actor: owner.person };
  const helper = await people.find(actorId);
  if (!helper || helper.paused || !(await mayHelp(db, clock.now(), personId, actorId))) return undefined;
  return { person: owner.person, actor: helper.person };
}

async function mayHelp(db: Database, now: number, personId: string, helperId: string): Promise<boolean> {
  const grants = await db
    .selectFrom('helperGrant')
    .select(['expiresAt', 'revokedAt'])
    .where('personId', '=', personId)
    .where('helperId', '=', helperId)
    .execute();
  return grants.some((grant) => isLiveGrant(grant, now));
}
