import type { Clock } from '../ports.js';
import type { Database } from '../storage/database.js';
import type { Browsers } from './browsers.js';
import type { Level, Person, Place, Standing } from './identity.js';
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
  const { level, personId, actorId, own } =
    place.channel === 'web'
      ? await parts.browsers.standingOf(place.conversationId)
      : await channelStanding(parts, place, place.channel);
  if (level < 2) return { level };
  if (!personId || !actorId) return { level: 1 };
  const open = await openRecord(parts, personId, actorId);
  return open ? { level, ...open, own } : { level: 1 };
}

async function channelStanding(
  { db, clock, phones }: StandingParts,
  place: Place,
  channel: Exclude<Place['channel'], 'web'>,
): Promise<{ level: Level; personId?: string; actorId?: string; own?: undefined }> {
  const session = await db
    .selectFrom('channelSession')
    .selectAll()
    .where('conversationId', '=', place.conversationId)
    .executeTakeFirst();
  if (session && isLiveSession(session, channel, clock.now())) {
    await touch(db, place.conversationId, clock.now());
    return { level: 2, personId: session.personId, actorId: session.actorId };
  }
  const known = place.address !== undefined && (await phones.ownersOf(place.address)).length > 0;
  return { level: known ? 1 : 0 };
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
