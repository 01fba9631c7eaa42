/** `CORPORA=folder npm run conformance`: the readers against real files, which are not part of this project. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const { CORPORA } = process.env;
if (!CORPORA || !existsSync(CORPORA)) {
  console.error('CORPORA is not set to a folder: it names the real sample files (README, Tests).');
  process.exit(2);
}
const root = fileURLToPath(new URL('../..', import.meta.url));
const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  '--testMatch=<rootDir>/tests/conformance/**/*.conformance.ts',
  '--globalSetup=',
  '--globalTeardown=',
  ...process.argv.slice(2),
];
const env = { ...process.env, CORPORA: resolve(CORPORA) };
process.exit(spawnSync(process.execPath, jest, { cwd: root, env, stdio: 'inherit' }).status ?? 1);
