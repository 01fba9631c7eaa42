import { randomBytes } from 'node:crypto';
import { ofService } from '../../bot/audit/audit.js';
import { commit } from '../../bot/storage/commit.js';
import { rotate } from '../../bot/storage/rotate.js';
import { withStore, type Run, type Store } from '../commands/command.js';

export const usage = `Usage: npm run -s keys -- new | rotate

  new      prints a fresh key of 32 bytes in base64
  rotate   wraps every person's data key, and seals every other row, with the current key-encryption key.
           The service may go on meanwhile; stopped in the middle, run it again.

rotate reads DATABASE_URL, INDEX_KEY and the keys from the environment, as the service does (.env.example).
Exit code: 0 when no old key is needed any more, 2 otherwise.
`;

export const run: Run = async (argv, io) => {
  const [command, ...rest] = argv;
  if (rest.length === 0 && command === 'new') {
    io.out(`${randomBytes(32).toString('base64')}\n`);
    return 0;
  }
  if (rest.length === 0 && command === 'rotate')
    return withStore(io, async (store) => rotateAll(store, io.out));
  io.err(usage);
  return 2;
};

async function rotateAll({ db, sealing, audit }: Store, out: (text: string) => void): Promise<number> {
  const { people, rows, broken, left } = await rotate(db, sealing);
  if (people + rows > 0) await commit(db, [audit.keyRotated(ofService, { people, rows })]);
  out(`People whose key is wrapped anew: ${people}\nOther rows sealed anew: ${rows}\n`);
  if (left === 0) out('No old key is needed any more.\n');
  else out(`Rows that still need an old key: ${left}, of which no key given here opens ${broken}\n`);
  return left === 0 ? 0 : 2;
}
