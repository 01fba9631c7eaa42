import { writeShare } from '../../../bot/share-files.js';
import type { AuditWho } from '../../../bot/audit/audit.js';
import type { Person } from '../../../bot/identity/identity.js';
import { everything } from '../../../bot/sharing/choice.js';
import { createPeople } from '../../../bot/identity/person.js';
import type { HealthRecord } from '../../../bot/records/record.js';
import { type WriteShare } from '../../../bot/sharing/shares/files.js';
import { createShareDoors } from '../../../bot/sharing/shares/create-doors.js';
import { createShares } from '../../../bot/sharing/shares/create.js';
import { parseShlink } from '../../../bot/sharing/shlink/payload.js';
import type { Prepared, ShareTerms } from '../../../bot/sharing/shares/shares.js';
import type { Database } from '../../../bot/storage/database.js';
import { createWorld, MARY_MOBILE, MARY } from '../../identity/support.js';
import { sampleRecord } from '../../support/sample-record.js';

export const terms: ShareTerms = {
  kind: 'copy',
  to: 'Dr. Lee',
  choice: everything,
  lasts: 'day',
  passcode: true,
  tell: false,
  language: 'en',
};

/** Somebody who shares, over a database. */
export async function shareWorld(db: Database, write: WriteShare = writeShare) {
  const world = createWorld(db);
  const { person } = await world.enrol({ phones: [{ number: MARY }, { number: MARY_MOBILE }] });
  const parts = {
    ...world,
    publicBaseUrl: 'https://va.example',
    writeShare: write,
    label: () => 'VA health record',
  };
  const shares = createShares(parts);
  const told: { to: string; language: string; notBefore: number | undefined }[] = [];
  /** What a source answers when the record is read anew, and how often it was asked. */
  const source: { record: HealthRecord | undefined; asked: number; meanwhile: () => Promise<unknown> } = {
    record: undefined,
    asked: 0,
    meanwhile: () => Promise.resolve(),
  };
  const doors = createShareDoors({
    ...parts,
    people: createPeople(world),
    readAnew: async () => {
      source.asked += 1;
      await source.meanwhile();
      return source.record;
    },
    tell: (to, language, notBefore) => [
      { name: 'tell', apply: () => Promise.resolve(void told.push({ to, language, notBefore })) },
    ],
  });
  const who = (owner: Person = person): AuditWho => ({
    personId: owner.id,
    actorId: owner.id,
    channel: 'web',
  });
  const share = async (changes: Partial<ShareTerms> = {}): Promise<Prepared> => {
    world.clock.at += 1;
    const record = sampleRecord({}, { fetchedAt: world.clock.at });
    const made = await shares.prepare(who(), person, record, { ...terms, ...changes });
    if (made.state !== 'ready') throw new Error(made.state);
    await world.commit(made.effects);
    return made;
  };
  const tokenOf = ({ link }: Pick<Prepared, 'link'>): string =>
    parseShlink(link)?.url.split('/').at(-1) ?? 'no token';
  const open = (made: Prepared, passcode = made.passcode, recipient = 'Dr. Lee') =>
    doors.manifest(tokenOf(made), { recipient, ...(passcode !== undefined && { passcode }) });
  return { ...world, person, shares, doors, told, source, who, share, tokenOf, open };
}
