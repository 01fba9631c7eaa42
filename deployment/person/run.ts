import { setTimeout as sleep } from 'node:timers/promises';
import { countPerson, erasePerson, sweepFiles, type Counts } from '../../bot/identity/erase.js';
import { createPeople } from '../../bot/identity/person.js';
import { systemRandom } from '../../bot/ports.js';
import { refuse, withStore, type Io, type Run, type Store } from '../commands/command.js';
import { listIncidents, pausePerson, resumePerson } from './incidents.js';

export const usage = `Usage: npm run -s person -- show | pause | resume | erase ID
       npm run -s person -- incidents

  show       prints how many rows are stored about a person, and nothing of what they say
  incidents  lists what is open and waits for somebody to look into it
  pause      keeps a person's record closed to everybody, as after "that's not me"
  resume     ends a pause that was wrong, or is over, opens sharing, and closes the person's incidents. A record that still
             says its owner died pauses again when it is read: have that corrected first.
  erase      removes a person: data key, factors, sessions, grants both ways, conversations. Consents and audit stay.

ID is the id in the audit, or the member number. Erasing twice does no harm. Exit code: 0 when done, 2 otherwise.
`;

export const run: Run = async (argv, io) => {
  const [command, written, ...rest] = argv;
  if (command === 'incidents' && written === undefined)
    return withStore(io, (store) => listIncidents(store, io));
  const act = command !== undefined && Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (rest.length > 0 || written === undefined || !act) return refuse(io, [usage]);
  return withStore(io, async (store) => {
    const personId = await idOf(store, written);
    if (personId === undefined) return refuse(io, ['Nobody has this id or member number.']);
    return act(store, personId, io);
  });
};

type Act = (store: Store, personId: string, io: Io) => Promise<number>;

const commands: Readonly<Record<string, Act>> = { show, erase, pause: pausePerson, resume: resumePerson };

/** An erased person is still known by their id. */
async function idOf(store: Store, written: string): Promise<string | undefined> {
  const { db, sealing, clock } = store;
  const people = createPeople({ db, sealing, clock, random: systemRandom });
  const byNumber = await people.idOfMember(written.replace(/[\s-]/g, ''));
  if (byNumber !== undefined) return byNumber;
  const here = db.selectFrom('person').select('id').where('id', '=', written);
  const once = db.selectFrom('audit').select('personId').where('personId', '=', written);
  return (await here.executeTakeFirst()) || (await once.executeTakeFirst()) ? written : undefined;
}

async function show({ db, sealing }: Store, personId: string, io: Io): Promise<number> {
  io.out(`Person ${personId}\n${lines(await countPerson(db, sealing, personId))}`);
  return 0;
}

const TRIES = 60;
const BETWEEN_MS = 500;

/** A turn of theirs that is running ends first. */
async function erase(store: Store, personId: string, io: Io): Promise<number> {
  for (let n = 0; n < TRIES; n += 1) {
    const result = await erasePerson(store, personId);
    if (result.state === 'erased') {
      await sweepFiles(store.db);
      const word = result.counts['person'] ? 'is erased' : 'was erased before';
      io.out(`Person ${personId} ${word}. Rows removed:\n${lines(result.counts)}`);
      return 0;
    }
    await sleep(BETWEEN_MS);
  }
  return refuse(io, ['A conversation of this person does not end: nothing was erased. Run it again.']);
}

const lines = (counts: Counts): string =>
  Object.entries(counts)
    .map(([table, n]) => `  ${table}: ${n}\n`)
    .join('');
