import { writeShare } from '../../../bot/share-files.js';
import type { AuditWho } from '../../../bot/audit/audit.js';
import type { Person } from '../../../bot/identity/identity.js';
import { everything } from '../../../bot/sharing/choice.js';
import { createShares } from '../../../bot/sharing/shares/create.js';
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
export async function shareWorld(db: Database) {
  const world = createWorld(db);
  const { person } = await world.enrol({ phones: [{ number: MARY }, { number: MARY_MOBILE }] });
  const shares = createShares({
    ...world,
    publicBaseUrl: 'https://va.example',
    writeShare,
    label: () => 'VA health record',
  });
  const who = (owner: Person = person): AuditWho => ({
    personId: owner.id,
    actorId: owner.id,
    channel: 'web',
  });
  const share = async (changes: Partial<ShareTerms> = {}): Promise<Prepared> => {
    world.clock.at += 1;
    const made = await shares.prepare(who(), person, sampleRecord(), { ...terms, ...changes });
    if (made.state !== 'ready') throw new Error(made.state);
    await world.commit(made.effects);
    return made;
  };
  return { ...world, person, shares, who, share };
}
