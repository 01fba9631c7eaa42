import type { Effect } from '../storage/effect.js';
import type { Accounts, PhoneView } from './account.js';
import { createApps } from './apps.js';
import { createBinding, type BindingParts } from './binding.js';
import { factorChanged } from './factor-changed.js';
import { createFactors, type FactorParts } from './factors.js';
import { reopenPhone } from './guesses.js';
import { createHelpers } from './helpers.js';
import { createSignedIn } from './signed-in.js';
import { pausedWhy } from './pausing.js';
import { createPeople } from './person.js';
import { createPhones, type BoundPhone } from './phones.js';
import { createPinHash, type PinHash } from './pin-hash.js';
import { textsSet, withdrawConsent } from './texts.js';
import { consentsOf } from './consents.js';
import { BINDING_LASTS, isFreshSignIn } from './times.js';

export type AccountParts = Omit<BindingParts & FactorParts, 'people' | 'phones' | 'pinHash'> & {
  /** Shared with identity, so that the limit of hashes at once holds for the whole process. */
  readonly pinHash?: PinHash;
};

export function createAccounts(given: AccountParts): Accounts {
  const { db, clock } = given;
  const people = createPeople(given);
  const phones = createPhones(given);
  const parts = { ...given, people, phones, pinHash: given.pinHash ?? createPinHash(given.pepper) };
  return {
    async signedIn(claims) {
      const person = await people.signedIn(claims);
      if (isFreshSignIn(claims.authTime, clock.now())) await reopenPhone(db, person.id);
      return person;
    },
    person: async (personId) => (await people.find(personId))?.person,
    setLanguage: (personId, language) => people.setLanguage(personId, language),
    phones: async (personId) => (await phones.all(personId)).map(toView),
    ...createBinding(parts),
    async removePhone(personId, phoneId, here) {
      const phone = (await phones.all(personId)).find(({ id }) => id === phoneId);
      const found = await people.find(personId);
      if (!phone || !found) return [];
      return [...(await factorChanged(parts, found.person, 'web', here)), ...removed(parts, phone)];
    },
    pausedWhy: (personId) => pausedWhy(db, personId),
    async sharesHeldUntil(personId) {
      const until = (await people.find(personId))?.sharesHeldUntil;
      return until && clock.now() < until ? until : undefined;
    },
    async setTexts(personId, phoneId, texts, wording) {
      const phone = (await phones.live(personId)).find(({ id }) => id === phoneId);
      return phone?.lineType === 'mobile' ? textsSet(parts, phone, texts, wording, 'web') : [];
    },
    ...createFactors(parts),
    ...createApps(parts),
    ...createSignedIn(parts),
    consents: (personId) => consentsOf(db, personId),
    ...createHelpers(parts),
  };
}

const toView = ({ id, number, lineType, texts, optedOut, verifiedAt }: BoundPhone): PhoneView => ({
  id,
  number,
  lineType,
  texts,
  optedOut,
  confirmBy: verifiedAt + BINDING_LASTS,
});

type Change = Pick<AccountParts, 'clock' | 'random' | 'audit'>;
const self = ({ personId }: BoundPhone) => ({ personId, actorId: personId, channel: 'web' as const });

function removed(parts: Change, phone: BoundPhone): readonly Effect[] {
  const { clock, audit } = parts;
  const remove: Effect = {
    name: 'identity.removePhone',
    async apply(trx) {
      const now = clock.now();
      await trx.updateTable('phone').set({ removedAt: now }).where('id', '=', phone.id).execute();
      await withdrawConsent(parts, trx, phone, 'web');
    },
  };
  return [remove, audit.phoneRemoved(self(phone))];
}
