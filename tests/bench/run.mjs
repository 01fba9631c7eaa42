/** `npm run bench:records`: bundles one benchmark and runs it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { learntAhead } from '../../deployment/build/learnt.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [name, ...args] = process.argv.slice(2);
const out = `${root}node_modules/.cache/blue-button/bench-${name}.mjs`;
await build({
  absWorkingDir: root,
  entryPoints: [`tests/bench/${name}.ts`],
  outfile: out,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  plugins: [learntAhead(root)],
  logLevel: 'warning',
});
process.exit(spawnSync(process.execPath, [out, ...args], { stdio: 'inherit' }).status ?? 1);
