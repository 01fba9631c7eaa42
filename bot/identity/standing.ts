import type { Clock } from '../ports.js';
import type { Database } from '../storage/database.js';
import type { Browsers } from './browsers.js';
import type { ChannelSessionTable } from '../storage/schema.js';
import type { Place, Standing } from './identity.js';
import { helpsSomebody, openGrant } from './grant-rows.js';
import { FRESH_LASTS } from './levels.js';
import type { People } from './person.js';
import type { Phones } from './phones.js';
import { isLiveSession } from './times.js';

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

/** Undefined: one of the two is paused, or there is no grant that lets the actor in now. */
export async function openRecord(
  { db, clock, people }: Pick<StandingParts, 'db' | 'clock' | 'people'>,
  personId: string,
  actorId: string,
): Promise<OpenRecord | undefined> {
  const owner = await people.find(personId);
  if (!owner || owner.paused) return undefined;
  if (actorId === personId) {
    const helps = await helpsSomebody(db, actorId, clock.now());
    return { person: owner.person, actor: owner.person, helps };
  }
  const helper = await people.find(actorId);
  if (!helper || helper.paused) return undefined;
  const grant = await openGrant(db, personId, actorId, clock.now());
  return grant && { person: owner.person, actor: helper.person, signedFor: grant.signedFor };
}

export type OpenRecord = Required<Pick<Standing, 'person' | 'actor'>> & Pick<Standing, 'signedFor' | 'helps'>;
