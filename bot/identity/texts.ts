import { byService, type Audit, type AuditWho } from '../audit/audit.js';
import type { Random } from '../ports.js';
import type { Database } from '../storage/database.js';
import type { Effect, Trx } from '../storage/effect.js';
import type { PhoneView } from './account.js';
import type { Place, Texts } from './identity.js';
import type { BoundPhone, Phones } from './phones.js';
import { endOthers } from './browser-store.js';
import { holdAtLeast, openIncident, type IncidentParts } from './incidents.js';
import { endSession, endSessionsOf } from './sessions.js';
import { tellOwner, type TellParts } from './tell-owner.js';
import { isLivePhone, SHARES_HELD } from './times.js';
import type { CodeWords } from './words.js';

export interface TextsParts extends TellParts, IncidentParts {
  readonly db: Database;
  readonly audit: Audit;
  readonly phones: Phones;
  readonly words: Pick<CodeWords, 'numberRemoved'>;
  /** The deployment's flag: health information by text at all. */
  readonly readableTexts: boolean;
}

/** What a number's holder says about texts. It counts for the number, whoever has bound it. */
export function createTexts(parts: TextsParts): Texts {
  const { clock, phones } = parts;
  return {
    isOptedOut: (number) => phones.isOptedOut(number),
    optOut: (place) => about(parts, place, 'optOut', (trx, index) => optOut(trx, index, clock.now())),
    optIn: (place) =>
      about(parts, place, 'optIn', async (trx, index) => {
        await trx.deleteFrom('optOut').where('numberIndex', '=', index).execute();
      }),
    makePrivate: (place) =>
      about(parts, place, 'makePrivate', (trx, index) => makePrivate(parts, trx, place, index)),
    unbind: (place) => about(parts, place, 'unbind', (trx, index) => unbind(parts, trx, place, index)),
    readable: async (personId, number) =>
      (await phones.live(personId)).some((phone) => phone.number === number && isReadable(parts, phone)),
    due: async (personId) =>
      (await phones.all(personId)).some(
        (phone) => phone.lineType === 'mobile' && !phone.optedOut && !isLivePhone(phone, clock.now()),
      ),
    async agree(place, personId, number, wording) {
      const phone = (await phones.live(personId)).find((p) => p.number === number && p.lineType === 'mobile');
      return phone ? textsSet(parts, phone, 'readable', wording, place.channel) : [];
    },
    async target(personId, preferred) {
      const mobiles = (await phones.live(personId)).filter((p) => p.lineType === 'mobile' && !p.optedOut);
      const phone = mobiles.find((p) => p.number === preferred) ?? mobiles[0];
      return phone && { number: phone.number, readable: isReadable(parts, phone) };
    },
  };
}

const isReadable = ({ readableTexts }: TextsParts, phone: BoundPhone): boolean =>
  readableTexts && phone.texts === 'readable' && !phone.optedOut;

function about(
  { phones }: TextsParts,
  place: Place,
  name: string,
  apply: (trx: Trx, numberIndex: string) => Promise<void>,
): Effect {
  const { address } = place;
  if (!address) throw new Error('textWithoutNumber');
  return { name: `identity.${name}`, apply: (trx) => apply(trx, phones.index(address)) };
}

async function optOut(trx: Trx, numberIndex: string, at: number): Promise<void> {
  await trx
    .insertInto('optOut')
    .values({ numberIndex, at })
    .onConflict((c) => c.doNothing())
    .execute();
}

async function makePrivate(parts: TextsParts, trx: Trx, place: Place, numberIndex: string): Promise<void> {
  const changed = await trx
    .updateTable('phone')
    .set({ texts: 'notice' })
    .where('numberIndex', '=', numberIndex)
    .where('texts', '=', 'readable')
    .where('removedAt', 'is', null)
    .returning(['id', 'personId'])
    .execute();
  for (const phone of changed) await withdrawConsent(parts, trx, phone, 'sms');
  await endSession(parts, place).apply(trx);
}

/**
 * A number given to someone else: whoever has it now says so, the old holder's binding and texts end, and they hear of it elsewhere.
 * It is a change of a factor like any other, but nobody has proven who they are: what was lost stays stopped.
 */
async function unbind(parts: TextsParts, trx: Trx, place: Place, numberIndex: string): Promise<void> {
  const { clock, audit } = parts;
  const now = clock.now();
  await optOut(trx, numberIndex, now);
  const removed = await trx
    .updateTable('phone')
    .set({ removedAt: now, texts: 'none' })
    .where('numberIndex', '=', numberIndex)
    .where('removedAt', 'is', null)
    .returning(['id', 'personId'])
    .execute();
  for (const phone of removed) {
    const { personId } = phone;
    const who = { personId, actorId: personId, channel: 'sms' } as const;
    const byUs = { ...who, actorId: byService };
    await openIncident(parts, who, 'wrongNumber').apply(trx);
    await withdrawConsent(parts, trx, phone, 'sms');
    await endSessionsOf(clock, personId).apply(trx);
    await endOthers(undefined, personId, now).apply(trx);
    await holdAtLeast(trx, personId, now + SHARES_HELD);
    await audit.sharesHeld(byUs, now + SHARES_HELD).apply(trx);
    await audit.phoneRemoved(byUs).apply(trx);
    await tellOwner(parts, trx, personId, parts.words.numberRemoved);
  }
  await endSession(parts, place).apply(trx);
}

type Choice = Pick<PhoneView, 'texts'>['texts'];

/** What texts to one phone may hold. The consent is kept with its wording and time, also after it is withdrawn. */
export function textsSet(
  parts: Pick<TextsParts, 'clock' | 'audit'> & { readonly random: Random },
  phone: { readonly id: string; readonly personId: string },
  texts: Exclude<Choice, 'none'>,
  wording: string,
  channel: AuditWho['channel'],
): readonly Effect[] {
  const { clock, random, audit } = parts;
  const { id, personId } = phone;
  const set: Effect = {
    name: 'identity.setTexts',
    async apply(trx) {
      await withdrawConsent(parts, trx, phone, channel);
      await trx.updateTable('phone').set({ texts }).where('id', '=', id).execute();
      if (texts === 'notice') return;
      const consent = { id: random.id(), personId, kind: readableConsent(id), wording };
      await trx
        .insertInto('consent')
        .values({ ...consent, givenAt: clock.now() })
        .execute();
      await audit.consentGiven({ personId, actorId: personId, channel }, 'readableTexts').apply(trx);
    },
  };
  return [set];
}

export const readableConsent = (phoneId: string): string => `readableTexts:${phoneId}`;

/** Ends the consent to readable texts on one phone, if there is one. */
export async function withdrawConsent(
  { clock, audit }: Pick<TextsParts, 'clock' | 'audit'>,
  trx: Trx,
  phone: { readonly id: string; readonly personId: string },
  channel: AuditWho['channel'],
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('consent')
    .set({ withdrawnAt: clock.now() })
    .where('personId', '=', phone.personId)
    .where('kind', '=', readableConsent(phone.id))
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  const who = { personId: phone.personId, actorId: phone.personId, channel };
  await audit.consentWithdrawn(who, 'readableTexts').apply(trx);
}
