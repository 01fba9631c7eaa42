import type { AuditWho } from '../audit/audit.js';
import type { Effect } from '../storage/effect.js';
import { endOthers } from './browser-store.js';
import { holdForIncident, openIncident, type IncidentParts } from './incidents.js';
import type { Phones } from './phones.js';
import { endSessionsOf } from './sessions.js';
import { phoneDue } from './times.js';

export type Lost = 'phone' | 'card' | 'both';

export interface LostParts extends IncidentParts {
  readonly phones: Phones;
}

/**
 * What was lost opens nothing anymore (facts: identity 3): every session ends, sharing is paused, and every mobile but the one in
 * hand gets no text and no code until it is confirmed again. A lost card is void, and so is an app on a lost phone.
 */
export async function reportedLost(
  parts: LostParts,
  who: AuditWho,
  lost: Lost,
  inHand: string | undefined,
): Promise<readonly Effect[]> {
  const { clock, audit, phones } = parts;
  const { personId } = who;
  const mobiles = (await phones.live(personId)).filter(({ lineType }) => lineType === 'mobile');
  const away = mobiles.filter(({ number }) => number !== inHand);
  return [
    endSessionsOf(clock, personId),
    endOthers(undefined, personId, clock.now()),
    ...away.map(({ id }) => confirmAgain(id, clock.now())),
    ...(lost === 'phone' ? [] : [voidCard(personId, clock.now())]),
    ...(lost === 'card' ? [] : [dropApp(who, parts)]),
    holdForIncident(personId),
    audit.signedOutEverywhere(who),
    openIncident(parts, who, 'lost'),
  ];
}

const confirmAgain = (phoneId: string, now: number): Effect => ({
  name: 'identity.confirmAgain',
  async apply(trx) {
    await trx.updateTable('phone').set(phoneDue(now)).where('id', '=', phoneId).execute();
  },
});

const voidCard = (personId: string, now: number): Effect => ({
  name: 'identity.voidCard',
  async apply(trx) {
    await trx
      .updateTable('card')
      .set({ revokedAt: now })
      .where('personId', '=', personId)
      .where('revokedAt', 'is', null)
      .execute();
  },
});

const dropApp = (who: AuditWho, { audit }: LostParts): Effect => ({
  name: 'identity.dropApp',
  async apply(trx) {
    const { numDeletedRows } = await trx
      .deleteFrom('totp')
      .where('personId', '=', who.personId)
      .executeTakeFirst();
    if (numDeletedRows > 0n) await audit.factorRemoved(who, 'app').apply(trx);
  },
});
