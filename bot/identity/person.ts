import type { Clock, Random } from '../ports.js';
import type { Database } from '../storage/database.js';
import type { PersonTable } from '../storage/schema.js';
import type { Seal, Sealing } from '../storage/sealing.js';
import type { VerifiedClaims } from './account.js';
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
  /** Commits at once. */
  setLanguage(personId: string, language: Person['language']): Promise<void>;
}

export interface PeopleParts {
  readonly db: Database;
  readonly sealing: Sealing;
  readonly clock: Clock;
  readonly random: Random;
}

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
      const id = (await idOfSubject(db, subjectIndex)) ?? (await create(parts, subjectIndex, claims));
      const { given, family, birthDate, patientId } = claims;
      return change(db, sealing, id, { given, family, birthDate, patientId });
    },
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

async function idOfSubject(db: Database, subjectIndex: string): Promise<string | undefined> {
  const rows = db.selectFrom('person').select('id').where('subjectIndex', '=', subjectIndex);
  return (await rows.executeTakeFirst())?.id;
}

/** Two first sign-ins at once make one person; a member number that is taken is drawn again. */
async function create(parts: PeopleParts, subjectIndex: string, claims: VerifiedClaims): Promise<string> {
  for (;;) {
    await parts.db
      .insertInto('person')
      .values(newRow(parts, subjectIndex, claims))
      .onConflict((c) => c.doNothing())
      .execute();
    const id = await idOfSubject(parts.db, subjectIndex);
    if (id) return id;
  }
}

function newRow({ sealing, clock, random }: PeopleParts, subjectIndex: string, claims: VerifiedClaims) {
  const { given, family, birthDate, patientId, language } = claims;
  const id = random.id();
  const memberNumber = newMemberNumber(random);
  const profile: Profile = { given, family, birthDate, patientId, language, memberNumber };
  const wrappedKey = sealing.newPersonKey();
  return {
    id,
    wrappedKey,
    sealed: sealing.personSeal(wrappedKey).seal(aad(id), JSON.stringify(profile)),
    subjectIndex,
    memberIndex: sealing.index('member', memberNumber),
    createdAt: clock.now(),
  };
}

/** 8 digits; people leave a leading zero out. */
function newMemberNumber(random: Random): string {
  for (;;) {
    const number = random.digits(8);
    if (!number.startsWith('0')) return number;
  }
}

async function change(
  db: Database,
  sealing: Sealing,
  personId: string,
  changes: Partial<Profile>,
): Promise<Person> {
  return db.transaction().execute(async (trx) => {
    const found = await find(trx, sealing, personId);
    if (!found) throw new Error('noSuchPerson');
    const { id, ...profile } = { ...found.person, ...changes };
    const sealed = found.seal.seal(aad(id), JSON.stringify(profile));
    await trx.updateTable('person').set({ sealed }).where('id', '=', id).execute();
    return { id, ...profile };
  });
}

const aad = (id: string) => ({ table: 'person', key: id });
