import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../../../bot/log.js';
import { systemRandom } from '../../../bot/ports.js';
import type { HealthRecord } from '../../../bot/records/record.js';
import { everything } from '../../../bot/sharing/choice.js';
import type { Prepared, ShareTerms } from '../../../bot/sharing/shares/shares.js';
import { commit } from '../../../bot/storage/commit.js';
import { createPeople } from '../../../bot/identity/person.js';
import { demoVeterans } from '../../../deployment/demo/people.js';
import { startWorld } from '../../../deployment/demo/world.js';
import { builtAssets } from '../../support/built.js';

export type Place = Awaited<ReturnType<typeof startPlace>>;

/** The service as it runs, with its browser code, and a Veteran who shares. */
export async function startPlace() {
  const built = await builtAssets();
  const folder = await mkdtemp(join(tmpdir(), 'blue-button-'));
  const world = await startWorld({
    people: demoVeterans,
    random: systemRandom,
    webFolder: built.folder,
    databaseUrl: `file:${join(folder, 'store.db')}`,
    log: createLog('silent'),
    advance: () => undefined,
  });
  const { services } = world.running;
  const { db, shares } = services;
  const { memberNumber } = world.person('rosa');
  const people = createPeople(services);
  const owner = await people.find((await people.idOfMember(memberNumber)) ?? '');
  if (!owner) throw new Error('nobody to share');
  const who = { personId: owner.person.id, actorId: owner.person.id, channel: 'web' as const };

  return {
    url: world.serviceUrl,
    world,
    db,
    owner: owner.person,
    async share(record: HealthRecord, changes: Partial<ShareTerms> = {}): Promise<Prepared> {
      const terms: ShareTerms = {
        kind: 'copy',
        to: 'Dr. Lee',
        choice: everything,
        lasts: 'day',
        passcode: true,
        tell: false,
        language: 'en',
        ...changes,
      };
      const made = await shares.prepare(who, owner.person, record, terms);
      if (made.state !== 'ready') throw new Error(made.state);
      await commit(db, made.effects);
      return made;
    },
    stop: async (id: string) => commit(db, await shares.stop(who, id)),
    list: () => shares.list(owner.person.id),
    async close() {
      await world.close();
      await built.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
