import type { Clock } from '../ports.js';
import type { Database } from '../storage/database.js';
import type { Effect } from '../storage/effect.js';
import type { Audit, AuditEntry, AuditWho } from './audit.js';
import { append } from './chain.js';

export { ofService } from './audit.js';
export { head, verify, type Head, type Verdict } from './chain.js';

type Facts = Readonly<Record<string, string | number>>;

/** The audit of this service: one event a function, each an effect of the caller's transaction. */
export function createAudit({ db, clock }: { readonly db: Database; readonly clock: Clock }): Audit {
  const event =
    <A extends readonly unknown[]>(name: string, facts: (...about: A) => Facts = () => ({})) =>
    (who: AuditWho, ...about: A): Effect =>
      recorded(clock, name, who, facts(...about));
  return {
    recordOpened: event('recordOpened', (section: string) => ({ section })),
    recordDownloaded: event('recordDownloaded', (format: string) => ({ format })),
    recordTexted: event('recordTexted', (section: string) => ({ section })),
    signedIn: event('signedIn', (level: number) => ({ level })),
    signedOut: event('signedOut'),
    proofFailed: event('proofFailed', (factor: string) => ({ factor })),
    locked: event('locked', (what: string) => ({ what })),
    phoneBound: event('phoneBound'),
    phoneRemoved: event('phoneRemoved'),
    pinSet: event('pinSet'),
    cardIssued: event('cardIssued'),
    consentGiven: event('consentGiven', (kind: string) => ({ kind })),
    consentWithdrawn: event('consentWithdrawn', (kind: string) => ({ kind })),
    helperGranted: event('helperGranted', (helperId: string) => ({ helperId })),
    helperRevoked: event('helperRevoked', (helperId: string) => ({ helperId })),
    crisisShown: event('crisisShown'),
    factorAdded: event('factorAdded', (kind: string) => ({ kind })),
    factorRemoved: event('factorRemoved', (kind: string) => ({ kind })),
    signedOutEverywhere: event('signedOutEverywhere'),
    grantPaused: event('grantPaused', (helperId: string) => ({ helperId })),
    grantResumed: event('grantResumed', (helperId: string) => ({ helperId })),
    incidentOpened: event('incidentOpened', (kind: string) => ({ kind })),
    personPaused: event('personPaused', (why: string) => ({ why })),
    personResumed: event('personResumed', (why: string) => ({ why })),
    enrolledAtDesk: event('enrolledAtDesk', (staff: string) => ({ staff })),
    callPlaced: event('callPlaced'),
    sharesHeld: event('sharesHeld', (until: number) => ({ until })),
    deskSignedIn: event('deskSignedIn'),
    deskLookedUp: event('deskLookedUp', (result: string) => ({ result })),
    shareMade: event('shareMade', aboutShare),
    shareStopped: event('shareStopped', aboutShare),
    shareOpened: event('shareOpened', aboutShare),
    shareLocked: event('shareLocked', aboutShare),
    fileAdded: event('fileAdded'),
    fileDeleted: event('fileDeleted'),
    keyRotated: event('keyRotated', ({ people, rows }: { people: number; rows: number }) => ({
      people,
      rows,
    })),
    erased: event('erased'),
    history: (personId, limit) => history(db, personId, limit),
  };
}

const aboutShare = (shareId: string, kind: string): Facts => ({ shareId, kind });

function recorded(clock: Clock, event: string, who: AuditWho, facts: Facts): Effect {
  const { personId, actorId, channel } = who;
  const at = clock.now();
  return {
    name: `audit.${event}`,
    apply: (trx) => append(trx, { personId, actorId, channel, event, at, facts: JSON.stringify(facts) }),
  };
}

async function history(db: Database, personId: string, limit: number): Promise<readonly AuditEntry[]> {
  const rows = await db
    .selectFrom('audit')
    .select(['at', 'actorId', 'event', 'channel', 'facts'])
    .where('personId', '=', personId)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, facts: JSON.parse(row.facts) as AuditEntry['facts'] }));
}
