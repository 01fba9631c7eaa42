import type { Clock } from '../ports.js';
import type { Database } from '../storage/database.js';
import type { PhoneTable } from '../storage/schema.js';
import type { Sealing } from '../storage/sealing.js';
import { hasSettled, isLivePhone } from './times.js';

export interface BoundPhone extends Omit<PhoneTable, 'sealed'> {
  /** E.164. */
  readonly number: string;
  readonly optedOut: boolean;
}

export interface Phones {
  /** The blind index of a number, also the key of its counters. */
  index(number: string): string;
  /** Everyone who has bound this number. Costs one query, found or not. */
  ownersOf(number: string): Promise<readonly string[]>;
  /** Of these, those for whom the line itself may be a factor: not an internet line, and not new to their account. One query as well. */
  provenOwnersOf(number: string): Promise<readonly string[]>;
  /** Not removed, last confirmed first; also those to be confirmed again. */
  all(personId: string): Promise<readonly BoundPhone[]>;
  /** Of these, the ones that still count. */
  live(personId: string): Promise<readonly BoundPhone[]>;
  isOptedOut(number: string): Promise<boolean>;
}

export function createPhones(parts: {
  readonly db: Database;
  readonly sealing: Sealing;
  readonly clock: Clock;
}): Phones {
  const { db, sealing, clock } = parts;
  const index = (number: string) => sealing.index('phone', number);
  const all = (personId: string) => ofPerson(db, sealing, personId);
  return {
    index,
    all,
    ownersOf: (number) => owners(db, index(number), clock.now(), () => true),
    provenOwnersOf: (number) =>
      owners(
        db,
        index(number),
        clock.now(),
        (phone) => phone.lineType !== 'voip' && hasSettled(phone, clock.now()),
      ),
    live: async (personId) => (await all(personId)).filter((phone) => isLivePhone(phone, clock.now())),
    async isOptedOut(number) {
      const rows = db.selectFrom('optOut').select('at').where('numberIndex', '=', index(number));
      return (await rows.executeTakeFirst()) !== undefined;
    },
  };
}

type Line = Pick<PhoneTable, 'personId' | 'lineType' | 'verifiedAt' | 'boundAt' | 'removedAt'>;

async function owners(
  db: Database,
  numberIndex: string,
  now: number,
  counts: (line: Line) => boolean,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('phone')
    .select(['personId', 'lineType', 'verifiedAt', 'boundAt', 'removedAt'])
    .where('numberIndex', '=', numberIndex)
    .execute();
  return [...new Set(rows.filter((row) => isLivePhone(row, now) && counts(row)).map((row) => row.personId))];
}

async function ofPerson(db: Database, sealing: Sealing, personId: string): Promise<readonly BoundPhone[]> {
  const rows = await db
    .selectFrom('phone')
    .innerJoin('person', 'person.id', 'phone.personId')
    .leftJoin('optOut', 'optOut.numberIndex', 'phone.numberIndex')
    .selectAll('phone')
    .select(['person.wrappedKey', 'optOut.at as optedOutAt'])
    .where('phone.personId', '=', personId)
    .where('phone.removedAt', 'is', null)
    .orderBy('phone.verifiedAt', 'desc')
    .execute();
  return rows.map(({ sealed, wrappedKey, optedOutAt, ...phone }) => ({
    ...phone,
    number: sealing.personSeal(wrappedKey).open(phoneAad(phone.id), sealed),
    optedOut: optedOutAt !== null,
  }));
}

export const phoneAad = (id: string) => ({ table: 'phone', key: id });
