import { performance } from 'node:perf_hooks';
import { run } from './run.js';

// `npm run record -- FILE | head` closes our output early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  isPiped: process.stdin.isTTY !== true,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  now: () => Date.now(),
  elapsed: () => performance.now(),
});
