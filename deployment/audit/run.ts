import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { headsOf, parseHeads, verifyAll, writeHeads } from '../../bot/audit/heads.js';
import { refuse, withDatabase, type Io, type Run } from '../commands/command.js';

export const usage = `Usage: npm run -s audit -- heads > FILE
       npm run -s audit -- verify [--heads FILE]

  heads    prints the newest link of every chain, to be kept where nobody who can write the database can write
  verify   reads every chain: an edited, deleted, moved or inserted entry breaks it. With heads kept before, so
           does a chain that was cut short, written anew or removed.

It reads DATABASE_URL as the service does, and needs no key. Exit code: 0 when every chain holds, 2 and one line for each that does not.
`;

export const run: Run = async (argv, io) => {
  const options = optionsOf(argv);
  if (options === undefined) return refuse(io, [usage]);
  if (options.command === 'heads')
    return withDatabase(io, async (db) => tell(io, writeHeads(await headsOf(db))));
  const text = options.heads === undefined ? undefined : await textOf(options.heads);
  if (text === unread) return refuse(io, ['--heads: there is no such file, or it cannot be read']);
  const kept = text === undefined ? [] : parseHeads(text);
  if (kept === undefined) return refuse(io, ['--heads: is not a whole file that "audit heads" wrote']);
  return withDatabase(io, async (db) => {
    const { chains, broken } = await verifyAll(db, kept, io.clock.now());
    for (const { personId, seq } of broken) io.out(`${personId}: does not hold from entry ${seq} on\n`);
    io.out(`Chains: ${chains}, of which do not hold: ${broken.length}\n`);
    return broken.length === 0 ? 0 : 2;
  });
};

const tell = (io: Io, text: string): number => {
  io.out(text);
  return 0;
};

function optionsOf(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { heads: { type: 'string' } },
    });
    const [command, ...more] = positionals;
    if (more.length > 0 || (command !== 'verify' && command !== 'heads')) return undefined;
    return command === 'heads' && values.heads !== undefined ? undefined : { command, heads: values.heads };
  } catch {
    return undefined;
  }
}

const unread = Symbol('unread');

const textOf = (path: string): Promise<string | typeof unread> =>
  readFile(path, 'utf8').catch((): typeof unread => unread);
