import { byService, type AuditWho, type PausedWhy } from '../../bot/audit/audit.js';
import { openIncidents } from '../../bot/identity/incidents.js';
import { paused, pausedWhy, resumed } from '../../bot/identity/pausing.js';
import { systemRandom } from '../../bot/ports.js';
import { commit } from '../../bot/storage/commit.js';
import type { Io, Store } from '../commands/command.js';

const administrator = (personId: string): AuditWho => ({ personId, actorId: byService, channel: 'system' });

/** What waits for somebody to look into it: whose by id, and nothing of what they are. */
export async function listIncidents({ db }: Store, io: Io): Promise<number> {
  const open = await openIncidents(db);
  io.out(open.length === 0 ? 'No incident is open.\n' : `Open incidents: ${open.length}\n`);
  for (const { id, at, kind, channel, personId } of open)
    io.out(`  ${new Date(at).toISOString()}  ${kind}  ${channel}  incident ${id}  person ${personId}\n`);
  return 0;
}

/** Whoever looked into "that's not me" found that the record is somebody else's. */
export async function pausePerson(store: Store, personId: string, io: Io): Promise<number> {
  const parts = { ...store, random: systemRandom };
  await commit(store.db, [paused(parts, administrator(personId), 'notMe')]);
  io.out(`Person ${personId} is paused: nothing of theirs is read, proven, texted or shared.\n`);
  return 0;
}

export async function resumePerson(store: Store, personId: string, io: Io): Promise<number> {
  const why: PausedWhy | undefined = await pausedWhy(store.db, personId);
  const open = await openIncidents(store.db, personId);
  if (why === undefined && open.length === 0) {
    io.out(`Person ${personId} is not paused. Nothing was changed.\n`);
    return 0;
  }
  await commit(store.db, [resumed(store, administrator(personId), why)]);
  io.out(`Person ${personId} ${why ? 'is resumed' : 'was not paused'}. Incidents closed: ${open.length}.\n`);
  return 0;
}
