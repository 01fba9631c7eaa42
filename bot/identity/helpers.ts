import type { Audit, AuditWho } from '../audit/audit.js';
import type { Clock, Random } from '../ports.js';
import { hit, limits } from '../storage/counters.js';
import type { Database } from '../storage/database.js';
import type { Effect } from '../storage/effect.js';
import type { HelperGrantTable } from '../storage/schema.js';
import { categoriesOf, closeOpened, endGrants, helperConsent, liveGrants, setPaused } from './grant-rows.js';
import { paperWording, type GrantTerms, type HelperGrants, type HelperView } from './helper-grants.js';
import type { People } from './person.js';
import { DAY } from './times.js';

export interface HelperParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly random: Random;
  readonly audit: Audit;
  readonly people: People;
}

const LONGEST_DAYS = 365;

export function createHelpers(parts: HelperParts): HelperGrants {
  const { db, clock, people } = parts;
  const live = (column: 'personId' | 'helperId', id: string) => liveGrants(db, column, id, clock.now());
  const find = async (personId: string, grantId: string) =>
    (await live('personId', personId)).find(({ id }) => id === grantId);

  async function grant(who: AuditWho, member: string, terms: GrantTerms, signed: Signed) {
    const { personId } = who;
    // Counted first: whoever names a helper reads their name.
    const counted = await hit(db, limits.helperMember, personId, clock.now());
    if (counted.state === 'locked') return { state: 'tooMany' } as const;
    const helperId = await people.idOfMember(member.replace(/\D/g, ''));
    if (!helperId || helperId === personId) return { state: 'unknownMember' } as const;
    const effects = granted(parts, who, helperId, terms, { ...signed, pausedAt: null });
    return { state: 'granted', effects } as const;
  }

  return {
    helpersOf: async (personId) => views(people, await live('personId', personId), 'helperId'),
    async helps(personId) {
      const open = (await live('helperId', personId)).filter(({ pausedAt }) => pausedAt === null);
      return views(people, open, 'personId');
    },
    grant: (personId, member, terms, wording) =>
      grant(veteran(personId, 'web'), member, terms, { signed: 'web', wording }),
    grantOnPaper: (personId, member, days, categories, staffId) =>
      grant(
        { personId, actorId: staffId, channel: 'desk' },
        member,
        { days, categories },
        { signed: 'paper', wording: paperWording },
      ),
    async changeEnd(personId, grantId, days, wording) {
      const before = await find(personId, grantId);
      if (!before) return [];
      const terms = { days, categories: categoriesOf(before) };
      const signed = { signed: 'web', wording, pausedAt: before.pausedAt } as const;
      return granted(parts, veteran(personId, 'web'), before.helperId, terms, signed);
    },
    async pause(personId, grantId, channel) {
      const found = await find(personId, grantId);
      if (!found || found.pausedAt !== null) return [];
      return paused(parts, veteran(personId, channel), found);
    },
    async resume(personId, grantId, channel) {
      const found = await find(personId, grantId);
      if (!found || found.pausedAt === null) return [];
      return resumed(parts, veteran(personId, channel), found);
    },
    async revoke(personId, grantId, channel) {
      const found = await find(personId, grantId);
      return found ? revoked(parts, veteran(personId, channel), found) : [];
    },
  };
}

interface Signed {
  readonly signed: 'web' | 'paper';
  readonly wording: string;
}

const veteran = (personId: string, channel: AuditWho['channel']): AuditWho => ({
  personId,
  actorId: personId,
  channel,
});

async function views(
  people: People,
  grants: readonly HelperGrantTable[],
  other: 'helperId' | 'personId',
): Promise<readonly HelperView[]> {
  const found = await Promise.all(grants.map((grant) => people.find(grant[other])));
  return grants.flatMap((grant, i) => {
    const { person, paused } = found[i] ?? {};
    // Nothing of a paused person is opened, so it is not offered either.
    if (!person || (paused && other === 'personId')) return [];
    const { id: personId, given, family } = person;
    const { id: grantId, expiresAt, pausedAt } = grant;
    const categories = categoriesOf(grant);
    return [{ grantId, personId, given, family, expiresAt, categories, paused: pausedAt !== null }];
  });
}

/** A new grant replaces an earlier one to the same helper. What was signed is kept with its wording and time. */
function granted(
  { clock, random, audit }: HelperParts,
  who: AuditWho,
  helperId: string,
  { days, categories }: GrantTerms,
  { wording, ...signed }: Signed & Pick<HelperGrantTable, 'pausedAt'>,
): readonly Effect[] {
  const now = clock.now();
  const { personId } = who;
  const expiresAt = now + Math.min(Math.max(1, Math.floor(days)), LONGEST_DAYS) * DAY;
  const pair = { id: random.id(), personId, helperId };
  const row = { ...pair, ...signed, scope: 'read' as const, createdAt: now, expiresAt };
  const consent = { id: random.id(), personId, kind: helperConsent(row.id), wording, givenAt: now };
  const grant: Effect = {
    name: 'identity.grant',
    async apply(trx) {
      await endGrants(trx, row, now);
      await trx
        .insertInto('helperGrant')
        .values({ ...row, categories: JSON.stringify(categories) })
        .execute();
      await trx.insertInto('consent').values(consent).execute();
    },
  };
  return [grant, audit.consentGiven(who, 'helper'), audit.helperGranted(who, helperId)];
}

function paused({ clock, audit }: HelperParts, who: AuditWho, grant: HelperGrantTable): readonly Effect[] {
  const now = clock.now();
  const pause: Effect = {
    name: 'identity.pauseGrant',
    async apply(trx) {
      await setPaused(trx, grant, now);
      await closeOpened(trx, grant, now);
    },
  };
  return [pause, audit.grantPaused(who, grant.helperId)];
}

function resumed({ audit }: HelperParts, who: AuditWho, grant: HelperGrantTable): readonly Effect[] {
  const resume: Effect = { name: 'identity.resumeGrant', apply: (trx) => setPaused(trx, grant, null) };
  return [resume, audit.grantResumed(who, grant.helperId)];
}

function revoked({ clock, audit }: HelperParts, who: AuditWho, grant: HelperGrantTable): readonly Effect[] {
  const now = clock.now();
  const revoke: Effect = {
    name: 'identity.revoke',
    async apply(trx) {
      await endGrants(trx, grant, now);
      await closeOpened(trx, grant, now);
    },
  };
  return [revoke, audit.consentWithdrawn(who, 'helper'), audit.helperRevoked(who, grant.helperId)];
}
