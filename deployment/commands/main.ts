import { environmentWithFile } from '../../bot/dot-env.js';
import { systemClock } from '../../bot/ports.js';
import type { Run } from './command.js';

/** The end of every command's main.ts. */
export async function main(run: Run): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    env: environmentWithFile(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    clock: systemClock,
  });
}
