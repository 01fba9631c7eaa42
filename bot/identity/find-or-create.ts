import type { Clock, Random } from '../ports.js';
import type { Database } from '../storage/database.js';
import { SealBroken } from '../storage/errors.js';
import type { PersonTable } from '../storage/schema.js';
import type { Sealing } from '../storage/sealing.js';
import type { Profile } from './person.js';

export interface PeopleParts {
  readonly db: Database;
  readonly sealing: Sealing;
  readonly clock: Clock;
  readonly random: Random;
}

/** `subjectIndex` of a person enrolled at a desk who has not signed in on the web: no index begins like this. */
const NO_SUBJECT = 'desk:';

type New = Omit<Profile, 'memberNumber'>;

export const patientIndexOf = (sealing: Sealing, patientId: string): string =>
  sealing.index('patient', patientId);

/**
 * The person of a web sign-in. Who was enrolled at a desk as the same patient, and has no sign-in yet, is that person from now on; a
 * person who has one is never given another. Two first sign-ins at once make one person; a member number that is taken is drawn again.
 */
export async function idOfSignIn(parts: PeopleParts, subjectIndex: string, person: New): Promise<string> {
  const { db, sealing } = parts;
  const patientIndex = patientIndexOf(sealing, person.patientId);
  for (;;) {
    const known = await idWhere(db, 'subjectIndex', subjectIndex);
    if (known) return known;
    if (await attach(db, patientIndex, subjectIndex)) continue;
    const taken = await idWhere(db, 'patientIndex', patientIndex);
    await insert(parts, person, { subjectIndex, patientIndex: taken ? null : patientIndex });
  }
}

/** The person who is this patient, for a desk: with or without a sign-in of their own. */
export async function idOfPatient(parts: PeopleParts, person: New): Promise<string> {
  const patientIndex = patientIndexOf(parts.sealing, person.patientId);
  for (;;) {
    const known = await idWhere(parts.db, 'patientIndex', patientIndex);
    if (known) return known;
    if (await indexOlder(parts)) continue;
    await insert(parts, person, { subjectIndex: `${NO_SUBJECT}${parts.random.id()}`, patientIndex });
  }
}

/** One statement: of two sign-ins at once one gets the person. */
async function attach(db: Database, patientIndex: string, subjectIndex: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ subjectIndex })
    .where('patientIndex', '=', patientIndex)
    .where('subjectIndex', 'like', `${NO_SUBJECT}%`)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * Accounts made before patients were indexed get their index, so that nobody is enrolled twice; one whose patient is taken has none, as at
 * its sign-in. True: some got one.
 */
async function indexOlder({ db, sealing }: PeopleParts): Promise<boolean> {
  const rows = await db
    .selectFrom('person')
    .select(['id', 'wrappedKey', 'sealed'])
    .where('patientIndex', 'is', null)
    .orderBy('createdAt')
    .execute();
  let indexed = false;
  for (const row of rows) {
    const { id } = row;
    const patientIndex = indexIn(sealing, row);
    if (patientIndex === undefined || (await idWhere(db, 'patientIndex', patientIndex))) continue;
    const change = db.updateTable('person').set({ patientIndex });
    await change.where('id', '=', id).where('patientIndex', 'is', null).execute();
    indexed = true;
  }
  return indexed;
}

/** A damaged row must not keep everybody else from being enrolled. */
function indexIn(
  sealing: Sealing,
  { id, wrappedKey, sealed }: Pick<PersonTable, 'id' | 'wrappedKey' | 'sealed'>,
): string | undefined {
  try {
    const profile = JSON.parse(sealing.personSeal(wrappedKey).open(personAad(id), sealed)) as Profile;
    return patientIndexOf(sealing, profile.patientId);
  } catch (error) {
    if (error instanceof SealBroken) return undefined;
    throw error;
  }
}

async function idWhere(
  db: Database,
  column: 'subjectIndex' | 'patientIndex',
  value: string,
): Promise<string | undefined> {
  const rows = db.selectFrom('person').select('id').where(column, '=', value);
  return (await rows.executeTakeFirst())?.id;
}

async function insert(
  { db, sealing, clock, random }: PeopleParts,
  person: New,
  indexes: { readonly subjectIndex: string; readonly patientIndex: string | null },
): Promise<void> {
  const id = random.id();
  const memberNumber = newMemberNumber(random);
  const { given, family, birthDate, patientId, language } = person;
  const profile: Profile = { given, family, birthDate, patientId, language, memberNumber };
  const wrappedKey = sealing.newPersonKey();
  const row = {
    id,
    wrappedKey,
    sealed: sealing.personSeal(wrappedKey).seal(personAad(id), JSON.stringify(profile)),
    memberIndex: sealing.index('member', memberNumber),
    createdAt: clock.now(),
  };
  await db
    .insertInto('person')
    .values({ ...row, ...indexes })
    .onConflict((c) => c.doNothing())
    .execute();
}

/** 8 digits; people leave a leading zero out. */
function newMemberNumber(random: Random): string {
  for (;;) {
    const number = random.digits(8);
    if (!number.startsWith('0')) return number;
  }
}

export const personAad = (id: string) => ({ table: 'person', key: id });
