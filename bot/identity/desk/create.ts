import { commit } from '../../storage/commit.js';
import type { Database } from '../../storage/database.js';
import type { Effect } from '../../storage/effect.js';
import type { AccountParts } from '../accounts.js';
import { storePhone } from '../binding.js';
import { cardOf } from '../cards.js';
import { factorChanged } from '../factor-changed.js';
import { choosePin, hasPin, newCard, type FactorParts, type FactorWho } from '../factors.js';
import { reopenPhone } from '../guesses.js';
import { toE164 } from '../number.js';
import { createPeople } from '../person.js';
import { createPhones } from '../phones.js';
import { createPinHash } from '../pin-hash.js';
import type { Desk } from './desk.js';

export type DeskParts = AccountParts & Pick<Desk, 'signIn' | 'sessions' | 'patients'>;

/** `consent.kind` of agreeing to the service itself. */
export const SERVICE_CONSENT = 'service';
const notAgreed = { state: 'notAgreed' } as const;

export function createDesk(given: DeskParts): Desk {
  const { db, clock, audit, lineType, signIn, sessions, patients } = given;
  const people = createPeople(given);
  const phones = createPhones(given);
  const parts = { ...given, people, phones, pinHash: given.pinHash ?? createPinHash(given.pepper) };
  const by = ({ staffId }: { readonly staffId: string }, personId: string): FactorWho => ({
    personId,
    actorId: staffId,
    channel: 'desk',
  });
  return {
    signIn,
    sessions,
    patients,
    async open(staff, patient, language) {
      const { id } = await people.atDesk(patient, language);
      if ((await people.find(id))?.paused) return { state: 'paused' };
      await people.setLanguage(id, language);
      await commit(db, [audit.enrolledAtDesk(by(staff, id), staff.staffId)]);
      return { state: 'open', personId: id };
    },
    async view(personId) {
      const found = await people.find(personId);
      if (!found || found.paused) return undefined;
      return {
        person: found.person,
        agreedAt: await agreedAt(db, personId),
        phones: (await phones.live(personId)).map((phone) => ({
          lineType: phone.lineType,
          lastFour: phone.number.slice(-4),
        })),
        hasPin: await hasPin(db, personId),
        card: await cardOf(db, personId),
      };
    },
    async agree(staff, personId, wording) {
      return (await agreedAt(db, personId)) === undefined ? agreed(parts, by(staff, personId), wording) : [];
    },
    async bindPhone(staff, personId, written) {
      const number = toE164(written);
      if (!number) return { state: 'notANumber' };
      if ((await agreedAt(db, personId)) === undefined) return notAgreed;
      const found = await people.find(personId);
      if (!found) throw new Error('noSuchPerson');
      const line = await lineType.lineType(number);
      if (line === 'other') return { state: 'notThisKind' };
      const candidate = { number, lineType: line };
      const again = (await phones.live(personId)).some((phone) => phone.number === number);
      const who = by(staff, personId);
      const changed = again ? [] : await factorChanged(parts, found.person, 'desk', undefined, staff.staffId);
      const bind: Effect = {
        name: 'desk.bindPhone',
        apply: (trx) => storePhone(parts, trx, found, candidate),
      };
      return {
        state: 'bound',
        lineType: candidate.lineType,
        effects: [...changed, bind, audit.phoneBound(who)],
      };
    },
    async setPin(staff, personId, pin) {
      if ((await agreedAt(db, personId)) === undefined) return notAgreed;
      const result = await choosePin(parts, by(staff, personId), pin);
      if (result.state === 'weak') return result;
      const reopen: Effect = { name: 'desk.reopenPhone', apply: (trx) => reopenPhone(trx, personId) };
      return { state: 'set', effects: [...result.effects, reopen] };
    },
    async issueCard(staff, personId) {
      if ((await agreedAt(db, personId)) === undefined) return notAgreed;
      return { state: 'issued', ...newCard(parts, by(staff, personId)) };
    },
  };

  function agreed(
    { random }: Pick<FactorParts, 'random'>,
    who: FactorWho,
    wording: string,
  ): readonly Effect[] {
    const { personId } = who;
    const row = { id: random.id(), personId, kind: SERVICE_CONSENT, wording, givenAt: clock.now() };
    const give: Effect = {
      name: 'desk.agree',
      apply: async (trx) => void (await trx.insertInto('consent').values(row).execute()),
    };
    return [give, audit.consentGiven(who, SERVICE_CONSENT)];
  }
}

async function agreedAt(db: Database, personId: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('consent')
    .select('givenAt')
    .where('personId', '=', personId)
    .where('kind', '=', SERVICE_CONSENT)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  return row?.givenAt;
}
