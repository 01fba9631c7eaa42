/**
 * One build: `node deployment/build/build.mjs [--web] [--out=dist]`.
 * The server's entry points keep their paths under dist/, browser code becomes dist/web/NAME.HASH.js with a .br beside it,
 * and dist/web/manifest.json maps NAME.js to the file to serve. `--web` builds the browser code only.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { learntAhead } from './learnt.mjs';
import { publish, webChat } from './publish.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const servers = [
  'bot/main.ts',
  'bot/report-worker.ts',
  'bot/records/own/worker.ts',
  'bot/share-worker.ts',
  'deployment/demo/main.ts',
  'deployment/demo/chat.ts',
  'deployment/demo/simulators-process.ts',
  'deployment/record/main.ts',
  'deployment/keys/main.ts',
  'deployment/person/main.ts',
  'deployment/audit/main.ts',
  'deployment/understand/main.ts',
];

/** Name in the manifest: where the browser code begins. */
const browsers = {
  chat: 'adapters/web/browser/chat.ts',
  viewer: 'bot/pages/shared/browser/viewer.ts',
  demo: 'deployment/demo/page/browser/demo.ts',
};

const present = (paths) => paths.filter((path) => existsSync(join(root, path)));

const buildServers = (out) =>
  build({
    absWorkingDir: root,
    entryPoints: present(servers),
    outbase: '.',
    outdir: out,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    sourcemap: true,
    plugins: [learntAhead(root)],
    logLevel: 'warning',
  });

async function buildBrowser(name, entry) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: ['es2020'],
    write: false,
    logLevel: 'warning',
  });
  return { name: `${name}.js`, contents: result.outputFiles[0].contents };
}

async function buildWeb(out) {
  const entries = Object.entries(browsers).filter(([, entry]) => present([entry]).length > 0);
  const scripts = await Promise.all(entries.map(([name, entry]) => buildBrowser(name, entry)));
  await publish(out, [...scripts, await webChat(root)], join(root, 'node_modules/.cache/blue-button'));
}

const { values } = parseArgs({
  options: { web: { type: 'boolean' }, out: { type: 'string', default: 'dist' } },
});
const out = resolve(root, values.out);
await Promise.all([buildWeb(join(out, 'web')), ...(values.web ? [] : [buildServers(out)])]);
