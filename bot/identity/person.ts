import type { Database } from '../storage/database.js';
import type { Effect, Trx } from '../storage/effect.js';
import type { PersonTable } from '../storage/schema.js';
import type { Seal, Sealing } from '../storage/sealing.js';
import type { VerifiedClaims } from './account.js';
import {
  idOfPatient,
  idOfSignIn,
  patientIndexOf,
  personAad as aad,
  type PeopleParts,
} from './find-or-create.js';
import type { Person } from './identity.js';

/** What is sealed in a person's row, under that person's own data key. */
export type Profile = Omit<Person, 'id'>;

export interface FoundPerson {
  readonly person: Person;
  /** Nothing of a paused person is read or proven (facts: identity 4, wrong person and death). */
  readonly paused: boolean;
  /** After a change of a factor nothing is shared until then. */
  readonly sharesHeldUntil: number | null;
  readonly seal: Seal;
}

export interface People {
  find(personId: string): Promise<FoundPerson | undefined>;
  /** The id behind a member number as it was keyed in. */
  idOfMember(memberNumber: string): Promise<string | undefined>;
  /** Finds or creates the person of a verified sign-in, and takes over what the token says now. Commits at once. */
  signedIn(claims: VerifiedClaims): Promise<Person>;
  /** Finds or creates the person of a patient whose photo ID was checked at a desk. Commits at once. */
  atDesk(patient: Patient, language: Person['language']): Promise<Person>;
  /** Committed with the turn. */
  keepRate(personId: string, rate: number): Effect;
  /** Commits at once. */
  setLanguage(personId: string, language: Person['language']): Promise<void>;
}

export type { PeopleParts } from './find-or-create.js';

export type Patient = Pick<Person, 'given' | 'family' | 'birthDate' | 'patientId'>;

export function createPeople(parts: PeopleParts): People {
  const { db, sealing } = parts;
  return {
    find: (personId) => find(db, sealing, personId),
    async idOfMember(memberNumber) {
      const index = sealing.index('member', memberNumber);
      const row = await db
        .selectFrom('person')
        .select('id')
        .where('memberIndex', '=', index)
        .executeTakeFirst();
      return row?.id;
    },
    async signedIn(claims) {
      const subjectIndex = sealing.index('subject', JSON.stringify([claims.issuer, claims.subject]));
      const id = await idOfSignIn(parts, subjectIndex, claims);
      const { given, family, birthDate, patientId } = claims;
      return change(db, sealing, id, { given, family, birthDate, patientId });
    },
    async atDesk({ given, family, birthDate, patientId }, language) {
      const id = await idOfPatient(parts, { given, family, birthDate, patientId, language });
      return change(db, sealing, id, { given, family, birthDate });
    },
    keepRate: (personId, rate) => ({
      name: 'identity.keepRate',
      apply: async (trx) => {
        await changeIn(trx, sealing, personId, { rate });
      },
    }),
    async setLanguage(personId, language) {
      await change(db, sealing, personId, { language });
    },
  };
}

async function find(db: Database, sealing: Sealing, personId: string): Promise<FoundPerson | undefined> {
  const row = await db.selectFrom('person').selectAll().where('id', '=', personId).executeTakeFirst();
  return row && opened(sealing, row);
}

function opened(sealing: Sealing, row: PersonTable): FoundPerson {
  const seal = sealing.personSeal(row.wrappedKey);
  const profile = JSON.parse(seal.open(aad(row.id), row.sealed)) as Profile;
  const { sharesHeldUntil } = row;
  return { person: { id: row.id, ...profile }, paused: row.pausedAt !== null, sharesHeldUntil, seal };
}

const change = (
  db: Database,
  sealing: Sealing,
  personId: string,
  changes: Partial<Profile>,
): Promise<Person> => db.transaction().execute((trx) => changeIn(trx, sealing, personId, changes));

async function changeIn(
  trx: Trx,
  sealing: Sealing,
  personId: string,
  changes: Partial<Profile>,
): Promise<Person> {
  const found = await find(trx, sealing, personId);
  if (!found) throw new Error('noSuchPerson');
  const { id, ...profile } = { ...found.person, ...changes };
  const sealed = found.seal.seal(aad(id), JSON.stringify(profile));
  const patientIndex = await freePatientIndex(trx, sealing, id, profile.patientId);
  await trx.updateTable('person').set({ sealed, patientIndex }).where('id', '=', id).execute();
  return { id, ...profile };
}

/** The first person of a patient is found by it; a second sign-in of the same patient is a person of its own. */
async function freePatientIndex(
  trx: Trx,
  sealing: Sealing,
  id: string,
  patientId: string,
): Promise<string | null> {
  const index = patientIndexOf(sealing, patientId);
  const rows = trx.selectFrom('person').select('id').where('patientIndex', '=', index).where('id', '!=', id);
  return (await rows.executeTakeFirst()) ? null : index;
}
